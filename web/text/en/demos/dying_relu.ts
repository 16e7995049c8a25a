import type { Numbers, SettingId, SettingWords } from "../../demoWords.ts";

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

export const en = {
  title: "Dying ReLU",
  about:
    "A net of one hidden layer learns y = x₁x₂. Each line is a unit, on for the inputs on one side of it. Raise the learning rate: too large a step throws lines off the square, and what no input switches on is dead.",
  settings,
  choices: {
    training: "dying in training",
    born_dead: "born dead",
    zero: "all zero",
    symmetric: "as wide as the weights, around 0",
  },
  presets: {
    kill: "rate 0.5: 13 of 16 die",
    leaky: "Leaky ReLU: none dies",
    bias: "bias −4: 12 start dead",
    rescue: "bias −2: ELU learns on",
    born_dead: "10 layers of 2: 90% born dead",
  },
  show: {},
  verdicts: {
    none_can_die: (name: string) =>
      `${name}: nothing can die here. Nowhere is f′ defined as 0, so some gradient always passes.`,
    dead_at_start: (name: string, [dead, width]: Numbers) =>
      `${name}: ${dead} of ${width} units are dead before the first step: from the start every input lies where they are flat.`,
    died: (name: string, [dead, width]: Numbers) =>
      `${name}: with this step ${dead} of ${width} units ${dead === "1" ? "has" : "have"} died. No input switches ${dead === "1" ? "it" : "them"} on any more.`,
    all_dead: (name: string, [width]: Numbers) =>
      `${name}: all ${width} units are dead. No gradient reaches their weights; only the output layer can still learn.`,
    rescued: (name: string, [count]: Numbers) =>
      `${name}: ${count === "1" ? "one unit" : `${count} units`} had z ≤ 0 at every input, and came back.`,
    dead: (name: string, [dead, width]: Numbers) =>
      `${name}: ${dead} of ${width} units end up dead. The inputs stay the same, so they would never come back.`,
    loss_stuck: (name: string, [loss, constant]: Numbers) =>
      `${name}: the loss ends at ${loss}. Answering the same for every input already gives ${constant}.`,
    may_be_born_dead: (name: string, [bound]: Numbers) =>
      `${name}: one layer that is off for every input is enough for a net to answer the same whatever comes in. It is born dead. For ReLU, the chance of it is at most ${bound}.`,
    born_dead: (name: string, [share, bound]: Numbers) =>
      `${name}: the share of nets born dead is ${share}. Such a net answers the same whatever comes in. For ReLU, the chance of it is at most ${bound}.`,
  },
  overflow: "Each step overshoots further than the one before: the learning rate is too large for this function.",
  refusals: {},
  time: (step: string, last: string) => `step ${step} of ${last}`,
  moment: (step: string) => `Step ${step}`,
  unit: (place: number) => `Unit ${place}`,
  /** What the picked unit is: `awake` of all inputs do not lie where f′ is defined 0; |f′| under `low` is low. */
  states: {
    dead: (_awake: number, inputs: number, _low: string) => `is dead: none of the ${inputs} inputs switches it on.`,
    saturated: (_awake: number, inputs: number, low: string) =>
      `is saturated, not dead: |f′| < ${low} at all ${inputs} inputs.`,
    sparse: (awake: number, inputs: number, _low: string) =>
      `is on for ${awake} of ${inputs} inputs and rests for the others.`,
    awake: (_awake: number, inputs: number, _low: string) =>
      `is never shut: f′ passes something at all ${inputs} inputs.`,
  },
  /** What the cells say of a unit: for how many of the inputs it is on. */
  cellKey: {
    share: "on for some inputs",
    dead: "off for all: dead",
    saturated: "saturated",
  },
  /** What a unit is, in short. */
  key: {
    dead: "dead: off for all inputs",
    saturated: "saturated, not dead",
    sparse: "on for some (sparse)",
    awake: "on for all inputs",
  },
  task: "task: y = x₁x₂",
  answers: (name: string) => `${name} answers`,
  count: (dead: number, units: number) => `${dead} of ${units} units dead`,
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
    `The share of nets born dead: ${share} ± ${error}; its bound for ReLU is ${bound}.`,
  shareOf: (share: string, error: string) => `${share} ± ${error}`,
  boundOf: (bound: string) => `bound for ReLU: ${bound}`,
  share: "share born dead",
  nets: "nets drawn",
  netsOf: (count: string, nets: string) => `${count} of ${nets} nets`,
  depthAndWidth:
    "Every hidden layer is one more chance to die; every unit in it halves that chance. Deep and narrow is deadly, wide is safe.",
  netTable: (name: string) => `${name} – nets born dead`,
  standardError: "standard error",
  boundColumn: "bound for ReLU",

  insideUnit: (place: number) => `Look inside unit ${place}: why its gradient is 0, or isn’t`,
  unitDial: "Unit",
  gradientLead: (inputs: number) =>
    `The gradient of a hidden weight is a sum over the ${inputs} inputs; a is the net’s answer, y the target, v the unit’s weight to the output. In each term stands f′\u2060(z):`,
  highest: "The input that comes closest to switching it on:",
  allFlat: (least: string, greatest: string, inputs: number) =>
    `z runs from ${least} to ${greatest} over all ${inputs} inputs. There f′ = 0 by definition, so whatever a, y and v are, every term is 0:`,
  neverBack: "The same holds for w₂ and b. Nothing moves the unit, the inputs stay, so it stays dead.",
  /** `low` only of a saturated unit. */
  living: (awake: number, inputs: number, low?: string) =>
    low
      ? `|f′| < ${low} at all ${inputs} inputs: the sum is small. But f′ is not 0 by definition, so the unit is saturated, not dead.`
      : awake === inputs
        ? `f′ is not defined 0 at any of the ${inputs} inputs: all of them add to the sum.`
        : `At ${awake} of ${inputs} inputs the unit is on: they make the sum. At the others it rests and adds 0. That is sparse, not dead.`,
  nextStep: (before: string, after: string) => `The next step takes w₁ from ${before} to ${after}, so the sum was`,
  noStep: "No step follows here. Go back in time to see the sum.",
  allTerms: (inputs: number) => `z and f′\u2060(z) at all ${inputs} inputs`,
  insideBound: "Check the bound by hand",
  layerOff: (width: number) =>
    width === 1
      ? "Weights are as often positive as negative. So at one input, a layer’s only unit is off with chance ½:"
      : `Weights are as often positive as negative. So at one input, each unit is off with chance ½, and all ${width} of a layer with chance`,
  allLayersOn: (depth: number) =>
    depth === 1
      ? "The one hidden layer lets something through with chance"
      : `All ${depth} layers let something through with chance`,
  boundIs: "So the share of nets born dead is at most",
  whyAtMost:
    "“At most”, because a dead layer is off at every input, not just at one. For ReLU, with biases 0 or symmetric around 0 (Lu, Shin, Su & Karniadakis 2020).",
};
