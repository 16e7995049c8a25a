/** The words for compositions and differences, and for the panel that asks for them. */
export const en = {
  /** A function taken `depth` times, as a name. */
  composed: (name: string, depth: number) => `${depth}-fold ${name}`,
  /** Puts what was found by sampling into the range that was sampled. */
  inRange: (words: string) => `In this range: ${words}`,
  manyLow: (slope: string, limit: string, stretches: string) => `|${slope}| < ${limit} in ${stretches} stretches`,
  largest: (difference: string, value: string, places: string[]) =>
    `Largest |${difference}| in this range: ${value}, at ${places.join(" and ")}`,
  /** Why landmarks and random inputs are not shown. */
  onlyPlain: "Not shown while a composition or a difference is drawn.",
  depth: {
    label: "Depth",
    explained:
      "Feeds each value back into the function, as a chain of layers with weights of 1 does. The slope of the whole is the product of the slopes on the way: the chain rule.",
    times: (depth: number) => (depth === 1 ? "once" : `${depth} times`),
  },
  difference: {
    label: "Difference f − g",
    explained: "Draws the first function less the second, to see how far apart two similar ones are.",
    needsTwo: "A difference needs exactly two functions.",
  },
};
