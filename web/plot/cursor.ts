import { type SVGTemplateResult, svg } from "lit";
import type { DirectiveResult } from "lit/directive.js";
import type { Box } from "./frame.ts";
import type { Marker } from "./palette.ts";
import { point } from "./points.ts";

/** A marker on a line where the cursor crosses it. */
export interface CursorPoint {
  x: number;
  y: number;
  marker: Marker;
  /** Sets the hue. */
  hue: DirectiveResult;
}

/** A line through plots that stand over each other, and the functions' markers on it; `pointed` is a reader's, not time's. */
export function cursor(
  x: number,
  boxes: readonly Pick<Box, "top" | "bottom">[],
  points: readonly CursorPoint[],
  pointed = false,
): SVGTemplateResult {
  return svg`<g class=${pointed ? "cursor pointed" : "cursor"}>
    <path d=${boxes.map(({ top, bottom }) => `M${x} ${top}V${bottom}`).join("")} />
    ${points.map((each) => svg`<g ${each.hue}>${point(each, each.marker, { hollow: pointed })}</g>`)}
  </g>`;
}
