import type { Numbers, SettingId, SettingWords } from "../../demoWords.ts";

const settings: Record<SettingId<"saturated_neuron">, SettingWords> = {
  weight: { name: "Weight w at the start" },
  bias: { name: "Bias b at the start" },
  loss: { name: "Loss" },
  learning_rate: { name: "Learning rate\u00a0η" },
  epochs: { name: "Epochs" },
};

export const en = {
  title: "One stuck neuron",
  about:
    "One neuron is to turn an input of 1 into 0. Press play: far out on its curve it hardly moves, though it is badly wrong.",
  settings,
  choices: { squared_error: "squared error ½(a − y)²", cross_entropy: "cross-entropy" },
  presets: {
    stuck: "w = b = 2: stuck",
    near: "w = 0.6, b = 0.9",
    freed: "cross-entropy frees it",
    race: "sigmoid, tanh, ReLU",
    tails: "tanh against softsign",
    dead: "saturated or dead",
  },
  show: { loss: "loss L", output: "output a" },
  verdicts: {
    dead: (name: string, [z]: Numbers) =>
      `${name}: the neuron is dead. At z = ${z} the function is flat by definition, f′ = 0, so the gradient is 0 and nothing will ever move.`,
    saturated: (name: string, [slope, gradient]: Numbers) =>
      `${name}: the neuron starts saturated. The slope there is only f′\u2060(z) = ${slope}; the gradient ∂L/∂w is ${gradient}.`,
    awake: (name: string, [slope, gradient]: Numbers) =>
      `${name}: out of the flat part. Here f′\u2060(z) = ${slope} and ∂L/∂w = ${gradient}; from now on the output moves fast.`,
    learned: (name: string, [output, near]: Numbers) =>
      `${name}: learned. The output is ${output}, less than ${near} away from the target 0.`,
    not_learned: (name: string, [output]: Numbers) =>
      `${name}: the epochs are used up, and the output is still ${output}; the target is 0.`,
  },
  overflow: "Each step overshoots further than the one before: the learning rate is too large for this function.",
  refusals: {
    outputs_not_between_0_and_1:
      "cross-entropy takes the logarithms of a and 1 − a, so every output must lie between 0 and 1; choose squared error",
  },
  time: (step: string, last: string) => `Epoch ${step} of ${last}`,
  moment: (step: string) => `Epoch ${step}`,
  /** The series of the core, as a heading names them. */
  columns: {
    weight: "w",
    bias: "b",
    preactivation: "z",
    output: "a",
    derivative: "f′(z)",
    loss: "L",
    weight_gradient: "∂L/∂w",
  },
  epoch: "Epoch",
  neuron: "f(z), f′(z)",
  neuronChart: (names: string) =>
    `f (solid) and f′ (dashed) with the neuron’s point on them, its tangent, and z as the sum of w and b: ${names}. The numbers follow below.`,
  timeChart: (what: string, names: string) =>
    `Over the epochs: ${what} above, w and b below: ${names}. The numbers are in the tables below.`,
  weights: "w and b",
  handles: "Drag the rings to start from another w or b.",
  inside: (epoch: string) => `Check the gradient step of epoch ${epoch} by hand`,
  lead: (target: string, rate: string) =>
    `The input is x = 1, the target y = ${target}, the learning rate η = ${rate}.`,
  cancels:
    "The sigmoid’s f′\u2060(z) is a(1 − a): it cancels, and only the error is left. However flat the curve, a wrong neuron learns.",
};
