import type { Language } from "../../text/text.ts";
import { type Column, valuesAround, valuesAt, writeValue } from "./column.ts";

/** A stretch of values, or the single point `from === to`. */
export interface Stretch {
  from: number;
  to: number;
  includesFrom: boolean;
  includesTo: boolean;
}

/** The values that f takes, in ascending order: one interval, or several stretches if f jumps. */
export function rangeOf(column: Column): Stretch[] {
  const { infimum, supremum, kinks, properties, signChanges } = column.facts;
  const jumps = kinks.filter(({ order }) => order === 0).map(({ x }) => x);
  if (!jumps.length)
    return [
      {
        from: infimum,
        to: supremum,
        includesFrom: properties.attainsInfimum,
        includesTo: properties.attainsSupremum,
      },
    ];
  const valueAt = (x: number) => valuesAt(column, x)[0]?.value as number;
  const around = jumps.map((x) => valuesAround(column, x));
  const turns = [...kinks.map(({ x }) => x), ...signChanges.derivative];
  const pieces = [...jumps, Infinity].map((to, i): Stretch => {
    const from = jumps[i - 1] ?? -Infinity;
    const taken = turns.filter((x) => x > from && x < to).map(valueAt);
    const start = around[i - 1]?.right.value ?? valueAt(-Infinity);
    const end = around[i]?.left.value ?? valueAt(Infinity);
    const values = [start, end, ...taken];
    const [least, greatest] = [Math.min(...values), Math.max(...values)];
    const constant = least === greatest;
    return {
      from: least,
      to: greatest,
      includesFrom: constant || taken.includes(least),
      includesTo: constant || taken.includes(greatest),
    };
  });
  const points = around.map(({ here: { value } }) => ({
    from: value,
    to: value,
    includesFrom: true,
    includesTo: true,
  }));
  return merged([...pieces, ...points]);
}

/** Joins what overlaps, and what touches in a value that one of the two takes. */
function merged(stretches: Stretch[]): Stretch[] {
  const sorted = stretches.toSorted((a, b) => a.from - b.from || Number(b.includesFrom) - Number(a.includesFrom));
  const result: Stretch[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (!last || next.from > last.to || (next.from === last.to && !next.includesFrom && !last.includesTo)) {
      result.push({ ...next });
      continue;
    }
    if (next.to > last.to) Object.assign(last, { to: next.to, includesTo: next.includesTo });
    else if (next.to === last.to) last.includesTo ||= next.includesTo;
  }
  return result;
}

/** `(−∞, −0.5) ∪ {0} ∪ (0.5, ∞)`. */
export function writeRange(stretches: readonly Stretch[], language: Language): string {
  const parts: string[] = [];
  let points: string[] = [];
  const flush = () => {
    if (points.length) parts.push(`{${points.join(", ")}}`);
    points = [];
  };
  for (const { from, to, includesFrom, includesTo } of stretches) {
    if (from === to) {
      points.push(writeValue(from, language));
      continue;
    }
    flush();
    parts.push(
      `${includesFrom ? "[" : "("}${writeValue(from, language)},\u00a0${writeValue(to, language)}${includesTo ? "]" : ")"}`,
    );
  }
  flush();
  return parts.join(" ∪ ");
}
