import { linePoints } from "../linePoints.ts";
import type { Line } from "../lines.ts";
import type { Samples } from "../sampleCurve.ts";

export type Points = { x: number; y: number }[];

/** What has more samples is a wave, whose crests must not be passed over. */
const mostThinned = 1000;

/**
 * Of points that fall into one column of pixels Chart.js draws an upright stroke, which makes a smooth line rough: in a
 * narrow plot every second point is enough.
 */
export function strideOf({ xs }: Samples, pixels: number): number {
  return xs.length > mostThinned ? 1 : Math.ceil(xs.length / Math.max(pixels, 1));
}

/** Every so many points of a line, and all that stand at its kinks. */
export function thinned(samples: Samples, order: Line["order"], stride: number): Points {
  const points = linePoints(samples, order);
  if (stride === 1) return points;
  const kept = new Set(samples.kinks.flatMap(({ before, at, after }) => [before, at, after]));
  return points.filter((_, i) => i % stride === 0 || i === points.length - 1 || kept.has(i));
}
