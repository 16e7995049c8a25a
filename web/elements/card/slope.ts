import { type Column, repeated, type Values, valuesAt, write, writeEnd, writePlaces } from "./column.ts";

/** sup |f′| and where |f′| takes it or comes to it. */
export function steepest(column: Column): string[] {
  const { facts, language, words } = column;
  const { steepestSlope, steepestAt, kinks } = facts;
  const slope = write(steepestSlope, language);
  const points = steepestAt.filter(({ from, to }) => from === to).map(({ from }) => from);
  const ends = words.and(points.filter((x) => !Number.isFinite(x)).map(writeEnd));
  if (steepestSlope === Infinity) return [words.steepest.unbounded(ends)];
  if (steepestSlope === 0) return [facts.properties.strict ? words.steepest.tooSmall : words.steepest.none];
  const takes = (x: number) => Math.abs((valuesAt(column, x)[0] as Values).derivative) === steepestSlope;
  const beside = points.filter((x) => kinks.some((kink) => kink.x === x && kink.order <= 1) && !takes(x));
  const taken = points.filter((x) => Number.isFinite(x) && !beside.includes(x));
  const stretches = steepestAt.filter(({ from, to }) => from !== to);
  const lines: string[] = [];
  if (taken.length) lines.push(repeated(words.steepest.at(slope, writePlaces(taken, column)), column));
  if (stretches.some(({ from, to }) => from === -Infinity && to === Infinity))
    lines.push(words.steepest.everywhere(slope));
  else if (stretches.length)
    lines.push(
      words.steepest.on(
        slope,
        words.or(
          stretches.map(({ from, to }) => {
            const left = from === -Infinity ? "" : `${write(from, language)}\u00a0${takes(from) ? "≤" : "<"}\u00a0`;
            const right = to === Infinity ? "" : `\u00a0${takes(to) ? "≤" : "<"}\u00a0${write(to, language)}`;
            if (left && right) return `${left}x${right}`;
            return right ? `x${right}` : `x\u00a0${takes(from) ? "≥" : ">"}\u00a0${write(from, language)}`;
          }),
        ),
      ),
    );
  if (ends) lines.push(words.steepest.towards(slope, ends));
  for (const x of beside) lines.push(words.steepest.besideKink(slope, write(x, language)));
  return lines;
}
