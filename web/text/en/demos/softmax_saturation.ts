import type { Numbers, SettingId, SettingWords } from "../../demoWords.ts";
import { formatCount } from "../../formatFactor.ts";

const settings: Record<SettingId<"softmax_saturation">, SettingWords> = {
  logit_1: { name: "Logit z₁ at the start" },
  logit_2: { name: "Logit z₂ at the start" },
  logit_3: { name: "Logit z₃ at the start" },
  temperature: { name: "Temperature T" },
  target: { name: "Target class" },
  learning_rate: { name: "Learning rate\u00a0η" },
  steps: { name: "Steps" },
  loss: { name: "Loss whose run is computed by hand" },
  row: { name: "Row of the Jacobian" },
  column: { name: "Column of the Jacobian" },
};

/** Single precision ends somewhere: a probability that is written 0 or 1 is near it. */
function about(written: string | undefined, value: number | undefined): string {
  return value === 0 || value === 1 ? `≈ ${value}` : `= ${written}`;
}

/** From here on a factor may be off by 2: single precision computes it from what nearly cancels. */
const surely = 1e7;

/** How much shorter the gradient of squared error is. */
function shorter(factor: number): string {
  if (!Number.isFinite(factor)) return "too short for single precision";
  return factor < surely
    ? `about ${formatCount(factor, "en")} times shorter than cross-entropy’s`
    : "over a million times shorter than cross-entropy’s";
}

/** The largest entry of a Jacobian that has faded. */
function faded(size: number | undefined, written: string | undefined): string {
  if (size === undefined || size > 0.05) return "";
  return ` The largest entry of the Jacobian there is ${size === 0 ? "≈ 0" : written}.`;
}

function stays(cross: number, [, left]: Numbers, p: string): string {
  return cross > 0 ? `Cross-entropy passed ½ after ${left}.` : `Cross-entropy has not passed ½ either: p ${p}.`;
}

export const en = {
  title: "Softmax, sure of itself",
  about:
    "Three logits, the probabilities that softmax makes of them, and two losses that move the logits from the same start. Drag the rings, pick the target, press play.",
  settings,
  choices: {} as Record<string, string>,
  presets: {
    confident: "Confident and wrong: one leaves after 55, one stays",
    mild: "Mildly wrong: both leave, 22 and 90",
    cold: "Cold, T = ¼: a mild mistake turns confident",
    warm: "Warm, T = 2: both leave, 124 and 1479",
    right: "Confident and right: as faint, nothing to leave",
    rate: "Rate 100: to another wrong class",
  },
  show: {},
  verdicts: {
    wrong_at_start: (_: string, [target, p, entry]: Numbers, [, value, size, factor = 0]: readonly number[]) =>
      `At the start class ${target}, the target, has p ${about(p, value)}.${faded(size, entry)} Squared error’s gradient is ${shorter(factor)} there.`,
    right_at_start: (_: string, [target, p, entry]: Numbers, [, value, size]: readonly number[]) =>
      `Right from the start, where class ${target}, the target, has p ${about(p, value)}.${faded(size, entry)} A small gradient alone would not tell right from stuck.`,
    cross_entropy_left: (_: string, [target]: Numbers) =>
      `Cross-entropy has passed ½: from here on p of class ${target} stays over it.`,
    squared_error_left: (_: string, [target]: Numbers) =>
      `Squared error has passed ½: from here on p of class ${target} stays over it.`,
    squared_error_went_astray: (_: string, [target, astray, p]: Numbers, [, , value]: readonly number[]) =>
      `Squared error jumped to another wrong answer: it gave class ${astray} p ${about(p, value)}, and the target is class ${target}.`,
    both_left: (_: string, [target, cross, squared]: Numbers) =>
      `Both have passed ½: p of class ${target} is over it since step ${cross} with cross-entropy, since step ${squared} with squared error.`,
    squared_error_stays: (_: string, numbers: Numbers, [, cross = 0, , value, size, , other]: readonly number[]) => {
      const [target, , steps, p, entry, , crossP] = numbers;
      return `After ${steps} steps with squared error class ${target} has p ${about(p, value)}.${faded(size, entry)} ${stays(cross, numbers, about(crossP, other))}`;
    },
    squared_error_stands_still: (_: string, numbers: Numbers, [, cross = 0, , , , , other]: readonly number[]) => {
      const [target, , steps, , , , crossP] = numbers;
      return `In ${steps} steps squared error has not moved at all: each step is too small to change a logit in single precision, and p of class ${target} is not over ½. ${stays(cross, numbers, about(crossP, other))}`;
    },
  },
  overflow: "",
  refusals: {
    only_identity: "the logits are the outputs of an identity; softmax is what turns them into probabilities.",
  } as Record<string, string>,
  time: (step: string, last: string) => `step ${step} of ${last}`,
  moment: (step: string) => `Step ${step}`,
  losses: { cross_entropy: "cross-entropy", squared_error: "squared error" },
  className: (number: number) => `class ${number}`,
  isTarget: (number: number) => `class ${number}: target`,
  target: "target",
  makeTarget: (number: number) => `Target: class ${number}`,
  rows: "Logits z (drag), arrows −∂L/∂z, and p",
  triangle: "Corner: its p is 1",
  map: "Jacobian ∂p/∂z",
  overTime: (target: number) => `p of class ${target}, the target, over the steps`,
  rowsChart:
    "For each class the logit of both runs as bars, an arrow where the gradient pushes it, and its probability. The numbers are in the tables below.",
  triangleChart:
    "A triangle whose corners are the classes, with the ways of both runs through the probabilities; the target’s corner, where its p is over ½, is tinted. The numbers are in the tables below.",
  mapChart: (loss: string) => `The Jacobian where ${loss} stands. The numbers are in the tables below.`,
  timeChart: (target: number) =>
    `p of class ${target}, the target, over the steps in both runs, and the step at which it passes ½. The numbers are in the tables below.`,
  leftAfter: (step: string) => `over ½: ${step}`,
  /** Of the two gradients at the place where squared error stands. */
  factor: (factor: number) => {
    if (Number.isNaN(factor)) return "Where squared error stands, both gradients are ≈ 0.";
    return `Squared error’s gradient: ${shorter(factor)}${Number.isFinite(factor) ? " there" : ""}.`;
  },
  inside: (step: string) => `Both gradients by hand, at step ${step}`,
  pickRun: "Run",
  pickRow: "Row",
  pickColumn: "Column",
  whereItStands: (loss: string) => `where ${loss} stands`,
  diagonalOnly:
    "p(1 − p)/T is the diagonal alone: every logit moves every probability, so a column has three entries, and they add up to 0.",
  onceMore:
    "Both pass through the Jacobian. Cross-entropy’s ∂L/∂p is −1/p at the target, which cancels the p in front of that row; squared error’s p − y cancels nothing.",
  twoLogits: "Between two classes alone softmax is a sigmoid:",
  thirdFarBelow: "Where the third logit is so far below that p₃ is next to nothing, that is p₁ itself.",
  class: "Class",
  step: "Step",
  nowTable: (step: string) => `Both runs at step ${step}`,
  mapTable: (step: string) => `The Jacobian in both runs at step ${step}`,
  timeTable: (target: number) => `p of class ${target} and the loss over the steps`,
};
