import type { Facts } from "../../core/curves.ts";
import { splitSpecs } from "../../core/functionSpec.ts";
import { formatGiven, formatNumber } from "../../text/formatNumber.ts";
import type { Asked, Quote } from "../quote.ts";

/** Of the first function of a curve, `curve?functions=tanh`, or of one that is named where the figure gives the point. */
export const slopeQuotes = {
  /** The greatest slope there is. */
  peak_slope: (asked) => formatNumber(factsOf(asked).steepestSlope, asked.language),
  /** What is left at best after the nineteen steps of twenty layers, where all weights are 1. */
  peak_slope_19: (asked) => formatNumber(factsOf(asked).steepestSlope ** 19, asked.language, 3),
  /** From about so far on the slope is low for good. */
  flat_from: (asked) => {
    const { lowGradient } = factsOf(asked);
    return formatNumber(lowGradient.at(-1)?.from ?? Number.NaN, asked.language, 3);
  },
  /** How far the outputs spread for inputs from N(0, 1): their standard deviation. */
  spread: ({ core, state, language }) => {
    const { standardDeviation } = core.outputDistribution(functionOf(state), {
      sigma: 1,
      edges: Float64Array.of(-1, 1),
    });
    return formatNumber(standardDeviation, language, 2);
  },
  /** Up to about here tanh is the steeper one, from here on sigmoid. */
  tanh_steeper_until: (asked) => formatNumber(tanhSteeperUntil(asked), asked.language, 3),
  x: ({ state, language }) => formatGiven(xOf(state), language),
  sigmoid_at: (asked) => valueAt(asked, "sigmoid", "value"),
  sigmoid_slope_at: (asked) => valueAt(asked, "sigmoid", "derivative"),
  tanh_at: (asked) => valueAt(asked, "tanh", "value"),
  tanh_slope_at: (asked) => valueAt(asked, "tanh", "derivative"),
} satisfies Record<string, Quote>;

function functionOf(state: Asked["state"]): string {
  return splitSpecs(state["functions"] ?? "sigmoid")[0] ?? "sigmoid";
}

function factsOf({ core, state }: Asked): Facts {
  return core.facts(functionOf(state), { limit: 0.01 });
}

function xOf(state: Asked["state"]): number {
  return Number(state["x"] ?? 1);
}

function valueAt({ core, state, language }: Asked, id: string, order: "value" | "derivative"): string {
  const [value = Number.NaN] = core.evaluate(id, Float64Array.of(xOf(state)))[order];
  return formatNumber(value, language).replace("≈ ", ""); // "≈" stands before it in the prose
}

/** By bisection: at 0 tanh is steeper, at 6 sigmoid is. */
function tanhSteeperUntil({ core }: Pick<Asked, "core">): number {
  const slope = (id: string, x: number) => core.evaluate(id, Float64Array.of(x)).derivative[0] ?? Number.NaN;
  let [from, to] = [0, 6];
  for (let i = 0; i < 50; i++) {
    const middle = (from + to) / 2;
    if (slope("tanh", middle) > slope("sigmoid", middle)) from = middle;
    else to = middle;
  }
  return from;
}
