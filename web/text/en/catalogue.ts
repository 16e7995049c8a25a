/** Every word of the catalogue page's figure. */
export const en = {
  /** Why its members are in a group. */
  reasons: {
    elementary:
      "The plainest shapes: a jump, a straight line, pure growth. Others are built from them or measured against them.",
    saturating: "Level at both ends: far out on either side the curve runs flat, and the gradient fades.",
    rectifier:
      "ReLU and its relatives: one rule on the left, another on the right. On the right the gradient passes (in ReLU6 up to 6); on the left it is mostly cut off or damped.",
    smooth_rectifier:
      "ReLU’s corner rounded off: the slope changes smoothly from one side to the other. Log sigmoid is softplus turned upside down and back to front.",
    gated:
      "x times a gate that opens from 0 to 1 as x grows. Each dips below 0 before it rises, so none of them is monotone.",
    shrinkage:
      "Inputs near 0 are shrunk to 0 or nearly so, those far from it pass: the flat stretch is in the middle, where many other functions are steep.",
    periodic: "It repeats itself: it never levels off for good, and however far out x is, a steep stretch comes again.",
    vector:
      "They take several numbers at once, and an output may depend on every input. Hollow bars are the inputs x, 1, 0 and −1, full bars the outputs; maxout gives one, GLU and SwiGLU give half as many as they take.",
  },
  /** The group of the functions of a whole vector. */
  vector: "Of a whole vector",
  controls: "Sort and filter",
  search: "Search functions",
  sort: "Order",
  sorts: {
    group: "by group",
    name: "by name",
    slope: "steepest slope first",
    infimum: "lowest infimum first",
    supremum: "highest supremum first",
    flat: "most low gradient first",
    mean: "highest mean output first",
  },
  /** A measure in symbols, as it stands beside a function. */
  symbols: { slope: "sup |f′|", infimum: "inf f", supremum: "sup f", flat: "low", mean: "mean" },
  sorted: {
    name: "All functions by name",
    slope: "All functions, the steepest first",
    infimum: "All functions, the lowest infimum first",
    supremum: "All functions, the highest supremum first",
    flat: "All functions, the longest stretches of low gradient in their plots first",
    mean: "All functions, the highest mean output first",
  },
  computed: "Only those that are",
  used: "Only those used in",
  traits: {
    centred: { name: "centred", meaning: () => "inputs from N(0, 1) give outputs with mean 0" },
    never_flat: { name: "never flat", meaning: (limit: string) => `|f′| is nowhere below ${limit}` },
    bounded: { name: "bounded", meaning: () => "f stays between two finite numbers" },
    monotone: { name: "monotone", meaning: () => "f never turns from rising to falling or back" },
    smooth: { name: "smooth", meaning: () => "no jump in f, f′ or f″" },
    gentle: {
      name: "slope at most 1",
      meaning: () => "|f′| ≤ 1 and no jump: two outputs are never farther apart than their inputs",
    },
  },
  tags: {
    transformers: "transformers",
    convolutional: "convolutional nets",
    recurrent: "recurrent nets",
    output: "output layers and losses",
    mobile: "mobile nets",
    fields: "implicit fields",
    sparse: "sparse coding",
  },
  count: (shown: number, all: number) => `${shown} of ${all} functions`,
  none: "No function is all of this at once.",
  clear: "Clear the filters",
  axes: (xFrom: string, xTo: string, yFrom: string, yTo: string) =>
    `All plots: x from ${xFrom} to ${xTo}, y from ${yFrom} to ${yTo}, a thin line at every whole y.`,
  plot: (name: string, low: string) => `${name}: f solid, f′ dashed. ${low}.`,
  bars: (name: string, inputs: string, outputs: string) => `${name} makes ${outputs} of the inputs ${inputs}.`,
  /** What is folded. */
  more: "Filters and facts",
  parts: { filters: "Filters", table: "Facts as a table" },
  previous: (name: string) => `Previous: ${name}`,
  next: (name: string) => `Next: ${name}`,
  compare: (name: string) => `Compare ${name} with`,
  both: (names: string[]) => names.join(" and "),
  close: (name: string) => `Close ${name}`,
  move: "Move x in all plots",
  table: "The facts as a table",
  tableCaption: (limit: string, from: string, to: string) =>
    `Facts at the default parameters. “Low” is the share of x from ${from} to ${to} where |f′| < ${limit}; “mean” is that of the outputs for inputs from N(0, 1).`,
  name: "Function",
};
