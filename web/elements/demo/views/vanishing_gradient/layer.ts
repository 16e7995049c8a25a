import { html, nothing, type TemplateResult } from "lit";
import { numberControl } from "../../../../controls/number.ts";
import { setStyle } from "../../../../controls/setStyle.ts";
import { cellAt, cells, cellsSize } from "../../../../plot/cells.ts";
import { pixelIn } from "../../../../plot/frame.ts";
import { markerShape } from "../../../../plot/markers.ts";
import { vanishingTexts } from "../../../../text/demos/vanishing_gradient.ts";
import { insideTexts } from "../../../../text/demos/vanishing_gradient_inside.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hue } from "../../hue.ts";
import { preactivations } from "../../preactivations.ts";
import { arrayAt, at, type DemoContext, type Track } from "../../view.ts";
import { backwardStep } from "./backwardStep.ts";
import { depthOf, factorsOf, isNormalised, nameOf, pickedLayer } from "./left.ts";

/** The layer that the reader picked, function beside function: its numbers, its pre-activations on f and f′, its units. */
export function layerInside(context: DemoContext): TemplateResult {
  const { tracks, width, language } = context;
  const columns = Math.max(1, Math.min(tracks.length, Math.floor(width / 210)));
  const text = insideTexts[language];
  return html`
    ${layerControl(context)}
    <div class="tracks" ${setStyle({ "--columns": String(columns) })}>
      ${tracks.map((track) => trackInside(context, track, Math.min(width / columns - 24, 320)))}
    </div>
    <p class="heading">${text.byHand}</p>
    ${backwardStep(context)}
  `;
}

function layerControl(context: DemoContext): TemplateResult {
  const { language, set, type } = context;
  const value = pickedLayer(context);
  const options = {
    id: "layer",
    label: vanishingTexts[language].layer,
    value,
    least: 1,
    greatest: depthOf(context),
    step: 1,
  };
  return numberControl(options, language, {
    set: (layer, moving) => set({ layer }, moving),
    type: (typed) => type("layer", typed),
  });
}

const rows = [
  "gradient",
  "unnormalised_gradient",
  "weight_gradient",
  "saturated",
  "dead",
  "mean",
  "deviation",
  "zeros",
] as const;

function trackInside(context: DemoContext, track: Track, width: number): TemplateResult {
  const { language, run } = context;
  const text = insideTexts[language];
  const layer = pickedLayer(context) - 1;
  const isLast = layer + 1 === depthOf(context);
  const factor = (id: "weight_factor" | "slope_factor") => formatNumber(factorsOf(track, layer)[id], language, 3);
  const number = (id: string, digits = 3) => formatNumber(at(track, id, layer), language, digits);
  const row = (id: (typeof rows)[number]) => html`<dt>${nameOf(context, id)}</dt><dd>${number(id)}</dd>`;
  return html`<div class="track" ${hue(track.light.color, track.dark.color)}>
    <p class="name">${markerShape(track.light.marker)}${track.name}</p>
    ${
      track.result.stopped.length
        ? nothing
        : html`<p class="factors">
            ${isLast ? "" : `${factor("weight_factor")} × `}${factor("slope_factor")}
            <span>${isLast ? text.oneFactor : text.twoFactors(run.settings.skip === true, isNormalised(context))}</span>
          </p>`
    }
    ${layerPreactivations(context, track, layer, width)}
    ${unitMap(context, track, layer)}
    <dl>${rows.filter((id) => track.result.series[id]).map(row)}</dl>
  </div>`;
}

/** The layer's real pre-activations, lying on the function and its slope. */
function layerPreactivations(context: DemoContext, track: Track, layer: number, width: number): TemplateResult {
  const { core, language, run } = context;
  const all = arrayAt(track, "histogram");
  const bins = all.length / Math.max(1, arrayAt(track, "gradient").length);
  const shown = {
    spec: track.spec,
    shares: all.subarray(layer * bins, (layer + 1) * bins),
    reach: at(track, "preactivation_range", layer),
    limit: Number(run.settings.limit),
    width,
    name: insideTexts[language].histogram(track.name, layer + 1, isNormalised(context)),
  };
  return preactivations(core, shown, language);
}

/** Every unit as a cell, the fuller the steeper it stands over the batch: full at the function's steepest slope. */
function unitMap({ core, run, picks, set, type, language }: DemoContext, track: Track, layer: number): TemplateResult {
  const text = insideTexts[language];
  const { unit } = vanishingTexts[language];
  const count = Number(run.settings.width);
  const picked = Math.min(Number(picks.unit), count);
  const slopes = arrayAt(track, "unit_slopes").subarray(layer * count, (layer + 1) * count);
  const { steepestSlope } = core.facts(track.spec);
  const full = Number.isFinite(steepestSlope) ? steepestSlope : Math.max(...slopes, Number.MIN_VALUE);
  const grid = { count, columns: Math.min(count, count <= 64 ? 16 : 32), size: 16 };
  const { width, height } = cellsSize(grid);
  const pick = (event: PointerEvent) => {
    const place = pixelIn(event.currentTarget as Element, width, height, { x: event.clientX, y: event.clientY });
    const unit = cellAt(grid, place);
    if (unit !== undefined) set({ unit: unit + 1 });
  };
  return html`<div class="units">
    <svg class="map" role="img" width=${width} viewBox="0 0 ${width} ${height}" aria-label=${text.unitMap(track.name, formatNumber(full, language, 3))} @pointerdown=${pick}>
      ${cells(grid, (unit) => ({ share: (slopes[unit] ?? 0) / full, state: unit + 1 === picked ? "picked" : "" }))}
    </svg>
    ${numberControl(
      {
        id: `unit-${track.spec.id}-${run.functions.indexOf(track.spec)}`,
        label: unit,
        name: `${track.name}: ${unit}`,
        value: picked,
        least: 1,
        greatest: count,
        step: 1,
        said: `${unit} ${picked}: |f′| ${formatNumber(slopes[picked - 1] ?? Number.NaN, language, 3)}`,
      },
      language,
      { set: (unit, moving) => set({ unit }, moving), type: (typed) => type("unit", typed) },
    )}
  </div>`;
}
