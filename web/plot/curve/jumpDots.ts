import { toLeft, toTop } from "../frame.ts";
import { jumpEnds } from "../linePoints.ts";
import { shownLines } from "../lines.ts";
import { markerPaths } from "../markers.ts";
import type { PathShape } from "../shapes.ts";
import type { Drawing } from "./mark.ts";

/** Of a dot, in CSS pixels; the outline of a circle is 8 units wide. */
const radius = 3.5;
const scale = radius / 4;

/** At a jump: a full dot on the value taken there, a hollow one where the line ends without it. */
export function jumpDots({ view, frame, theme }: Drawing): PathShape[] {
  const dot = (x: number, y: number, color: string, fill: string): PathShape[] => {
    const top = toTop(frame, y);
    const isInSight = top >= frame.top - 1 && top <= frame.top + frame.height + 1;
    const at = { left: toLeft(frame, x), top, scale };
    return isInSight ? [{ path: markerPaths.circle, at, fill, stroke: color, width: 1.5 }] : [];
  };
  return view.curves.toReversed().flatMap(({ samples, style: { color } }) =>
    shownLines(view)
      .toReversed()
      .flatMap(({ order }) =>
        jumpEnds(samples, order).flatMap(({ x, taken, open }) => [
          ...open.flatMap((y) => dot(x, y, color, theme.paper)),
          ...dot(x, taken, color, color),
        ]),
      ),
  );
}
