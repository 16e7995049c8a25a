import { html, nothing, type TemplateResult } from "lit";
import { numberControl } from "../../../../controls/number.ts";
import { setStyle } from "../../../../controls/setStyle.ts";
import { parseSpec } from "../../../../core/functionSpec.ts";
import { markerShape } from "../../../../plot/markers.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { formatPercent } from "../../../../text/formatPercent.ts";
import { hueOf } from "../../hue.ts";
import { preactivations } from "../../preactivations.ts";
import { shortFactor } from "../../shortFactor.ts";
import { arrayAt, type DemoContext, type Track } from "../../view.ts";
import { byHand } from "./byHand.ts";
import { keyOfFlat, keyOfGradient, keyOfUpdate } from "./mapKeys.ts";
import { besideOutput, hasStoppedHere, lowSlope, partOf, updateOf } from "./mapReadings.ts";
import { flatMap, gradientMap, type MapRoom, updateMap } from "./maps.ts";
import { insideOf, pickedUnit, shapeOf, shownTrack } from "./readings.ts";

/** A map is at least and at most so wide, and its rows so high, in CSS pixels. */
const leastWide = 300;
const mostWide = 560;
const rowHigh = 18;
const gap = 24;

/** What every layer does over the training, as maps under one cursor, and the picked layer opened at that moment. */
export function trainingInside(context: DemoContext): TemplateResult {
  const { tracks, language } = context;
  return html`${tracks.map((track) => maps(context, track))}
    <p class="heading">${boundaryTexts[language].maps.opened}</p>
    ${picks(context)}
    ${layers(context)}`;
}

function maps(context: DemoContext, track: Track): TemplateResult {
  const { width, language, tracks } = context;
  const text = boundaryTexts[language].maps;
  const { hidden } = shapeOf(track);
  const columns = Math.max(1, Math.min(hidden ? 3 : 1, Math.floor((width + gap) / (leastWide + gap))));
  const wide = Math.min(Math.floor((width - gap * (columns - 1)) / columns), mostWide);
  const room: MapRoom = { width: wide, height: rowHigh * (hidden + 1) + 24, readings: 86 };
  const limit = formatNumber(lowSlope(track), language, 3);
  const shown = [
    ...(hidden ? [{ title: text.gradientTitle, draw: gradientMap, key: keyOfGradient }] : []),
    ...(hidden ? [{ title: text.flatTitle(limit), draw: flatMap, key: keyOfFlat }] : []),
    { title: text.updateTitle, draw: updateMap, key: keyOfUpdate },
  ];
  const isFirst = track === tracks[0];
  return html`<p class="name" ${hueOf(track)}>${markerShape(track.light.marker)} ${track.name}</p>
    <div class="maps" ${setStyle({ "--columns": String(columns) })} ${hueOf(track)}>
      ${shown.map(
        ({ title, draw, key }, i) => html`<div>
          <p class="map-title">${title}</p>
          ${draw(context, track, { ...room, control: isFirst && i === 0 ? "first" : "other" })}
          ${isFirst ? key(language) : nothing}
        </div>`,
      )}
    </div>`;
}

/** The layer that is opened, and its unit. */
function picks(context: DemoContext): TemplateResult {
  const { language, set, type } = context;
  const text = boundaryTexts[language].maps;
  const shape = shapeOf(shownTrack(context));
  const { layers, hidden } = shape;
  const { layer, unit, isOutput } = pickedUnit(context, shape);
  const control = (id: "layer" | "unit", label: string, value: number, greatest: number, said: string) =>
    greatest < 2
      ? nothing
      : numberControl({ id, label, value, least: 1, greatest, step: 1, said }, language, {
          set: (next, moving) => set({ [id]: next }, moving),
          type: (typed) => type(id, typed),
        });
  return html`<div class="controls">
    ${control("layer", text.layer(hidden), layer + 1, layers.length, text.layerName(layer + 1, isOutput))}
    ${control("unit", text.unit, unit + 1, layers[layer]?.units ?? 1, String(unit + 1))}
  </div>`;
}

/** The picked layer of each function: its numbers, where its z lie on f and f′, and a backward step by hand. */
function layers(context: DemoContext): TemplateResult {
  const { tracks, width } = context;
  const columns = Math.max(1, Math.min(tracks.length, Math.floor(width / 300)));
  const wide = Math.min(width / columns - 24, 380);
  return html`<div class="maps" ${setStyle({ "--columns": String(columns) })}>
    ${tracks.map((track) => openedLayer(context, track, wide))}
  </div>`;
}

function openedLayer(context: DemoContext, track: Track, width: number): TemplateResult {
  const { core, language } = context;
  const text = boundaryTexts[language].maps;
  const shape = shapeOf(track);
  const { layer, isOutput } = pickedUnit(context, shape);
  const name = html`<p class="name">${markerShape(track.light.marker)} ${track.name}</p>`;
  if (hasStoppedHere(track)) return html`<div class="opened" ${hueOf(track)}>${name}<p>${text.stoppedHere}</p></div>`;
  const all = insideOf(track);
  const share = (id: string) => formatPercent(arrayAt(track, id)[layer] ?? Number.NaN);
  const row = (label: string, value: string) => html`<dt>${label}</dt><dd>${value}</dd>`;
  return html`<div class="opened" ${hueOf(track)}>
    <div>${name}
    ${preactivations(
      core,
      {
        spec: isOutput ? parseSpec("sigmoid") : track.spec,
        shares: all.histogram ?? new Float32Array(),
        reach: all.reach?.[0] ?? 1,
        limit: lowSlope(track),
        width,
        name: text.histogram(track.name, text.layerName(layer + 1, isOutput)),
      },
      language,
    )}
    <p class="word">${text.histogramKey(isOutput)}</p>
    <dl>
      ${row(text.gradientTitle, shortFactor(besideOutput(arrayAt(track, "gradient"), layer)))}
      ${row(text.flatRow(formatNumber(lowSlope(track), language, 3)), share("saturated"))}
      ${isOutput ? nothing : row(text.deadRow, share("dead"))}
      ${row(text.updateTitle, partOf(updateOf(track, shape, layer), language))}
    </dl>
    </div>
    ${byHand(context, track)}
  </div>`;
}
