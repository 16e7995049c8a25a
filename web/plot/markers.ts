import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { Marker } from "./palette.ts";

/** The outline of each marker, 10 units across around (0, 0): for SVG, and for a canvas as a `Path2D`. */
export const markerPaths: Record<Marker, string> = {
  circle: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
  rect: "M-3.5-3.5h7v7h-7z",
  triangle: "M0-4.5 4.3 3.4H-4.3z",
  rectRot: "M0-4.8 4.8 0 0 4.8-4.8 0z",
  star: "M0-5 1.3-1.5 4.8-1.5 2 .7 3 4.2 0 2-3 4.2-2 .7-4.8-1.5-1.3-1.5z",
  crossRot: "M-3.5-5-0-1.5 3.5-5 5-3.5 1.5 0 5 3.5 3.5 5 0 1.5-3.5 5-5 3.5-1.5 0-5-3.5z",
};

/** A function's marker, in the hue of where it stands. */
export function markerPath(marker: Marker): SVGTemplateResult {
  return svg`<path class="marker" d=${markerPaths[marker]} />`;
}

/** The same beside a name. */
export function markerShape(marker: Marker | undefined): TemplateResult {
  return html`<svg class="key" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">${markerPath(marker ?? "circle")}</svg>`;
}
