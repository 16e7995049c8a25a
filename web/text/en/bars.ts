export const en = {
  functions: "Functions",
  inputs: "Inputs",
  drag: "drag a bar up or down",
  keys: "Inputs: left and right choose one, up and down change it",
  halves: { value: "first half a", gate: "second half b" },
  input: (symbol: string) => `Input ${symbol}`,
  /** What a function's outputs are. */
  kinds: { probabilities: "shares of one whole", "log probabilities": "logarithms of shares", numbers: "outputs" },
  output: "Output",
  value: "Value",
  outputsOf: (name: string) => `Outputs of ${name}`,
  outputs: (name: string, values: string) => `Outputs of ${name}: ${values}`,
  map: "Jacobian",
  mapHint: "what inputs do to outputs",
  /** At both ends of the colours: what the output does as the input rises. */
  key: { falls: "falls", rises: "rises" },
  parameters: { temperature: "Temperature T", beta: "β" } as Record<string, string>,
  tryThis: "Try this",
  presets: {
    shares: "Softmax: shares of one whole",
    shift: "Add 1 to all: no output moves",
    cold: "Temperature 0.1: one takes nearly all, the map fades",
    hot: "Temperature 5: the shares draw level",
    largest: "Maxout: only the largest counts",
    gate: "GLU: a closed gate lets hardly anything through",
  },
  said: {
    label: "What is seen",
    part: (count: string) => `1/${count}`,
    shares: (largest: string, most: string) =>
      `The outputs sum to 1: what one gains, the others lose. The largest entry of the Jacobian is ${largest}; none can exceed 1/(4T)\u00a0=\u00a0${most}.`,
    saturated: (output: string, largest: string) =>
      `Saturated: ${output} takes nearly everything, and hardly any gradient gets through. The largest entry of the Jacobian is ${largest}.`,
    softmaxOfOne:
      "With one input there is nothing to share: the output is 1 whatever the input, and no gradient passes.",
    logarithm: (largest: string, least: string) =>
      `The logarithm keeps the gradient where softmax loses it: the largest entry of the Jacobian is ${largest}, and it never falls below 1/(2T)\u00a0=\u00a0${least}.`,
    logOfOne: "With one input there is nothing to share: the output is 0 whatever the input, and no gradient passes.",
    largest: (symbol: string, isTie: boolean, count: number) =>
      count === 1
        ? "The only input passes as it is."
        : isTie
          ? `Several inputs are the largest: by convention only the first of them, ${symbol}, gets a gradient.`
          : `Only ${symbol}, the largest, passes: the other inputs change nothing and get no gradient.`,
    gates: (least: string, greatest: string) =>
      `Each b is a gate: it lets the part σ(b) of its a through, and as much of the gradient. Here that is ${least === greatest ? least : `from ${least} to ${greatest}`}.`,
    closed: (a: string, b: string, part: string) =>
      `The gate ${b} is all but closed: it lets only ${part} of ${a} and of its gradient through.`,
    product: (largest: string) =>
      `Each half scales the gradient of the other: ∂y/∂a is swish′(a) times b, ∂y/∂b is swish(a). The largest entry of the Jacobian is ${largest}; nothing bounds it.`,
  },
  parts: { adjust: "Adjust", formulas: "Formula", numbers: "Numbers" },
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
};
