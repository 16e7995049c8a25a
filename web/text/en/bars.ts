export const en = {
  functions: "Functions",
  inputs: "Inputs",
  halves: { value: "first half a", gate: "second half b" },
  input: (symbol: string) => `Input ${symbol}`,
  outputs: "Outputs",
  add: "Add an input",
  remove: "Remove the last input",
  shift: (by: string) => `Add ${by} to every input`,
  reset: "Back to the first inputs",
  jacobian: (name: string) => `Jacobian of ${name}`,
  caption: "A row for each output, a column for each input: how fast the output changes with the input.",
  /** What an entry says: as the input rises a little, the output does what. */
  entry: {
    rises: (output: string, input: string) => `as ${input} rises, ${output} rises`,
    falls: (output: string, input: string) => `as ${input} rises, ${output} falls`,
    stays: (output: string, input: string) => `${output} does not follow ${input}`,
  },
  choose: "Point at an entry, or move among them with the arrow keys, to see how it comes about.",
  sum: (value: string) => `The outputs sum to ${value}.`,
  largest: (value: string) => `Largest entry of the Jacobian: ${value}.`,
  mostForSoftmax: (bound: string) => `It can’t exceed 1/(4T)\u00a0=\u00a0${bound}.`,
  saturated: "Saturated: hardly any gradient gets through.",
};
