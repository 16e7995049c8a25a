import { type Frame, toLeft, toTop } from "../frame.ts";
import { shownLines } from "../lines.ts";
import { markerPaths } from "../markers.ts";
import type { Shape } from "../shapes.ts";
import { lanesHeight } from "./lowGradient.ts";
import type { Drawing } from "./mark.ts";

/** The height of the label on the line at x, and how far above the plot it stands, in CSS pixels. */
const labelHeight = 20;
const above = 24;

/** The line at the point x, with its label: also the handle that invites a drag. */
export function cursor({ view, theme, frame, widthOf }: Drawing): Shape[] {
  const { x, xLabel, curves } = view;
  if (!isInSight(frame, x)) return [];
  const left = toLeft(frame, x);
  const text = `‹ ${xLabel} ›`;
  const width = widthOf(text, 600) + 14;
  const start = Math.min(Math.max(left - width / 2, frame.left), frame.left + frame.width - width);
  const top = frame.top - above;
  const bottom = frame.top + frame.height + lanesHeight(curves.length);
  const half = labelHeight / 2;
  const round = `a${half} ${half} 0 0 1`;
  const label = `M${start + half} ${top}h${width - labelHeight}${round} 0 ${labelHeight}h${labelHeight - width}${round} 0 ${-labelHeight}z`;
  return [
    { path: `M${left} ${top + labelHeight}V${bottom}`, stroke: theme.muted },
    { path: label, fill: theme.ink },
    { text, left: start + width / 2, top: top + half, color: theme.paper, anchor: "middle", weight: 600 },
  ];
}

/** Every curve's marker on each of its lines at the point x. */
export function markersAtX({ view, theme, frame }: Drawing): Shape[] {
  if (!isInSight(frame, view.x)) return [];
  const left = toLeft(frame, view.x);
  return view.curves.toReversed().flatMap((curve) =>
    shownLines(view)
      .toReversed()
      .flatMap(({ column, radius }) => {
        const top = toTop(frame, curve[column]);
        if (!(top >= frame.top - radius && top <= frame.top + frame.height + radius)) return [];
        const { color: fill, marker } = curve.style;
        // The outlines reach about 4.5 units from their middle.
        const at = { left, top, scale: radius / 4.5 };
        return [{ path: markerPaths[marker], at, fill, stroke: theme.paper, width: 1.5 }];
      }),
  );
}

function isInSight(frame: Frame, x: number): boolean {
  return x >= frame.xRange[0] && x <= frame.xRange[1];
}
