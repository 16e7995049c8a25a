import type { Numbers, SettingId, SettingWords } from "../../demoWords.ts";

const settings: Record<SettingId<"perceptron">, SettingWords> = {
  mode: { name: "Method" },
  table: { name: "Truth table" },
  weight_1: { name: "Weight w₁" },
  weight_2: { name: "Weight w₂" },
  threshold: { name: "Threshold θ" },
  learning_rate: { name: "Learning rate\u00a0η" },
  passes: { name: "At most so many passes" },
  corner: { name: "Inputs" },
};

/** In the order of their four outputs as binary numbers, which is that of the setting. */
const tables = {
  never: "constant 0",
  and: "AND",
  x1_and_not_x2: "x₁ AND NOT x₂",
  x1: "x₁ alone",
  x2_and_not_x1: "x₂ AND NOT x₁",
  x2: "x₂ alone",
  xor: "XOR",
  or: "OR",
  nor: "NOR",
  xnor: "XNOR",
  not_x2: "NOT x₂",
  x2_implies_x1: "x₂ implies x₁",
  not_x1: "NOT x₁",
  x1_implies_x2: "x₁ implies x₂",
  nand: "NAND",
  always: "constant 1",
};
const gates = Object.values(tables);

const corners = ["(0, 0)", "(0, 1)", "(1, 0)", "(1, 1)"];

/** Which weights move with an input that is 1. */
function weightsOf(corner: number): string {
  return ["", "w₂", "w₁", "w₁ and w₂"][corner] ?? "";
}

function corrected(corner: number, shouldFire: boolean): string {
  const weights = weightsOf(corner);
  const [those, threshold] = shouldFire ? ["up", "down"] : ["down", "up"];
  return [weights && `${weights} ${those}`, `θ ${threshold}`].filter(Boolean).join(", ");
}

function isWanted(table: number, corner: number): boolean {
  return ((table >> (3 - corner)) & 1) === 1;
}

/** A table's name within a sentence: between quotes unless it is a gate's. */
function named(table: number): string {
  const gate = gates[table] ?? "";
  return /^[A-Z]+$/.test(gate) ? gate : `“${gate}”`;
}

function cornersRight(right: string | undefined): string {
  return `${right} of 4 corners ${right === "1" ? "is" : "are"} right`;
}

export const en = {
  title: "Perceptron",
  about:
    "The unit fires where the weighted sum of its two inputs is over the threshold θ: on one side of a straight line. Drag the line, turn it, and press the outputs that you want.",
  settings,
  choices: { by_hand: "by hand", by_rule: "by the learning rule", two_layers: "two layers", ...tables } as Record<
    string,
    string
  >,
  presets: {
    and: "AND: drag the line until all four are right",
    or: "OR: drag it back",
    nand: "NAND: turn it round",
    xor: "XOR: try any line, 3 of 4 at best",
    rule_and: "A rule learns AND by itself",
    rule_xor: "The rule on XOR: round in circles",
    two_layers: "Two layers do XOR",
  },
  show: {},
  gates,
  corners,
  verdicts: {
    no_line: (_: string, [right]: Numbers, [, fires]: readonly number[]) =>
      `Both weights are 0, so there is no line: every sum is 0, which is ${fires ? "over θ, and the unit fires everywhere" : "not over θ, and the unit fires nowhere"}. ${cornersRight(right)}.`,
    separates: (_: string, __: Numbers, [table = 0]: readonly number[]) =>
      `All four corners are right: one line is enough for ${named(table)}.`,
    impossible: (_: string, [right]: Numbers, [, table = 0]: readonly number[]) =>
      `${cornersRight(right)}. No line gets all four for ${gates[table]}: the crossing in the middle lies between the 1s and would have to fire; it lies between the 0s and would have to rest.`,
    not_yet: (_: string, [right]: Numbers, [, wrong = 0, table = 0]: readonly number[]) =>
      `${cornersRight(right)}: ${corners[wrong]} should ${isWanted(table, wrong) ? "fire but rests" : "rest but fires"}. Drag the line or turn it.`,
    starts: () => "w₁, w₂ and θ start at 0: every sum is 0, which is not over θ, so the unit fires nowhere.",
    corrected: (_: string, __: Numbers, [corner = 0, shouldFire]: readonly number[]) =>
      `${corners[corner]} should ${shouldFire ? "fire and didn’t" : "rest and didn’t"}: ${corrected(corner, shouldFire === 1)}.`,
    came_back: (_: string, [pass, before, most]: Numbers) =>
      `After pass ${pass}, w₁, w₂ and θ are back where they were after pass ${before}: the same mistakes come round for ever, never with more than ${most} of 4 right.`,
    learned: (_: string, [mistakes, pass, bound]: Numbers, [, , , table = 0]: readonly number[]) =>
      mistakes === "0"
        ? "There is nothing to learn: with weights of 0 the unit fires nowhere, which is right at all four corners."
        : `${named(table)} is learned: ${mistakes === "1" ? `after 1 mistake, in pass ${pass},` : `after ${mistakes} mistakes, the last in pass ${pass},`} all four corners are right. For this table there can’t be more than ${bound} (Novikoff 1962).`,
    not_learned: (_: string, [right, passes]: Numbers) =>
      `The ${passes === "1" ? "one pass is" : `${passes} passes are`} used up, with ${right} of 4 corners right.`,
    put_together: () =>
      "OR is one line, NAND another, and AND fires where both do: that is XOR, all four right. To AND, (0, 1) and (1, 0) look the same: one more line is enough. Two layers do what one line can’t.",
  },
  overflow: "",
  refusals: {
    only_step: "a perceptron’s unit fires or rests, which only the step function does.",
  } as Record<string, string>,
  time: (step: string, last: string) => (step === "0" ? "start" : `mistake ${step} of ${last}`),
  moment: (step: string) => (step === "0" ? "Start" : `Mistake ${step}`),
  dragLine: "Drag or turn the line, or press a 0 or 1",
  clickCorners: "Press a corner to set the output wanted",
  pickInputs: "Click a corner: its inputs light the net",
  firesWhere: "fires where",
  plane: (right: string) =>
    `The plane of the two inputs with its four corners, ${right} of them right. The numbers are in the tables below.`,
  wantedAt: (corner: number, wanted: boolean, output: boolean) =>
    `${corners[corner]}: ${wanted ? 1 : 0} wanted; ${output ? "fires" : "rests"}, ${wanted === output ? "right" : "wrong"}`,
  inputsAt: (corner: number, output: boolean) => `Inputs ${corners[corner]}: ${output ? "fires" : "rests"}`,
  outside: (fires: boolean): string => (fires ? "fires: the line is out of sight" : "rests: the line is out of sight"),
  drag: "drag",
  turn: "turn",
  fires: "fires",
  rests: "rests",
  right: "right",
  verdict: "Right or wrong",
  lineName: "Line: threshold θ",
  lineSaid: (threshold: string, right: string) => `θ ${threshold}, ${right} of 4 right`,
  turnName: "Turn the line",
  turnSaid: (first: string, second: string, threshold: string, right: string) =>
    `w₁ ${first}, w₂ ${second}, θ ${threshold}, ${right} of 4 right`,
  noLine: "Both weights are 0: no line.",
  sums: "Weighted sum w₁x₁ + w₂x₂ against θ",
  rowSums: "Sums against θ",
  sumsChart: "The weighted sum at each corner as a bar, against the threshold",
  history: "Mistakes by pass",
  historyChart: (first: string, last: string, mistakes: string) =>
    `A table of the corners in passes ${first} to ${last}, with a cross at each mistake so far: ${mistakes}`,
  pass: "Pass",
  net: "The net: a wire is lit where it carries a\u00a01",
  netChart: (inputs: string, either: string, notBoth: string, both: string) =>
    `Inputs ${inputs}: OR ${either}, NAND ${notBoth}, AND of the two ${both}`,
  between: "What AND sees: (OR,\u00a0NAND)",
  betweenChart:
    "The plane of OR and NAND: (0, 1) and (1, 0) fall on one point, and one line divides it from the others",
  inside: {
    by_hand: "The weighted sum by hand",
    two_layers: "Three sums by hand",
    start: "One step of the rule by hand: there is none yet, play or go one step on",
    step: (step: number) => `One step of the rule by hand: mistake ${step}`,
  },
  sumAt: (corner: string) => `At ${corner}`,
  does: (fires: boolean): string => (fires ? "it fires" : "it rests"),
  should: (fires: boolean): string =>
    fires ? "It should fire: add η times the inputs" : "It should rest: subtract η times the inputs",
  thresholdIs: "θ moves the other way: −θ is the weight of an input that is always 1.",
  doesNotCount:
    "The rule corrects for the corner that it meets and does not count how many are right: for XOR and XNOR it never gets more than 2, where a line set by hand can get 3.",
  rateScales: "The learning rate scales w and θ alike, so the line and the mistakes are the same at every rate.",
  corner: "Corner",
  wanted: "Wanted",
  sum: "w₁x₁ + w₂x₂",
  output: "Output",
  mistake: "Mistake",
  cornersTable: (gate: string) => `The four corners – ${gate}`,
  historyTable: (gate: string) => `What the rule did – ${gate}`,
  code: {
    rounded: "rounded: in binary 0.1 + 0.2 is a little over 0.3",
    whole: "in steps of the learning rate: whole numbers, whose sums are exact",
  },
};
