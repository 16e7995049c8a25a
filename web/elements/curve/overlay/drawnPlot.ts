import type { Distribution } from "../../../plot/curveView.ts";
import type { Frame } from "../../../plot/frame.ts";

/** A place in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** The plot that overlays lie over. */
export interface DrawnPlot {
  readonly place: HTMLElement;
  /** Where the axes stand, in CSS pixels from the place's top left corner; undefined as long as nothing is drawn. */
  readonly frame: Frame | undefined;
  /** Where a pointer of the window is, in the same pixels. */
  pixelAt(pointer: Point): Point;
  /** The x under a pointer of the window; NaN as long as nothing is drawn. */
  xUnder(pointer: Point): number;
  /** Draws what functions make of random inputs too, or no longer. */
  showDistribution(distribution: Distribution | undefined): void;
}
