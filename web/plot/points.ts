import { nothing, type SVGTemplateResult, svg } from "lit";
import { markerPath } from "./markers.ts";
import type { Marker } from "./palette.ts";

/** A function's marker at a place in pixels, `scale` times as large as beside a name; nothing where there is no place. */
export function point(
  { x, y }: { x: number; y: number },
  marker: Marker,
  { scale = 1, hollow = false }: { scale?: number; hollow?: boolean } = {},
): SVGTemplateResult | typeof nothing {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return nothing;
  return svg`<g class=${hollow ? "point hollow" : "point"} transform="translate(${x} ${y}) scale(${scale})">${markerPath(marker)}</g>`;
}

/** Round dots in one path, as large as its stroke is wide. */
export function dots(count: number, x: (i: number) => number, y: (i: number) => number): SVGTemplateResult {
  const path = Array.from({ length: count }, (_, i) => `M${x(i).toFixed(1)} ${y(i).toFixed(1)}h0`).join("");
  return svg`<path class="dots" d=${path} />`;
}
