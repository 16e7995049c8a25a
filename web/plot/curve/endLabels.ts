import { toLeft, toTop } from "../frame.ts";
import { linePoints } from "../linePoints.ts";
import { shownLines } from "../lines.ts";
import type { TextShape } from "../shapes.ts";
import type { Drawing } from "./mark.ts";

/** Half the height of a label, and how far it stands from the place on its line that it names, in CSS pixels. */
const half = 8;
const beside = 6;
const off = 11;
/** Places to put a label are tried this far apart along its line. */
const apart = 12;
/** What it costs to lie over a line, in CSS pixels that a label would rather go to the left. */
const overLine = 150;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A line in CSS pixels; where it is torn, `top` is NaN. */
interface DrawnLine {
  left: Float64Array;
  top: Float64Array;
}

/**
 * Names each curve as near to its right end as there is room: beside its own line, over as few others as can be, and
 * never over another name. A curve whose name has no room is not named.
 */
export function endLabels({ view, theme, frame, widthOf }: Drawing): TextShape[] {
  const [first] = shownLines(view);
  const order = first?.order ?? 0;
  const lines = view.curves.map(({ samples }) => {
    const points = linePoints(samples, order);
    const left = Float64Array.from(points, ({ x }) => toLeft(frame, x));
    return { left, top: Float64Array.from(points, ({ y }) => toTop(frame, y)) };
  });
  const plot = { left: frame.left, right: frame.left + frame.width, top: frame.top, bottom: frame.top + frame.height };
  const taken: Box[] = [];
  return view.curves.flatMap(({ label, style: { color } }, i) => {
    const own = lines[i] as DrawnLine;
    const width = widthOf(label, 600);
    let best: { box: Box; cost: number } | undefined;
    for (const { anchor, box } of places(own, width, plot)) {
      const away = plot.right - anchor;
      if (best && away >= best.cost) break; // farther left nothing can be cheaper
      if (!isWithin(box, plot) || taken.some((other) => meet(box, other)) || passes(own, box)) continue;
      const cost = away + overLine * lines.filter((line) => line !== own && passes(line, box)).length;
      if (!best || cost < best.cost) best = { box, cost };
    }
    if (!best) return [];
    const { box } = best;
    taken.push(box);
    return [{ text: label, left: box.left, top: box.top + half, color, weight: 600, halo: theme.paper }];
  });
}

/** Where a label could stand: over or under places along its line and to either side of them, from the right end on. */
function* places({ left, top }: DrawnLine, width: number, plot: Box): Generator<{ anchor: number; box: Box }> {
  let last = Number.POSITIVE_INFINITY;
  for (let i = left.length - 1; i >= 0; i--) {
    const [anchor, height] = [left[i] as number, top[i] as number];
    const isInSight = height >= plot.top && height <= plot.bottom;
    if (!isInSight || last - anchor < apart) continue;
    last = anchor;
    for (const middle of [height - off, height + off])
      for (const start of [anchor - beside - width, anchor + beside])
        yield { anchor, box: { left: start, right: start + width, top: middle - half, bottom: middle + half } };
  }
}

function isWithin(box: Box, plot: Box): boolean {
  return (
    box.left >= plot.left + 4 && box.right <= plot.right - 4 && box.top >= plot.top + 1 && box.bottom <= plot.bottom - 1
  );
}

function meet(one: Box, other: Box): boolean {
  const air = 2;
  return (
    one.left < other.right + air &&
    other.left < one.right + air &&
    one.top < other.bottom + air &&
    other.top < one.bottom + air
  );
}

/** Whether a line comes into a box. */
function passes({ left, top }: DrawnLine, box: Box): boolean {
  for (let i = firstBeyond(left, box.left); i > 0 && i < left.length; i++) {
    const [from, to] = [top[i - 1] as number, top[i] as number];
    if (Math.min(from, to) < box.bottom && Math.max(from, to) > box.top) return true;
    if ((left[i] as number) > box.right) return false;
  }
  return false;
}

/** The first of ascending numbers that is greater than a bound. */
function firstBeyond(numbers: Float64Array, bound: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] as number) > bound) to = middle;
    else from = middle + 1;
  }
  return from;
}
