import type { Interval } from "../core/curves.ts";
import type { Range } from "../core/range.ts";
import { type Shown, shownLines } from "./lines.ts";
import type { CurveStyle } from "./palette.ts";
import type { Samples } from "./sampleCurve.ts";

/** One function as it is to be drawn. */
export interface Curve {
  label: string;
  style: CurveStyle;
  samples: Samples;
  lowGradient: readonly Interval[];
  /** f(x), f′(x) and f″(x) at the point x. */
  value: number;
  derivative: number;
  secondDerivative: number;
  /** Whether f has a tangent at x: not at a jump or a kink. */
  hasTangent: boolean;
}

/** What comes out of one function when its inputs are random. */
export interface OutputHistogram {
  style: CurveStyle;
  mean: number;
  /** The share of outputs that are exactly 0, from 0 to 1. */
  zeroShare: number;
  /** The share of outputs in each bin, those that are exactly 0 left out. */
  shares: Float64Array;
  /** Written out; the first for which there is room is shown. */
  meanLabels: readonly string[];
  zeroLabels: readonly string[];
}

/** Inputs N(0, σ²) and what functions make of them. */
export interface Distribution {
  sigma: number;
  label: string;
  /** The ends of the bins along y, ascending. */
  edges: Float64Array;
  outputs: readonly OutputHistogram[];
}

/** All that a curve chart shows. */
export interface CurveView extends Shown {
  curves: readonly Curve[];
  x: number;
  /** What stands on the line at x. */
  xLabel: string;
  xRange: Range;
  yRange: Range;
  /** What functions make of random inputs, where that is shown. */
  distribution?: Distribution | undefined;
  /** What stands out: a line by its term, `tangent`, or `low`, the stretches of low gradient. */
  lit?: string | undefined;
}

/** The colours and letters of the place where the chart stands. */
export interface ChartTheme {
  ink: string;
  muted: string;
  grid: string;
  paper: string;
  font: string;
}

/** Beyond this a y axis can't be divided. */
const farthest = 1e300;

/**
 * A y range that shows the curves without letting one that grows squeeze the others flat: out to a quarter of the x
 * range or, if that is farther, to where more than half of each line lies and where it ends level, as ReLU6 does at 6.
 */
export function fitY(
  view: Pick<CurveView, "xRange" | keyof Shown> & { curves: readonly Pick<Curve, "samples">[] },
): Range {
  const [from, to] = view.xRange;
  const lines = view.curves
    .flatMap(({ samples }) => shownLines(view).map(({ column }) => samples[column]))
    .map((line) => line.filter((y) => Math.abs(y) <= farthest))
    .filter((line) => line.length > 0);
  if (!lines.length) return [-1, 1];
  const least = (numbers: Float64Array) => numbers.reduce((a, b) => Math.min(a, b));
  const greatest = (numbers: Float64Array) => numbers.reduce((a, b) => Math.max(a, b));
  const usual = lines.map((line) => line.map(Math.abs).sort()[Math.floor(0.6 * (line.length - 1))] as number);
  const levels = lines.flatMap((line) =>
    [line, line.toReversed()].map(([end = 0, beside]) => (end === beside ? Math.abs(end) : 0)),
  );
  const reach = Math.max((to - from) / 4, 1, 1.2 * Math.max(...usual), ...levels);
  const bottom = Math.max(Math.min(...lines.map(least)), -reach);
  const top = Math.min(Math.max(...lines.map(greatest)), reach);
  const margin = 0.08 * Math.max(top - bottom, Math.abs(top) / 4, 1e-9);
  return [bottom - margin, top + margin];
}
