import { formatNumber } from "./formatNumber.ts";
import type { Language } from "./text.ts";

/** An intercept that is so much smaller than the slope is what rounding left of 0. */
const rounding = 1e-9;
/** A slope that is so much smaller than the intercept does not show in the digits of y for x from −4 to 4. */
const unseen = 1.25e-5;

/** `y = 2.49x + 0.5`: a term that is 0 is left out. */
export function lineEquation(slope: number, intercept: number, language: Language, digits = 3): string {
  const number = (value: number) => formatNumber(value, language, digits);
  const hasSlope = Math.abs(slope) > unseen * Math.abs(intercept);
  const hasIntercept = Math.abs(intercept) > rounding * Math.abs(slope);
  const factor = number(Math.abs(slope));
  const term = factor === "1" ? "x" : factor.includes("×") ? `${factor}·x` : `${factor}x`;
  const first = hasSlope ? `${slope < 0 ? "−" : ""}${term}` : "";
  if (!hasIntercept) return `y = ${first || "0"}`;
  if (!hasSlope) return `y = ${number(intercept)}`;
  return `y = ${first} ${intercept < 0 ? "−" : "+"} ${number(Math.abs(intercept))}`;
}
