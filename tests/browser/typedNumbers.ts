import { demoRows } from "../../web/core/demo.ts";
import type { Demos } from "../../web/core/demos.ts";

/**
 * What a number is that was typed into the prose. In words, where it is given: a definition, a setting, a section, a wrong
 * choice of a guess. A result is computed and has to round to what is typed; of a bound, whether it holds is computed.
 */
export type Meaning = string | ((core: Demos) => number | boolean);

const limit: Meaning = "the limit of a low slope";

/** By the id of the heading or entry above it. 0, 1, years, and what a link sets its figure to need no row. */
export const typedNumbers: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  "": {
    13: "the weight size that the guess is about",
    384400: "the way to the Moon, in km",
  },
  line: {
    16: () => 2 ** 4,
    14: () => tablesOfOneLine(),
    8: "a wrong choice",
    2: "an inequality’s factor",
  },
  lines: {
    10: () => 20 * 0.5,
    100000: () => 0.5 ** 20 < 1 / 100_000,
    16: () => settingOf("linear_collapse", "width"),
  },
  travels: { 0.6: "a start to try", 6: "a start to try" },
  step: {
    3: "a section",
    4: "a steepness to set",
    10: "a steepness to set, and a power’s base",
    100: "a choice",
    2: () => Number(true) + Number(true),
    5: "an end of a range",
    "-1.8": () => 1e14 * (-5 + 50 * (-5 + 0.1 - -5)),
    "-709.78": () => -Math.log(Number.MAX_VALUE),
    "-88.7": () => -Math.log((2 - 2 ** -23) * 2 ** 127),
  },
  curves: {
    0.01: limit,
    0.3: "a wrong value that is told as wrong",
  },
  neuron: {
    0.98: (core) => valueAt(core, "sigmoid", 2 * 1 + 2),
    150: "epochs that are looked at",
    0.9: (core) => outputsOf(core, "sigmoid", 150).every((output) => output > 0.9),
    2: () => settingOf("saturated_neuron", "weight"),
    10: "an outlier",
    1000: "an outlier",
  },
  nineteen: {
    5: (core) => 5 * slopeAt(core, "sigmoid", 0) > 1,
    20: "a weight size to set",
    4: (core) => 1 / slopeAt(core, "sigmoid", 0),
    0.25: (core) => slopeAt(core, "sigmoid", 0),
    2: "a layer",
    32: () => settingOf("vanishing_gradient", "width"),
  },
  tanh: { 0.01: limit },
  race: {
    2: () => settingOf("saturated_neuron", "weight"),
    100: (core) => ["sigmoid", "tanh"].every((id) => outputsOf(core, id, 100).every((output) => output > 0.9)),
    4: () => settingOf("saturated_neuron", "weight") * 1 + settingOf("saturated_neuron", "bias"),
    11: "a section",
  },
  dead: {
    0.5: "a learning rate to set",
    2: "the root of it: He’s weights beside Xavier’s of the same width",
    3: (core) => seeds.filter((seed) => heArrives(core, seed) > 1 / 3).length > 0.8 * seeds.length,
  },
  die: {
    0.5: "a learning rate to set",
    20: "steps that are looked at",
    16: () => settingOf("dying_relu", "width"),
    32: () => settingOf("vanishing_gradient", "examples"),
  },
  rescued: {
    5: "a weight size to set",
    2: "the definition of He’s weights",
    50: "layers that are looked at",
  },
  learning: {
    3: () => 30 * settingOf("decision_boundary", "learning_rate"),
    600: () => 4 * settingOf("decision_boundary", "epochs"),
    100: "the seeds of a button",
  },
  explorer: {
    0.99: (core) => slopeAt(core, "leaky_relu", 1) - slopeAt(core, "leaky_relu", -1),
    0.01: (core) => slopeAt(core, "leaky_relu", -1),
    0.2: "a slope that others chose",
  },
  last: { 200: () => settingOf("output_layer", "steps") },

  // Misconceptions.
  "dead-for-ever": { 3: "a layer", 20: "an epoch that is looked at" },
  "one-run-tells": { 0.01: "a learning rate", 0.001: "a learning rate to try", 5: "a seed to try" },

  // The glossary.
  xavier: { 2: "the definition of Xavier’s weights" },
  he: { 2: "the definition of He’s weights" },
  saturated: { 0.01: limit },
  epoch: { 150: "epochs that are looked at" },
};

const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

/** What of the signal reaches layer 1 of the deep ReLU net with He’s weights. */
function heArrives(core: Demos, seed: number): number {
  const { facts } = core.runDemo("vanishing_gradient", { functions: "relu", initialisation: "he", seed });
  return 10 ** -(facts["orders_lost"]?.[0] ?? Number.NaN);
}

function valueAt(core: Demos, spec: string, x: number): number {
  return core.evaluate(spec, Float64Array.of(x)).value[0] ?? Number.NaN;
}

function slopeAt(core: Demos, spec: string, x: number): number {
  return core.evaluate(spec, Float64Array.of(x)).derivative[0] ?? Number.NaN;
}

/** What a demo’s setting is unless it is set. */
function settingOf(demo: string, id: string): number {
  return Number(demoRows.find((row) => row.id === demo)?.settings.find((setting) => setting.id === id)?.default);
}

/** What the stuck neuron gives, epoch by epoch. */
function outputsOf(core: Demos, functions: string, epochs: number): number[] {
  return [...(core.runDemo("saturated_neuron", { functions, epochs }).series["output"]?.data ?? [])];
}

/** How many truth tables of two inputs one unit can give: each table is found with small whole weights, or not at all. */
function tablesOfOneLine(): number {
  const few = [-2, -1, 0, 1, 2];
  const corners = [0, 1].flatMap((x) => [0, 1].map((y) => [x, y] as const));
  const tables = few.flatMap((a) =>
    few.flatMap((b) => few.map((theta) => corners.map(([x, y]) => Number(a * x + b * y > theta - 0.5)).join(""))),
  );
  return new Set(tables).size;
}
