import { parseSpec, splitSpecs } from "../../core/functionSpec.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import type { Asked, Quote } from "../quote.ts";

export const curveQuotes = {
  /** The steepness k of the figure's sigmoid; a dash where it has none. */
  steepness: (asked) => formatNumber(sigmoidIn(asked)?.parameters["steepness"] ?? Number.NaN, asked.language),
  /** Its greatest slope. */
  steepest_slope: (asked) => {
    const sigmoid = sigmoidIn(asked);
    return formatNumber(sigmoid ? asked.core.facts(sigmoid).steepestSlope : Number.NaN, asked.language);
  },
  /** Its slope there. */
  slope_at_x: (asked) => formatNumber(slopeAt(asked), asked.language),
} satisfies Record<string, Quote>;

export function slopeAt(asked: Asked): number {
  const sigmoid = sigmoidIn(asked);
  if (!sigmoid) return Number.NaN;
  const { derivative } = asked.core.evaluate(sigmoid, Float64Array.of(xIn(asked.state)));
  return derivative[0] ?? Number.NaN;
}

function sigmoidIn({ state }: Asked) {
  const spec = splitSpecs(state["functions"] ?? "sigmoid").find((spec) => /^sigmoid\b/.test(spec));
  return spec ? parseSpec(spec) : undefined;
}

function xIn(state: Asked["state"]): number {
  return Number(state["x"] ?? 1);
}
