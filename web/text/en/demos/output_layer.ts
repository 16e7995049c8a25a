import type { Numbers, SettingId, SettingWords } from "../../demoWords.ts";
import { formatFactor } from "../../formatFactor.ts";

const settings: Record<SettingId<"output_layer">, SettingWords> = {
  task: { name: "Task" },
  output: { name: "Output" },
  loss: { name: "Loss" },
  learning_rate: { name: "Learning rate\u00a0η" },
  steps: { name: "Training", unit: "steps" },
  start: { name: "z (of three: z₁) at the start" },
  points: { name: "Points" },
  point: { name: "Point" },
};

const outputNames = ["A", "B", "C"];

/** At which point, and which output of three. */
const where = (x: string | undefined, output = 0) => `at x = ${x}${output ? ` for ${outputNames[output - 1]}` : ""}`;

/** What part of p − y δ is, in brackets, where it is a smaller one. */
const partOf = (error = 0, delta = 0) =>
  delta / error > 0 && delta / error < 0.95 ? ` (${formatFactor(delta / error, "en").text})` : "";

const counted = (points: string | undefined) => `${points} ${points === "1" ? "point" : "points"}`;

/** What each task asks for, and which output gives it. */
const suits = [
  "A number may be anything, and identity gives any.",
  "Yes or no asks for one p between 0 and 1: a sigmoid gives it.",
  "One of three asks for three chances that add up to 1: softmax gives them.",
  "Any of three asks yes or no three times: a sigmoid for each label.",
];

const chances = "chances lie between 0 and 1";
const all = "Chances of three classes lie between 0 and 1 and add up to 1;";
const single = "Softmax shares 1 among its outputs: a single one gets all of it.";

/** What a task asks for and identity, ReLU, sigmoid or softmax does not give. */
const unsuited = [
  [
    "",
    "ReLU is never negative, and a number may be.",
    "A sigmoid stays between 0 and 1, and a number may be anything.",
    single,
  ],
  [`Identity gives any number, but ${chances}.`, `ReLU may go over 1, but ${chances}.`, "", single],
  [
    `${all} identity sees to neither.`,
    `${all} ReLU sees to neither.`,
    "Each sigmoid answers for itself: nothing makes the three add up to 1.",
    "",
  ],
  [
    `Identity gives any number, but ${chances}.`,
    `ReLU may go over 1, but ${chances}.`,
    "",
    "Softmax makes the three add up to 1: where one rises, the others together fall.",
  ],
];

const further = "so δ\u00a0=\u00a0p\u00a0−\u00a0y: the further off, the harder the push.";
const matched = [
  `Identity’s slope is 1 and squared error’s p − y, ${further}`,
  "",
  `Binary cross-entropy cancels the sigmoid’s slope p(1 − p), ${further}`,
  `Cross-entropy cancels softmax’s Jacobian, ${further}`,
];

/** What δ is where a loss does not cancel what the output does: by the loss, and of the softmax of one number. */
const unmatched = {
  relu: ["ReLU lets p − y through only where z > 0: elsewhere δ is 0, however far off p is."],
  sigmoid: [
    "Squared error leaves the sigmoid’s slope in: δ = (p − y)·p(1 − p), at most ¼ of p − y, and almost 0 where p is near 0 or 1.",
    "",
    "This cross-entropy counts only the 1s: where y = 0, δ is 0, and no output is ever pushed down.",
  ],
  softmax: [
    "Squared error leaves softmax’s Jacobian in, which fades where one p is near 1: there δ is almost nothing, right or wrong.",
    "Binary cross-entropy takes each output as a yes or no of its own, but under softmax every z moves all three: each δ mixes their mistakes.",
    "Softmax with cross-entropy gives δ\u00a0=\u00a0n·p\u00a0−\u00a0y, where n counts the point’s labels: p − y only where there is just one.",
  ],
  single: "So p is 1 whatever z is: δ is 0 and nothing is learned.",
};

const told = (output = 0, loss = 0, outputs = 0) =>
  output === 3 && outputs === 1
    ? unmatched.single
    : (unmatched[output === 1 ? "relu" : output === 2 ? "sigmoid" : "softmax"][loss] ?? "");

/** The reasons of a task’s own pair; `pair` counts the tasks from 1, and is 0 for other pairs. */
const reasonsOf = (pair = 0) => (pair ? ` ${suits[pair - 1]} ${matched[[0, 2, 3, 2][pair - 1] ?? 0]}` : "");

export const en = {
  title: "The last layer",
  about:
    "The task asks for an output, and the output asks for a loss. Where the three belong together, each orange arrow ends in its ring: δ\u00a0=\u00a0p\u00a0−\u00a0y. Choose others, or drag a ring.",
  settings,
  choices: {
    number: "a number",
    yes_no: "yes or no",
    one_of_three: "one of three",
    any_of_three: "any of three",
    identity: "identity",
    relu: "ReLU",
    sigmoid: "sigmoid",
    softmax: "softmax",
    squared_error: "squared error",
    binary_cross_entropy: "binary cross-entropy",
    cross_entropy: "cross-entropy",
  } as Record<string, string>,
  presets: {
    number: "A number: identity",
    yes_no: "Yes or no: sigmoid",
    one_of_three: "One of three: softmax",
    any_of_three: "Any of three: sigmoids",
    stuck: "Sure and wrong, squared error: stuck",
    leaves: "The same with cross-entropy: it leaves at once",
    line: "Yes or no as a line: under 0, over 1",
    rectified: "A number from ReLU: never negative",
    three_sigmoids: "One of three by sigmoids: the sum isn’t 1",
    one_label: "Any of three by softmax: never two",
  },
  show: {},
  verdicts: {
    suits: (_: string, __: Numbers, [task = 0]: readonly number[]): string => suits[task] ?? "",
    unsuited: (_: string, __: Numbers, [task = 0, output = 0]: readonly number[]) => unsuited[task]?.[output] ?? "",
    matched: (_: string, __: Numbers, [output = 0]: readonly number[]) => matched[output] ?? "",
    unmatched: (_: string, __: Numbers, [output, loss, outputs]: readonly number[]) => told(output, loss, outputs),
    stuck: (_: string, [step, x, error, delta]: Numbers, [, , e, d, output]: readonly number[]) =>
      `Stuck: after ${step} steps p − y is still ${error} ${where(x, output)}, but δ is ${delta}${partOf(e, d)}. The loss is still at least nine tenths of what it was.`,
    one_at_most: (_: string, [several, none, points]: Numbers) => {
      const two = `${several} ${several === "1" ? "has" : "have"} two labels or more`;
      const no = `${none} ${none === "1" ? "has" : "have"} no label`;
      const which = none === "0" ? two : several === "0" ? no : `${two}, and ${no}`;
      return `The three add up to 1: at most one can be over ½, and never are all near 0. But of ${counted(points)} ${which}.`;
    },
    out_of_reach: (_: string, [count, points]: Numbers, [, , output]: readonly number[]) =>
      output === 1
        ? `${count} of ${points} ${points === "1" ? "target" : "targets"} ${count === "1" ? "is" : "are"} negative, and ReLU’s output never is.`
        : `${count} of ${points} ${points === "1" ? "target" : "targets"} ${count === "1" ? "lies" : "lie"} under 0 or over 1, where a sigmoid never gets.`,
    dead: (_: string, [dead, outputs]: Numbers) =>
      `${outputs === "1" ? "ReLU’s output is" : dead === "1" ? `1 of ${outputs} ReLU outputs is` : `${dead} of ${outputs} ReLU outputs are`} 0 at every point, and the slope there counts as 0: no gradient gets through, now or later.`,
    not_probabilities: (_: string, [least, greatest]: Numbers) =>
      `At the points the outputs go from ${least} to ${greatest}: under 0 or over 1 is no probability.`,
    sum_not_one: (_: string, [least, greatest]: Numbers) =>
      least === greatest
        ? `At the points the three add up to ${least}, not to 1: these are not the chances of three classes of which one is right.`
        : `At the points the three add up to between ${least} and ${greatest}, not to 1: these are not the chances of three classes of which one is right.`,
    right: (_: string, [right, points]: Numbers, [, , pair]: readonly number[]) =>
      `${right} of ${counted(points)} ${right === "1" ? "is" : "are"} right.${reasonsOf(pair)}`,
    off_by: (_: string, [error]: Numbers, [, pair]: readonly number[]) =>
      `Off by ${error} (root mean square).${reasonsOf(pair)}`,
  },
  headlines: {
    stuck: (_: string, [step]: Numbers, [, , , , , output, loss, outputs]: readonly number[]) =>
      `Stuck: after ${step} steps the loss is at least nine tenths of what it was. ${told(output, loss, outputs)}`,
  },
  overflow: "A number went past the largest that single precision holds, 3.4×10³⁸.",
  refusals: {
    only_identity: "z is w·x + b as it is; the output function is a setting of its own",
  } as Record<string, string>,
  undefined: {
    targets_not_probabilities:
      "A cross-entropy compares probabilities, and a number such as −1.1 is none. Squared error takes any number.",
    identity_not_probabilities:
      "A cross-entropy takes logarithms of the outputs, and identity’s can be 0, negative or over 1. It is defined for a sigmoid; squared error is for every output.",
    relu_not_probabilities:
      "A cross-entropy takes logarithms of the outputs, and ReLU’s can be 0 or over 1. It is defined for a sigmoid; squared error is for every output.",
    softmax_of_one:
      "The softmax of a single number is always 1, and ln(1 − 1) is infinite. For yes or no a sigmoid will do.",
  } as Record<string, string>,
  time: (step: string, last: string) => `step ${step} of ${last}`,
  moment: (step: string) => `Step ${step}`,
  outputNames,
  same: (most: string) => `Now δ\u00a0=\u00a0p\u00a0−\u00a0y at every point, ${most} at most.`,
  differs: (x: string, output: string, error: string, delta: string, factor: string) =>
    `Now δ ≠ p − y: at x = ${x}${output ? ` for ${output}` : ""} p − y = ${error}, δ = ${delta}${factor && ` (${factor})`}.`,
  /** How the fields call the tasks. */
  terms: ["regression", "binary", "multi-class", "multi-label"],
  wanted: "y, to drag",
  off: "p − y",
  push: "−δ, push on z",
  rings: (name: string, outputs: number) => (outputs > 1 ? `Wanted of ${name}` : "Wanted"),
  ringName: (point: number, x: string) =>
    `Point ${point} at x = ${x}: up and down change it, with Shift it goes sideways`,
  ringSaid: (wanted: string, given?: string, delta?: string) =>
    given ? `wanted ${wanted}, output ${given}, δ ${delta}` : `wanted ${wanted}`,
  /** Where no pair is drawn. */
  bare: (name: string, outputs: number) => `What is wanted${outputs > 1 ? ` of ${name}` : ""} over x`,
  panel: (name: string, outputs: number) =>
    `The output${outputs > 1 ? ` ${name}` : ""} over x as a curve; at each point a bar as long as p − y and an arrow as long as δ. The numbers are in the tables below.`,
  sum: "The sum of the three",
  sumChart: "The sum of the three outputs over x, and 1 as a dashed line",
  lossLane: "Loss over the steps",
  lossChart: "The loss over the steps of training",
  point: "Point",
  step: "step",
  pointTable: (step: number) => `The points at step ${step}`,
  timeTable: "The training",
  inside: "Which output, which loss, and why: in each of these pairs δ\u00a0=\u00a0p\u00a0−\u00a0y",
  pairsTable: "The output and the loss that suit each task",
  pairColumns: ["Task", "Output", "Loss", "Now", "Why", "L"],
  yourTask: "your task",
  isYours: "✓ your pair",
  lossFormulas: {
    squared_error: "½ Σ (p − y)²",
    binary_cross_entropy: "−Σ [y ln p + (1 − y) ln(1 − p)]",
    cross_entropy: "−Σ y ln p",
  },
  reasons: {
    number: "A number may be anything, so nothing is cut off.",
    yes_no: "One p between 0 and 1: the chance of yes.",
    one_of_three: "The three share 1: where one rises, the others together fall.",
    any_of_three: "Each label is a yes or no of its own.",
  },
  byHand: (step: number) => `δ of one point by hand, at step ${step}`,
  gradients: {
    squared_error: "p − y",
    binary_cross_entropy: "(1 − y)/(1 − p) − y/p",
    cross_entropy: "−y/p",
  },
  jacobianWhy: (output: "identity" | "relu" | "sigmoid" | "softmax"): string =>
    ({
      identity: "The identity’s slope ∂p/∂z is 1 everywhere, so δ is just ∂L/∂p.",
      relu: "ReLU’s slope ∂p/∂z is 1 where z > 0 and 0 elsewhere: there no push gets through.",
      sigmoid:
        "The sigmoid’s slope ∂p/∂z is p(1 − p), almost 0 where p is near 0 or 1. Binary cross-entropy’s ∂L/∂p is (p − y)/(p(1 − p)) and cancels it, in this last layer only: the slopes of layers below stay.",
      softmax:
        "Each p depends on every z: ∂pᵢ/∂zⱼ is pᵢ(1 − pᵢ) for i = j and −pᵢpⱼ else. Cross-entropy’s 1/p cancels that, in this last layer only: the slopes of layers below stay.",
    })[output],
  code: {
    targets: "a row for each output",
    product: "the transposed Jacobian times dL/dp",
    logits: "takes z: no sigmoid or softmax before it",
  },
};
