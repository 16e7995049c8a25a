import { type SVGTemplateResult, svg } from "lit";
import type { Range } from "../core/range.ts";
import type { Place } from "./scale.ts";

type Point = readonly [x1: number, x2: number];

/** A line w₁x₁ + w₂x₂ + b = 0. */
export type Boundary = readonly [w1: number, w2: number, b: number];

/** What of a rectangle lies where w·x + b > 0, and the part of the line w·x + b = 0 within it: no point, or two. */
export function cutBy(
  [w1, w2, b]: Boundary,
  [left, right]: Range,
  [low, high]: Range,
): { side: Point[]; chord: Point[] } {
  const corners: readonly Point[] = [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ];
  const side: Point[] = [];
  const chord: Point[] = [];
  corners.forEach((from, i) => {
    const to = corners[(i + 1) % corners.length] as Point;
    const [here, there] = [from, to].map(([x1, x2]) => w1 * x1 + w2 * x2 + b) as [number, number];
    if (here > 0) side.push(from);
    if (here > 0 === there > 0) return;
    const way = here / (here - there);
    const crossing: Point = [from[0] + way * (to[0] - from[0]), from[1] + way * (to[1] - from[1])];
    side.push(crossing);
    chord.push(crossing);
  });
  return { side, chord };
}

/** Lines w·x + b = 0 across a rectangle, in one path. */
export function boundaries(
  lines: readonly Boundary[],
  across: Range,
  up: Range,
  x: Place,
  y: Place,
): SVGTemplateResult {
  const paths = lines.map((each) => outline(cutBy(each, across, up).chord, x, y));
  return svg`<path class="boundary" d=${paths.join("")} />`;
}

/** The part of a rectangle where w·x + b > 0. */
export function positiveSide(each: Boundary, across: Range, up: Range, x: Place, y: Place): SVGTemplateResult {
  const path = outline(cutBy(each, across, up).side, x, y);
  return svg`<path class="side" d=${path && `${path}Z`} />`;
}

/** The point of a line that lies nearest to the origin. */
export function footOf([w1, w2, b]: Boundary): Point {
  const square = w1 * w1 + w2 * w2;
  return [(-b * w1) / square, (-b * w2) / square];
}

/** How far a point lies from a line. */
export function distanceTo([w1, w2, b]: Boundary, [x1, x2]: Point): number {
  return Math.abs(w1 * x1 + w2 * x2 + b) / Math.hypot(w1, w2);
}

function outline(points: readonly Point[], x: Place, y: Place): string {
  return points.map(([a, b], i) => `${i ? "L" : "M"}${x(a).toFixed(1)} ${y(b).toFixed(1)}`).join("");
}
