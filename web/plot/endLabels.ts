import { nothing, type SVGTemplateResult, svg } from "lit";
import type { DirectiveResult } from "lit/directive.js";
import type { Box } from "./frame.ts";
import { markerPath } from "./markers.ts";
import type { Marker } from "./palette.ts";

/** The end of a line: where it is in pixels, and what is written beside it. */
export interface LineEnd {
  y: number;
  text: string;
  marker?: Marker | undefined;
  /** What it stands for where text and figures light each other. */
  term?: string;
  /** Sets the hue; without one it is in ink. */
  hue?: DirectiveResult;
}

const lineHeight = 15;

/** Heights in the order given, moved so far that each has a row to itself between top and bottom. */
export function apart(heights: readonly number[], top: number, bottom: number, row = lineHeight): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
  const placed = [...heights];
  let floor = bottom;
  for (const i of order) {
    placed[i] = Math.min(heights[i] ?? bottom, floor);
    floor = (placed[i] ?? bottom) - row;
  }
  // Where the upper ones would leave the top, all have to move down again.
  let ceiling = top;
  for (const i of order.toReversed()) {
    placed[i] = Math.max(placed[i] ?? top, ceiling);
    ceiling = (placed[i] ?? top) + row;
  }
  return placed;
}

/** Markers and words at the right of a plot, each at the end of its line and apart from the others. */
export function endLabels(ends: readonly LineEnd[], box: Box): SVGTemplateResult {
  const heights = ends.map(({ y }) => (Number.isFinite(y) ? Math.min(Math.max(y, box.top), box.bottom) : box.top));
  const places = apart(heights, box.top, box.bottom);
  return svg`<g class="end-labels" aria-hidden="true">${ends.map(({ text, marker, hue, term = nothing }, i) => {
    const place = `translate(${box.right + 12} ${places[i]})`;
    const words = svg`${marker ? markerPath(marker) : nothing}<text x=${marker ? 8 : -4} dy="0.35em">${text}</text>`;
    // Two templates: an element would keep the hue of the end that it was drawn for before.
    return hue
      ? svg`<g data-term=${term} transform=${place} ${hue}>${words}</g>`
      : svg`<g data-term=${term} transform=${place}>${words}</g>`;
  })}</g>`;
}
