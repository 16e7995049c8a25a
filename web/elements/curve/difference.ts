import type { Evaluation, Interval } from "../../core/curves.ts";
import type { Samples } from "../../plot/sampleCurve.ts";
import { changes } from "./changes.ts";
import { measuredKinks } from "./measuredKinks.ts";

type Evaluate = (xs: Float64Array) => Evaluation;

/** f − g, f′ − g′ and f″ − g″. */
export function evaluateDifference(f: Evaluate, g: Evaluate): Evaluate {
  return (xs) => {
    const [minuend, subtrahend] = [f(xs), g(xs)];
    const less = (column: keyof Evaluation) => minuend[column].map((y, i) => y - (subtrahend[column][i] as number));
    return {
      value: less("value"),
      derivative: less("derivative"),
      secondDerivative: less("secondDerivative"),
    };
  };
}

/**
 * Samples a difference where either function was sampled. It jumps where one of them does, however little; where both do,
 * their jumps may cancel.
 */
export function sampleDifference(evaluate: Evaluate, f: Samples, g: Samples): Samples {
  const xs = Float64Array.from(new Set([...f.xs, ...g.xs])).sort();
  const numbers = evaluate(xs);
  const kinks = [f, g].flatMap((own) => {
    const place = (i: number) => xs.indexOf(own.xs[i] as number);
    return own.kinks.map(({ order, before, at, after }) => ({
      order,
      before: place(before),
      at: place(at),
      after: place(after),
    }));
  });
  const ofBoth = kinks.filter(({ at }, i) => kinks.findIndex((kink) => kink.at === at) < i);
  const ofOne = kinks.filter(({ at }) => !ofBoth.some((kink) => kink.at === at));
  const places = ofBoth.map(({ before, at, after }) => [before, at, after].map((i) => xs[i] as number));
  const left = measuredKinks(xs, numbers, places);
  return { xs, ...numbers, kinks: [...ofOne, ...left].sort((a, b) => a.at - b.at) };
}

/** The largest |f − g| over the samples' range, and where; a single point has `from === to`. */
export interface Largest {
  value: number;
  places: Interval[];
}

/** As large, to rounding. */
const share = 1 - 1e-9;
/** A stretch narrower than this part of the range is a point. */
const narrow = 1e-4;

export function largestDifference(evaluate: Evaluate, samples: Samples): Largest {
  const seen = samples.value.reduce((most, y) => (Math.abs(y) > most ? Math.abs(y) : most), 0);
  // In the tails, where both functions come to the same limit, their difference is rounding noise.
  const turns = changes(samples.xs, (xs) => {
    const { value, derivative } = evaluate(xs);
    return derivative.map((slope, i) => (Math.abs(value[i] as number) < seen / 2 ? 0 : Math.sign(slope) + 0));
  });
  const xs = Float64Array.from(new Set([...samples.xs, ...turns.flat()])).sort();
  const sizes = evaluate(xs).value.map(Math.abs);
  const value = sizes.reduce((most, size) => (size > most ? size : most), 0);
  const places = runs(sizes, share * value).map(([first, last]): Interval => {
    const [from, to] = [xs[first] as number, xs[last] as number];
    if (to - from > narrow * ((xs.at(-1) as number) - (xs[0] as number)))
      return { from: rounded(from), to: rounded(to) };
    const top = sizes.subarray(first, last + 1);
    const x = xs[first + top.indexOf(Math.max(...top))] as number;
    return { from: x, to: x };
  });
  return { value, places };
}

/** Stretches of numbers that are not under a floor, by their first and last index. */
function runs(numbers: Float64Array, floor: number): [first: number, last: number][] {
  const found: [number, number][] = [];
  numbers.forEach((number, i) => {
    const run = found.at(-1);
    if (!(number >= floor)) return;
    if (run?.[1] === i - 1) run[1] = i;
    else found.push([i, i]);
  });
  return found;
}

/** Without the last digits, in which neighbouring doubles differ. */
function rounded(x: number): number {
  return Number(x.toPrecision(14));
}
