import type { FamilyId } from "../../core/catalogue.ts";
import { describeProblem } from "../../core/problem.ts";
import { names } from "./names.generated.ts";

const families: Record<FamilyId, string> = {
  elementary: "Elementary",
  saturating: "Saturating",
  rectifier: "Rectifiers",
  smooth_rectifier: "Smooth rectifiers",
  shrinkage: "Shrinkage",
  gated: "x times a gate",
  periodic: "Periodic",
};

/** `a`, `a and b`, `a, b and c`. */
function list(names: string[]): string {
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and ");
}

/** Every word that an element shows. A language that lacks one does not compile. */
export const en = {
  names,
  families,
  problem: describeProblem,
  problemsHeading: "Some of this figure’s settings could not be used. The rest is drawn.",
  loading: "Computing the curves…",
  blocked: {
    heading: "This figure could not be computed",
    body: "This figure is computed with WebAssembly, which could not be loaded or started. The connection, this browser or the page’s security policy may be the reason.",
    hint: "If this is your page: allow 'wasm-unsafe-eval' in script-src, and serve the .wasm file next to the script.",
    retry: "Try again",
  },
  point: "The point x",
  pointText: (x: string, readings: string[]) => `x = ${x}: ${readings.join("; ")}`,
  reading: (name: string, value: string, slope: string, second: string | undefined) =>
    `${name} ${value}, slope ${slope}${second ? `, f″ ${second}` : ""}`,
  readout: "Values at x",
  /** What the tint in a chart means. */
  tint: (size: string, limit: string) => `low gradient: ${size} < ${limit}`,
  /** The sentence about the point x: of one curve, or of several beside each other. */
  atX: {
    rises: (x: string, name: string, value: string, slope: string) =>
      `At x = ${x}, ${name} is ${value} and rises with slope ${slope}.`,
    falls: (x: string, name: string, value: string, slope: string) =>
      `At x = ${x}, ${name} is ${value} and falls: its slope is ${slope}.`,
    low: (x: string, name: string, value: string, limit: string) =>
      `At x = ${x}, ${name} is ${value} and its slope is low: closer to 0 than ${limit}.`,
    flat: (x: string, name: string, value: string) => `At x = ${x}, ${name} is ${value} and flat: its slope is 0.`,
    kink: (x: string, name: string, slope: string) =>
      `At x = ${x}, ${name} has a kink: the slope taken there, ${slope}, is a convention.`,
    jump: (x: string, name: string, slope: string) =>
      `At x = ${x}, ${name} jumps: the slope taken there, ${slope}, is a convention.`,
    beyond: (x: string, name: string) => `At x = ${x}, ${name} is beyond the numbers that a computer holds here.`,
    all: (x: string, parts: string[]) => `At x = ${x}, ${parts.join("; ")}.`,
    torn: (names: string[]) => `${list(names)} ${names.length > 1 ? "have" : "has"} no tangent`,
    beyondOnes: (names: string[]) => `the slope of ${list(names)} is beyond the numbers that a computer holds`,
    lowOnes: (names: string[], limit: string) =>
      `${names.length > 1 ? "the slopes" : "the slope"} of ${list(names)} ${names.length > 1 ? "are" : "is"} closer to 0 than ${limit}`,
    allLow: (limit: string) => `every slope is closer to 0 than ${limit}`,
    allSame: (_: string[], slope: string) => `every slope is ${slope}`,
    steepest: (names: string[], slope: string) =>
      `${list(names)} ${names.length > 1 ? "are" : "is"} steepest, with slope ${slope}`,
    gentlest: (names: string[], slope: string) => `${list(names)} gentlest, with ${slope}`,
    /** In the place of the last names, where they are too many to be listed. */
    others: (count: number) => `${count} others`,
  },
  /** The states of a curve figure that a button opens; `whose` is the name of a function. */
  presets: {
    label: "Try this",
    steepest: (whose: string) => `Go to ${whose} at its steepest`,
    flat: (whose: string) => `Out to where ${whose} goes flat`,
    kink: (whose: string) => `To a kink of ${whose}: no slope there`,
    jump: (whose: string) => `To a jump of ${whose}: no slope there`,
    repeated: "Five in a row: f(f(f(f(f(x)))))",
    compared: {
      middle: "tanh beside Sigmoid: steeper at 0",
      left: "Leaky ReLU beside ReLU: slope below 0",
      dip: "GELU beside SiLU: both dip below 0",
    },
  },
  limit: "Low gradient: |f′| below",
  parameterReset: (value: string) => `Back to the default, ${value}`,
  lastOne: "At least one function stays",
  panels: {
    label: "More about these functions",
    loading: "Loading…",
    failed: "This part could not be loaded.",
    adjust: "Adjust",
    /** The same where functions can be chosen there. */
    choose: "Functions and settings",
    formula: "Formula",
    properties: "Properties",
    views: "More ways to look",
    numbers: "Numbers",
    export: "Take it away",
  },
  numbersCaption: (names: string, lines: string[], from: string, to: string) =>
    `${names}: ${lines.join(", ")} for x from ${from} to ${to}`,
  chart: (names: string, from: string, to: string, derivatives: number) =>
    `Curves of ${names}${["", " with their derivatives (dashed)", " with their first (dashed) and second derivatives (dotted)"][derivatives]} for x from ${from} to ${to}. The numbers are in the table below.`,
  byConvention: {
    jump: "at a jump, by convention",
    kink: "at a kink, by convention",
    bend: "f″ jumps here; by convention",
  },
  link: {
    copy: "Copy link",
    copied: "Copied",
    byHand: "Copy this address by hand",
    missing: (id: string) => `The link leads to “${id}”, which is not on this page.`,
  },
  skip: "Skip this figure",
  undo: "Undo",
  infinite: "beyond the largest double, about 1.8×10³⁰⁸",
  undefinedHere: "not defined here",
};
