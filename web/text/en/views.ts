import type { ViewsText } from "../views.ts";

export const en: ViewsText = {
  composed: (name, depth) => `${depth}-fold ${name}`,
  inRange: (words) => `In this range: ${words}`,
  manyLow: (slope, limit, stretches) => `|${slope}| < ${limit} in ${stretches} stretches`,
  largest: (difference, value, places) => `Largest |${difference}| in this range: ${value}, at ${places.join(" and ")}`,
  onlyPlain: "Not shown while a composition or a difference is drawn.",
  depth: {
    label: "Depth",
    explained:
      "Feeds each value back into the function, as a chain of layers does. The slope of the whole is the product of the slopes on the way: the chain rule.",
    times: (depth) => (depth === 1 ? "once" : `${depth} times`),
  },
  difference: {
    label: "Difference f − g",
    explained: "Draws the first function less the second, to see how far apart two near ones are.",
    needsTwo: "A difference needs exactly two functions.",
  },
};
