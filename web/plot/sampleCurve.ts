import type { Curves, Evaluation, Facts, Kink } from "../core/curves.ts";
import type { FunctionSpec } from "../core/functionSpec.ts";
import type { Range } from "../core/range.ts";

/** f and its derivatives along a range: an even grid, more points where f climbs fast, each kink with its neighbours. */
export interface Samples extends Evaluation {
  xs: Float64Array;
  /** For each kink in range, where it stands in `xs`: the double before it, itself, the double after it. */
  kinks: { order: Kink["order"]; before: number; at: number; after: number }[];
}

/** The doubles next to x. */
export function neighbours(x: number): [below: number, above: number] {
  const smallest = 2 ** -1074;
  const spacing = Math.max(Math.abs(x) * 2 ** -52, smallest);
  const nudge = (direction: 1 | -1) => {
    const half = x + (direction * spacing) / 2;
    return half !== x ? half : x + direction * spacing;
  };
  return [nudge(-1), nudge(1)];
}

/** Samples a function over a range at `count` even steps, or more where its period asks for it. */
export function sampleCurve(core: Curves, spec: FunctionSpec, facts: Facts, range: Range, count: number): Samples {
  const [from, to] = range;
  const inside = facts.kinks.filter((kink) => kink.x >= from && kink.x <= to);
  const triples = inside.map((kink) => {
    const [below, above] = neighbours(kink.x);
    return [below, kink.x, above];
  });
  const xs = ascending([...grid(facts, range, count), ...besideSteepest(facts, range, count), ...triples.flat()]);
  return {
    xs,
    ...core.evaluate(spec, xs),
    kinks: inside.map((kink, i) => {
      const [before, at, after] = (triples[i] as number[]).map((x) => xs.indexOf(x)) as [number, number, number];
      return { order: kink.order, before, at, after };
    }),
  };
}

/** Each number once. */
function ascending(numbers: number[]): Float64Array {
  return Float64Array.from(numbers)
    .sort()
    .filter((x, i, sorted) => x !== sorted[i - 1]);
}

/** Where f climbs by more than this within a step, even steps could miss a spike of f′. */
const mostClimb = 0.1;
/** In steps, from a steepest point. */
const closely = Array.from({ length: 14 }, (_, i) => 2 ** -i);

/** The steepest points, with others ever closer to them, where f is so steep there that it takes them to see its slope. */
function besideSteepest(facts: Facts, [from, to]: Range, count: number): number[] {
  const { steepestSlope, steepestAt, properties } = facts;
  const step = (to - from) / count;
  if (properties.period !== null || steepestSlope * step < mostClimb) return [];
  return steepestAt
    .filter((place) => place.from === place.to)
    .flatMap(({ from: x }) => [x, ...closely.flatMap((part) => [x - part * step, x + part * step])])
    .filter((x) => x >= from && x <= to);
}

const pointsPerPeriod = 24;
/** Past so many steps, as a multiple of those asked for, waves stand closer than a screen can tell apart. */
const mostRefinement = 20;

function grid({ properties: { period }, signChanges }: Facts, [from, to]: Range, count: number): number[] {
  const width = to - from;
  const wanted = period === null ? count : Math.max(count, (pointsPerPeriod * width) / period);
  const steps = Math.min(Math.ceil(wanted), mostRefinement * count);
  const even = Array.from({ length: steps + 1 }, (_, i) => from + (width * i) / steps);
  if (period === null || wanted <= steps + 1) return even;
  // Too many waves to follow. Even steps would show a slow wave that is not there; the crests and troughs of f and f′
  // in turn fill the band that the waves cover.
  const turns = [...signChanges.derivative, ...signChanges.secondDerivative];
  return even.map((x, i) => {
    const turn = turns[i % turns.length] ?? 0;
    return turn + period * Math.round((x - turn) / period);
  });
}
