import { html, svg, type TemplateResult } from "lit";
import { dashes } from "./lines.ts";
import type { CurveStyle, Marker } from "./palette.ts";

/** A short piece of the line that a chart draws for f, f′ or f″, in the current text colour. */
export function lineSample(line: keyof typeof dashes): TemplateResult {
  return html`<svg class="line" width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
    ${svg`<line x1="2" y1="5" x2="24" y2="5" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-dasharray=${dashes[line].join(" ") || "none"} />`}
  </svg>`;
}

const shapes: Record<Marker, string> = {
  circle: "M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z",
  rect: "M3.5 3.5h9v9h-9z",
  triangle: "M8 2.5 14 13H2z",
  rectRot: "M8 1.5 14.5 8 8 14.5 1.5 8z",
  star: "M8 2v12M2 8h12M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4",
  crossRot: "m3.5 3.5 9 9m0-9-9 9",
};

/** The sign that stands on a curve, in its colour. */
export function marker({ color, marker }: CurveStyle): TemplateResult {
  return html`<svg class="marker" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"
    fill=${color} stroke=${color} stroke-width="1.5"><path d=${shapes[marker]} /></svg>`;
}
