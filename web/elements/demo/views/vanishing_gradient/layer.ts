import { html, nothing, svg, type TemplateResult } from "lit";
import { numberControl } from "../../../../controls/number.ts";
import { setStyle } from "../../../../controls/setStyle.ts";
import { bottomAxis } from "../../../../plot/axes.ts";
import { linePath } from "../../../../plot/line.ts";
import { markerShape } from "../../../../plot/markers.ts";
import { linearScale } from "../../../../plot/scale.ts";
import { vanishingTexts } from "../../../../text/demos/vanishing_gradient.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hue } from "../../hue.ts";
import { arrayAt, at, type DemoContext, type Track } from "../../view.ts";
import { backwardStep } from "./backwardStep.ts";
import { depthOf, pickedLayer } from "./left.ts";

export function layerName(context: DemoContext): string {
  return vanishingTexts[context.language].inside(pickedLayer(context));
}

/** The layer that the reader picked, function beside function: its numbers, its pre-activations on f and f′, its units. */
export function layerInside(context: DemoContext): TemplateResult {
  const { tracks, width, language } = context;
  const columns = Math.max(1, Math.min(tracks.length, Math.floor(width / 210)));
  const text = vanishingTexts[language];
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

function trackInside(context: DemoContext, track: Track, width: number): TemplateResult {
  const { language } = context;
  const text = vanishingTexts[language];
  const layer = pickedLayer(context) - 1;
  const number = (id: string, digits = 3) => formatNumber(at(track, id, layer), language, digits);
  const row = (id: keyof typeof text.columns) => html`<dt>${text.columns[id]}</dt><dd>${number(id)}</dd>`;
  return html`<div class="track" ${hue(track.light.color, track.dark.color)}>
    <p class="name">${markerShape(track.light.marker)}${track.name}</p>
    ${
      track.result.stopped.length
        ? nothing
        : html`<p class="factors">
            ${number("weight_factor")} × ${number("slope_factor")}
            <span>${text.twoFactors}</span>
          </p>`
    }
    ${histogram(context, track, layer, width)}
    ${unitMap(context, track, layer)}
    <dl>${(["gradient", "weight_gradient", "saturated", "dead", "mean", "deviation", "zeros"] as const).map(row)}</dl>
  </div>`;
}

const height = 120;

/** The layer's real pre-activations, lying on the function and its slope. */
function histogram({ core, language }: DemoContext, track: Track, layer: number, width: number): TemplateResult {
  const text = vanishingTexts[language];
  const reach = at(track, "preactivation_range", layer);
  const all = arrayAt(track, "histogram");
  const bins = all.length / Math.max(1, arrayAt(track, "gradient").length);
  const shares = all.subarray(layer * bins, (layer + 1) * bins);
  const box = { left: 4, right: width - 4, top: 6, bottom: height - 22 };
  const x = linearScale([-reach, reach], [box.left, box.right], 4);
  const most = Math.max(...shares, 1e-9);
  const wide = (box.right - box.left) / bins;
  const { kinks } = core.facts(track.spec);
  const even = Array.from({ length: 121 }, (_, i) => -reach + (2 * reach * i) / 120);
  const xs = Float64Array.from([...even, ...kinks.map((kink) => kink.x)]).sort();
  const jumps = (order: number) => new Set(kinks.filter((kink) => kink.order <= order).map((kink) => kink.x));
  const { value, derivative } = core.evaluate(track.spec, xs);
  const finite = [...value, ...derivative].filter(Number.isFinite);
  const y = linearScale([Math.min(0, ...finite), Math.max(1, ...finite)], [box.bottom, box.top]);
  // Torn where it jumps: no line stands between.
  const curve = (values: Float64Array, torn: Set<number>) =>
    linePath(
      (i) => x(xs[i] as number),
      (i) => (torn.has(xs[i] as number) ? Number.NaN : y(values[i] as number)),
      xs.length,
    );
  return html`<svg role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${text.histogram(track.name, layer + 1)}>
    ${[...shares].map(
      (share, i) =>
        svg`<rect class="bin" x=${box.left + i * wide} width=${Math.max(wide - 0.5, 0.5)} y=${box.bottom - (share / most) * (box.bottom - box.top)} height=${(share / most) * (box.bottom - box.top)} />`,
    )}
    <path class="curve" d=${curve(value, jumps(0))} />
    <path class="curve slope" d=${curve(derivative, jumps(1))} />
    ${bottomAxis(x, box, language)}
  </svg>`;
}

/** Every unit as a cell, the fuller the steeper it stands over the batch; one is picked to be computed by hand. */
function unitMap({ run, picks, set, type, language }: DemoContext, track: Track, layer: number): TemplateResult {
  const text = vanishingTexts[language];
  const width = Number(run.settings.width);
  const picked = Math.min(Number(picks.unit), width);
  const slopes = arrayAt(track, "unit_slopes").subarray(layer * width, (layer + 1) * width);
  const steepest = Math.max(...slopes.map(Math.abs), 1e-30);
  const columns = width <= 64 ? 16 : 32;
  const cell = 12;
  const rows = Math.ceil(width / columns);
  const pick = (event: PointerEvent) => {
    const map = event.currentTarget as SVGElement;
    const { left, top, width: shown } = map.getBoundingClientRect();
    const scale = (columns * cell) / shown;
    const unit =
      Math.floor(((event.clientY - top) * scale) / cell) * columns +
      Math.floor(((event.clientX - left) * scale) / cell) +
      1;
    if (unit >= 1 && unit <= width) set({ unit });
  };
  return html`<div class="units">
    <svg class="map" role="img" viewBox="0 0 ${columns * cell} ${rows * cell}" aria-label=${text.unitMap(track.name, formatNumber(steepest, language, 3))} @pointerdown=${pick}>
      ${[...slopes].map(
        (slope, i) =>
          svg`<rect class="unit ${i + 1 === picked ? "picked" : ""}" x=${(i % columns) * cell + 1} y=${Math.floor(i / columns) * cell + 1} width=${cell - 2} height=${cell - 2} fill-opacity=${Math.max(Math.abs(slope) / steepest, 0.04)} />`,
      )}
    </svg>
    ${numberControl(
      {
        id: `unit-${track.spec.id}-${run.functions.indexOf(track.spec)}`,
        label: text.unit,
        name: `${track.name}: ${text.unit}`,
        value: picked,
        least: 1,
        greatest: width,
        step: 1,
        said: `${text.unit} ${picked}: |f′| ${formatNumber(slopes[picked - 1] ?? Number.NaN, language, 3)}`,
      },
      language,
      { set: (unit, moving) => set({ unit }, moving), type: (typed) => type("unit", typed) },
    )}
  </div>`;
}
