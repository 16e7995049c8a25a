import type { Numbers, SettingId, SettingWords } from "../../demoWords.ts";
import { type Factor, formatCount, formatFactor } from "../../formatFactor.ts";
import { formatGiven } from "../../formatNumber.ts";

const settings: Record<SettingId<"vanishing_gradient">, SettingWords> = {
  depth: { name: "Depth", unit: "layers" },
  width: { name: "Width", unit: "units" },
  gain: { name: "Weight size" },
  initialisation: { name: "Initialisation" },
  distribution: { name: "Distribution of weights" },
  skip: { name: "Skip connections" },
  examples: { name: "Batch", unit: "examples" },
  normalisation: { name: "Normalisation (ε = 0.00001)" },
  limit: { name: "Low slope: |f′| <" },
  layer: { name: "Layer" },
  unit: { name: "Unit" },
  example: { name: "Example" },
};

/** Of a verdict, whose first value is how many powers of ten are lost. */
type Values = readonly number[];
const partOf = ([lost = 0]: Values) => formatCount(10 ** lost, "en");
const timesOf = ([lost = 0]: Values) => formatCount(10 ** -lost, "en");
const changeOf = ([lost = 0]: Values) => formatFactor(10 ** -lost, "en").text;
/** With normalisation the last value says which. */
const normalisedBy = (values: Values, place = 1) =>
  values[place] ? ` with ${values[place] === 1 ? "layer" : "batch"} normalisation (∂L/\u2060∂ẑ)` : "";
const limitOf = ([, , limit = 0]: Values) => formatGiven(limit, "en");

export const en = {
  title: "Vanishing gradient",
  about:
    "A deep net, one pass forward and one backward: what of an error signal, here random noise, reaches each layer.",
  settings,
  choices: {
    xavier: "Xavier (Glorot)",
    he: "He",
    lecun: "LeCun",
    fixed: "N(0, 1), whatever the width",
    zeros: "all zero",
    normal: "normal",
    uniform: "uniform",
    none: "none",
    layer: "over the layer",
    batch: "over the batch",
  },
  presets: {
    lost: "Size 1: lost without saturation",
    saturated: "Size 13: most units saturated",
    rescue: "Size 0.1: skip connections save it",
    explode: "ReLU, large weights: it explodes",
    race: "Sigmoid, tanh, ReLU: a race from He initialisation",
    batch: "Batch normalisation: it arrives",
    layer: "Layer normalisation: it does not",
    pair: "Batch normalisation over 2 examples: lost in most seeds",
  },
  show: {
    left: "What is left",
    gradient: "What is left, on a log scale",
    weight_gradient: "∂L/∂W, on a log scale",
    factors: "the two factors",
  },
  verdicts: {
    vanishes: (name: string, _: Numbers, values: Values) =>
      `${name}${normalisedBy(values)}: the gradient vanishes. 1 part in ${partOf(values)} reaches layer 1.`,
    examples_alike: (name: string, _: Numbers, values: Values) =>
      `${name} with layer normalisation (∂L/\u2060∂ẑ): 1 part in ${partOf(values)} reaches layer 1. In the last layer all examples share over 99% of ẑ²: a batch’s mean takes that away, a layer’s does not.`,
    before_normalising: (name: string, _: Numbers, values: Values) =>
      `${name}: ∂L/\u2060∂ẑ is the gradient of what enters f. That of z, before normalising, is another quantity: ∂L/\u2060∂z in layer 1, relative to the last layer: ${changeOf(values)}.`,
    epsilon: (name: string, [share, layer]: Numbers) =>
      `${name}: in layer ${layer} the variance of z is so small that ε makes up ${share}% of variance + ε, on average. So ẑ spreads by less than 1 there.`,
    unsaturated_yet_vanishes: (name: string, [, slope]: Numbers, values: Values) =>
      `${name}: the gradient vanishes, though ${values[3] === 0 ? "no" : "hardly any"} unit is saturated (|f′| < ${limitOf(values)}). Each layer multiplies it by its slopes f′ (${slope} on average) and by its weights, which do not make up for that.`,
    loses: (name: string, _: Numbers, values: Values) =>
      `${name}${normalisedBy(values)}: the gradient shrinks on its way to layer 1 (${changeOf(values)}).`,
    keeps: (name: string, _: Numbers, values: Values) =>
      `${name}${normalisedBy(values)}: the gradient reaches layer 1 at about its full size (${changeOf(values)}).`,
    skip_keeps: (name: string, _: Numbers, values: Values) =>
      `${name}${normalisedBy(values)}: with skip connections the gradient reaches layer 1 at about its full size (${changeOf(values)}).`,
    low_slopes_arrive: (name: string, [, share]: Numbers, values: Values) =>
      `${name}${normalisedBy(values, 3)}: most slopes are low (${share}% with |f′| < ${limitOf(values)}), and still the gradient reaches layer 1 (${changeOf(values)}).`,
    grows: (name: string, _: Numbers, values: Values) =>
      `${name}${normalisedBy(values)}: the gradient grows on its way back: layer 1 gets ${timesOf(values)} times what the last layer has.`,
    explodes: (name: string, _: Numbers, values: Values) =>
      `${name}${normalisedBy(values)}: the gradient explodes: layer 1 gets ${timesOf(values)} times what the last layer has.`,
    skip_explodes: (name: string, _: Numbers, values: Values) =>
      `${name}${normalisedBy(values)}: there are skip connections, and still the gradient explodes: layer 1 gets ${timesOf(values)} times what the last layer has.`,
    low_slopes_explode: (name: string, [, share]: Numbers, values: Values) =>
      `${name}${normalisedBy(values, 3)}: most slopes are low (${share}% with |f′| < ${limitOf(values)}), and still the gradient explodes: layer 1 gets ${timesOf(values)} times what the last layer has.`,
    silenced: (name: string, [layer]: Numbers) =>
      `${name}: in layer ${layer} every unit stands where f′ = 0, by definition. ∂L/\u2060∂z is 0 there and in every layer below.`,
    zero_weights: (name: string, [layer]: Numbers) =>
      `${name}: all weights are 0, so nothing passes back through them: from layer ${layer} down the gradient is 0.`,
    cut_off: (name: string, [layer]: Numbers) =>
      `${name}: from layer ${layer} down the gradient is exactly 0: every path to there crosses a unit whose f′ is 0 in single precision.`,
    underflow: (name: string, [layer]: Numbers) =>
      `${name}: from layer ${layer} down the gradient is exactly 0: it fell below the smallest number of single precision.`,
    nothing: (name: string, [layer]: Numbers) =>
      `${name}: from layer ${layer} down nothing is left of the gradient: it is exactly 0.`,
    around_last: (name: string) =>
      `${name}: in the last layer ∂L/\u2060∂z is 0. What reaches the layers below has gone past it over its skip connection.`,
    typical_lower: (name: string, [kept]: Numbers) =>
      `${name} with He initialisation keeps the mean square of ∂L/\u2060∂z on average over many nets. This net has less: it arrives multiplied by ${kept}.`,
    weights_level: (name: string) =>
      `${name}: ∂L/\u2060∂z shrinks towards layer 1, yet ∂L/\u2060∂W stays level: the activations, its other factor, shrink as much on the way forward.`,
    dead: (name: string, [share]: Numbers) =>
      `${name}: ${share}% of the units are dead: at every example of the batch they stand where f′ = 0, by definition.`,
  },
  seeds: {
    outcomes: {
      nothing: "nothing of the gradient reaches layer 1",
      vanishes: "less than 1/1000 of the gradient reaches layer 1",
      arrives: "the gradient reaches layer 1, at most 1000 times smaller or larger",
      explodes: "the gradient grows more than 1000-fold on its way to layer 1",
    },
    numbers: { gradient: "what is left of the gradient", weight_gradient: "what is left of ∂L/\u2060∂W" },
    place: "Layer",
    legend: (seeds: number, show: string) =>
      show === "factors"
        ? undefined
        : `Brackets: from the 10th to the 90th percentile of seeds 1 to ${seeds}; thick: the median.`,
  },
  overflow: "Smaller weights, and no normalisation, keep the numbers within single precision.",
  refusals: {
    one_example: "batch normalisation needs at least 2 examples, for one alone is its own mean",
    one_unit: "layer normalisation needs layers of at least 2 units, for one alone is its own mean",
  },
  dividedOut: "divided out, but for ε",
  time: (step: string, last: string) => `${step} of ${last}`,
  layer: "Layer",
  unit: "Unit",
  columns: {
    gradient: "mean |∂L/∂z|",
    unnormalised_gradient: "mean |∂L/∂z|, before normalising",
    weight_gradient: "mean |∂L/∂W|",
    weight_factor: "‖∂L/∂a‖/‖∂L/∂z above‖",
    slope_factor: "‖∂L/∂z‖/‖∂L/∂a‖",
    saturated: "share of low slopes",
    dead: "dead",
    mean: "mean of a",
    deviation: "standard deviation of a",
    zeros: "share of a = 0",
  },
  leftColumn: "left of ∂L/∂z",
  stopped: "stopped",
  /** What of the signal comes to a layer: the words before the factor, the factor, the words after it. */
  arrives: {
    nothing: (_, layer) => ["", "Nothing", ` reaches layer ${layer}`],
    part: (factor, layer) => ["", factor, ` reaches layer ${layer}`],
    divided: (factor, layer) => ["", factor, ` by layer ${layer}`],
    same: (_, layer) => ["", "Unchanged", ` at layer ${layer}`],
    times: (factor, layer) => ["", factor, ` by layer ${layer}`],
  } as Record<Factor["kind"], (factor: string, layer: number) => [string, string, string]>,
  /** The same of ∂L/∂W, which does not travel. */
  weightGradient: (factor: string, layer: number): [string, string, string] => [
    "∂L/∂W: ",
    factor,
    ` at layer ${layer}`,
  ],
  saturated: (share: string) => `${share} saturated`,
  lowSlopes: (share: string) => `${share} low slopes`,
  under: (limit: string) => ` (|f′| < ${limit})`,
  send: "Send again",
  scale: "Scale",
  scales: { left: "linear", gradient: "log scale" },
  flow: "← the error signal travels back to layer 1",
  flowNormalised: "← ∂L/∂ẑ travels back to layer 1 (ẑ: z normalised)",
  /** What the picture shows, by the names of what can be shown. */
  charts: {
    left: "what is left of the error signal in each layer, relative to the last where it is not 0",
    gradient: "what is left of the error signal in each layer, relative to the last where it is not 0",
    weight_gradient: "∂L/∂W in each layer, relative to the last where it is not 0",
    factors: "the factors of each layer’s backward step",
  },
  chart: (what: string, depth: number, name: string) =>
    `${name}: ${what}; depth ${depth}. The numbers are under “Numbers”.`,
  factorsKey: (skip: boolean, normalised: boolean) =>
    `Hollow: ${normalised ? "what comes from above" : `weights${skip ? " and skip connection" : ""}`}, ‖∂L/∂a‖/‖∂L/∂z above‖. Filled: slopes, ‖∂L/∂z‖/‖∂L/∂a‖.`,
  inside: (layer: number) => `Look inside layer ${layer}: where its units stand, and a backward step by hand`,
};
