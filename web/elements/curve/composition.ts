import type { Curves, Evaluation, Facts, Interval, Kink } from "../../core/curves.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import type { Range } from "../../core/range.ts";
import { neighbours, type Samples, sampleCurve } from "../../plot/sampleCurve.ts";
import { changes, joined, rounder } from "./changes.ts";
import { measuredKinks } from "./measuredKinks.ts";

/** F(x) = f(f(…f(x))), f taken `depth` times. */
export interface Composition {
  spec: FunctionSpec;
  depth: number;
}

/** A factor of F′(x): where f′ is taken, and what it is there. */
export interface Factor {
  at: number;
  derivative: number;
}

/** F, F′ and F″ by the chain rule; the values of each pass are the inputs of the next. */
export function evaluateComposition(core: Curves, { spec, depth }: Composition, xs: Float64Array): Evaluation {
  let inner = core.evaluate(spec, xs);
  for (let pass = 1; pass < depth; pass++) {
    const outer = core.evaluate(spec, inner.value);
    const slope = (i: number) => inner.derivative[i] as number;
    inner = {
      value: outer.value,
      derivative: outer.derivative.map((factor, i) => factor * slope(i)),
      secondDerivative: outer.secondDerivative.map(
        (bend, i) =>
          bend * slope(i) * slope(i) + (outer.derivative[i] as number) * (inner.secondDerivative[i] as number),
      ),
    };
  }
  return inner;
}

/** The factors whose product is F′(x), from the innermost out. */
export function factorsAt(core: Curves, { spec, depth }: Composition, x: number): Factor[] {
  const factors: Factor[] = [];
  for (let at = x; factors.length < depth; ) {
    const { value, derivative } = core.evaluate(spec, Float64Array.of(at));
    factors.push({ at, derivative: derivative[0] as number });
    at = value[0] as number;
  }
  return factors;
}

/** Even steps along the range; a composition is steeper than its function. */
const steps = 960;
/** Samples F over a range. Its kinks are sought where the value of a pass comes to a kink of f, and measured there. */
export function sampleComposition(core: Curves, composition: Composition, facts: Facts, range: Range): Samples {
  const { xs: grid } = sampleCurve(core, composition.spec, facts, range, steps);
  const triples = joined(changes(grid, (xs) => pieces(core, composition, facts.kinks, xs))).map((group) => {
    const [first, second] = group as [number, number];
    // Where no double is the kink itself, the last one before it stands for it.
    return group.length > 2 ? [first, second, group.at(-1) as number] : [neighbours(first)[0], first, second];
  });
  const xs = Float64Array.from(new Set([...grid, ...triples.flat()])).sort();
  const numbers = evaluateComposition(core, composition, xs);
  return { xs, ...numbers, kinks: measuredKinks(xs, numbers, triples) };
}

/** Whether a pass meets a kink of f at x. */
export function meetsKink(core: Curves, composition: Composition, kinks: readonly Kink[], x: number): boolean {
  const [below, above] = neighbours(x);
  return new Set(pieces(core, composition, kinks, Float64Array.of(below, x, above))).size > 1;
}

/** Which piece of f each pass meets at each x, all passes in one number; a kink is a piece of its own. */
function pieces(core: Curves, { spec, depth }: Composition, kinks: readonly Kink[], xs: Float64Array): Float64Array {
  const codes = new Float64Array(xs.length);
  for (let pass = 0, inputs = xs; pass < depth; pass++) {
    inputs.forEach((input, i) => {
      const met = kinks.reduce((count, kink) => count + Number(input >= kink.x) + Number(input > kink.x), 0);
      codes[i] = (codes[i] as number) * (2 * kinks.length + 1) + met;
    });
    inputs = core.evaluate(spec, inputs).value;
  }
  return codes;
}

/** Where |F′| < limit within the samples' range; an infinite end stands for the range's own. */
export function lowGradientIn(core: Curves, composition: Composition, { xs }: Samples, limit: number): Interval[] {
  const isLow = (points: Float64Array) =>
    Array.from(evaluateComposition(core, composition, points).derivative, (slope) => Number(Math.abs(slope) < limit));
  const starts = isLow(xs.subarray(0, 1))[0] === 1;
  const bounds = [
    ...(starts ? [Number.NEGATIVE_INFINITY] : []),
    ...withoutSlivers(changes(xs, isLow).map(rounder), (xs.at(-1) as number) - (xs[0] as number)),
  ];
  if (bounds.length % 2) bounds.push(Number.POSITIVE_INFINITY);
  return Array.from({ length: bounds.length / 2 }, (_, i) => ({
    from: bounds[2 * i] as number,
    to: bounds[2 * i + 1] as number,
  }));
}

/** A stretch narrower than this part of the range comes from rounding alone. */
const sliver = 1e-9;

/** The bounds without those that belong to slivers. */
function withoutSlivers(bounds: readonly number[], width: number): number[] {
  const kept: number[] = [];
  for (const bound of bounds) {
    if (bound - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) < sliver * width) kept.pop();
    else kept.push(bound);
  }
  return kept;
}
