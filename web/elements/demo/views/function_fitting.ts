import { html, type TemplateResult } from "lit";
import type { Table } from "../../../controls/table.ts";
import { fittingTexts } from "../../../text/demos/function_fitting.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { codeBlock } from "../codeBlock.ts";
import { someSteps } from "../someSteps.ts";
import { at, type DemoContext, type DemoView, type SeedQuestions, type Track } from "../view.ts";
import { byHand, insideName } from "./function_fitting/byHand.ts";
import { inputAt, isByHand, isOff, mainTrack, netOf } from "./function_fitting/net.ts";
import { numpyCode } from "./function_fitting/numpy.ts";
import { picture } from "./function_fitting/picture.ts";
import { fittingStyle } from "./function_fitting/style.ts";
import { narrow } from "./function_fitting/units.ts";

/** c; then w, b and v of three units that bend up by 2, down by 4 and up by 2. */
const tent = [0, 1, 0.5, 2, 1, 0, -4, 1, -0.5, 2];

/** A net's curve over its target, a stem for each unit, and what one unit adds. */
export const view: DemoView = {
  words: fittingTexts,
  style: fittingStyle,
  presets: [
    { id: "line", functions: "identity", settings: {} },
    { id: "tent", functions: "relu", settings: { mode: "by_hand", target: "bump", units: 3, weights: tent } },
    { id: "two", functions: "relu", settings: { target: "abs", units: 2 } },
    { id: "eight", functions: "relu", settings: {} },
    { id: "many", functions: "relu", settings: { units: 32 } },
    { id: "smooth", functions: "tanh", settings: {} },
    { id: "drawn", functions: "relu", settings: { target: "drawn", units: 16 } },
  ],
  dials: ["units"],
  headlines: ["line_only", "worse", "fits", "better", "not_yet", "off_by"],
  own: ["unit", "off", "heights", "target"],
  idle: (run) => (isByHand({ run }) ? ["learning_rate", "steps", "seed"] : ["weights"]),
  shows: [],
  seeds: (run) => (isByHand({ run }) ? undefined : seedQuestions),
  time: ({ width, language }, step) =>
    width < narrow ? fittingTexts[language].shortTime(formatNumber(step, language)) : undefined,
  picture,
  play: trainButton,
  insideName,
  inside: byHand,
  tables: (context) => [errors(context), units(context, mainTrack(context))],
  code: (context) => codeBlock(numpyCode(context), context.language),
  remedies: [], // large weights by hand or a function's parameter overflow: the demo as it opens is the way out
};

/** By hand there is no time to play: the way back to training takes its place, and as much room. */
function trainButton({ language, set }: DemoContext): TemplateResult {
  const text = fittingTexts[language];
  return html`<div class="scrubber">
    <div class="transport"><button class="primary" @click=${() => set({ mode: "trained" })}>${text.train}</button></div>
    <span class="time"></span>
    <span class="now by-hand">${text.byHand}</span>
  </div>`;
}

/** Each net's curve after the last step, and how near it comes. */
const seedQuestions: SeedQuestions = {
  numbers: ({ stopped, steps }, inspect) => {
    const curve = stopped.length ? [] : (inspect(steps - 1).answers?.data ?? []);
    return { places: Array.from(curve, (_, i) => inputAt(i)), numbers: { curve } };
  },
  outcome: ({ verdicts }) =>
    ["line_only", "fits", "worse", "better"].find((id) => verdicts.some((said) => said.id === id)) ?? "not_yet",
};

/** The error at about twenty steps. */
function errors({ tracks, language }: DemoContext): Table {
  const text = fittingTexts[language];
  const known = Math.max(...tracks.map(({ result }) => (result.series.error?.shape[1] ?? 1) - 1));
  const steps = someSteps(known);
  return {
    caption: text.errors,
    columns: [text.step, ...tracks.map(({ name }) => name)],
    rows: steps.map((step) => [
      String(step),
      ...tracks.map((track) => formatNumber(at({ ...track, step }, "error"), language)),
    ]),
  };
}

function units(context: DemoContext, track: Track): Table {
  const { language } = context;
  const text = fittingTexts[language];
  const number = (value: number) => formatNumber(value, language);
  const net = netOf(track);
  return {
    caption: text.unitTable(track.name, isByHand(context) ? undefined : track.step, number(net.bias)),
    columns: [text.unit, "w", "b", "v", "−b/w", "v·|w|", text.state],
    rows: net.units.map(({ weight, shift, height, bend, strength }, i) => [
      String(i + 1),
      ...[weight, shift, height, bend, strength].map(number),
      isOff(context, i) ? text.off : text.on,
    ]),
  };
}
