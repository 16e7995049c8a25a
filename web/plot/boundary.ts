import { type SVGTemplateResult, svg } from "lit";
import type { Range } from "../core/range.ts";
import type { Place } from "./scale.ts";

type Point = readonly [x1: number, x2: number];

/** A line w₁x₁ + w₂x₂ + b = 0. */
export type Boundary = readonly [w1: number, w2: number, b: number];

/** The part of the line that lies within a rectangle: no point, or two. */
function chordOf([w1, w2, b]: Boundary, [left, right]: Range, [low, high]: Range): Point[] {
  const corners: readonly Point[] = [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ];
  return corners.flatMap((from, i): Point[] => {
    const to = corners[(i + 1) % corners.length] as Point;
    const [here, there] = [from, to].map(([x1, x2]) => w1 * x1 + w2 * x2 + b) as [number, number];
    if (here > 0 === there > 0) return [];
    const way = here / (here - there);
    return [[from[0] + way * (to[0] - from[0]), from[1] + way * (to[1] - from[1])]];
  });
}

/** Lines w·x + b = 0 across a rectangle, in one path. */
export function boundaries(
  lines: readonly Boundary[],
  across: Range,
  up: Range,
  x: Place,
  y: Place,
): SVGTemplateResult {
  const path = lines
    .flatMap((each) => chordOf(each, across, up))
    .map(([x1, x2], i) => `${i % 2 ? "L" : "M"}${x(x1).toFixed(1)} ${y(x2).toFixed(1)}`);
  return svg`<path class="boundary" d=${path.join("")} />`;
}

/** The part of a rectangle where w·x + b > 0 for every line, in the hue of where it stands; empty if there is none. */
export function positiveSide(
  lines: readonly Boundary[],
  [left, right]: Range,
  [low, high]: Range,
  x: Place,
  y: Place,
): SVGTemplateResult {
  const whole: readonly Point[] = [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ];
  const part = lines.reduce(cut, whole);
  return svg`<path class="side" d=${part.map(([x1, x2], i) => `${i ? "L" : "M"}${x(x1).toFixed(1)} ${y(x2).toFixed(1)}`).join("")} />`;
}

/** What of a convex shape lies on a line's positive side. */
function cut(shape: readonly Point[], [w1, w2, b]: Boundary): readonly Point[] {
  const heightOf = ([x1, x2]: Point) => w1 * x1 + w2 * x2 + b;
  return shape.flatMap((from, i): Point[] => {
    const to = shape[(i + 1) % shape.length] as Point;
    const [here, there] = [heightOf(from), heightOf(to)];
    const inside: Point[] = here > 0 ? [from] : [];
    if (here > 0 === there > 0) return inside;
    const way = here / (here - there);
    return [...inside, [from[0] + way * (to[0] - from[0]), from[1] + way * (to[1] - from[1])]];
  });
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
