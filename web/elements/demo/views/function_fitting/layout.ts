import type { Range } from "../../../../core/range.ts";
import { type Frame, frameIn } from "../../../../plot/frame.ts";
import type { Scale } from "../../../../plot/scale.ts";

/** Room for numbers and words around a plot, in CSS pixels. */
const left = 34;
const right = 12;
const under = 20;
const gap = 28;

export interface Layout {
  /** Of the plot with its bends, and of one unit's parts. */
  main: { width: number; height: number; sum: Frame; bends: Frame };
  part: { width: number; height: number; frame: (yRange: Range) => Frame };
  beside: boolean;
}

const across: Range = [-1, 1];
export const upright: Range = [-1.25, 1.25];

/** The parts stand beside the plot where there is room, else under it. */
export function layoutOf(width: number, reach: number): Layout {
  const beside = width >= 720;
  const whole = beside ? Math.round(width * 0.58) : width;
  const [high, low] = beside ? [236, 88] : [134, 60];
  const top = 8;
  const foot = top + high + 6 + low;
  const sum = frameIn({ left, right: whole - right, top, bottom: top + high }, across, upright);
  const bends = frameIn({ left, right: whole - right, top: foot - low, bottom: foot }, across, [-reach, reach]);
  const rest = beside ? width - whole - gap : Math.floor((width - 8) / 2);
  const part = beside ? 118 : 66;
  const frame = (yRange: Range) =>
    frameIn({ left, right: rest - (beside ? right : 4), top: 6, bottom: 6 + part }, across, yRange);
  return {
    main: { width: whole, height: foot + under, sum, bends },
    part: { width: rest, height: 6 + part + under, frame },
    beside,
  };
}

/** The same scale with marks at 0 and on both sides of it. */
export function markedAt(reach: number, scale: Scale): Scale {
  return Object.assign((value: number) => scale(value), { ticks: [-reach, 0, reach], logarithmic: false });
}
