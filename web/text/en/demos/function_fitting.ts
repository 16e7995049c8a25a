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

export const en = {
  title: "Bends add up",
  about:
    "Each unit bends a line once; the net adds up what the units give, and training places the bends so that the sum follows the dots. Drag a bend, or switch a unit off, and see what it was for.",
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
    smooth: "tanh: 8 round bends",
    drawn: "Draw your own target",
  },
  show: {},
  verdicts: {
    line_only: (name: string, [error, best, units]: Numbers) =>
      `${name} bends nothing: ${unitsOf(units)} of it add up to one straight line, whatever the weights. It is off by ${error} (root mean square); the best of all lines is off by ${best}.`,
    fits: (name: string, [error, best, units]: Numbers) =>
      `${name}: the sum of ${unitsOf(units)} follows the target. It is off by ${error} (root mean square); the best straight line is off by ${best}.`,
    better: (name: string, [error, best, units]: Numbers) =>
      `${name}: the sum of ${unitsOf(units)} comes nearer than any straight line. It is off by ${error} (root mean square); the best line is off by ${best}.`,
    not_yet: (name: string, [error, best]: Numbers) =>
      `${name}: after training the net is still off by ${error} (root mean square). The best straight line is off by ${best}.`,
    off_by: (name: string, [error, best]: Numbers) =>
      `${name}: with these weights the net is off by ${error} (root mean square). The best straight line is off by ${best}.`,
    worse: (name: string, [error, first]: Numbers) =>
      `${name} ends worse than it began: it was off by ${first}, and is off by ${error} (root mean square).`,
    pieces: (name: string, [pieces, units]: Numbers) =>
      pieces === "1"
        ? `${name}: between −1 and 1 the curve is one straight piece.`
        : `${name}: between −1 and 1 the curve is ${pieces} straight pieces. With ${unitsOf(units)} there can’t be more than ${Number(units) + 1}: each bends it once at most.`,
    dead_units: (name: string, [dead, units]: Numbers) =>
      `${name}: ${dead} of ${unitsOf(units)} ${dead === "1" ? "has" : "have"} f′ = 0 at all 65 inputs, by definition: ${dead === "1" ? "it bends" : "they bend"} the curve at none of them.`,
  },
  overflow:
    "Numbers grew past the largest that single precision holds, 3.4×10³⁸: by too large a learning rate, or by too large weights.",
  refusals: {},
  time: (step: string, last: string) => `step ${step} of ${last}`,
  moment: (step: string) => `Step ${step}`,
  target: "target",
  offBy: (error: string) => `off by ${error}`,
  plot: (names: string) =>
    `The target as dots over x from −1 to 1, the curve of the net with ${names}, and under it every unit’s bend. The numbers are in the tables below.`,
  bends: "bends: where, how much",
  bendOf: (unit: number) => `Bend of unit ${unit}`,
  bendSaid: (bend: string, strength: string) => `at ${bend}, strength ${strength}`,
  unitGroup: "One unit",
  before: "Unit to the left",
  next: "Unit to the right",
  unitOf: (unit: number, units: number) => `Unit ${unit} of ${units}`,
  offButton: "Off",
  switchOff: (unit: number) => `Off: unit ${unit}`,
  allOn: "All on",
  bend: "bend",
  bendAt: "bend −b/w",
  noBend: "no bend: w = 0",
  clip: (name: string) => `1. Bend: ${name}(w·x + b)`,
  weigh: "2. Weigh: × v, then add up",
  shortClip: "1. Bend f(w·x + b)",
  shortWeigh: "2. Weigh × v",
  shortTime: (step: string) => `step ${step}`,
  clipChart: (unit: number) => `The line w·x + b of unit ${unit}, dashed, and what the function makes of it`,
  weighChart: (unit: number) => `What unit ${unit} adds to the curve, over what the others add`,
  drawnPoints: "Points of the target",
  drawnPoint: (x: string) => `Height at x = ${x}`,
  train: "Train instead",
  byHand: "set by hand",
  inside: (unit: number, step: number) => `Unit ${unit} by hand, at step ${step}`,
  inputDial: "Input x",
  answer: (answer: string, target: string) => `All units and c together: y ≈ ${answer}. Wanted: t ≈ ${target}.`,
  term: "This input’s part of the gradient:",
  adam: "Adam moves w against a running mean of such gradients, by a step that it scales for each weight.",
  allTerms: "The terms at all 65 inputs",
  errors: "Error (root mean square) over the steps",
  step: "step",
  unit: "unit",
  unitTable: (name: string, step: number, bias: string) => `${name}: units at step ${step}; c = ${bias}`,
  state: "is",
  on: "on",
  off: "off",
};
