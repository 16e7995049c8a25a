import type { Numbers, SettingId, SettingWords } from "../../demoWords.ts";
import { formatAtMost } from "../../formatAtMost.ts";

const settings: Record<SettingId<"dying_relu">, SettingWords> = {
  experiment: { name: "Experiment" },
  width: { name: "Hidden layer", unit: "units" },
  learning_rate: { name: "Learning rate" },
  bias: { name: "Starting bias" },
  steps: { name: "Training", unit: "steps" },
  depth: { name: "Hidden layers" },
  net_width: { name: "Units per layer" },
  biases: { name: "Biases" },
  nets: { name: "Nets drawn" },
};

/** Of how many deaths it can be told what they came of. */
function causes(dead = "0", thrown = "0", drifted = "0", early = "0"): string {
  const others = Number(dead) - Number(thrown) - Number(drifted) - Number(early);
  if (thrown === dead) return `, ${dead === "1" ? "" : "each "}thrown off by one large step`;
  if (early === dead) return `, as ${dead === "1" ? "it was" : "they were"} from the start`;
  const told = [
    early !== "0" && `${early} from the start`,
    thrown !== "0" && `${thrown} thrown off by one large step${thrown === "1" ? "" : " each"}`,
    drifted !== "0" && `${drifted} by a drift of many small steps`,
  ].filter(Boolean);
  if (told.length && others > 0) told.push(`${others} in other ways`);
  return told.length ? `: ${told.join(", ")}` : "";
}

export const en = {
  title: "Dying ReLU",
  about:
    "Each line is a unit of a net that learns y = x₁x₂; a ReLU is on at one side of it. Raise the learning rate: too large a step throws lines off the square; what no example switches on is dead.",
  settings,
  choices: {
    training: "dying in training",
    born_dead: "born dead",
    zero: "all zero",
    symmetric: "as wide as the weights, around 0",
  },
  presets: {
    kill: "rate 0.4: 9 of 16 die",
    drift: "rate 0.05, bias −1.5: 3 drift off and die",
    leaky: "beside Leaky ReLU, where none dies",
    bias: "bias −4: 12 start dead",
    rescue: "bias −2: beside ELU, which learns on",
    born_dead: "10 layers of 2: 90% born dead",
  },
  show: {},
  verdicts: {
    none_can_die: (name: string) => `${name}: no unit can die here: there is no stretch on which f′ = 0 by definition.`,
    dead_at_start: (name: string, [dead, width]: Numbers) =>
      `${name}: ${dead} of ${width} units ${dead === "1" ? "is" : "are"} dead before the first step: at every example f′ = 0.`,
    died: (name: string, [dead, width]: Numbers, [all = 0, , thrown, drifted]: readonly number[]) =>
      `${name}: the first to die in training ${dead === "1" ? "was" : "were"} ${dead} of ${width} units${thrown === all ? `. One large step threw ${all === 1 ? "it" : "them"} off` : drifted === all ? `. Many small steps took ${all === 1 ? "it" : "them"} there` : ""}: since then f′ = 0 at every example.`,
    all_dead: (name: string, [width]: Numbers) =>
      `${name}: ${width === "1" ? "the only unit is" : `all ${width} units are`} dead. No gradient reaches ${width === "1" ? "its" : "their"} weights; only the output layer can still learn.`,
    rescued: (name: string, [count]: Numbers) =>
      `${name}: ${count === "1" ? "one unit" : `${count} units`} went from z ≤ 0 at every example, where a ReLU would be dead, to z > 0 at some.`,
    dead: (name: string, [dead, width, thrown, drifted, early]: Numbers) =>
      `${name}: ${dead} of ${width} units ${dead === "1" ? "ends" : "end"} up dead${causes(dead, thrown, drifted, early)}. The inputs stay the same, so ${dead === "1" ? "it" : "they"} would never come back.`,
    loss_stuck: (name: string, [loss, constant]: Numbers, [is = 0, best = 0]: readonly number[]) =>
      is < best
        ? `${name}: the loss ends at ${loss}. That is less than a tenth better than always giving the same answer (${constant}).`
        : `${name}: the loss ends at ${loss}. That is no better than always giving the same answer (${constant}).`,
    may_be_born_dead: (name: string, _: Numbers, [bound = 1]: readonly number[]) =>
      `${name}: if f′ = 0 throughout one layer, and it gives the same whatever comes in, so does the net: it is born dead. For ReLU, the chance of it is at most ${formatAtMost(bound)}.`,
    born_dead: (name: string, [, , nets]: Numbers, [share = 0, bound = 1, drawn = 0]: readonly number[]) => {
      const dead = Math.round(share * drawn);
      return `${name}: ${dead} of the ${nets} nets that were drawn ${dead === 1 ? "is" : "are"} born dead. Such a net answers the same whatever comes in. For ReLU, the chance of it is at most ${formatAtMost(bound)}${share > bound ? "; a sample may lie above that" : ""}.`;
    },
  },
  seeds: {
    outcomes: {
      none: "no unit ends up dead",
      some: "some units end up dead",
      all: "every unit ends up dead",
    },
    numbers: { dead: "dead units", loss: "loss" },
    place: "Step",
    legend: (seeds: number) =>
      `Bands: from the 10th to the 90th percentile of seeds 1 to ${seeds}; dashed: the medians.`,
  },
  overflow: "The learning rate is too large here: a step overshot so far that the numbers overflowed.",
  refusals: {},
  undefined: {
    one_seed_tells_all:
      "“seeds” is ignored: here many nets are drawn with one seed already. It is for the experiment “dying in training”.",
  },
  time: (step: string, last: string) => `step ${step} of ${last}`,
  moment: (step: string) => `Step ${step}`,
  unit: (place: number) => `Unit ${place}`,
  /** What the picked unit is: `awake` of all examples do not lie where f′ is defined 0; |f′| under `low` is low. */
  states: {
    dead: (_awake: number, inputs: number, _low: string) => `is dead: f′ = 0 by definition at all ${inputs} examples.`,
    low: (_awake: number, inputs: number, low: string) =>
      `is not dead, but its slope is low: |f′| < ${low} at all ${inputs} examples.`,
    sparse: (awake: number, inputs: number, _low: string) =>
      `is on for ${awake} of ${inputs} examples; at the others f′ = 0.`,
    awake: (_awake: number, inputs: number, _low: string) =>
      `is on for all ${inputs} examples: f′ is 0 by definition at none.`,
    overflowed: (_awake: number, _inputs: number, _low: string) => "has overflowed.",
  },
  /** What the cells say of a unit: for how many of the examples it is on. */
  cellKey: {
    share: "on for some",
    dead: "on for none: dead",
    low: "slope low for all",
  },
  /** What a unit is, in short. */
  key: {
    dead: "dead: on for no example",
    low: "slope low for all, not dead",
    sparse: "on for some (sparse)",
    awake: "on for all examples",
    overflowed: "overflowed",
  },
  task: "task: y\u00a0=\u00a0x₁x₂",
  answers: (name: string) => `${name} answers`,
  count: (dead: number, units: number) => `${dead} of ${units} units dead`,
  shortCount: (dead: number, units: number) => `${dead} of ${units} dead`,
  taskPlane: (inputs: number) =>
    `What is to be learned: y = x₁x₂ at ${inputs} inputs on a grid; it is above 0 in two opposite corners and below in the others.`,
  valueKey: "Colours, from −3 to 3: what is below 0 has a dash.",
  plane: (name: string, units: number, dead: number) =>
    `${name}: what the net answers at each input, and the boundaries of ${units} units, ${dead} of them dead. Each unit’s numbers are in the tables below.`,
  overflowed: (step: string) => `overflow at step ${step}`,
  units: (name: string) => `Units of ${name}`,
  timeLines: (names: string) =>
    `Dead units and the loss over the steps: ${names}. The numbers are in the tables below.`,
  deadUnits: "dead units",
  loss: "loss",
  saturated: (low: string) => `share of |f′| < ${low}`,
  step: "step",
  constantLoss: (loss: string) => `best constant answer: ${loss}`,
  stepTable: (name: string) => `${name} – over the steps`,
  unitTable: (name: string, step: string) => `${name} – its units at step ${step}`,
  unitColumn: "unit",
  state: "state",
  awakeShare: "on for a share of",

  shape: (depth: number, width: number) =>
    `${depth === 1 ? "1 hidden layer" : `${depth} hidden layers`} of ${width === 1 ? "1 unit" : `${width} units`}`,
  bornDeadOf: (name: string, count: string, nets: string) => `${name}: ${count} of ${nets} nets are born dead`,
  waffle: (name: string, count: string, nets: string) =>
    `${name}: the nets that are drawn; ${count} of ${nets} are born dead. The numbers are in the tables below.`,
  shareBar: (share: string, error: string, bound: string) =>
    `The share of nets born dead: ${share}${error && ` ± ${error}`}; for ReLU the chance is at most ${bound}.`,
  shareOf: (share: string, error: string) => `share ${share}${error && ` ± ${error}`}`,
  boundOf: (bound: string) => `chance for ReLU: ≤ ${bound}`,
  share: "share born dead",
  nets: "nets drawn",
  netsOf: (count: string, nets: string) => `${count} of ${nets} nets`,
  depthAndWidth:
    "With ReLU, every hidden layer is one more chance to die; every unit in it halves that chance. Deep and narrow is deadly, wide is safer.",
  netTable: (name: string) => `${name} – nets born dead`,
  standardError: "standard error",
  boundColumn: "chance for ReLU: at most",

  insideUnit: (place: number) => `Look inside unit ${place}: why its gradient is 0, or isn’t`,
  unitDial: "Unit",
  gradientLead: (inputs: number) =>
    `The gradient of a hidden weight is a sum over the ${inputs} inputs; a is the net’s answer, y the target, v the unit’s weight to the output. In each term stands f′\u2060(z):`,
  greatest: "The greatest z of all inputs:",
  allFlat: (least: string, greatest: string, inputs: number) =>
    `All ${inputs} values of z lie between ${least} and ${greatest}, each where f′ = 0 by definition. So whatever a, y and v are, every term is 0:`,
  neverBack: "The same holds for w₂ and b. Nothing moves the unit, the inputs stay, so it stays dead.",
  /** `low` only where the slope is low at all inputs. */
  living: (awake: number, inputs: number, low?: string) =>
    low
      ? `|f′| < ${low} at all ${inputs} inputs: so little is left of each term. But at ${awake} of them f′ is not 0 by definition, so the unit is not dead.`
      : awake === inputs
        ? `f′ is 0 by definition at none of the ${inputs} inputs: all of them count in the sum.`
        : `At ${awake} of ${inputs} inputs the unit is on: they make the sum. At the others f′ = 0, and they add 0. That is sparse, not dead.`,
  sumIs: "The sum comes to",
  nextStep: "The next step takes w₁ to",
  standsStill: (weight: string) =>
    `The next step leaves w₁ at ${weight}: it is too small to change that in single precision.`,
  noStep: "No step follows here.",
  allTerms: (inputs: number) => `z and f′\u2060(z) at all ${inputs} inputs`,
  insideBound: "Check the bound by hand",
  layerOff: (width: number) =>
    width === 1
      ? "Weights are as often positive as negative. So at one input, if anything reaches it, a layer’s only ReLU is off with chance ½:"
      : `Weights are as often positive as negative. So at one input, if anything reaches a layer, each ReLU is off with chance ½, and all ${width} of the layer with chance`,
  allLayersOn: (depth: number) =>
    depth === 1
      ? "The one hidden layer lets something through with chance"
      : `All ${depth} layers let something through with chance`,
  boundIs: "So the chance that a net is born dead is at most",
  whyAtMost:
    "“At most”, because a dead layer is off at every input, not just at one. For ReLU, with biases 0 or symmetric around 0 (Lu, Shin, Su & Karniadakis 2020).",
};
