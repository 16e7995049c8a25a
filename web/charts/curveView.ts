import type { Interval } from "../core/core.ts";
import type { CurveStyle } from "./palette.ts";
import type { Range, Samples } from "./sampleCurve.ts";

/** One function as it is to be drawn. */
export interface Curve {
  label: string;
  style: CurveStyle;
  samples: Samples;
  lowGradient: readonly Interval[];
  /** f(x) and f′(x) at the point x. */
  value: number;
  derivative: number;
}

/** All that a curve chart shows. */
export interface CurveView {
  curves: readonly Curve[];
  showValue: boolean;
  showDerivative: boolean;
  x: number;
  /** What stands on the line at x. */
  xLabel: string;
  xRange: Range;
  yRange: Range;
}

/** The colours and letters of the place where the chart stands. */
export interface ChartTheme {
  ink: string;
  muted: string;
  grid: string;
  paper: string;
  font: string;
}

/**
 * A y range that shows the curves without letting one that grows squeeze the others flat: never further out than a
 * quarter of the x range, unless nothing lies within.
 */
export function fitY(view: Pick<CurveView, "curves" | "showValue" | "showDerivative" | "xRange">): Range {
  const reach = (view.xRange[1] - view.xRange[0]) / 4;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { samples } of view.curves) {
    for (const numbers of [view.showValue ? samples.value : [], view.showDerivative ? samples.derivative : []])
      for (const y of numbers) {
        if (y < low) low = y;
        if (y > high) high = y;
      }
  }
  if (!(low <= high)) return [-1, 1];
  const bottom = high < -reach ? low : Math.max(low, -reach);
  const top = low > reach ? high : Math.min(high, reach);
  const margin = 0.08 * Math.max(top - bottom, Math.abs(top) / 4, 1e-9);
  return [bottom - margin, top + margin];
}
