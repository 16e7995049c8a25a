import type { ChartTheme, CurveView } from "../curveView.ts";
import type { Frame } from "../frame.ts";
import type { Shape, WidthOf } from "../shapes.ts";

/** A picture of curves that is being drawn. */
export interface Drawing {
  view: CurveView;
  theme: ChartTheme;
  frame: Frame;
  widthOf: WidthOf;
}

/** One kind of thing in a picture of curves beside the lines themselves. */
export type Mark = (drawing: Drawing) => Shape[];
