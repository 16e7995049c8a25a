import type { Numbers, SettingId, SettingWords } from "../../demoWords.ts";
import { lineEquation } from "../../lineEquation.ts";

const settings: Record<SettingId<"linear_collapse">, SettingWords> = {
  mode: { name: "What is stacked" },
  a: { name: "Slope a" },
  b: { name: "Bias b" },
  depth: { name: "Layers" },
  width: { name: "Units per layer" },
  gain: { name: "Weight size" },
  x: { name: "x" },
  x_2: { name: "x₂" },
};

const line = ([slope = 0, intercept = 0]: readonly number[]) => lineEquation(slope, intercept, "en");

export const en = {
  title: "Linear collapse",
  about:
    "A layer is put into a layer is put into a layer. With the identity, which bends nothing, the whole has no bend either.",
  settings,
  choices: { chain: "one line, f(a·y + b)", net: "a random net", sheet: "a sheet of the plane" },
  presets: {
    lines: "A line into a line into a line: still a line",
    twenty: "Twenty lines: one line",
    bias: "With a bias too: one line",
    bend: "Bend each step by tanh: no line any more",
    net: "A deep net of nothing but lines: one line",
    relu: "The same net with ReLU: bent",
    sheet: "A sheet: turned by lines, bent by tanh",
  },
  show: {},
  verdicts: {
    level: (name: string, [, intercept]: Numbers) =>
      `${name}: level. Every x from −4 to 4 gives about the same y, ${intercept}.`,
    one_line: (name: string, _: Numbers, values: readonly number[]) =>
      `${name}: still one straight line, ${line(values)}. A line put into a line is a line, however many there are.`,
    straight_here: (name: string, _: Numbers, values: readonly number[]) =>
      `${name}: over this range, x from −4 to 4, this is one straight line too: ${line(values)}.`,
    hardly_bends: (name: string, [, , percent]: Numbers) =>
      `${name}: bent, but it hardly shows: at most ${percent}% of its height off the straight line that fits it best.`,
    bends: (name: string, [, , percent]: Numbers) =>
      `${name}: bent. It lies up to ${percent}% of its height off the straight line that fits it best.`,
    collapsed: (name: string) => `${name}: the whole sheet has shrunk to about one point.`,
    same_sheet: (name: string) =>
      `${name}: still a flat sheet, only turned, shifted and resized, however many layers there are.`,
    flat_here: (name: string) =>
      `${name}: over this sheet nothing is bent or folded: equal steps are still equal steps.`,
    sheet_bends: (name: string, [, , percent]: Numbers) =>
      `${name}: the sheet is bent or folded. Points lie up to ${percent}% of its longer side off the flat sheet that fits it best.`,
  },
  overflow: "The numbers grow from layer to layer until they no longer fit.",
  refusals: {},
  time: (step: string, last: string) => `layer ${step} of ${last}`,
  off: (percent: string) => `up to ${percent}% off`,
  flat: "flat",
  point: "one point",
  curveChart: (name: string, layer: string, reading: string) =>
    `${name}, ${layer}: y over x from −4 to 4, with the straight line that fits it best: ${reading}. The numbers are in the tables below.`,
  sheetChart: (name: string, layer: string, reading: string) =>
    `${name}, ${layer}: where a square sheet of the plane has come to: ${reading}. The numbers are in the tables below.`,
  key: {
    chain:
      "Dotted: the line a·x + b; drag its rings. Faint: the layers before. Dashed: the best straight line. Bar: farthest off it, in % of the curve’s height.",
    net: "Dashed: the best straight line. Bar: farthest off it, in % of the curve’s height.",
    sheet: "Each layer turns, resizes and shifts the sheet, then f takes both coordinates. Tinted: a quarter of it.",
  },
  inside: (layer: number) => `Check layer ${layer} by hand`,
  chainLead: "What comes out of a layer is the y of the next.",
  allInOne: (equation: string) => `All layers in one: ${equation}`,
  netLead: (layer: number, units: number) =>
    `Layer ${layer} has ${units === 1 ? "one unit" : `${units} units`}. Each adds up what it takes in, times its weights w, and its bias b; f gives h. Weights v add up the h.`,
  unit: "Unit",
  sumOf: "Sum of v·h",
  sheetLead: "One point of the sheet, before and after this layer:",
  layer: "Layer",
  slope: "Slope",
  intercept: "y at x = 0 on the line",
  residual: "Farthest off, % of height",
  sheetResidual: "Farthest off, % of the longer side",
  across: (coordinate: string) => `${coordinate} of the corner (2, 2)`,
  tableOf: (name: string) => `${name}: the best straight line after each layer`,
  sheetTableOf: (name: string) => `${name}: the sheet after each layer`,
  pointsOf: (name: string) => `${name}: y at some x after each layer`,
  code: {
    draws: "NumPy draws other random numbers than this page: another net of the same kind",
    sheetDraws: "NumPy draws other random numbers than this page: another sheet of the same kind",
    fit: "the straight line that fits best, and how far off it the curve is",
    flat: "the flat sheet that fits best, and how far off it the points are",
  },
};
