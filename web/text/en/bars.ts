import type { BarsText } from "../bars.ts";

export const en: BarsText = {
  functions: "Functions",
  inputs: "Inputs",
  halves: { value: "first half a", gate: "second half b" },
  input: (symbol) => `Input ${symbol}`,
  outputs: "Outputs",
  add: "Add an input",
  remove: "Remove the last input",
  shift: (by) => `Add ${by} to every input`,
  reset: "Back to the first inputs",
  jacobian: (name) => `Jacobian of ${name}`,
  caption: "A row for each output, a column for each input: how fast the output changes with the input.",
  entry: {
    rises: (output, input) => `as ${input} rises, ${output} rises`,
    falls: (output, input) => `as ${input} rises, ${output} falls`,
    stays: (output, input) => `${output} does not follow ${input}`,
  },
  choose: "Point at an entry, or move among them with the arrow keys, to see how it comes about.",
  sum: (value) => `The outputs sum to ${value}.`,
  largest: (value) => `Largest entry of the Jacobian: ${value}.`,
  mostForSoftmax: (bound) => `It can’t exceed 1/(4T)\u00a0=\u00a0${bound}.`,
  saturated: "Saturated: hardly any gradient gets through.",
};
