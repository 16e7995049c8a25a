import { type SVGTemplateResult, svg } from "lit";
import type { Box } from "./frame.ts";

/** So many shades on either side of 0. */
const shades = 6;
/** The strongest still lets a line over it be seen. */
const strongest = 0.72;

/** The shade of a number, from -shades to shades; those beyond `reach` have the strongest. */
function shadeOf(value: number, reach: number): number {
  const shade = Math.round((shades * value) / reach);
  return Math.min(Math.max(shade, -shades), shades);
}

/**
 * Numbers on a grid as coloured cells, the first row at the bottom: one hue above 0, another with a dash below, the
 * stronger the further from 0. What is not finite stays empty.
 */
export function mosaic(values: ArrayLike<number>, columns: number, reach: number, box: Box): SVGTemplateResult {
  const [wide, high] = [(box.right - box.left) / columns, (box.bottom - box.top) / Math.ceil(values.length / columns)];
  const cells = Array<string>(2 * shades + 1).fill("");
  let dashes = "";
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!Number.isFinite(value)) continue;
    const shade = shadeOf(value, reach);
    const x = box.left + (i % columns) * wide;
    const y = box.bottom - (Math.floor(i / columns) + 1) * high;
    cells[shade + shades] +=
      `M${x.toFixed(1)} ${y.toFixed(1)}h${wide.toFixed(2)}v${high.toFixed(2)}h${(-wide).toFixed(2)}z`;
    if (shade < 0)
      dashes += `M${(x + 0.36 * wide).toFixed(1)} ${(y + high / 2).toFixed(1)}h${(0.28 * wide).toFixed(1)}`;
  }
  return svg`<g class="mosaic" aria-hidden="true">
    ${cells.map((d, i) => svg`<path class=${i < shades ? "below" : "above"} fill-opacity=${opacityOf(i - shades)} d=${d} />`)}
    <path class="dash" d=${dashes} />
  </g>`;
}

function opacityOf(shade: number): string {
  return ((strongest * Math.abs(shade)) / shades).toFixed(2);
}

/** All shades in a row, `width` wide, with what the ends and the middle stand for. */
export function mosaicKey(
  width: number,
  labels: readonly [least: string, middle: string, greatest: string],
): SVGTemplateResult {
  const count = 2 * shades + 1;
  const values = Array.from({ length: count }, (_, i) => i - shades);
  const anchors = ["start", "middle", "end"];
  return svg`${mosaic(values, count, shades, { left: 0, right: width, top: 0, bottom: 12 })}
    <rect class="mosaic frame" width=${width} height="12" />
    <g class="axis" aria-hidden="true">${labels.map(
      (label, i) => svg`<text x=${(i * width) / 2} y="26" text-anchor=${anchors[i]}>${label}</text>`,
    )}</g>`;
}
