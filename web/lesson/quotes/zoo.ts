import { splitSpecs } from "../../core/functionSpec.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { leakySlope, pairOfLeaky } from "../pairOfLeaky.ts";
import type { Quote } from "../quote.ts";

export const zooQuotes = {
  /** The mean of what the first function makes of inputs from N(0, 1): `0.16`. */
  normal_mean: ({ core, state: { functions = "" }, language }) => {
    const [spec = ""] = splitSpecs(functions);
    const { mean } = core.outputDistribution(spec, { sigma: 1, edges: Float64Array.of(-1, 1) });
    return formatNumber(Math.round(100 * mean) / 100, language);
  },
  /** Where |f′| of the first function is greatest, so much: `1.13`. */
  steepest: ({ core, state: { functions = "" }, language }) =>
    formatNumber(core.facts(splitSpecs(functions)[0] ?? "").steepestSlope, language, 3),
  /** The sum of two Leaky ReLUs at the figure’s x, with its numbers put in: `(−0.2 + 0.2 · 1)/(1 − 0.2²) = 0`. */
  leaky_sum: ({ core, state: { x = "1" }, language }) => {
    const { here, mirrored, sum } = pairOfLeaky(core, Number(x));
    const told = (value: number) => formatNumber(value, language);
    return `(${told(here)} + ${leakySlope} · ${bracketed(told(mirrored))})/(1 − ${leakySlope}²) = ${told(sum)}`;
  },
} satisfies Record<string, Quote>;

function bracketed(number: string): string {
  return number.startsWith("−") ? `(${number})` : number;
}
