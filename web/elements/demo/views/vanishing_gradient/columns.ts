import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { setStyle } from "../../../../controls/setStyle.ts";
import { pixelIn } from "../../../../plot/frame.ts";
import { seedBrackets } from "../../../../plot/seedBand.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { shortFactor } from "../../shortFactor.ts";
import type { DemoContext, Track } from "../../view.ts";
import { axisHeight, type LaneLayout } from "./layout.ts";
import { depthOf } from "./left.ts";

/** Where the layers' columns stand, in CSS pixels. */
export interface Columns {
  width: number;
  height: number;
  top: number;
  bottom: number;
  left: number;
  /** From one column to the next. */
  pitch: number;
  /** Of a column. */
  wide: number;
  /** Whether the layers' numbers stand under it. */
  isNumbered: boolean;
}

/** From so high on, a net has room over its columns for how many times as much as they hold is there, in CSS pixels. */
const leastWithFactors = 80;
const topWithFactors = 22;
const topWithout = 8;

/** The layers side by side; their numbers stand under them where there is room for these. */
export function columnsIn(context: DemoContext, { width, height, left, isNumbered }: LaneLayout): Columns {
  const pitch = (width - left) / depthOf(context);
  const wide = Math.min(pitch * 0.74, 46);
  const top = context.show === "left" && height >= leastWithFactors ? topWithFactors : topWithout;
  return { width, height, top, bottom: height - (isNumbered ? axisHeight : 2), left, pitch, wide, isNumbered };
}

/** The left edge of a layer's column; layers are counted from 0. */
export function columnAt({ left, pitch, wide }: Columns, layer: number): number {
  return left + layer * pitch + (pitch - wide) / 2;
}

/** The layer that a pointer is over, counted from 1. */
export function layerUnder(context: DemoContext, { width, height, left, pitch }: Columns, event: PointerEvent) {
  const { x } = pixelIn(event.currentTarget as Element, width, height, { x: event.clientX, y: event.clientY });
  const layer = Math.ceil((x - left) / pitch);
  return layer >= 1 && layer <= depthOf(context) ? layer : undefined;
}

/** Which layers are numbered: as many as there is room for. */
function ticksOf(depth: number, pitch: number): number[] {
  const every = [1, 5, 10, 25].find((step) => step * pitch >= 26) ?? 50;
  return Array.from({ length: depth }, (_, i) => i + 1).filter((layer) => layer === 1 || layer % every === 0);
}

export function layerNumbers(context: DemoContext, columns: Columns): SVGTemplateResult | typeof nothing {
  const { language } = context;
  if (!columns.isNumbered) return nothing;
  const middle = (layer: number) => columnAt(columns, layer - 1) + columns.wide / 2;
  return svg`<g class="axis" aria-hidden="true">${ticksOf(depthOf(context), columns.pitch).map(
    (layer) =>
      svg`<text data-term=${termOf(context, layer)} x=${middle(layer)} y=${columns.height - 3} text-anchor="middle">${formatNumber(layer, language)}</text>`,
  )}</g>`;
}

/** What a layer is called, counted from 1, where text and figure light each other. */
function termOf(context: DemoContext, layer: number): string {
  return layer === depthOf(context) ? `layer_${layer} last_layer` : `layer_${layer}`;
}

/** What many seeds give in each layer, where that is asked for. */
export function seedColumns({ seeds }: Track, id: string, columns: Columns, y: (share: number) => number): unknown {
  const band = seeds?.done ? seeds.bands[id] : undefined;
  const middle = (layer: number) => columnAt(columns, layer - 1) + columns.wide / 2;
  return band ? seedBrackets(band, middle, y, Math.min(columns.wide / 2, 12)) : nothing;
}

/** Most circles that stand for a layer's units. */
const mostUnits = 7;

/** The network: a column of units for each layer, filled by what is left; and the pulse that goes from the last to the first. */
export function network(context: DemoContext, track: Track, left: readonly number[], columns: Columns): TemplateResult {
  const { top, bottom, wide } = columns;
  const high = bottom - top;
  const units = Math.min(Number(context.run.settings.width), mostUnits, Math.floor(high / 9));
  const radius = Math.max(1, Math.min(wide / 2 - 2, high / units / 2 - 1.5, 8));
  const depth = left.length;
  const levels = left.map((share) => Math.min(share, 1) * high);
  const overs = left.map(shortFactor).map((factor) => factor.startsWith("×") && factor);
  return html`${guard([depth, units, high, wide, columns.pitch], () => links(columns, depth, units))}
    ${left.map((_, layer) => {
      const x = columnAt(columns, layer);
      const level = levels[layer] ?? 0;
      return svg`<g class="layer" data-term=${termOf(context, layer + 1)} ${setStyle({ "--delay": `${((depth - 1 - layer) * pulseLasts) / depth}ms` })}>
        <rect class="vessel" x=${x} y=${top} width=${wide} height=${high} rx="4" />
        <rect class="fill" data-term="left" x=${x} y=${bottom - level} width=${wide} height=${level} rx=${Math.min(4, level / 2)} />
        <rect class="pulse" x=${x} y=${top} width=${wide} height=${high} rx="4" />
        ${overs[layer] ? svg`<path class="over" d="M${x + wide / 2 - 5} ${top - 2}h10l-5 -6z" />` : ""}
      </g>`;
    })}
    ${top === topWithFactors ? overflows(overs, columns) : nothing}
    ${guard([depth, units, high, wide, columns.pitch], () => svg`<g data-term="units slope"><path class="unit-dots" d=${dots(columns, depth, units)} stroke-width=${2 * radius} /></g>`)}
    ${seedColumns(track, "gradient", columns, (share) => bottom - Math.min(share, 1) * high)}
    ${guard([track.name, context.language, depth, columns.pitch, columns.height], () => layerNumbers(context, columns))}`;
}

/** So wide is a digit of a factor, at most, in CSS pixels. */
const digitWidth = 8;

/** How many times as much as its column holds comes to a layer: said of the first, and of others where there is room. */
function overflows(overs: readonly (string | false)[], columns: Columns): SVGTemplateResult {
  let free = 0;
  return svg`<g class="axis over-by">${overs.map((factor, layer) => {
    if (!factor) return nothing;
    const half = (factor.length * digitWidth) / 2;
    const x = Math.min(Math.max(columnAt(columns, layer) + columns.wide / 2, half), columns.width - half);
    if (x - half < free) return nothing;
    free = x + half;
    return svg`<text x=${x} y=${columns.top - 11} text-anchor="middle">${factor}</text>`;
  })}</g>`;
}

/** The pulse takes so long, in ms. */
const pulseLasts = 1800;

function unitHeight({ top, bottom }: Columns, unit: number, units: number): number {
  return top + ((unit + 0.5) * (bottom - top)) / units;
}

function dots(columns: Columns, depth: number, units: number): string {
  let path = "";
  for (let layer = 0; layer < depth; layer++)
    for (let unit = 0; unit < units; unit++)
      path += `M${(columnAt(columns, layer) + columns.wide / 2).toFixed(1)} ${unitHeight(columns, unit, units).toFixed(1)}h0`;
  return path;
}

/** Every unit is linked to every unit of the next layer, where there is room to see it. */
function links(columns: Columns, depth: number, units: number): SVGTemplateResult {
  let path = "";
  if (columns.pitch - columns.wide >= 8)
    for (let layer = 0; layer + 1 < depth; layer++)
      for (let from = 0; from < units; from++)
        for (let to = 0; to < units; to++) {
          const x = columnAt(columns, layer) + columns.wide;
          path += `M${x.toFixed(1)} ${unitHeight(columns, from, units).toFixed(1)}L${columnAt(columns, layer + 1).toFixed(1)} ${unitHeight(columns, to, units).toFixed(1)}`;
        }
  return svg`<g data-term="weights"><path class="links" d=${path} /></g>`;
}
