import type { Numbers, SettingId, SettingWords } from "../../demoWords.ts";

const settings: Record<SettingId<"function_fitting">, SettingWords> = {
  mode: { name: "The weights are" },
  target: { name: "Target" },
  units: { name: "Units" },
  learning_rate: { name: "Learning rate" },
  steps: { name: "Training", unit: "steps" },
  weights: { name: "c, then w b v of each unit" },
  heights: { name: "Heights of the drawn target" },
  unit: { name: "Unit" },
  off: { name: "Units switched off" },
};

const unitsOf = (units = "") => (units === "1" ? "1 unit" : `${units} units`);
const sumOf = (units = "") => (units === "1" ? "the net of 1 unit" : `the sum of ${units} units`);
/** Weights set by hand have no step. */
const atStep = (step?: number) => (step === undefined ? "" : ` at step ${step}`);

export const en = {
  title: "Bends add up",
  about:
    "Each unit puts the line w·x + b through the activation function; the net adds up what the units give. The dots are what the sum should follow. Drag a ring, or switch a unit off, and see what changes.",
  settings,
  choices: {
    trained: "trained",
    by_hand: "set by hand",
    sine: "a sine wave",
    bump: "a bump",
    abs: "|x|",
    step: "a step",
    drawn: "drawn by you",
  },
  presets: {
    line: "Identity: 8 units, one line",
    tent: "By hand: three bends, a tent",
    two: "Two ReLUs are |x|",
    eight: "ReLU: 8 bends follow the wave",
    many: "32 bends: nearer still",
    smooth: "tanh: 8 round steps",
    drawn: "Draw your own target",
  },
  show: {},
  verdicts: {
    line_only: (name: string, [error, best, units]: Numbers) =>
      `${name} bends nothing: ${units === "1" ? "1 unit gives" : `${units} units add up to`} one straight line, whatever the weights. It is off by ${error} (root mean square); the best of all lines is off by ${best}.`,
    fits: (name: string, [error, best, units]: Numbers) =>
      `${name}: ${sumOf(units)} comes close to the target. It is off by ${error} (root mean square); the best straight line is off by ${best}.`,
    better: (name: string, [error, best, units]: Numbers) =>
      `${name}: ${sumOf(units)} comes nearer than any straight line. It is off by ${error} (root mean square); the best line is off by ${best}.`,
    not_yet: (name: string, [error, best]: Numbers) =>
      `${name}: after training the net is still off by ${error} (root mean square). The best straight line is off by ${best}.`,
    off_by: (name: string, [error, best]: Numbers) =>
      `${name}: with these weights the net is off by ${error} (root mean square). The best straight line is off by ${best}.`,
    worse: (name: string, [error, first]: Numbers) =>
      `${name} ends worse than it began: it was off by ${first}, and is off by ${error} (root mean square).`,
    pieces: (name: string, [pieces, units]: Numbers) =>
      pieces === "1"
        ? `${name}: with all units on, the curve is one straight piece between −1 and 1.`
        : `${name}: with all units on, the curve is ${pieces} straight pieces between −1 and 1. With ${unitsOf(units)} there can’t be more than ${Number(units) + 1}: a ReLU bends it once at most.`,
    smooth: (name: string) =>
      `${name}: with all units on, the curve has no corner and no jump, however sharply it may turn: ${name} has none itself.`,
    dead_units: (name: string, [dead, units]: Numbers) =>
      `${name}: ${dead} of ${unitsOf(units)} ${dead === "1" ? "has" : "have"} f′ = 0 at all 65 inputs, by definition: no gradient reaches ${dead === "1" ? "its" : "their"} w and b.`,
  },
  seeds: {
    outcomes: {
      line_only: "the curve is one straight line",
      fits: "it comes close to the target",
      worse: "it ends worse than it began",
      better: "it comes nearer than any straight line, but not close",
      not_yet: "it is not clearly nearer than the best straight line",
    },
    numbers: { curve: "the net’s curve" },
    place: "x",
    legend: (seeds: number) =>
      `Band: where the curves of seeds 1 to ${seeds} end, from their 10th to their 90th percentile; dashed: the median.`,
  },
  overflow: "A number went past the largest that single precision holds, 3.4×10³⁸.",
  refusals: {},
  undefined: {
    one_seed_tells_all:
      "“seeds” is ignored: weights that are set by hand are not drawn at random. It is for weights that are trained.",
  },
  time: (step: string, last: string) => `step ${step} of ${last}`,
  moment: (step: string) => `Step ${step}`,
  target: "target",
  offBy: (error: string) => `off by ${error}`,
  allOnOffBy: (error: string) => `all on: off by ${error}`,
  plot: (names: string) =>
    `The target as dots over x from −1 to 1, the curve of the net with ${names}, and under it a stem for each unit of the first: at −b/w, as high as v·|w|. The numbers are in the tables below.`,
  bends: "bends: where, how much",
  stems: "units: at −b/w, height v·|w|",
  beyond: "▸ beyond ±1",
  numberOf: (letter: string, unit: number) => `${letter} of unit ${unit}`,
  bendOf: (unit: number) => `Place of unit ${unit}`,
  bendSaid: (bend: string, strength: string) => `at ${bend}, strength ${strength}`,
  unitGroup: "One unit",
  before: "Unit to the left",
  next: "Unit to the right",
  unitOf: (unit: number, units: number) => `Unit ${unit} of ${units}`,
  offButton: "Off",
  switchOff: (unit: number) => `Off: unit ${unit}`,
  allOn: "All on",
  noPlace: "no −b/w: w = 0",
  clip: (name: string) => `1. Apply: ${name}(w·x + b)`,
  weigh: "2. Weigh: × v, then add up",
  shortClip: "1. Apply f(w·x + b)",
  shortWeigh: "2. Weigh × v",
  shortTime: (step: string) => `step ${step}`,
  clipChart: (unit: number) => `The line w·x + b of unit ${unit}, dashed, and what the function makes of it`,
  weighChart: (unit: number) => `v·f(w·x + b) of unit ${unit}, over that of the others that are on`,
  drawnPoints: "Points of the target",
  drawnPoint: (x: string) => `Height at x = ${x}`,
  train: "Train instead",
  byHand: "set by hand",
  inside: (unit: number, step?: number) => `Check unit ${unit}${atStep(step)} by hand`,
  inputDial: "Input x",
  answer: (answer: string, target: string) => `All units and c together: y ≈ ${answer}. Wanted: t ≈ ${target}.`,
  term: "This input’s term:",
  adam: "Adam moves w against a running mean of such gradients, by a step that it scales for each weight.",
  allTerms: "The terms at all 65 inputs",
  errors: "Error (root mean square) over the steps",
  step: "step",
  unit: "unit",
  unitTable: (name: string, step: number | undefined, bias: string) => `${name}: units${atStep(step)}; c = ${bias}`,
  state: "is",
  on: "on",
  off: "off",
};
