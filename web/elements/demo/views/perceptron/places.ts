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

/** Rings keep so far from the frame; from a corner, so that a finger finds its disc; and from each other, as wide as each is for a finger. */
const inset = 18;
const fromCorner = disc + 23;
const fromRing = 45;

/** Half of what is taken to the left and right, and above and below, by a corner's words, by a ring and by its name. */
const words = { across: 25, up: 8 };
const ring = { across: 15, up: 15 };
const name = { across: 18, up: 8 };

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
 * the second to `reach` from there, where they cover no corner. Where too little of the line is left for both, the
 * second stands beside it; where none of it lies in the frame, the first is at the frame's edge.
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
  const along = on(free(line + side * reach, [{ x, y }]));
  const room = (place: Point) => roomAt(place, corners, [{ x, y }]);
  if (room(along) >= 0) return { line: { x, y }, turn: along };
  const around = Array.from({ length: 24 }, (_, i) => {
    const bearing = (i * Math.PI) / 12;
    return { x: x + fromRing * Math.cos(bearing), y: y + fromRing * Math.sin(bearing) };
  }).filter((place) => within(place.x, frame.left) === place.x && within(place.y, frame.top) === place.y);
  return { line: { x, y }, turn: around.reduce((best, each) => (room(each) > room(best) ? each : best), along) };
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

function isWithin({ x, y, across, up }: Box, { left, top, side }: Frame): boolean {
  return x - across >= left && x + across <= left + side && y - up >= top && y + up <= top + side;
}

function wordsOf({ x, y }: Point): Box {
  return { x, y: y + wordsUnder - 4, ...words };
}

/** How far from a ring the middle of its name stands: over it, under it or beside it, where it covers nothing; else it is left away. */
export type NamePlace = Point | undefined;

const besideRing: readonly Point[] = [
  { x: 0, y: -23 },
  { x: 0, y: 25 },
  { x: 34, y: 0 },
  { x: -34, y: 0 },
  { x: 28, y: -19 },
  { x: -28, y: -19 },
  { x: 28, y: 20 },
  { x: -28, y: 20 },
];

export function namePlaces(rings: readonly Point[], frame: Frame, corners: readonly Point[]): NamePlace[] {
  const taken: Box[] = [
    ...corners.flatMap((corner) => [{ ...corner, across: disc, up: disc }, wordsOf(corner)]),
    ...rings.map((each) => ({ ...each, ...ring })),
  ];
  return rings.map(({ x, y }) => {
    const places = besideRing.map((place) => ({ place, box: { x: x + place.x, y: y + place.y, ...name } }));
    const found = places.find(
      ({ box }) => isWithin(box, frame) && Math.min(...taken.map((each) => gap(box, each))) >= 0,
    );
    if (found) taken.push(found.box);
    return found?.place;
  });
}
