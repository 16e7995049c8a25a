import type { Domain, Problem } from "./problem.ts";

/** A stretch of the x axis, the smaller end first. */
export type Range = readonly [from: number, to: number];

/** The ends of a range lie in here. */
const ends: Domain = { least: -1e9, greatest: 1e9, includesLeast: true, includesGreatest: true };

/** What keeps a range from being drawn honestly, if anything does. */
export function rangeProblem([from, to]: Range): Problem | undefined {
  const outside = [from, to].find((end) => Math.abs(end) > ends.greatest);
  if (outside !== undefined) return { code: "outsideDomain", name: "range", value: outside, domain: ends };
  const width = to - from;
  // Narrower, and neighbouring doubles would stand apart.
  const least = Math.max(1e-6, 1e-9 * Math.abs(from), 1e-9 * Math.abs(to));
  const greatest = 1e6;
  const rounded = Number(width.toPrecision(6)); // 1.000001 - 1 falls short of 1e-6 by a rounding
  return rounded < least || rounded > greatest ? { code: "rangeWidth", value: rounded, least, greatest } : undefined;
}

/** A round step about a 500th of the range: what a dragged x is rounded to. */
export function stepOf([from, to]: Range): number {
  return 10 ** Math.floor(Math.log10((to - from) / 500));
}

/** x on the grid of `step`, without the digits that binary arithmetic adds. */
export function roundTo(x: number, step: number): number {
  const rounded = Math.round(x / step) * step;
  return Number(rounded.toFixed(Math.max(0, -Math.floor(Math.log10(step)))));
}

/** The nearest x within the range, on the grid of its step. */
export function pointIn(range: Range, x: number): number {
  return roundTo(Math.min(Math.max(x, range[0]), range[1]), stepOf(range));
}

/** A value read just beside a kink, as the limit there: without what the step aside added. */
export function rounded(value: number): number {
  return Math.abs(value) < 1e-300 ? 0 : Number(value.toPrecision(12));
}
