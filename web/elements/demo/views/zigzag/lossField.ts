import { type Contours, contoursOf } from "../../../../plot/field.ts";
import type { Place } from "../../../../plot/scale.ts";
import type { Track } from "../../view.ts";

/** So many points of the grid the lowest level must hold to have a shape, and so many lines there are at most. */
const leastPoints = 8;
const mostLevels = 12;

/** Losses each of which is twice the one before, from what the grid resolves up. */
function levelsOf(losses: Float32Array): number[] {
  const sorted = Float32Array.from(losses).sort();
  const least = Math.log2(sorted[Math.min(leastPoints, sorted.length - 1)] ?? 1);
  const greatest = Math.log2(sorted.at(-1) ?? 1);
  const first = Math.max(Math.ceil(least), -24);
  const count = Math.min(Math.max(Math.ceil(greatest) - first, 0), mostLevels);
  return Array.from({ length: count }, (_, i) => 2 ** (first + i));
}

interface Drawn {
  losses: Float32Array;
  place: string;
  contours: Contours;
}
/** The last few fields that were drawn: while the start is dragged every run has the same one. */
const drawn: Drawn[] = [];
const mostKept = 6;

/** The contours of a run's loss. */
export function lossContours(track: Track, x: Place, y: Place): Contours {
  const { data: losses = new Float32Array() } = track.result.series.contour ?? {};
  const { data: range = new Float32Array(4) } = track.result.series.contour_range ?? {};
  const place = [...range, x(0), x(1), y(0), y(1)].join();
  const known = drawn.find((each) => each.place === place && isSame(each.losses, losses));
  if (known) return known.contours;
  const side = Math.sqrt(losses.length);
  // Near a minimum a loss is a square of the distance: between the grid's points its root is nearly a straight line.
  const roots = { values: losses.map(Math.sqrt), columns: side, rows: side, range };
  const contours = contoursOf(roots, levelsOf(losses).map(Math.sqrt), x, y);
  drawn.unshift({ losses, place, contours });
  drawn.length = Math.min(drawn.length, mostKept);
  return contours;
}

function isSame(one: Float32Array, other: Float32Array): boolean {
  return one === other || (one.length === other.length && one.every((value, i) => value === other[i]));
}
