import { html } from "lit";
import { boundaryTexts } from "../../../text/demos/decision_boundary.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { LatePart } from "../../base/latePart.ts";
import { codeBlock } from "../codeBlock.ts";
import type { DemoView } from "../view.ts";
import { layerTable, mapTable } from "./decision_boundary/mapTables.ts";
import { numpyCode } from "./decision_boundary/numpy.ts";
import { picture } from "./decision_boundary/picture.ts";
import { epochAt, shownTrack } from "./decision_boundary/readings.ts";
import { boundaryStyle } from "./decision_boundary/style.ts";
import { timeTable, weightTable } from "./decision_boundary/tables.ts";
import { torchCode } from "./decision_boundary/torch.ts";

/** One of them is said at the end of every run that did not stop. */
const ends = ["solved", "one_line", "gave_up", "worse", "learns", "not_yet"];

const inside = new LatePart(() => import("./decision_boundary/inside.ts"));

/** The boundary that a net draws between two classes, the net itself, and its loss, while it trains. */
export const view: DemoView = {
  words: boundaryTexts,
  style: boundaryStyle,
  presets: [
    { id: "line", functions: "identity", settings: { data: "blobs", layers: 1, width: 2 } },
    { id: "bend", functions: "tanh", settings: { data: "blobs", layers: 1, width: 2 } },
    { id: "still", functions: "sigmoid", settings: {} },
    { id: "learn", functions: "sigmoid tanh relu", settings: {} },
    { id: "few", functions: "relu", settings: { data: "blobs", layers: 1, width: 2, seed: 2 } },
    { id: "rate", functions: "tanh", settings: { learning_rate: 3 } },
    { id: "drawn", functions: "tanh", settings: { data: "drawn", layers: 2, epochs: 600 } },
  ],
  dials: ["layers", "learning_rate"],
  // What became of the run, and then where it came to nothing.
  headlines: ["solved", ["one_line", "gave_up", "worse", "learns", "not_yet", "early_still", "too_few_alive"]],
  own: ["layer", "unit"],
  idle: ({ settings: { data, layers } }) => [
    ...(data === "drawn" || data === "corners" ? ["noise"] : []),
    ...(data === "drawn" ? [] : ["points"]),
    ...(layers === 0 ? ["width"] : []),
  ],
  shows: ["p", "unit"],
  seeds: () => ({
    numbers: ({ series: { epoch, loss, accuracy } }) => ({
      places: epoch?.data ?? [],
      numbers: { loss: loss?.data ?? [], accuracy: accuracy?.data ?? [] },
    }),
    outcome: ({ verdicts }) => verdicts.find(({ id }) => ends.includes(id))?.id ?? "not_yet",
  }),
  time: ({ tracks, run, language }, step) => {
    const track = tracks.reduce((one, other) => (other.step > one.step ? other : one));
    const epoch = Math.min(epochAt(track, step), Number(run.settings.epochs));
    return boundaryTexts[language].epoch(
      formatNumber(epoch, language),
      formatNumber(Number(run.settings.epochs), language),
    );
  },
  picture,
  insideName: ({ language }) => boundaryTexts[language].maps.insideName,
  inside: (context) => inside.show((part) => part.trainingInside(context), context.language, context.redraw),
  tables: (context) => [
    ...context.tracks.map((track) => timeTable(context, track)),
    ...context.tracks.map((track) => layerTable(context, track)),
    ...context.tracks.map((track) => mapTable(context, track)),
    ...context.tracks.map((track) => weightTable(context, track)),
  ],
  code: (context) => {
    const track = shownTrack(context);
    const part = (library: string, code: string) =>
      html`<p class="heading">${library}</p>${codeBlock(code, context.language, library)}`;
    return html`${part("NumPy", numpyCode(context, track))}${part("PyTorch", torchCode(context, track))}`;
  },
  remedies: [
    { id: "untouched", settings: { edits: undefined } },
    { id: "xavier", settings: { initialisation: undefined } },
    { id: "gain", settings: { gain: undefined } },
    { id: "rate", settings: { learning_rate: undefined } },
    { id: "descent", settings: { optimiser: undefined, learning_rate: undefined } },
    { id: "epochs", settings: { epochs: undefined } },
    { id: "width", settings: { width: undefined } },
    { id: "tanh", functions: "tanh" },
    { id: "he", functions: "relu", settings: { initialisation: "he" } },
    { id: "layer", settings: { layers: 1 } },
    { id: "slow", settings: { learning_rate: 0.01 } },
    { id: "weights", settings: { gain: undefined, initialisation: undefined } },
    { id: "both", settings: { gain: undefined, initialisation: undefined, learning_rate: 0.01 } },
    {
      id: "gentle",
      settings: { gain: 0.1, initialisation: undefined, optimiser: undefined, learning_rate: 0.001, edits: undefined },
    },
    {
      id: "fresh",
      functions: "tanh",
      settings: {
        layers: undefined,
        width: undefined,
        learning_rate: undefined,
        batch: undefined,
        epochs: undefined,
        optimiser: undefined,
        initialisation: undefined,
        gain: undefined,
        edits: undefined,
      },
    },
  ],
  goodEnds: ["solved", "learns"],
  // Units × epochs: a run at the defaults is 7,350, the largest 193,500.
  work: {
    of: ({ settings: { layers, width, epochs } }) => Number(epochs) * (Number(layers) * Number(width) + 1),
    most: 400_000,
  },
};
