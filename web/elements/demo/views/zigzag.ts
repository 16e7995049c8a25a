import { html, nothing, type TemplateResult } from "lit";
import type { Table } from "../../../controls/table.ts";
import { markerShape } from "../../../plot/markers.ts";
import { zigzagTexts } from "../../../text/demos/zigzag.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { hue } from "../hue.ts";
import { at, type DemoContext, type DemoView, type Track } from "../view.ts";
import { stepByHand, stepTaken } from "./zigzag/byHand.ts";
import { inputPlane } from "./zigzag/inputs.ts";
import { weightPlane } from "./zigzag/plane.ts";
import { contourTrack, placeOf, readTracks } from "./zigzag/pointed.ts";
import { zigzagStyle } from "./zigzag/style.ts";

/** The path of two weights over the contours of the loss, beside the inputs that push them. */
export const view: DemoView = {
  words: zigzagTexts,
  style: zigzagStyle,
  presets: [
    { id: "positive", functions: "identity", settings: {} },
    { id: "centred", functions: "identity", settings: { mean: 0 } },
    { id: "full", functions: "identity", settings: { batch: "full" } },
    { id: "race", functions: "identity tanh sigmoid", settings: {} },
    { id: "diverge", functions: "identity", settings: { batch: "full", learning_rate: 0.5 } },
  ],
  dials: ["mean", "batch"],
  headlines: [],
  own: [],
  shows: [],
  picture: planes,
  insideName: (context) => {
    const { from } = stepTaken(contourTrack(context));
    return zigzagTexts[context.language].inside(from, from + 1);
  },
  inside: stepByHand,
  tables: (context) => [...context.tracks.map((track) => path(context, track)), inputs(context)],
  rescues: [{ learning_rate: undefined }, { learning_rate: 0.01 }],
};

/** From this width on, in CSS pixels, the inputs stand beside the weights. */
const wideEnough = 560;

function planes(context: DemoContext): TemplateResult {
  const { width } = context;
  const wide = width >= wideEnough;
  const side = Math.floor(wide ? Math.min(width * 0.58, 520) : width);
  return html`<div class="planes ${wide ? "wide" : ""}">
    ${weightPlane(context, side)}
    <div>
      ${inputPlane(context, Math.floor(Math.min(wide ? width - side - 20 : width, 280)))}
      <div class="runs">${readTracks(context).map((track, i) => readings(context, track, i))}</div>
    </div>
  </div>`;
}

function readings(context: DemoContext, track: Track, i: number): TemplateResult {
  const { language, point } = context;
  const text = zigzagTexts[language];
  const { facts } = track.result;
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, language, 3);
  const share = facts.same_sign_share?.[0];
  const low = facts.low_loss?.[0];
  const reached = facts.steps_to_loss?.[0];
  const missed = reached === undefined && track.done;
  const row = (name: string, value: string) => html`<dt>${name}</dt><dd>${value}</dd>`;
  return html`<div class="run" ${hue(track.light.color, track.dark.color)}
    @pointerenter=${() => point(placeOf(context, i))} @pointerleave=${() => point(undefined)}>
    <p>${markerShape(track.light.marker)}${track.name}</p>
    <dl>
      ${row(text.loss(track.step), number(at(track, "loss")))}
      ${row(text.pathRatio, missed ? text.notReached : number(facts.path_ratio?.[0]))}
      ${share === undefined && track.done ? nothing : row(text.sameSign, share === undefined ? number(share) : `${number(100 * share)}%`)}
      ${row(text.stepsToLoss(number(low)), missed ? text.notReached : number(reached))}
    </dl>
  </div>`;
}

const rowsShown = 20;

/** Where a run stood at about twenty steps. */
function path({ language, words }: DemoContext, track: Track): Table {
  const text = zigzagTexts[language];
  const known = (track.result.series.weights?.shape[1] ?? 1) - 1;
  const count = Math.min(rowsShown, known);
  const steps = Array.from({ length: count + 1 }, (_, i) => Math.round((i * known) / Math.max(count, 1)));
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
