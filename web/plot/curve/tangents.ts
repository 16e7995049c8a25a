import { toLeft, toTop } from "../frame.ts";
import type { PathShape } from "../shapes.ts";
import type { Drawing } from "./mark.ts";

/** Half of a tangent's length: in CSS pixels, and at the most so much of the plot's width. */
const longest = 64;
const share = 0.12;

/** The tangent of each f at the point x. */
export function tangents({ view, frame }: Drawing): PathShape[] {
  if (!view.showValue) return [];
  const left = toLeft(frame, view.x);
  const perX = toLeft(frame, 1) - toLeft(frame, 0);
  const perY = toTop(frame, 1) - toTop(frame, 0);
  return view.curves.flatMap(({ value, derivative, hasTangent, style }) => {
    const top = toTop(frame, value);
    const steepness = (derivative * perY) / perX;
    if (!hasTangent || !Number.isFinite(top) || !Number.isFinite(steepness)) return [];
    const run = Math.min(longest, share * frame.width) / Math.hypot(1, steepness);
    const path = `M${left - run} ${top - run * steepness}L${left + run} ${top + run * steepness}`;
    return [{ path, stroke: style.color, width: 5, opacity: view.lit === "tangent" ? 1 : 0.5 }];
  });
}
