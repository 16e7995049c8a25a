const strictly = (strict: boolean) => (strict ? ", strictly" : ", but not strictly: it has constant stretches");

/** The words of a property card. Numbers, intervals (`x < −1`) and ends (`x → ∞`) come written. */
export const en = {
  caption: (names: string[]) => `Properties of ${names.join(", ")}`,
  property: "Property",
  groups: {
    about: "About",
    shape: "Shape",
    slope: "Slope",
    outputs: "Outputs for inputs drawn from N(0, σ²)",
    practice: "In practice",
  },
  /** On the buttons of what is folded. */
  parts: {
    about: "Formula and source",
    shape: "Shape",
    slope: "Slope",
    outputs: "Outputs",
    practice: "In practice",
    settings: "Adjust",
  },
  rows: {
    what: "What it is",
    formula: "Formula",
    family: "Family",
    inputs: "Inputs and outputs",
    source: "Sources",
    range: "Range",
    minimum: "Minimum",
    monotone: "Monotone",
    odd: "Odd",
    smoothness: "Smoothness",
    kinks: "Kinks and jumps",
    signChanges: "Sign changes",
    ends: "Limits at ±∞",
    steepest: "Steepest slope, sup |f′|",
    lowGradient: "Low gradient",
    jacobian: "Jacobian, ∂\u00a0output / ∂\u00a0input",
    mean: "Mean",
    deviation: "Standard deviation",
    zeros: "Exact zeros",
    names: "Names in code",
    differences: "Where they differ",
    uses: "Used for",
    pros: "For it",
    cons: "Against it",
  },
  /** Where a source is more than names and years. */
  source: (source: string) =>
    source.replace("no single source", "no single one").replace("/6 form", "with slope 1/6 by"),
  sigma: "Spread of the inputs σ",
  /** Joins a fact that holds at several places. */
  and: (places: string[]) => places.join(" and "),
  or: (stretches: string[]) => stretches.join(" or "),
  /** A fact about one period, for all of them. */
  again: (fact: string, period: string) => `${fact}, again every ${period}`,
  minimum: {
    at: (value: string, places: string) => `${value} at ${places}`,
    on: (value: string, stretch: string) => `${value}, for every ${stretch}`,
    falls: (ends: string) => `none: f falls without bound as ${ends}`,
    approaches: (value: string, ends: string) =>
      `none: f comes ever closer to ${value} as ${ends}, but never gets there`,
    besideJump: (value: string, x: string) =>
      `none: just right of the jump at x = ${x}, f comes as close to ${value} as you like`,
  },
  monotone: {
    increasing: (strict: boolean) => `increasing${strictly(strict)}`,
    decreasing: (strict: boolean) => `decreasing${strictly(strict)}`,
    constant: "constant",
    fallsThenRises: (x: string) => `no: at x = ${x}, f turns from falling to rising`,
    risesThenFalls: (x: string) => `no: at x = ${x}, f turns from rising to falling`,
    turns: (places: string) => `no: f turns at ${places}`,
    jumps: (places: string) => `no: f drops at ${places} and falls nowhere else`,
  },
  odd: { yes: "yes: f(−x) = −f(x)", no: "no" },
  /** By the lowest derivative that jumps; 3 if none does. */
  smoothness: {
    3: "f has derivatives of every order",
    2: "f′ is continuous, f″ is not",
    1: "f is continuous, f′ is not",
    0: "f is not continuous",
  },
  kinks: {
    none: "none",
    /** What jumps at x (f, f′ or f″), from where to where, and what is taken there: `f(0) = 0, f′(0) = 0`. */
    jump: (x: string, symbol: string, from: string, to: string, taken: string) =>
      `x = ${x}: ${symbol} jumps from ${from} to ${to}. Taken here: ${taken}`,
  },
  signChanges: {
    at: (symbol: string, places: string) => `${symbol}: at ${places}`,
    never: (symbol: string) => `${symbol}: none`,
    positive: "f: none, f is positive everywhere",
    notNegative: "f: none, f is never negative",
    negative: "f: none, f is negative everywhere",
    notPositive: "f: none, f is never positive",
    zerosBetween: "f: at no single point, a stretch of 0 lies between negative and positive values",
  },
  noLimit: (end: string) => `${end}: no limit, f keeps oscillating`,
  steepest: {
    at: (slope: string, places: string) => `${slope} at ${places}`,
    on: (slope: string, stretches: string) => `${slope} for ${stretches}`,
    everywhere: (slope: string) => `${slope} everywhere`,
    towards: (slope: string, ends: string) => `${slope}, as a limit for ${ends}: never quite reached`,
    besideKink: (slope: string, x: string) => `${slope}, as a limit on one side of the kink at x = ${x}`,
    unbounded: (ends: string) => `none: |f′| grows without bound as ${ends}`,
    none: "0: f′ is 0 wherever it exists",
    tooSmall: "above 0, but less than the smallest double, about 5×10⁻³²⁴",
  },
  mean: {
    byOddness: "0 exactly, because f is odd: centred for every σ",
    centred: "0: centred at this σ",
    above: (mean: string) => `${mean}: not centred, outputs lie above\u00a00 on average`,
    below: (mean: string) => `${mean}: not centred, outputs lie below\u00a00 on average`,
  },
  tooLarge: "too large to be computed here",
  zeros: {
    share: (percent: string) => `${percent} of the outputs`,
    none: "none: the chance of hitting 0 exactly is 0",
  },
  noDifferences: "no difference worth knowing",
  doesNotApply: "does not apply to this kind of function",
};
