import type { SVGTemplateResult } from "lit";
import { bars } from "./bars.ts";
import type { Box } from "./frame.ts";

/** Shares of equally wide bins along a box's width, the greatest as high as the box. */
export function histogram(shares: ArrayLike<number>, { left, right, top, bottom }: Box): SVGTemplateResult {
  const width = (right - left) / shares.length;
  const most = Math.max(...Array.from(shares), Number.MIN_VALUE);
  const gap = Math.min(0.5, width / 4);
  return bars(
    Array.from(shares, (share, i) => ({
      left: left + i * width,
      width: width - gap,
      from: bottom,
      to: bottom - (share / most) * (bottom - top),
    })),
  );
}
