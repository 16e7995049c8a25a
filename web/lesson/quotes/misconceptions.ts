import { type Quote, runIn } from "../quote.ts";

export const misconceptionQuotes = {
  /** How many units of a layer are dead at a moment. */
  dead_units: (asked) => {
    const { layer, step, width } = asked.state;
    const { data, shape } = runIn(asked).series["dead"] ?? { data: [], shape: [] };
    const layers = shape.at(-1) ?? 0;
    return String(Math.round((data[Number(step) * layers + Number(layer) - 1] ?? Number.NaN) * Number(width)));
  },
} satisfies Record<string, Quote>;
