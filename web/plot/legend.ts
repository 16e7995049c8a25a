import { html, svg, type TemplateResult } from "lit";
import { dashes } from "./lines.ts";
import { markerPaths } from "./markers.ts";
import type { CurveStyle } from "./palette.ts";

/** A short piece of the line that a chart draws for f, f′ or f″, in the current text colour. */
export function lineSample(line: keyof typeof dashes): TemplateResult {
  return html`<svg class="line" width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
    ${svg`<line x1="2" y1="5" x2="24" y2="5" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-dasharray=${dashes[line].join(" ") || "none"} />`}
  </svg>`;
}

/** The sign that stands on a curve, in its colour. */
export function marker({ color, marker }: CurveStyle): TemplateResult {
  return html`<svg class="sign" width="16" height="16" viewBox="-6.5 -6.5 13 13" aria-hidden="true" fill=${color}>${svg`<path d=${markerPaths[marker]} />`}</svg>`;
}
