import type { Facts, Interval } from "../core/curves.ts";
import type { Range } from "../core/range.ts";

/** More repetitions than this would be a solid bar on any screen. */
const mostRepeats = 2000;

/** The low-gradient intervals along a range; those of a periodic function again and again. */
export function lowGradientOn({ lowGradient, properties: { period } }: Facts, [from, to]: Range): Interval[] {
  if (period === null || (to - from) / period > mostRepeats) return lowGradient;
  const first = Math.floor(from / period) - 1;
  const last = Math.ceil(to / period) + 1;
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * period).flatMap((shift) =>
    lowGradient.map((interval) => ({ from: interval.from + shift, to: interval.to + shift })),
  );
}
