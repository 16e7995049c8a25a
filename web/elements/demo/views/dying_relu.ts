import type { Table } from "../../../controls/table.ts";
import type { DemoRun } from "../../../core/demo.ts";
import { dyingTexts } from "../../../text/demos/dying_relu.ts";
import { formatAtMost } from "../../../text/formatAtMost.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { someSteps } from "../someSteps.ts";
import { at, type DemoContext, type DemoView, type SeedQuestions, type Track } from "../view.ts";
import { bornDead, boundByHand, boundOf, netsDrawn, samplingError } from "./dying_relu/bornDead.ts";
import { gradientByHand } from "./dying_relu/inside.ts";
import { dyingStyle } from "./dying_relu/style.ts";
import { training } from "./dying_relu/training.ts";
import { lowSlope, pickedUnit, unitsOf } from "./dying_relu/units.ts";

const isTraining = ({ run }: Pick<DemoContext, "run">) => run.settings.experiment === "training";

/** Units dying over the steps, each function's boundaries between the inputs; or nets that are born dead. */
export const view: DemoView = {
  words: dyingTexts,
  style: dyingStyle,
  presets: [
    { id: "kill", functions: "relu", settings: { learning_rate: 0.4, steps: 20 } },
    { id: "drift", functions: "relu", settings: { learning_rate: 0.05, bias: -1.5 } },
    { id: "leaky", functions: "relu leaky_relu(slope=0.1)", settings: { learning_rate: 0.4 } },
    { id: "bias", functions: "relu", settings: { learning_rate: 0.1, bias: -4 } },
    { id: "rescue", functions: "relu leaky_relu(slope=0.1) elu", settings: { bias: -2 } },
    { id: "born_dead", functions: "relu", settings: { experiment: "born_dead" } },
  ],
  dials: ["learning_rate", "bias", "depth", "net_width"],
  // Where units die: a larger rate overflows, a smaller one kills none.
  sliderEnds: { learning_rate: { least: 0.05, greatest: 0.5 } },
  headlines: [
    "born_dead",
    "may_be_born_dead",
    "all_dead",
    "dead",
    "dead_at_start",
    "died",
    "loss_stuck",
    "none_can_die",
  ],
  own: [],
  idle: (run) =>
    isTraining({ run }) ? ["depth", "net_width", "biases", "nets"] : ["width", "learning_rate", "bias", "steps"],
  shows: [],
  seeds: (run) => (isTraining({ run }) ? seedQuestions(run) : undefined), // other nets are drawn already
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
  remedies: [
    { settings: { learning_rate: 0.1 } },
    { settings: { learning_rate: 0.01 } },
    { settings: { learning_rate: 0.01, bias: 0 } },
    { settings: { learning_rate: 0.001, bias: 0 } },
    { settings: { learning_rate: 0.001, bias: -2 } },
  ],
};

/** What became of the units in the end. */
function seedQuestions({ settings }: DemoRun): SeedQuestions {
  return {
    numbers: ({ series: { dead, loss } }) => {
      const numbers = { dead: dead?.data ?? new Float32Array(), loss: loss?.data ?? new Float32Array() };
      return { places: numbers.loss.map((_, step) => step), numbers };
    },
    outcome: ({ facts }) => (facts.dead?.[0] === 0 ? "none" : facts.dead?.[0] === settings.width ? "all" : "some"),
  };
}

function stepTable({ language }: DemoContext, track: Track): Table {
  const text = dyingTexts[language];
  return {
    caption: text.stepTable(track.name),
    columns: [text.step, text.deadUnits, text.loss, text.saturated(formatNumber(lowSlope(track), language, 3))],
    rows: someSteps((track.result.series.loss?.data.length ?? 0) - 1).map((step) => [
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
    rows: someSteps((track.result.series.nets?.data.length ?? 0) - 1).map((step) => [
      String(at({ ...track, step }, "nets")),
      formatNumber(at({ ...track, step }, "born_dead_share"), language),
      formatNumber(samplingError(track, step) ?? Number.NaN, language),
      formatAtMost(boundOf(context)),
    ]),
  };
}
