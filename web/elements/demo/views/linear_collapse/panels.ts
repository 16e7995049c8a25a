import { html, type TemplateResult } from "lit";
import { setStyle } from "../../../../controls/setStyle.ts";
import { markerShape } from "../../../../plot/markers.ts";
import { collapseTexts } from "../../../../text/demos/linear_collapse.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext, Track } from "../../view.ts";
import { isLineShown } from "./composedLine.ts";
import { curvePanel, margin } from "./curvePanel.ts";
import { isSheet, modeOf, readingOf } from "./outputs.ts";
import { sheetPanel } from "./sheetPanel.ts";
import { gap } from "./style.ts";

/** From this width on, in CSS pixels, three functions stand side by side, else two. */
const roomy = 560;
const widest = 640;
/** So much wider than high is the plot of a sheet with its margins. */
const beside = margin.left + margin.right - margin.top - margin.bottom;
/** Plots are so high, in CSS pixels: where there is room, on a narrow screen, and there in two rows. */
const heights = { roomy: 300, narrow: 180, twoRows: 165 };

/** A plot for each function, side by side. */
export function panels(context: DemoContext): TemplateResult {
  const { tracks, width, language } = context;
  const mode = modeOf(context);
  const count = context.run.functions.length;
  const columns = width >= roomy ? count : Math.min(count, 2);
  const room = Math.floor((width - (columns - 1) * gap) / columns);
  const height = width >= roomy ? heights.roomy : count > 2 ? heights.twoRows : heights.narrow;
  const across = Math.min(room, mode === "sheet" ? height + beside : widest);
  return html`<div class="panels" ${setStyle({ "--columns": String(columns), "--across": `${across}px` })}>
      ${tracks.map((track) => panel(context, track, across, height))}
    </div>
    <p class="key-line">${collapseTexts[language].key[mode]}</p>`;
}

function panel(context: DemoContext, track: Track, width: number, height: number): TemplateResult {
  const { language, words, run } = context;
  const text = collapseTexts[language];
  const sheet = isSheet(track);
  const reading = readingOf(context, track);
  const layer = words.time(formatNumber(track.step, language), formatNumber(Number(run.settings.depth), language));
  const named = sheet ? text.sheetChart : text.curveChart;
  return html`<figure class="panel" ${hueOf(track)}>
    <figcaption><span class="name">${markerShape(track.light.marker)} ${track.name}</span> <b>${reading}</b></figcaption>
    <svg role=${isLineShown(context, track) ? "group" : "img"} width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${named(track.name, layer, reading)}>
      ${sheet ? sheetPanel(context, track, width) : curvePanel(context, track, width, height)}
    </svg>
  </figure>`;
}
