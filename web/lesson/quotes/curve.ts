import { parseSpec, splitSpecs } from "../../core/functionSpec.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import type { Asked, Quote } from "../quote.ts";

export const curveQuotes = {
  /** The steepness k of the figure's sigmoid. */
  steepness: (asked) => formatNumber(sigmoidIn(asked).parameters["steepness"] ?? Number.NaN, asked.language),
  /** Its greatest slope. */
  steepest_slope: (asked) => formatNumber(asked.core.facts(sigmoidIn(asked)).steepestSlope, asked.language),
  /** Its slope there. */
  slope_at_x: (asked) => formatNumber(slopeAt(asked), asked.language),
} satisfies Record<string, Quote>;

export function slopeAt(asked: Asked): number {
  const { derivative } = asked.core.evaluate(sigmoidIn(asked), Float64Array.of(xIn(asked.state)));
  return derivative[0] ?? Number.NaN;
}

function sigmoidIn({ state }: Asked) {
  return parseSpec(splitSpecs(state["functions"] ?? "").find((spec) => /^sigmoid\b/.test(spec)) ?? "sigmoid");
}

function xIn(state: Asked["state"]): number {
  return Number(state["x"] ?? 1);
}
