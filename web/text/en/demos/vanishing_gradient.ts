import type { Numbers, SettingId, SettingWords } from "../../demoWords.ts";

const settings: Record<SettingId<"vanishing_gradient">, SettingWords> = {
  depth: { name: "Depth", unit: "layers" },
  width: { name: "Width", unit: "units" },
  gain: { name: "Gain of the weights", unit: "×" },
  initialisation: { name: "Initialisation" },
  distribution: { name: "Distribution of weights" },
  skip: { name: "Skip connections" },
  examples: { name: "Batch", unit: "examples" },
  limit: { name: "Saturated if |f′| <" },
  layer: { name: "Layer" },
  unit: { name: "Unit" },
  example: { name: "Example" },
};

export const en = {
  title: "Vanishing gradient",
  about: "A deep net, one pass forward and one backward. Turn the gain and see the gradient die and come back.",
  settings,
  choices: {
    xavier: "Xavier (Glorot)",
    he: "He",
    lecun: "LeCun",
    fixed: "N(0, 1), whatever the width",
    zeros: "all zero",
    normal: "normal",
    uniform: "uniform",
  },
  presets: {
    sigmoid: "20 layers of sigmoid",
    race: "sigmoid, tanh, ReLU",
    explode: "gain 20: explode",
    he: "50 layers of ReLU with He",
    rescue: "rescue with skip connections",
  },
  show: {
    gradient: "∂L/∂z",
    weight_gradient: "∂L/∂W",
    factors: "the two factors",
  },
  verdicts: {
    vanishes: (name: string, [orders]: Numbers) =>
      `${name}: the gradient loses ${orders} powers of ten on its way to layer 1.`,
    unsaturated_yet_vanishes: (name: string, [orders, slope]: Numbers) =>
      `${name}: ${orders} powers of ten are lost, though hardly any unit is saturated. Every layer multiplies by f′, here ${slope} on average, and many small factors make a tiny product.`,
    keeps: (name: string, [orders]: Numbers) =>
      `${name}: the gradient reaches layer 1 almost whole (a change of ${orders} powers of ten).`,
    skip_keeps: (name: string, [orders]: Numbers) =>
      `${name}: the skip connections carry the gradient past every f′; it reaches layer 1 (a change of ${orders} powers of ten).`,
    grows: (name: string, [orders]: Numbers) => `${name}: the gradient grows on its way, by ${orders} powers of ten.`,
    zero_weights: (name: string, [layer]: Numbers) =>
      `${name}: all weights are 0, so nothing passes back through them: from layer ${layer} down the gradient is 0.`,
    silenced: (name: string, [layer]: Numbers) =>
      `${name}: in layer ${layer} every unit stands where f′ = 0, by definition. Nothing gets through, to this layer or any below.`,
    explodes: (name: string, [orders]: Numbers) =>
      `${name}: the gradient explodes: layer 1 gets ${orders} powers of ten more than the last layer.`,
    saturated_explodes: (name: string, [orders, share]: Numbers) =>
      `${name}: most units are saturated (${share}%), and still the gradient explodes by ${orders} powers of ten. Bounded slopes do not stop large weights.`,
    underflow: (name: string, [layer]: Numbers) =>
      `${name}: from layer ${layer} down the gradient is exactly 0: it fell below the smallest number of single precision.`,
    typical_lower: (name: string, [kept]: Numbers) =>
      `${name} with He initialisation keeps the mean square of ∂L/\u2060∂z on average over many nets, but a few nets with far more make up that average: a typical one has less. Here it arrives multiplied by ${kept}.`,
    weights_level: (name: string) =>
      `${name}: ∂L/\u2060∂z shrinks towards layer 1, yet ∂L/\u2060∂W stays level, because the activations shrink on the way forward just as much.`,
    dead: (name: string, [share]: Numbers) =>
      `${name}: ${share}% of the units are dead: no example of the batch reaches them.`,
  },
  overflow: "Every layer makes the numbers larger: the gain is too large for this function.",
  refusals: {},
  time: (step: string, last: string) => `${step} of ${last}`,
  layer: "Layer",
  atLayer: (layer: number) => `Layer ${layer}`,
  unit: "Unit",
  columns: {
    gradient: "mean |∂L/∂z|",
    weight_gradient: "mean |∂L/∂W|",
    weight_factor: "‖Wᵀδ‖/‖δ‖",
    slope_factor: "‖f′∗Wᵀδ‖/‖Wᵀδ‖",
    saturated: "saturated",
    dead: "dead",
    mean: "mean of a",
    deviation: "standard deviation of a",
    zeros: "share of a = 0",
  },
  lost: "gradient lost",
  stopped: "stopped",
  grown: "gradient grown",
  saturatedUnits: "saturated units",
  flow: "← the error signal travels from the last layer back to the first",
  chart: (what: string, depth: number, names: string) =>
    `${what} in each of ${depth} layers, on a logarithmic axis: ${names}. The numbers are in the tables below.`,
  factorsKey: "Hollow: what the weights do, ‖Wᵀδ‖/‖δ‖. Filled: what the slopes do, ‖f′∗Wᵀδ‖/‖Wᵀδ‖.",
  twoFactors: "weights × slope: the two factors of this layer’s backward step",
  histogram: (name: string, layer: number) =>
    `${name}, layer ${layer}: the distribution of its pre-activations z, on f (solid) and f′ (dashed)`,
  unitMap: (name: string, steepest: string) =>
    `${name}: each cell is a unit, fuller where its mean |f′| is greater; the greatest is ${steepest}`,
  inside: (layer: number) => `Look inside layer ${layer}: where its units stand, the two factors, one step by hand`,
  byHand: "Check one backward step by hand",
  byHandLead: (layer: number, unit: number, example: number) =>
    `Layer ${layer}, unit ${unit}, example ${example}. Pick another layer or unit above, another example among the settings.`,
  noStep: "The run stopped before its gradient had come all the way back: there is no step to check.",
  skipTerm: "what the skip connection brings",
  allTerms: (count: number) => `All ${count} products of the sum`,
};
