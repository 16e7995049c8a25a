import { html, type TemplateResult } from "lit";
import type { Table } from "../../../controls/table.ts";
import { neuronTexts } from "../../../text/demos/saturated_neuron.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { someSteps } from "../someSteps.ts";
import { at, type DemoContext, type DemoView, type Track } from "../view.ts";
import { gradientStep, gradientStepName } from "./saturated_neuron/gradientStep.ts";
import { picture, rangesOf } from "./saturated_neuron/picture.ts";
import { readings } from "./saturated_neuron/readings.ts";
import { quantities } from "./saturated_neuron/series.ts";
import { neuronStyle } from "./saturated_neuron/style.ts";
import { timePlot } from "./saturated_neuron/timePlot.ts";

/** One neuron with its output beside the target, its loss over the weight with a ball on it, and over the epochs. */
export const view: DemoView = {
  words: neuronTexts,
  style: neuronStyle,
  presets: [
    { id: "stuck", functions: "sigmoid", settings: {} },
    { id: "near", functions: "sigmoid", settings: { weight: 0.6, bias: 0.9 } },
    { id: "freed", functions: "sigmoid", settings: { loss: "cross_entropy" } },
    { id: "race", functions: "sigmoid tanh relu", settings: { epochs: 2000 } },
    { id: "tails", functions: "tanh softsign", settings: {} },
    { id: "dead", functions: "sigmoid hard_sigmoid", settings: {} },
  ],
  dials: ["loss", "learning_rate"],
  headlines: ["dead", "not_learned", "came_and_went", "learned", "near_from_start", "awake", "saturated", "level"],
  own: [],
  shows: ["loss", "output"],
  unseeded: true,
  picture,
  insideName: gradientStepName,
  inside,
  tables: (context) => context.tracks.map((track) => table(context, track)),
  remedies: [{ settings: { learning_rate: undefined } }, { settings: { learning_rate: 0.01 } }],
};

function inside(context: DemoContext): TemplateResult {
  return html`${gradientStep(context)} ${readings(context)} ${timePlot(context, rangesOf(context))}`;
}

function table({ words, language }: DemoContext, track: Track): Table {
  const text = neuronTexts[language];
  const last = (track.result.series.output?.shape[1] ?? 1) - 1;
  const steps = someSteps(last);
  return {
    caption: `${track.name} – ${words.title}`,
    columns: [text.epoch, ...quantities.map((id) => text.columns[id])],
    rows: steps.map((step) => [
      String(step),
      ...quantities.map((id) => formatNumber(at({ ...track, step }, id), language)),
    ]),
  };
}
