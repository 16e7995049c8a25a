import { html, type TemplateResult } from "lit";
import { setStyle } from "../../../controls/setStyle.ts";
import type { Table } from "../../../controls/table.ts";
import { markerShape } from "../../../plot/markers.ts";
import { dyingTexts } from "../../../text/demos/dying_relu.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { hue } from "../hue.ts";
import { at, type DemoContext, type DemoView, type Track } from "../view.ts";
import { bornDead, boundByHand, boundOf, netsDrawn, samplingError } from "./dying_relu/bornDead.ts";
import { cellKey, cells } from "./dying_relu/cells.ts";
import { gradientByHand } from "./dying_relu/inside.ts";
import { plane } from "./dying_relu/plane.ts";
import { dyingStyle } from "./dying_relu/style.ts";
import { timeLines } from "./dying_relu/timeLines.ts";
import { lowSlope, pickedUnit, unitsOf } from "./dying_relu/units.ts";

const isTraining = ({ run }: Pick<DemoContext, "run">) => run.settings.experiment === "training";

/** Units dying over the steps, each function's boundaries between the inputs; or nets that are born dead. */
export const view: DemoView = {
  words: dyingTexts,
  style: dyingStyle,
  presets: [
    { id: "kill", functions: "relu", settings: { learning_rate: 0.5 } },
    { id: "bias", functions: "relu", settings: { learning_rate: 0.1, bias: -4 } },
    { id: "rescue", functions: "relu leaky_relu(slope=0.1) elu", settings: { learning_rate: 0.2, bias: -2 } },
    { id: "born_dead", functions: "relu", settings: { experiment: "born_dead" } },
  ],
  dials: ["experiment", "learning_rate", "bias", "depth", "net_width"],
  // Where units die; a larger rate overflows before it kills, a smaller one does neither.
  sliderEnds: { learning_rate: { least: 0.05, greatest: 0.6 } },
  headlines: [],
  own: [],
  idle: (run) =>
    isTraining({ run }) ? ["depth", "net_width", "biases", "nets"] : ["width", "learning_rate", "bias", "steps"],
  shows: [],
  time: (context, step) => (isTraining(context) ? undefined : netsDrawn(context, step)),
  picture: (context) => (isTraining(context) ? training(context) : bornDead(context)),
  insideName: (context) => {
    const text = dyingTexts[context.language];
    return isTraining(context) ? text.insideUnit(pickedUnit(context) + 1) : text.insideBound;
  },
  inside: (context) => (isTraining(context) ? gradientByHand(context) : boundByHand(context)),
  tables: (context) =>
    isTraining(context)
      ? context.tracks.flatMap((track) => [stepTable(context, track), unitTable(context, track)])
      : context.tracks.map((track) => netTable(context, track)),
  rescues: [
    { learning_rate: 0.1 },
    { learning_rate: 0.01 },
    { learning_rate: 0.01, bias: 0 },
    { learning_rate: 0.001, bias: 0 },
    { learning_rate: 0.001, bias: -2 },
  ],
};

const gap = 16;

/** Beside the time lines, or over them, a panel for each function. */
function training(context: DemoContext): TemplateResult {
  const { tracks, width, language } = context;
  const text = dyingTexts[language];
  const wide = width >= (tracks.length === 1 ? 560 : 800);
  const room = wide ? width * (tracks.length === 1 ? 0.46 : 0.62) : width;
  const fitting = Math.max(1, Math.floor(room / (wide ? 190 : 140)));
  const columns = tracks.length > fitting ? Math.min(2, fitting) : tracks.length;
  const size = Math.floor(Math.min((room - gap * (columns - 1)) / columns, 300));
  const beside = wide ? width - columns * size - gap * (columns - 1) - 20 : width;
  const picked = pickedUnit(context);
  return html`
    <div class="training ${wide ? "wide" : ""}">
      <div class="panels" ${setStyle({ "--columns": String(columns), "--size": `${size}px`, "--lines": String(linesAt(size)) })}>
        ${tracks.map((track) => panel(context, track, picked, size))}
      </div>
      ${timeLines(context, beside, wide ? Math.max(300, size + 90) : 300)}
    </div>
    ${cellKey(context)}
    <p class="legend">${text.planeKey}</p>`;
}

function panel(context: DemoContext, track: Track, picked: number, size: number): TemplateResult {
  const { language } = context;
  const text = dyingTexts[language];
  const units = unitsOf(context, track);
  const unit = units[picked];
  const number = (value: number) => formatNumber(value, language, 3);
  const low = number(lowSlope(track));
  return html`<div class="panel" ${hue(track.light.color, track.dark.color)}>
    <p class="name">${markerShape(track.light.marker)}${track.name}</p>
    <p class="count"><b>${text.count(at(track, "dead"), units.length)}</b> <span>${text.low(percent(at(track, "saturated")), low)}</span></p>
    ${plane(context, track, units, picked, size)}
    ${cells(context, track, units, picked, size)}
    ${
      unit
        ? html`<p class="reading"><b>${text.unit(picked + 1)}</b> ${text.states[unit.state](unit.awake, unit.z.length, low)}
            ${unit.weights.map((weight, i) => html`<span>${["w₁", "w₂", "b"][i]} ${number(weight)}</span> `)}</p>`
        : ""
    }
  </div>`;
}

/** So many lines hold the words on a unit, whatever its state: nothing below moves while time passes. */
function linesAt(size: number): number {
  return size < 140 ? 7 : size < 180 ? 6 : size < 250 ? 4 : 3;
}

/** 0 % only for none, 100 % only for all. */
function percent(share: number): string {
  const rounded = Math.round(100 * share);
  if (rounded === 0 && share > 0) return "< 1%";
  if (rounded === 100 && share < 1) return "> 99%";
  return Number.isNaN(rounded) ? "–" : `${rounded}%`;
}

const rows = 20;

/** About so many steps of all, the first and the last among them. */
function someSteps(count: number): number[] {
  const last = Math.max(count - 1, 0);
  const parts = Math.min(rows, last);
  return Array.from({ length: parts + 1 }, (_, i) => (parts ? Math.round((i * last) / parts) : 0));
}

function stepTable({ language }: DemoContext, track: Track): Table {
  const text = dyingTexts[language];
  return {
    caption: text.stepTable(track.name),
    columns: [text.step, text.deadUnits, text.loss, text.saturated(formatNumber(lowSlope(track), language, 3))],
    rows: someSteps(track.result.series.loss?.data.length ?? 0).map((step) => [
      String(step),
      ...["dead", "loss", "saturated"].map((id) => formatNumber(at({ ...track, step }, id), language)),
    ]),
  };
}

function unitTable(context: DemoContext, track: Track): Table {
  const { language } = context;
  const text = dyingTexts[language];
  return {
    caption: text.unitTable(track.name, String(track.step)),
    columns: [text.unitColumn, text.state, text.awakeShare, "w₁", "w₂", "b"],
    rows: unitsOf(context, track).map(({ state, awake, z, weights }, i) => [
      String(i + 1),
      text.key[state],
      formatNumber(awake / z.length, language),
      ...weights.map((weight) => formatNumber(weight, language)),
    ]),
  };
}

function netTable(context: DemoContext, track: Track): Table {
  const { language } = context;
  const text = dyingTexts[language];
  return {
    caption: text.netTable(track.name),
    columns: [text.nets, text.share, text.standardError, text.boundColumn],
    rows: someSteps(track.result.series.nets?.data.length ?? 0).map((step) => [
      String(at({ ...track, step }, "nets")),
      ...[at({ ...track, step }, "born_dead_share"), samplingError(track, step), boundOf(context)].map((value) =>
        formatNumber(value, language),
      ),
    ]),
  };
}
