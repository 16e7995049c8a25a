/** `a`, `a and b`, `a, b and c`. */
function list(names: string[]): string {
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and ");
}

/** The words of a curve figure. */
export const en = {
  loading: "Computing the curves…",
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
  panels: {
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
  /** By which of f, f′ and f″ jumps. */
  byConvention: ["at a jump, by convention", "at a kink, by convention", "f″ jumps here; by convention"],
  infinite: "beyond the largest double, about 1.8×10³⁰⁸",
  undefinedHere: "not defined here",
};
