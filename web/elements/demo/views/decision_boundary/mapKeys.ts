import { html, svg, type TemplateResult } from "lit";
import { rowSigns, shadeRows, shareRows, type TimeRows } from "../../../../plot/timeRows.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import type { Language } from "../../../../text/text.ts";

/** A box, and what the words under the first and the last take beside them, in CSS pixels. */
const [wide, high, rim] = [16, 12, 24];

function boxes(count: number): TimeRows {
  const edges = Array.from({ length: count + 1 }, (_, i) => i * wide);
  return { rows: 1, edges, box: { left: 0, right: count * wide, top: 0, bottom: high } };
}

/** Boxes in a row, and what is written under the edge or the middle of some of them. */
function key(
  count: number,
  drawn: unknown,
  labels: readonly (readonly [box: number, label: string])[],
): TemplateResult {
  const [width, height] = [count * wide + 2 * rim, labels.length ? high + 18 : high + 4];
  return html`<svg class="map-key" width=${width} height=${height} viewBox="${-rim} -1 ${width} ${height}" aria-hidden="true">
    ${drawn}<rect class="frame" width=${count * wide} height=${high} />
    <g class="axis">${labels.map(([box, label]) => svg`<text x=${(box + 0.5) * wide} y="26" text-anchor="middle">${label}</text>`)}</g>
  </svg>`;
}

/** The shades of what arrives of the gradient. */
export function keyOfGradient(language: Language): TemplateResult {
  const place = boxes(10);
  return html`<div class="key">${key(
    10,
    shadeRows(place, (_, i) => `shade-${i}`),
    [
      [0, "÷1000"],
      [4, "÷10"],
      [6, "1"],
      [9, "×1000"],
    ],
  )}<p>${boundaryTexts[language].maps.gradientKey}</p></div>`;
}

/** What is flat, and what of it is dead. */
export function keyOfFlat(language: Language): TemplateResult {
  const place = boxes(6);
  const low = (_: number, i: number) => [0.2, 0.4, 0.6, 0.8, 1, 1][i] ?? 0;
  const dead = (_: number, i: number) => [0, 0, 0, 0.25, 0.5, 1][i] ?? 0;
  const crossed = { ...place, edges: [0, 3 * wide, 6 * wide] };
  const drawn = svg`<rect class="ground" width=${6 * wide} height=${high} />
    ${shareRows(place, low, "saturated")}${shareRows(place, dead, "dead")}
    ${rowSigns(crossed, (_, i) => (i === 1 ? "cross" : undefined))}`;
  return html`<div class="key">${key(6, drawn, [])}<p>${boundaryTexts[language].maps.flatKey}</p></div>`;
}

/** The shades of what a step changes. */
export function keyOfUpdate(language: Language): TemplateResult {
  const place = boxes(13);
  const shade = (i: number) => (i < 6 ? `below shade-${6 - i}` : `above shade-${i - 6}`);
  const drawn = svg`${shadeRows(place, (_, i) => shade(i))}${rowSigns(place, (_, i) => (i < 6 ? "dash" : undefined))}`;
  return html`<div class="key">${key(13, drawn, [
    [0, "1/100,000"],
    [6, "1/1000"],
    [12, "1/10"],
  ])}<p>${boundaryTexts[language].maps.updateKey}</p></div>`;
}
