import type { Chart } from "chart.js";
import type { ChartTheme, Curve, CurveView } from "../curveView.ts";

/** What a layer draws from: the view and theme of the moment. */
export interface Look {
  view(): CurveView;
  theme(): ChartTheme;
  /** Those of the view's curves that are being drawn now. */
  drawn(): readonly Curve[];
}

/** Draws one kind of thing between the axes. */
export type Layer = (chart: Pick<Chart, "ctx" | "chartArea" | "scales">) => void;
