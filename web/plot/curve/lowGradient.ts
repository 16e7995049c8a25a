import { type Frame, toLeft } from "../frame.ts";
import type { Shape } from "../shapes.ts";
import type { Drawing } from "./mark.ts";

/** More tints on one another can't be told apart; the lanes still can. */
const mostTinted = 8;
/** The height of all lanes together, at the most, and of one with the gap below it, in CSS pixels. */
const mostHeight = 40;
const laneHeight = 5;

/** Room for the lanes of so many functions between the plot and the numbers of its x axis, in CSS pixels. */
export function lanesHeight(curves: number): number {
  return Math.min(curves * laneHeight, mostHeight);
}

/** Where |f′| is under the limit: a tint over the plot, and below it a lane for each function. */
export function lowGradient({ view: { curves, lit }, frame }: Drawing): Shape[] {
  const bottom = frame.top + frame.height;
  const lane = lanesHeight(curves.length) / curves.length;
  const opacity = (lit === "low" ? 0.4 : 0.16) / Math.sqrt(curves.length);
  return curves.flatMap(({ lowGradient, style: { color: fill } }, i) =>
    lowGradient.flatMap(({ from, to }) => {
      const [left, right] = [within(frame, from), within(frame, to)];
      if (right <= left) return [];
      const tint = { path: box(left, frame.top, right, bottom), fill, opacity };
      const top = bottom + 2 + i * lane;
      return [
        ...(curves.length <= mostTinted ? [tint] : []),
        { path: box(left, top, right, top + 0.7 * lane), fill, opacity: 0.8 },
      ];
    }),
  );
}

/** The place of an x, or of the end of the plot beyond which it lies. */
function within(frame: Frame, x: number): number {
  return Math.min(Math.max(toLeft(frame, x), frame.left), frame.left + frame.width);
}

function box(left: number, top: number, right: number, bottom: number): string {
  return `M${left} ${top}H${right}V${bottom}H${left}Z`;
}
