import { nothing, type SVGTemplateResult, svg } from "lit";
import { type Frame, toLeft, toTop } from "./frame.ts";
import type { Marker } from "./palette.ts";
import { point } from "./points.ts";

/** A place of a plot in pixels, and on which sides of the plot it would lie: −1, 0 or 1. */
export interface PinnedPlace {
  x: number;
  y: number;
  across: number;
  down: number;
}

/** Where a point is shown: what lies beyond the axes stands at their edge. */
export function pinned(frame: Frame, x: number, y: number): PinnedPlace {
  const [left, across] = within(toLeft(frame, x), frame.left, frame.left + frame.width);
  const [top, down] = within(toTop(frame, y), frame.top, frame.top + frame.height);
  return { x: left, y: top, across, down };
}

function within(place: number, least: number, greatest: number): [place: number, side: number] {
  if (place < least) return [least, -1];
  return place > greatest ? [greatest, 1] : [place, 0];
}

/** A function's marker at such a place; a tip points to where it lies, if that is beyond the axes. */
export function pinnedPoint(place: PinnedPlace, marker: Marker, scale = 1): SVGTemplateResult {
  const { x, y, across, down } = place;
  const angle = (180 / Math.PI) * Math.atan2(down, across);
  const tip = 4 * scale + 9;
  const isBeyond = (across !== 0 || down !== 0) && Number.isFinite(x + y);
  return svg`${isBeyond ? svg`<path class="tip" transform="translate(${x} ${y}) rotate(${angle})" d="M${tip} 0l-7-5v10z" />` : nothing}
    ${point(place, marker, { scale })}`;
}
