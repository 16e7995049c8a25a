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
    "One neuron learns to turn an input of 1 into 0. Drag the ring to start it from another weight, and press play: where its loss is level, it hardly moves.",
  settings,
  choices: { squared_error: "squared error ½(a − y)²", cross_entropy: "cross-entropy" },
  presets: {
    stuck: "w = b = 2: wrong, yet stuck for 150 epochs",
    near: "Start nearer: learned after 107 epochs",
    freed: "Cross-entropy: learned after 31 epochs",
    race: "Sigmoid, tanh, ReLU: under ½ after 232, 1257, 6 epochs",
    tails: "Softsign’s tail lets go within 300 epochs, tanh’s does not",
    dead: "Hard sigmoid: no slope, no move",
  },
  show: { loss: "loss L", output: "output a" },
  verdicts: {
    dead: (name: string, [z]: Numbers) =>
      `${name}: the neuron is dead. At z = ${z} the function is flat by definition, f′ = 0, so the gradient is 0 and nothing will ever move.`,
    saturated: (name: string, [slope, gradient]: Numbers) =>
      `${name} starts where its curve is nearly flat: slope f′\u2060(z) = ${slope}, gradient ∂L/∂w = ${gradient}. A step moves w by η times the gradient.`,
    level: (name: string, [slope, gradient]: Numbers) =>
      `${name} starts at a level place between steeper ones: slope f′\u2060(z) = ${slope}, gradient ∂L/∂w = ${gradient}. A step moves w by η times the gradient.`,
    awake: (name: string, [slope, gradient]: Numbers) =>
      `${name} has left the flat part, at the slope f′\u2060(z) = ${slope} and the gradient ∂L/∂w = ${gradient}.`,
    near_from_start: (name: string, [, near]: Numbers) =>
      `${name} is right from the start: its output stays within ${near} of the target 0.`,
    learned: (name: string, [, near]: Numbers) =>
      `${name} has learned: its output stays within ${near} of the target 0.`,
    came_and_went: (name: string, [output, near]: Numbers) =>
      `${name}: the output came within ${near} of the target 0 and left again. Now that the epochs are used up, it is ${output}.`,
    not_learned: (name: string, [output]: Numbers) =>
      `${name}: the epochs are used up, and the output is ${output}; the target is 0.`,
  },
  overflow: "The steps overshoot further and further: the learning rate is too large for this function.",
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
  /** What the picture's parts are called. */
  value: "f",
  slope: "its slope f′",
  task: "One neuron: 1 in, 0 wanted",
  input: "input",
  output: "output a",
  target: "target 0",
  error: "error",
  flat: "flat",
  start: "start",
  weightAxis: "w",
  lossOver: (bias?: string) => `Loss L over w, ${bias ?? "each b"} held`,
  next: (epochs: string, change: string) => `next ${epochs} epochs${change}`,
  stays: "stays",
  overEpochs: (what: string) => `${what[0]?.toUpperCase()}${what.slice(1)} over the epochs`,
  /** One function `alone` is drawn with its tangent. */
  neuronChart: (names: string, alone: boolean) =>
    `A neuron: the input 1 comes in over w, b is added; f (solid) and f′ (dashed) with its point${alone ? " and tangent" : ""}; its output a beside the target 0: ${names}. The numbers are in the tables below.`,
  lossChart: (names: string) =>
    `The loss over w with b held, a ball at the w of now, and, if it moves far enough to be seen, an arrow to where it goes next: ${names}.`,
  epochsChart: (what: string) =>
    `Over the epochs: ${what}, with the epoch of now. The numbers are in the tables below.`,
  timeChart: (what: string, names: string) =>
    `Over the epochs: ${what} above, w and b below: ${names}. The numbers are in the tables below.`,
  weights: "w and b",
  inside: (epoch: string) => `Check the gradient step of epoch ${epoch} by hand`,
  lead: (target: string, rate: string) =>
    `The input is x = 1, the target y = ${target}, the learning rate η = ${rate}.`,
  /** `steepness` k of the sigmoid, unless it is 1. */
  cancels: (steepness?: string) =>
    steepness
      ? `The sigmoid’s f′\u2060(z) is k·a(1 − a), with the steepness k = ${steepness}: a(1 − a) cancels, and the error times k is left, however flat the curve is.`
      : "The sigmoid’s f′\u2060(z) is a(1 − a): it cancels, and only the error is left. However flat the curve, a wrong neuron learns.",
};
