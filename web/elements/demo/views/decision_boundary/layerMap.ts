import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { type DragPlace, drag } from "../../../../controls/drag.ts";
import { isUpright, stepsOfKey } from "../../../../controls/keys.ts";
import { bottomAxis } from "../../../../plot/axes.ts";
import { cursor } from "../../../../plot/cursor.ts";
import { type Box, pixelIn } from "../../../../plot/frame.ts";
import { edgesAround, rowAt, type TimeRows } from "../../../../plot/timeRows.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext, Track } from "../../view.ts";
import { timeScale } from "./lines.ts";
import { epochsOf } from "./mapReadings.ts";
import { epochAt, pickedUnit, shapeOf } from "./readings.ts";

/** A picture of one number of each layer over time: layers from the first one up, time to the right. */
export interface LayerMap {
  /** In CSS pixels. */
  width: number;
  height: number;
  /** Written over it, if nothing else tells what it is. */
  title?: string;
  /** What it shows, for those who listen. */
  name: string;
  rows: number;
  /** Of the hidden layers alone: the output's row stays empty. */
  isHidden?: boolean;
  /** All but the cursor: drawn anew only with the run. */
  cells(place: TimeRows): SVGTemplateResult;
  /** A layer's number at the cursor, as it is said, and in few letters. */
  said(layer: number): string;
  short(layer: number): string;
  /** So much room there is at the ends of the rows for these numbers; they are left out without it. */
  readings?: number;
  /** Keys move time and the picked layer, which has a frame: the Tab key stops at the first of several. */
  control?: "first" | "other";
}

const insets = { left: 54, right: 10, top: 4, titled: 20, bottom: 20 };
/** Rows less high are numbered one by one no more, in CSS pixels. */
const leastNumbered = 12;

export function layerMap(context: DemoContext, track: Track, map: LayerMap): TemplateResult {
  const { language } = context;
  const text = boundaryTexts[language].maps;
  const { width, height, rows, title, control } = map;
  const right = width - (map.readings ?? insets.right);
  const top = title === undefined ? insets.top : insets.titled;
  const box: Box = { left: insets.left, right, top, bottom: height - insets.bottom };
  const x = timeScale(context, box.left, box.right);
  const grid = { rows, box };
  const picked = pickedUnit(context, shapeOf(track)).layer;
  const shown = map.isHidden ? rows - 1 : rows;
  const name = (layer: number) => text.layerName(layer + 1, layer === rows - 1);
  const content = svg`<g aria-hidden="true">
    <rect class="paper" width=${width} height=${height} />
    ${title === undefined ? nothing : svg`<text class="title" x="0" y="13">${title}</text>`}
    ${guard([track.result, track.light.color, language, width, height], () => {
      const high = (shown * (box.bottom - box.top)) / rows;
      const edges = edgesAround(epochsOf(context, track).map(x));
      return svg`<rect class="ground" x=${box.left} y=${box.bottom - high} width=${box.right - box.left} height=${high} />
        ${map.cells({ ...grid, edges })}`;
    })}
    ${guard([rows, shown, control && picked, language, width, height], () => rowNames(grid, shown, name, control && picked))}
    ${map.readings ? readings(grid, shown, map.short, control && picked) : nothing}
    ${bottomAxis(x, box, language)}
    ${control && picked < shown ? frame(grid, picked) : nothing}
    ${cursor(x(epochAt(track)), [box], [])}
  </g>`;
  const label = `${track.name}: ${map.name}`;
  const move = drag((pressed) => grab(context, track, pressed, { width, height, shown, grid }));
  if (!control)
    return html`<svg class="layer-map" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${label} ${move} ${hueOf(track)}>${content}</svg>`;
  const said = `${text.epoch(formatNumber(epochAt(track), language))}, ${name(picked)}${picked < shown ? `: ${map.said(picked)}` : ""}`;
  return html`<svg class="layer-map" role="slider" tabindex=${control === "first" ? 0 : -1} width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    aria-label="${label}. ${text.mapKeys}" aria-valuemin="0" aria-valuemax=${track.result.steps - 1} aria-valuenow=${track.step} aria-valuetext=${said}
    @keydown=${(event: KeyboardEvent) => press(context, event)} ${move} ${hueOf(track)}>${content}</svg>`;
}

/** Where the rows of a map lie. */
type Grid = Pick<TimeRows, "rows" | "box">;

function frame(place: Grid, row: number): SVGTemplateResult {
  const { top, bottom } = rowAt(place, row);
  const { left, right } = place.box;
  return svg`<rect class="picked-row" x=${left} y=${top} width=${right - left} height=${bottom - top} />`;
}

/** The names of both ends, and the numbers between them as far as there is room. */
function rowNames(place: Grid, shown: number, name: (row: number) => string, picked?: number): SVGTemplateResult {
  const { rows, box } = place;
  const every = Math.ceil((leastNumbered * rows) / (box.bottom - box.top));
  const isEnd = (row: number) => row === 0 || row === rows - 1;
  const named = Array.from({ length: shown }, (_, row) => row).filter(
    (row) => isEnd(row) || (row % every === 0 && row + every < rows),
  );
  return svg`<g class="axis row-names">${named.map(
    (row) =>
      svg`<text class=${row === picked ? "picked" : ""} x=${box.left - 6} y=${rowAt(place, row).middle} dy="0.35em" text-anchor="end">${isEnd(row) ? name(row) : row + 1}</text>`,
  )}</g>`;
}

function readings(place: Grid, shown: number, of: (row: number) => string, picked?: number): SVGTemplateResult {
  return svg`<g class="axis readings">${Array.from(
    { length: shown },
    (_, row) =>
      svg`<text class=${row === picked ? "picked" : ""} x=${place.box.right + 6} y=${rowAt(place, row).middle} dy="0.35em">${of(row)}</text>`,
  )}</g>`;
}

/** Where it is pressed or dragged, there are the cursor and the picked layer. */
function grab(
  context: DemoContext,
  track: Track,
  pressed: Element,
  { width, height, shown, grid: { rows, box } }: { width: number; height: number; shown: number; grid: Grid },
) {
  const picture = pressed.closest("svg.layer-map") as Element;
  const epochs = epochsOf(context, track);
  let picked = pickedUnit(context, shapeOf(track)).layer;
  return (pointer: DragPlace) => {
    const at = pixelIn(picture, width, height, pointer);
    const epoch = ((at.x - box.left) / (box.right - box.left)) * (epochs.at(-1) ?? 0);
    const away = epochs.map((each) => Math.abs(each - epoch));
    context.seek(away.indexOf(Math.min(...away)));
    const row = Math.floor(((box.bottom - at.y) / (box.bottom - box.top)) * rows);
    const layer = Math.min(Math.max(row, 0), shown - 1);
    if (layer === picked) return;
    picked = layer;
    context.set({ layer: layer + 1 }, true);
  };
}

/** To the right and left in time, up and down from layer to layer; the ends are time's. */
function press(context: DemoContext, event: KeyboardEvent): void {
  const steps = stepsOfKey(event);
  if (steps === undefined) return;
  event.preventDefault();
  const { tracks, seek, set } = context;
  const now = Math.max(...tracks.map(({ step }) => step));
  const last = (tracks[0]?.result.steps ?? 1) - 1;
  if (steps === "first") seek(0);
  else if (steps === "last") seek(last);
  else if (!isUpright(event)) seek(Math.max(0, now + steps * (event.shiftKey ? 10 : 1)));
  else {
    const shape = shapeOf(tracks[0] as Track);
    const picked = pickedUnit(context, shape).layer;
    const layer = Math.min(Math.max(picked + Math.sign(steps), 0), shape.hidden);
    if (layer !== picked) set({ layer: layer + 1 }, true);
  }
}
