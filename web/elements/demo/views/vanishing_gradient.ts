import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { numberControl } from "../../../controls/number.ts";
import { setStyle } from "../../../controls/setStyle.ts";
import type { Table } from "../../../controls/table.ts";
import { type Box, bottomAxis, leftAxis } from "../../../plot/axes.ts";
import { markerPath, markersAlong } from "../../../plot/markers.ts";
import { linearScale, powerOfTen, powerScale, type Scale } from "../../../plot/scale.ts";
import { vanishingTexts } from "../../../text/demos/vanishing_gradient.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import type { Language } from "../../../text/text.ts";
import { hue } from "../hue.ts";
import { arrayAt, at, type DemoContext, type DemoView, type Track } from "../view.ts";
import { layerInside, layerName } from "./vanishing_gradient/layer.ts";
import { vanishingStyle } from "./vanishing_gradient/style.ts";

/** Per-layer bars of the gradient's size on a logarithmic axis, function beside function; a layer to look into. */
export const view: DemoView = {
  words: vanishingTexts,
  style: vanishingStyle,
  presets: [
    { id: "sigmoid", functions: "sigmoid", settings: {} },
    { id: "race", functions: "sigmoid tanh relu", settings: {} },
    { id: "explode", functions: "sigmoid", settings: { gain: 20 } },
    { id: "he", functions: "relu", settings: { initialisation: "he", depth: 50, width: 128 } },
    { id: "rescue", functions: "sigmoid tanh relu", settings: { skip: true } },
  ],
  dials: ["gain", "skip"],
  headlines: [],
  own: ["layer", "unit"],
  shows: ["gradient", "weight_gradient", "factors"],
  picture: (context) => html`${counters(context)}${bars(context)}`,
  insideName: layerName,
  inside: layerInside,
  tables: (context) => context.tracks.map((track) => table(context, track)),
  rescues: [1, 0.5, 0.2, 0.05, 0.01].map((gain) => ({ gain, initialisation: "xavier" })),
};

const columns = [
  "gradient",
  "weight_gradient",
  "weight_factor",
  "slope_factor",
  "saturated",
  "dead",
  "mean",
  "deviation",
  "zeros",
] as const;

function table({ words, language }: DemoContext, track: Track): Table {
  const text = vanishingTexts[language];
  const depth = arrayAt(track, "gradient").length;
  return {
    caption: `${track.name} – ${words.title}`,
    columns: [text.layer, ...columns.map((id) => text.columns[id])],
    rows: Array.from({ length: depth }, (_, layer) => [
      String(layer + 1),
      ...columns.map((id) => formatNumber(at(track, id, layer), language)),
    ]),
  };
}

/** For each function: how many powers of ten its gradient loses, and how many of its units are saturated. */
function counters({ tracks, language }: DemoContext): TemplateResult {
  const text = vanishingTexts[language];
  return html`<div class="counters">
    ${tracks.map((track) => {
      const name = html`<span class="name">${track.name}</span>`;
      const color = hue(track.light.color, track.dark.color);
      if (track.result.stopped.length) return html`<div class="counter" ${color}>${name} ${text.stopped}</div>`;
      const first = at(track, "gradient", 0);
      const last = at(track, "gradient", arrayAt(track, "gradient").length - 1);
      const lost = first === 0 ? Number.POSITIVE_INFINITY : Math.log10(last / first);
      return html`<div class="counter" ${color}>
        ${name}
        <span class="lost">${lost < 0 ? text.grown : text.lost} <b>${changeOf(lost, language)}</b></span>
        <span>${text.saturatedUnits} <b>${percent(mean(arrayAt(track, "saturated")))}</b></span>
      </div>`;
    })}
  </div>`;
}

/** How many times less arrives, or more, told from the powers of ten that are lost: in powers only where they are many. */
function changeOf(lost: number, language: Language): string {
  const size = Math.abs(lost);
  if (!Number.isFinite(size)) return formatNumber(size, language);
  if (size >= 3) return powerOfTen(Math.round(size));
  return `${lost > 0 ? "÷" : "×"}${formatNumber(Number((10 ** size).toPrecision(2)), language)}`;
}

const height = 284;

function bars(context: DemoContext): TemplateResult {
  const { tracks, width, show, language, run, picks, set, words } = context;
  const text = vanishingTexts[language];
  const depth = Number(run.settings.depth);
  const box: Box = { left: 46, right: width - 8, top: 26, bottom: height - 24 };
  const ids = show === "factors" ? ["slope_factor", "weight_factor"] : [show];
  const values = tracks
    .flatMap((track) => ids.flatMap((id) => [...arrayAt(track, id)]))
    .filter((value) => value > 0 && Number.isFinite(value));
  const y = powerScale(spanOf(values, show), [box.bottom, box.top]);
  const group = (box.right - box.left) / depth;
  const picked = Math.min(Number(picks.layer), depth);
  const left = (layer: number) => box.left + (layer - 1) * group;
  const shown = context.pointed ?? picked;
  const layerUnder = (event: PointerEvent) => {
    const { left: edge } = (event.currentTarget as Element).getBoundingClientRect();
    const layer = Math.ceil((event.clientX - edge - box.left) / group);
    return layer >= 1 && layer <= depth ? layer : undefined;
  };
  const pick = (event: PointerEvent) => {
    const layer = layerUnder(event);
    if (layer) set({ layer });
  };
  const x = linearScale([0.5, depth + 0.5], [box.left, box.right], Math.min(depth, 10));
  const layers = Object.assign((value: number) => x(value), {
    ticks: layerTicks(depth, (box.right - box.left) / 28),
    logarithmic: false,
  });
  const layerControl = numberControl(
    {
      id: "layer",
      label: text.layer,
      value: picked,
      least: 1,
      greatest: depth,
      step: 1,
      said: pickedText(context, picked),
    },
    language,
    {
      set: (layer, moving) => set({ layer }, moving),
      type: (typed) => context.type("layer", typed),
    },
  );
  return html`
    <svg class="bars" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${text.chart(words.show[show] ?? "", depth, tracks.map(({ name }) => name).join(", "))}
      @click=${pick} @pointermove=${(event: PointerEvent) => context.point(layerUnder(event))}
      @pointerleave=${() => context.point(undefined)}>
      <rect class="picked" x=${left(shown)} y=${box.top} width=${group} height=${box.bottom - box.top} />
      ${leftAxis(y, box, language, words.show[show])}
      ${bottomAxis(layers, box, language)}
      ${
        show === "factors"
          ? tracks.map((track) => dots(track, x, y))
          : tracks.map((track) =>
              trackBars(track, show, run.functions.indexOf(track.spec), run.functions.length, left, group, y, box),
            )
      }
    </svg>
    <p class="flow">${text.flow}</p>
    ${show === "factors" ? html`<p class="reading key">${text.factorsKey}</p>` : nothing}
    ${layerControl}
    <p class="reading" ${setStyle({ "--functions": String(tracks.length) })}>${pickedText(context, shown)}</p>
  `;
}

function trackBars(
  track: Track,
  id: string,
  place: number,
  count: number,
  left: (layer: number) => number,
  group: number,
  y: Scale,
  box: Box,
): SVGTemplateResult {
  const gap = Math.min(4, group * 0.2);
  const wide = (group - gap) / count;
  const shown = Math.max(wide - 1, 1);
  const tops = [...arrayAt(track, id)].flatMap((value, layer) =>
    value > 0 ? [{ left: left(layer + 1) + gap / 2 + place * wide, top: y(value) }] : [],
  );
  const bars = tops.map(({ left, top }) => `M${left} ${top}h${shown}V${Math.max(box.bottom, top)}h${-shown}z`).join("");
  const marks = wide >= 5 ? tops.map(({ left, top }) => `${left + shown / 2} ${top}`).join("L") : "";
  return svg`<g ${hue(track.light.color, track.dark.color)}>
    <path class="bar" d=${bars} />
    ${marks ? markersAlong(`M${marks}`, track.light.marker, Math.min(1, wide / 9), `mark-${place}`) : nothing}
  </g>`;
}

/** Both factors of the backward step at each layer: what f′ does filled, what the weights do hollow. */
function dots(track: Track, x: Scale, y: Scale): SVGTemplateResult {
  const row = (id: string, hollow: boolean) =>
    [...arrayAt(track, id)].map((value, layer) =>
      value > 0
        ? svg`<g class=${hollow ? "hollow" : ""} transform="translate(${x(layer + 1)} ${y(value)})">${markerPath(track.light.marker)}</g>`
        : nothing,
    );
  return svg`<g ${hue(track.light.color, track.dark.color)}>${row("weight_factor", true)}${row("slope_factor", false)}</g>`;
}

function pickedText({ tracks, language, show, words }: DemoContext, layer: number): string {
  const text = vanishingTexts[language];
  const number = (track: Track, id: string) => formatNumber(at(track, id, layer - 1), language, 3);
  const readings = tracks.map((track) =>
    show === "factors"
      ? `${track.name} ${number(track, "weight_factor")} × ${number(track, "slope_factor")}`
      : `${track.name} ${number(track, show)}`,
  );
  return `${text.atLayer(layer)}, ${words.show[show]}: ${readings.join(", ")}`;
}

/** Fixed while comparing: at least from 10⁻¹⁵ to 10³, and on by fives where bars reach further. */
function spanOf(values: readonly number[], show: string): [number, number] {
  const least = Math.log10(Math.min(1, ...values));
  const greatest = Math.log10(Math.max(1, ...values));
  if (show === "factors") return [Math.min(-2, Math.floor(least)), Math.max(2, Math.ceil(greatest))];
  return [Math.min(-15, Math.floor(least / 5) * 5), Math.max(3, Math.ceil(greatest / 3) * 3)];
}

function layerTicks(depth: number, room: number): number[] {
  const every = [1, 2, 5, 10].find((spacing) => depth / spacing <= room) ?? 10;
  return Array.from({ length: depth }, (_, i) => i + 1).filter((layer) => layer === 1 || layer % every === 0);
}

function mean(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** 0 % only for none, 100 % only for all. */
function percent(share: number): string {
  const rounded = Math.round(100 * share);
  if (rounded === 0 && share > 0) return "< 1%";
  if (rounded === 100 && share < 1) return "> 99%";
  return `${rounded}%`;
}
