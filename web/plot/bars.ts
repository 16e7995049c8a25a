import { type SVGTemplateResult, svg } from "lit";

/** A column between two heights, in CSS pixels. */
export interface Bar {
  left: number;
  width: number;
  from: number;
  to: number;
}

/** Columns in the hue of where they stand, in one path; `kind` tells them from others in the style sheet. */
export function bars(columns: readonly Bar[], kind = "bar"): SVGTemplateResult {
  const path = columns.map(({ left, width, from, to }) => `M${left} ${from}V${to}h${width}V${from}Z`).join("");
  return svg`<path class=${kind} d=${path} />`;
}
