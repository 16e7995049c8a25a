import type { ChartTheme, CurveView } from "./curveView.ts";

/** What a plugin draws from: the view and theme of the moment. */
export interface Look {
  view(): CurveView;
  theme(): ChartTheme;
  /** Whether the axes stand since the last drawing: at most the point x or curves have moved. */
  moving(): boolean;
}
