import { boundaryTexts } from "../../../text/demos/decision_boundary.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import type { DemoView } from "../view.ts";
import { picture } from "./decision_boundary/picture.ts";
import { epochAt } from "./decision_boundary/readings.ts";
import { boundaryStyle } from "./decision_boundary/style.ts";
import { timeTable, weightTable } from "./decision_boundary/tables.ts";

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
  headlines: ["gave_up", "one_line", "worse", "not_yet", "solved", "learns"],
  own: ["layer", "unit"],
  idle: ({ settings: { data, layers } }) => [
    ...(data === "drawn" || data === "corners" ? ["noise"] : []),
    ...(data === "drawn" ? [] : ["points"]),
    ...(layers === 0 ? ["width"] : []),
  ],
  shows: ["p", "unit"],
  time: ({ tracks, run, language }, step) => {
    const track = tracks.reduce((one, other) => (other.step > one.step ? other : one));
    const epoch = Math.min(epochAt(track, step), Number(run.settings.epochs));
    return boundaryTexts[language].epoch(
      formatNumber(epoch, language),
      formatNumber(Number(run.settings.epochs), language),
    );
  },
  picture,
  tables: (context) => [
    ...context.tracks.map((track) => timeTable(context, track)),
    ...context.tracks.map((track) => weightTable(context, track)),
  ],
  rescues: [{ learning_rate: 0.1 }, { learning_rate: 0.01 }],
};
