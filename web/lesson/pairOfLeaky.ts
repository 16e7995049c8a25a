import type { Curves } from "../core/curves.ts";

export const leakySlope = 0.2;

/** Leaky ReLU at x and at −x, and the weighted sum of the two, which is ReLU at x. */
export function pairOfLeaky(core: Curves, x: number): { here: number; mirrored: number; sum: number } {
  const spec = `leaky_relu(slope=${leakySlope})`;
  const [here = Number.NaN, mirrored = Number.NaN] = core.evaluate(spec, Float64Array.of(x, -x)).value;
  return { here, mirrored, sum: (here + leakySlope * mirrored) / (1 - leakySlope ** 2) };
}
