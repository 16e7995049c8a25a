import type { Core, Evaluation, Kink } from "../core/core.ts";
import type { FunctionSpec } from "../core/functionSpec.ts";

export type Range = readonly [from: number, to: number];

/** f and its derivatives along a range: an even grid, and each kink with its two neighbouring doubles. */
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

/** Samples a function over a range at `count` even points, and more where its period asks for it. */
export function sampleCurve(
  core: Core,
  spec: FunctionSpec,
  kinks: readonly Kink[],
  period: number | null,
  [from, to]: Range,
  count: number,
): Samples {
  const steps = gridSteps(to - from, period, count);
  const grid = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
  const inside = kinks.filter((kink) => kink.x > from && kink.x < to);
  const triples = inside.map((kink) => {
    const [below, above] = neighbours(kink.x);
    return [below, kink.x, above];
  });
  const xs = Float64Array.from(new Set([...grid, ...triples.flat()])).sort();
  return {
    xs,
    ...core.evaluate(spec, xs),
    kinks: inside.map((kink, i) => {
      const [before, at, after] = (triples[i] as number[]).map((x) => xs.indexOf(x)) as [number, number, number];
      return { order: kink.order, before, at, after };
    }),
  };
}

/** At least 24 points a period, up to a bound; an odd number of steps past it, so that no false slow wave appears. */
function gridSteps(width: number, period: number | null, count: number): number {
  if (period === null) return count;
  return Math.min(Math.max(count, Math.ceil((24 * width) / period)), 20 * count + 1);
}
