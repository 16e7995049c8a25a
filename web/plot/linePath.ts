import type { Range } from "../core/range.ts";
import type { Samples } from "./sampleCurve.ts";

/** A plot of fixed axes, in the units of an SVG's view box. */
export interface Frame {
  xRange: Range;
  yRange: Range;
  width: number;
  height: number;
}

export function toLeft({ xRange: [from, to], width }: Frame, x: number): number {
  return ((x - from) / (to - from)) * width;
}

export function toTop({ yRange: [from, to], height }: Frame, y: number): number {
  return ((to - y) / (to - from)) * height;
}

/**
 * The SVG path of f (`order` 0) or f′ (1) through its samples. It is torn where the line jumps, and where a number is
 * not finite.
 */
export function linePath(frame: Frame, samples: Samples, order: 0 | 1): string {
  const numbers = order === 0 ? samples.value : samples.derivative;
  const jumps = new Set(samples.kinks.filter((kink) => kink.order <= order).map(({ at }) => at));
  let command = "M";
  let path = "";
  numbers.forEach((y, i) => {
    if (jumps.has(i) || !Number.isFinite(y)) {
      command = "M";
      return;
    }
    path += `${command}${decimal(toLeft(frame, samples.xs[i] as number))} ${decimal(toTop(frame, y))}`;
    command = "L";
  });
  return path;
}

/** A tenth of a pixel is finer than any screen shows. */
function decimal(value: number): number {
  return Math.round(10 * value) / 10;
}

/** Where f (`order` 0) or f′ (1) jumps: the value taken there, and the ends of the line that do not reach it. */
export function jumpEnds(samples: Samples, order: 0 | 1): { x: number; taken: number; open: number[] }[] {
  const numbers = order === 0 ? samples.value : samples.derivative;
  return samples.kinks
    .filter((kink) => kink.order <= order && numbers[kink.before] !== numbers[kink.after])
    .map(({ before, at, after }) => {
      const taken = numbers[at] as number;
      const sides = [numbers[before] as number, numbers[after] as number];
      return { x: samples.xs[at] as number, taken, open: sides.filter((side) => side !== taken) };
    });
}
