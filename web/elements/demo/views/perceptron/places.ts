/** A point in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

export interface Frame {
  left: number;
  top: number;
  side: number;
}

/** The radius of a corner's disc, and how far under its centre the words are written. */
export const disc = 16;
export const wordsUnder = disc + 17;

/** Rings keep so far from the frame; from a corner, so that a finger finds its disc; and from each other. */
const inset = 18;
const fromCorner = disc + 23;
const fromRing = 40;

/** Half of what is taken to the left and right, and above and below, by a corner's words, by a ring and by its name. */
const words = { across: 25, up: 8 };
const ring = { across: 15, up: 15 };
const name = { across: 20, up: 8 };

interface Box extends Point {
  across: number;
  up: number;
}

export interface RingPlaces {
  line: Point;
  turn: Point;
}

/**
 * Where the ring that moves a line and the one that turns it stand: on the line, the first as near as may be to `at`,
 * the second to `reach` from there, where they cover no corner. A line of which the frame has hardly a part, or none, has
 * them at the frame's edge.
 */
export function ringPlaces(
  at: Point,
  angle: number,
  frame: Frame,
  corners: readonly Point[],
  reach: number,
  steady: (side: 1 | -1) => 1 | -1 = (side) => side,
): RingPlaces {
  const way = { x: Math.sin(angle), y: Math.cos(angle) };
  const within = (value: number, from: number) => Math.min(Math.max(value, from + inset), from + frame.side - inset);
  let from = at;
  let [start, end] = chord(from, way, frame);
  if (start > end) {
    from = { x: within(at.x, frame.left), y: within(at.y, frame.top) };
    [start, end] = chord(from, way, frame);
  }
  const on = (along: number) => ({ x: from.x + along * way.x, y: from.y + along * way.y });
  /** The nearest place that is free, else the one with the most room. */
  const free = (wanted: number, rings: readonly Point[]) => {
    const near = Math.min(Math.max(wanted, start), end);
    const all = [near, ...Array.from({ length: Math.floor(end - start) + 1 }, (_, i) => start + i)];
    const room = (along: number) => roomAt(on(along), corners, rings);
    // Of two that are as near, it is always the same side, so that the ring does not jump.
    const far = (along: number) => Math.abs(along - near) + (along < near ? 2 : 0);
    const nearest = all.filter((along) => room(along) >= 0).sort((a, b) => far(a) - far(b))[0];
    return nearest ?? all.reduce((best, each) => (room(each) > room(best) ? each : best));
  };
  const line = free(0, []);
  const side = steady(end - line >= line - start - 1 ? 1 : -1);
  const { x, y } = on(line);
  // Across an outermost part of the frame too little of the line is left for both.
  if (end - start < fromRing) {
    const inwards = (value: number, from: number) => (value < from + frame.side / 2 ? fromRing : -fromRing);
    const beside = { x: x + inwards(x, frame.left), y };
    const above = { x, y: y + inwards(y, frame.top) };
    const turn = roomAt(beside, corners, []) > roomAt(above, corners, []) ? beside : above;
    return { line: { x, y }, turn };
  }
  return { line: { x, y }, turn: on(free(line + side * reach, [{ x, y }])) };
}

/** How far along a line from a point the part within the frame begins and ends; it ends first where there is none. */
function chord(from: Point, way: Point, { left, top, side }: Frame): [number, number] {
  const part = (at: number, by: number, low: number) => {
    const ends = [low + inset, low + side - inset].map((edge) => (edge - at) / (by || 1e-9));
    return [Math.min(...ends), Math.max(...ends)] as const;
  };
  const [across, up] = [part(from.x, way.x, left), part(from.y, way.y, top)];
  return [Math.max(across[0], up[0]), Math.min(across[1], up[1])];
}

function roomAt(point: Point, corners: readonly Point[], rings: readonly Point[]): number {
  const apart = (other: Point) => Math.hypot(point.x - other.x, point.y - other.y);
  return Math.min(
    ...corners.map((corner) => Math.min(apart(corner) - fromCorner, gap({ ...point, ...ring }, wordsOf(corner)))),
    ...rings.map((each) => apart(each) - fromRing),
  );
}

/** How far two boxes are apart, below 0 where they overlap. */
function gap(one: Box, other: Box): number {
  return Math.max(Math.abs(one.x - other.x) - one.across - other.across, Math.abs(one.y - other.y) - one.up - other.up);
}

function wordsOf({ x, y }: Point): Box {
  return { x, y: y + wordsUnder - 4, ...words };
}

/** A ring's name stands over it or under it, where it covers nothing; else it is left away. */
export type NamePlace = "over" | "under" | undefined;

export function namePlaces(rings: readonly Point[], frame: Frame, corners: readonly Point[]): NamePlace[] {
  const taken: Box[] = [
    ...corners.flatMap((corner) => [{ ...corner, across: disc, up: disc }, wordsOf(corner)]),
    ...rings.map((each) => ({ ...each, ...ring })),
  ];
  return rings.map(({ x, y }) => {
    const places = (["over", "under"] as const).map((place) => {
      const box = { x, y: y + (place === "over" ? -23 : 25), ...name };
      const inFrame = box.y - box.up >= frame.top && box.y + box.up <= frame.top + frame.side;
      return { place, box, room: inFrame ? Math.min(...taken.map((each) => gap(box, each))) : -1 };
    });
    const found = places.find(({ room }) => room >= 0);
    if (found) taken.push(found.box);
    return found?.place;
  });
}
