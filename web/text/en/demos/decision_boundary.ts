import type { Numbers, SettingId, SettingWords } from "../../demoWords.ts";
import { maps } from "./decision_boundary_maps.ts";

const settings: Record<SettingId<"decision_boundary">, SettingWords> = {
  data: { name: "Points" },
  noise: { name: "Noise" },
  layers: { name: "Hidden layers" },
  width: { name: "Units in each" },
  learning_rate: { name: "Learning rate" },
  batch: { name: "Batch", unit: "points" },
  epochs: { name: "Training", unit: "epochs" },
  optimiser: { name: "Optimiser" },
  initialisation: { name: "Initialisation" },
  gain: { name: "Weight size at the start" },
  points: { name: "Your points: x₁ x₂ class of each" },
  edits: { name: "Your weights: moment layer unit input value of each" },
  layer: { name: "Layer" },
  unit: { name: "Unit" },
};

const ofPoints = (right = "", count = "") => `${right} of ${count} points`;

/** Small parts of a whole, to two digits. */
const percentOf = (share: number) => `${Number((100 * share).toPrecision(2))}%`;

const givenUp = (name: string, least = "", greatest = "") =>
  `${name} gave up: at every point p ${least === greatest ? `is about ${least}` : `lies between ${least} and ${greatest}`}.`;

export const en = {
  title: "Decision boundary",
  about:
    "A net learns to tell discs from squares. The colours say how sure it is at each place; on the thick line it can’t decide. Under each layer stands what is left there of the gradient.",
  settings,
  choices: {
    moons: "two moons",
    blobs: "four blobs (XOR)",
    circles: "two circles",
    corners: "four corners (XOR)",
    spiral: "two spirals",
    drawn: "your own",
    descent: "gradient descent",
    momentum: "momentum",
    adam: "Adam",
    xavier: "Xavier (Glorot)",
    he: "He",
    lecun: "LeCun",
    fixed: "N(0, 1), whatever the width",
    zeros: "all zero",
  },
  presets: {
    line: "Identity: one line can’t",
    bend: "tanh, 2 units: a bend can",
    still: "6 layers of sigmoid stand still",
    learn: "Race: tanh and ReLU learn",
    few: "2 ReLUs, seed 2: not enough",
    rate: "Rate 3: too large a step",
    drawn: "Put down your own points",
  },
  show: { p: "the net’s p", unit: "one unit" },
  verdicts: {
    solved: (name: string, [, count, loss, , , epoch]: Numbers) =>
      `${name}: ${epoch === "0" ? "from the start" : `from epoch ${epoch} on`} all ${count} points are on the right side. The loss ends at ${loss}.`,
    one_line: (name: string, [right, count, loss]: Numbers) =>
      `${name}: nothing bends between the inputs and the output, so only a straight line can part the plane. Training ends with ${ofPoints(right, count)} right and a loss of ${loss}.`,
    gave_up: (name: string, [, , loss, , constant, , least, greatest]: Numbers) =>
      `${givenUp(name, least, greatest)} The loss, ${loss}, is about that of the best answer that is the same everywhere (${constant}).`,
    worse: (name: string, [right, count, loss, first]: Numbers) =>
      `${name} ends worse than it began: the loss was ${first}, and is ${loss}. ${ofPoints(right, count)} are right.`,
    learns: (name: string, [right, count, loss, , constant]: Numbers) =>
      `${name} learns: the loss falls to ${loss}, under half of what the best constant answer costs (${constant}). ${ofPoints(right, count)} are right.`,
    not_yet: (name: string, [right, count, loss, , constant]: Numbers) =>
      `${name}: after training the loss is ${loss}; the best constant answer costs ${constant}. ${ofPoints(right, count)} are right.`,
    early_still: (name: string, [layers]: Numbers, [, change = 0]: readonly number[]) =>
      `${name}: ${layers === "1" ? "layer 1" : `layers 1 to ${layers}`} stood still. From the start to the end ${layers === "1" ? "its" : "their"} weights changed by about ${percentOf(change)} at most, and at no moment did more than a twentieth of the output’s ∂L/\u2060∂z reach ${layers === "1" ? "it" : "them"}.`,
    too_few_alive: (name: string, [layer, alive, width]: Numbers) =>
      `${name}: at the end ${alive === "0" ? "none" : alive} of the ${width} units in layer ${layer} ${alive === "0" || alive === "1" ? "is" : "are"} alive. A unit is dead or saturated where |f′| < 0.01 at every point.`,
  },
  headlines: {
    gave_up: (name: string, [, , , , , , least, greatest]: Numbers) => givenUp(name, least, greatest),
    early_still: (_name: string, [layers]: Numbers, [, change = 0]: readonly number[]) =>
      `${layers === "1" ? "Layer 1" : `Layers 1 to ${layers}`} stood still: ${layers === "1" ? "its" : "their"} weights changed by about ${percentOf(change)} at most.`,
    too_few_alive: (_name: string, [layer, alive, width]: Numbers) =>
      `${alive === "0" ? "None" : `Only ${alive}`} of the ${width} units in layer ${layer} ${alive === "0" || alive === "1" ? "is" : "are"} alive.`,
  },
  remedies: {
    untouched: "Without your weights",
    xavier: "Xavier’s weights",
    gain: "Weight size 1",
    rate: "Learning rate 0.1",
    descent: "Gradient descent at 0.1",
    epochs: "150 epochs",
    width: "8 units in each layer",
    tanh: "Use tanh",
    he: "Use ReLU with He’s weights",
    layer: "One hidden layer",
    slow: "Learning rate 0.01",
    weights: "Xavier’s weights of size 1",
    both: "Xavier’s weights of size 1, learning rate 0.01",
    gentle: "Xavier’s weights of size 0.1, gradient descent at 0.001",
    fresh: "tanh and first settings, same points",
  },
  remedied: {
    solved: (change: string) => `${change}: all points right`,
    learns: (change: string) => `${change}: it learns`,
  },
  seeds: {
    outcomes: {
      solved: "all points end up on the right side",
      one_line: "there is but a straight line, and not all points end up on the right side",
      gave_up: "it gives up",
      worse: "it ends worse than it began",
      learns: "it learns, but does not get all points right",
      not_yet: "it is not there yet",
    },
    numbers: { loss: "loss", accuracy: "share of points that are right" },
    place: "Epoch",
    legend: (seeds: number) =>
      `Bands: from the 10th to the 90th percentile of seeds 1 to ${seeds}; dashed: the medians.`,
  },
  overflow: "The learning rate or the weights are too large here: a step overshot so far that the numbers overflowed.",
  refusals: { no_points: "There is no point to learn from. Put one down." },
  time: (step: string, last: string) => `${step} of ${last}`,
  epoch: (epoch: string, last: string) => `epoch ${epoch} of ${last}`,
  functions: "Nets that race",
  showNet: (name: string) => `Show the net of ${name}`,
  reached: (loss: string, right: string) => `loss ${loss}, ${right} right`,
  ofRight: (right: string) => `${right} right`,
  plane: (name: string, loss: string, right: string) =>
    `${name}: the points over the plane of x₁ and x₂, and in bands how likely the net calls class 1 at each place. Loss ${loss}, ${right} right.`,
  unitPlane: (name: string, layer: number, unit: number) =>
    `${name}: what unit ${unit} of layer ${layer} gives at each place of the plane, in bands above and below 0`,
  overflowed: "overflowed",
  classOne: "class 1",
  classZero: "class 0",
  unitKey: "blue: a > 0, orange: a < 0, the stronger the further",
  net: (name: string, layers: number, width: number) =>
    `The net of ${name}: 2 inputs, ${layers} hidden layers of ${width} units, 1 output. Arrow keys go from unit to unit, Enter shows one large. Numbers are in the tables below.`,
  unitOf: (layer: number, unit: number) => `Layer ${layer}, unit ${unit}`,
  stoodStill: "stood still",
  layersStoodStill: (count: number) => (count === 1 ? "layer 1 stood still" : `layers 1 to ${count} stood still`),
  leftOf: "the size of ∂L/∂z in each layer, beside that of the output",
  sheet: (name: string) =>
    `${name}: where the hidden layers bring the plane, drawn as a grid, and the points; the output cuts it by a straight line`,
  hiddenSpace: (layers: number) => (layers === 1 ? "after the hidden layer" : `after ${layers} hidden layers`),
  timeLines: (names: string) => `${names}: loss and share of points that are right over the epochs`,
  loss: "loss",
  accuracy: "right",
  outputUnit: "Output",
  editor: (unit: string) => `Weights: ${unit}`,
  weight: "weight",
  bias: "its bias b",
  weightFrom: (input: string) => `from ${input}`,
  weightFromUnit: (unit: number) => `from unit ${unit}`,
  weightOf: (unit: string, from: string) => `${unit}: ${from}`,
  undoEdits: "Take back my weights",
  backToP: "Back to p",
  drawGroup: "Your points",
  drawHint: "Press: a point. Drag: move it. Press it: its class.",
  drawnPoints: (count: number) =>
    `Your ${count} points: arrow keys move one, Enter changes its class, Delete takes it away`,
  drawnPoint: (place: number, x1: string, x2: string, isOne: boolean) =>
    `Point ${place} at ${x1}, ${x2}: class ${isOne ? 1 : 0}`,
  addOne: "+ disc",
  addZero: "+ square",
  clear: "Clear all but one",
  timeTable: (name: string) => `${name}: loss and accuracy over the epochs`,
  epochColumn: "epoch",
  right: "right",
  weightTable: (name: string, epoch: string) => `${name}: weights at epoch ${epoch}`,
  layer: "layer",
  unit: "unit",
  output: "output",
  maps,
};
