import type { Numbers, SettingId, SettingWords } from "../../demoWords.ts";

const settings: Record<SettingId<"zigzag">, SettingWords> = {
  batch: { name: "Each step learns from" },
  mean: { name: "Mean of the inputs" },
  learning_rate: { name: "Learning rate\u00a0η" },
  steps: { name: "Steps" },
  start_x: { name: "Start w₁" },
  start_y: { name: "Start w₂" },
  teacher_x: { name: "Optimum w₁" },
  teacher_y: { name: "Optimum w₂" },
  examples: { name: "Examples" },
};

function countSteps(steps = ""): string {
  return steps === "1" ? "1 step" : `${steps} steps`;
}

export const en = {
  title: "Zigzag",
  about:
    "One neuron with two weights looks for its optimum. While all inputs are positive, one example can only push both weights the same way. Drag the mean of the inputs to 0, and examples push in all directions.",
  settings,
  choices: { one_example: "one example", full: "the full batch" },
  presets: {
    positive: "Positive inputs: the path zigzags",
    full: "Full batch: it straightens",
    centred: "Centred inputs: straighter path, round bowl, about as many steps",
    faster: "Centred: ten times the rate is safe",
    diverge: "Positive, at that rate: it explodes",
    race: "Identity, tanh, sigmoid: the same fan",
  },
  show: {},
  verdicts: {
    opposite_signs: (name: string, [first, second]: Numbers) =>
      `${name}: here the gradient’s components have opposite signs (${first} and ${second}): it pushes one weight up and the other down.`,
    converged: (name: string, [steps, loss]: Numbers) =>
      steps === "0"
        ? `${name} is there from the start: the loss is ${loss}.`
        : `${name} has arrived: after ${countSteps(steps)} the loss was down to ${loss}.`,
    lost_again: (name: string, [steps, loss]: Numbers) =>
      `${name} ${steps === "0" ? "was there at the start" : `arrived after ${countSteps(steps)}`}, but did not stay: the loss ends at ${loss}.`,
    no_gradient: (name: string) => `${name}: the gradient was 0 at every step, so nothing moved.`,
    same_sign: (name: string, [steps]: Numbers) =>
      `${name}: in ${steps === "1" ? "the one step" : `all ${steps} steps`} with a gradient, both components had the same sign. ${steps === "1" ? "It" : "Each time it"} pushed both weights up, or both down.`,
    zigzags: (name: string, [detour, turns, moves]: Numbers) =>
      `${name} zigzags: ${turns} of its first ${moves} moves turn by more than 90°, a path ${detour} times as long as the straight line.`,
    diverged: (name: string, [loss, first]: Numbers) =>
      `${name} ends worse than it began: the loss has grown from ${first} to ${loss}.`,
    not_converged: (name: string, [loss]: Numbers) => `${name} has not arrived: the loss is still ${loss}.`,
  },
  seeds: {
    outcomes: {
      arrived: "the path arrives",
      lost_again: "it arrives, but does not stay",
      diverged: "it ends worse than it began",
      not_converged: "it has not arrived at the end",
    },
    numbers: { loss: "loss" },
    place: "Step",
    legend: (seeds: number) =>
      `Band: the loss from the 10th to the 90th percentile of seeds 1 to ${seeds}; dashed: the median.`,
  },
  overflow: "The learning rate is too large here: a step overshot so far that the numbers overflowed.",
  refusals: {},
  time: (step: string, last: string) => `step ${step} of ${last}`,
  moment: (step: string) => `Step ${step}`,
  start: "Start",
  teacher: "Optimum",
  plane: (name: string, step: number) =>
    `The plane of the two weights at step ${step}: contours of the loss, the path of ${name}, the straight line to the optimum. The numbers are in the tables below.`,
  lossOf: (name: string) =>
    name ? `Loss of ${name}: it doubles at each line` : "Loss over w₁, w₂: it doubles at each line",
  fan: "One example can move the weights only along its input (arrow), forwards or backwards. The fan: all inputs’ directions.",
  noFan:
    "The full batch moves the weights by the mean of all examples’ pushes, in a direction that no single input need have.",
  inputs: "Inputs",
  inputsAround: "Inputs: drag their mean",
  inputsChart: (mean: string) => `The inputs in the plane of x₁ and x₂, around a mean of ${mean}`,
  bowl: (condition: string, length: string, rate: string) =>
    `Of E[xxᵀ], the mean of all inputs’ x·xᵀ, λ is the greatest eigenvalue. It is ${condition} times the least: that is the condition number. For the identity the bowl is √${condition} = ${length} times as long as it is wide, and at a rate above 2/λ = ${rate} the full batch diverges from almost every start.`,
  lossOverSteps: "Loss over the steps",
  lossNow: "Loss",
  lossChart: (name: string) => `The loss of ${name} over the steps, on a scale of powers of ten`,
  loss: (step: number) => `Loss at step ${step}`,
  results: "Results by function",
  pathRatio: "Path ÷ straight line",
  sameSign: "Steps pushing both weights the same way",
  stepsToLoss: (low: string) => `Steps to a loss of ${low}`,
  notReached: "not reached",
  inside: (from: number, to: number) => `Check one step by hand: from step ${from} to ${to}`,
  example: (index: number) => `Example ${index}`,
  everyExample: (count: number) =>
    `The mean over all ${count} examples. Each may push by another amount, in another direction.`,
  sameFactor:
    "Both components carry the same factor (a − y)·f′\u2060(z). Where x₁ and x₂ are positive, they share its sign.",
  step: "Step",
  input: "Example",
  target: (name: string) => `y (${name})`,
};
