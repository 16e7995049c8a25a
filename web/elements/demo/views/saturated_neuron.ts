import { html, type TemplateResult } from "lit";
import type { Table } from "../../../controls/table.ts";
import { neuronTexts } from "../../../text/demos/saturated_neuron.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { at, type DemoContext, type DemoView, type Track } from "../view.ts";
import { gradientStep, gradientStepName } from "./saturated_neuron/gradientStep.ts";
import { neuronPlot } from "./saturated_neuron/neuronPlot.ts";
import { readings } from "./saturated_neuron/readings.ts";
import { quantities, wide } from "./saturated_neuron/series.ts";
import { neuronStyle } from "./saturated_neuron/style.ts";
import { timePlot } from "./saturated_neuron/timePlot.ts";

/** The neuron on its curve, and beside it its loss, weight and bias over the epochs, under one cursor. */
export const view: DemoView = {
  words: neuronTexts,
  style: neuronStyle,
  presets: [
    { id: "stuck", functions: "sigmoid", settings: {} },
    { id: "near", functions: "sigmoid", settings: { weight: 0.6, bias: 0.9 } },
    { id: "freed", functions: "sigmoid", settings: { loss: "cross_entropy" } },
    { id: "race", functions: "sigmoid tanh relu", settings: {} },
    { id: "tails", functions: "tanh softsign", settings: {} },
    { id: "dead", functions: "sigmoid hard_sigmoid", settings: {} },
  ],
  dials: ["loss", "learning_rate"],
  headlines: [],
  own: [],
  shows: ["loss", "output"],
  unseeded: true,
  picture,
  insideName: gradientStepName,
  inside: gradientStep,
  tables: (context) => context.tracks.map((track) => table(context, track)),
  rescues: [{ learning_rate: undefined }, { learning_rate: 0.01 }],
};

const gap = 16;

function picture(context: DemoContext): TemplateResult {
  const { width } = context;
  const beside = width >= wide;
  const left = beside ? Math.round((width - gap) * 0.48) : width;
  return html`<div class="plots">
      ${neuronPlot(context, left)}
      ${timePlot(context, beside ? width - gap - left : width)}
    </div>
    ${readings(context)}`;
}

/** About so many rows tell a history. */
const mostRows = 20;

function table({ words, language }: DemoContext, track: Track): Table {
  const text = neuronTexts[language];
  const last = (track.result.series.output?.shape[1] ?? 1) - 1;
  const count = Math.min(mostRows, last);
  const steps = Array.from({ length: count + 1 }, (_, i) => Math.round((i * last) / Math.max(count, 1)));
  return {
    caption: `${track.name} – ${words.title}`,
    columns: [text.epoch, ...quantities.map((id) => text.columns[id])],
    rows: steps.map((step) => [
      String(step),
      ...quantities.map((id) => formatNumber(at({ ...track, step }, id), language)),
    ]),
  };
}
