import { html, nothing, type TemplateResult } from "lit";
import type { Table } from "../../../controls/table.ts";
import { zigzagTexts } from "../../../text/demos/zigzag.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { someSteps } from "../someSteps.ts";
import { at, type DemoContext, type DemoView, type Track } from "../view.ts";
import { stepByHand, stepTaken } from "./zigzag/byHand.ts";
import { inputPlane } from "./zigzag/inputs.ts";
import { lossLines } from "./zigzag/lossLines.ts";
import { margin, weightPlane } from "./zigzag/plane.ts";
import { contourTrack } from "./zigzag/pointed.ts";
import { readings } from "./zigzag/readings.ts";
import { gap, zigzagStyle } from "./zigzag/style.ts";

/** The path of two weights over the contours of the loss, beside the inputs that push them. */
export const view: DemoView = {
  words: zigzagTexts,
  style: zigzagStyle,
  presets: [
    { id: "positive", functions: "identity", settings: {} },
    { id: "full", functions: "identity", settings: { batch: "full" } },
    { id: "centred", functions: "identity", settings: { mean: 0 } },
    { id: "faster", functions: "identity", settings: { mean: 0, learning_rate: 0.5 } },
    { id: "diverge", functions: "identity", settings: { learning_rate: 0.5 } },
    { id: "race", functions: "identity tanh sigmoid", settings: {} },
  ],
  dials: ["mean", "learning_rate"],
  sliderEnds: { learning_rate: { least: 0.01, greatest: 5 } },
  headlines: ["no_gradient", "diverged", "lost_again", "zigzags", "converged", "not_converged", "same_sign"],
  own: [],
  shows: [],
  seeds: () => ({
    numbers: ({ series }) => {
      const { data: loss = new Float32Array() } = series.loss ?? {};
      return { places: loss.map((_, step) => step), numbers: { loss } };
    },
    outcome: ({ verdicts }) => {
      const said = (id: string) => verdicts.some((verdict) => verdict.id === id);
      return ["lost_again", "diverged", "not_converged"].find(said) ?? "arrived";
    },
  }),
  picture: planes,
  insideName: (context) => {
    const { from } = stepTaken(contourTrack(context));
    return zigzagTexts[context.language].inside(from, from + 1);
  },
  inside: (context) =>
    html`${context.width < wide ? readings(context) : nothing}${context.width < middling ? note(context) : nothing}${stepByHand(context)}`,
  tables: (context) => [...context.tracks.map((track) => path(context, track)), inputs(context)],
  remedies: [{ settings: { learning_rate: undefined } }, { settings: { learning_rate: 0.01 } }],
};

/** From these widths on, in CSS pixels, the three plots stand side by side, or two of them beside the plane. */
const wide = 900;
const middling = 560;

function planes(context: DemoContext): TemplateResult {
  const { width, tracks } = context;
  const own = margin.left + margin.right;
  if (width >= wide) {
    const [side, cloud] = [352, 236];
    return html`<div class="planes wide">
      ${weightPlane(context, side)}
      <div class="beside">${inputPlane(context, cloud)}${note(context)}</div>
      <div class="beside">${lossLines(context, width - side - cloud - 2 * own - 2 * gap, tracks.length > 1 ? 160 : 190, true)}${readings(context)}</div>
    </div>`;
  }
  if (width >= middling) {
    const side = Math.min(352, Math.floor(width * 0.5));
    const rest = width - side - own - gap;
    return html`<div class="planes middling">
      ${weightPlane(context, side)}
      <div class="beside">${inputPlane(context, Math.min(170, rest - own))}${lossLines(context, rest, 150)}</div>
    </div>${note(context)}`;
  }
  const cloud = 104;
  return html`<div class="planes narrow">
    ${weightPlane(context, Math.min(width - own, 240))}
    <div class="row">${inputPlane(context, cloud)}${lossLines(context, width - cloud - own - 8, cloud + margin.top + margin.bottom)}</div>
  </div>`;
}

/** Where a step can lead. */
function note({ run, language }: DemoContext): TemplateResult {
  const text = zigzagTexts[language];
  return html`<p class="note">${run.settings.batch === "one_example" ? text.fan : text.noFan}</p>`;
}

/** Where a run stood at about twenty steps. */
function path({ language, words }: DemoContext, track: Track): Table {
  const text = zigzagTexts[language];
  const known = (track.result.series.weights?.shape[1] ?? 1) - 1;
  const steps = someSteps(known);
  const row = (step: number) => {
    const there = { ...track, step };
    const numbers = [
      at(there, "weights", 0),
      at(there, "weights", 1),
      at(there, "loss"),
      at(there, "gradient", 0),
      at(there, "gradient", 1),
    ];
    return [String(step), ...numbers.map((number) => formatNumber(number, language))];
  };
  return {
    caption: `${track.name} – ${words.title}`,
    columns: [text.step, "w₁", "w₂", "L", "∂L/∂w₁", "∂L/∂w₂"],
    rows: steps.map(row),
  };
}

function inputs({ language, tracks }: DemoContext): Table {
  const text = zigzagTexts[language];
  const { data = new Float32Array() } = tracks[0]?.result.series.inputs ?? {};
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, language);
  return {
    caption: text.inputs,
    columns: [text.input, "x₁", "x₂", ...tracks.map(({ name }) => text.target(name))],
    rows: Array.from({ length: data.length / 2 }, (_, i) => [
      String(i + 1),
      number(data[2 * i]),
      number(data[2 * i + 1]),
      ...tracks.map(({ result }) => number(result.series.targets?.data[i])),
    ]),
  };
}
