import type { Line } from "./lines.ts";
import type { Samples } from "./sampleCurve.ts";

export const columns = ["value", "derivative", "secondDerivative"] as const;

/** The points of f (`order` 0), f′ (1) or f″ (2). Where the line is torn, at a jump or at what is not finite, y is NaN. */
export function linePoints(samples: Samples, order: Line["order"]): { x: number; y: number }[] {
  const jumps = new Set(samples.kinks.filter((kink) => kink.order <= order).map(({ at }) => at));
  return Array.from(samples[columns[order]], (y, i) => ({
    x: samples.xs[i] as number,
    y: jumps.has(i) || !Number.isFinite(y) ? Number.NaN : y,
  }));
}

/** Where such a line jumps: the value taken there, and the ends of the line that do not reach it. */
export function jumpEnds(samples: Samples, order: Line["order"]): { x: number; taken: number; open: number[] }[] {
  const numbers = samples[columns[order]];
  return samples.kinks
    .filter((kink) => kink.order <= order && numbers[kink.before] !== numbers[kink.after])
    .map(({ before, at, after }) => {
      const taken = numbers[at] as number;
      const sides = [numbers[before] as number, numbers[after] as number];
      return { x: samples.xs[at] as number, taken, open: sides.filter((side) => side !== taken) };
    });
}
