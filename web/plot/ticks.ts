import type { Range } from "../core/range.ts";

/** How many CSS pixels a tick needs where ticks stand so far apart on the axis. */
type Room = (spacing: number) => number;

/** How far beside a tick a number still stands on it, as a share of the distance of two ticks. */
const rounding = 1e-6;
/** So many times farther apart than they need to be may ticks stand in order to meet the ends. */
const coarser = 2.5;

/** Round numbers along an axis of so many CSS pixels, as near to one another as there is room. */
export function roundTicks(range: Range, length: number, room: Room, digits?: readonly number[]): number[] {
  const [spacing] = fitting(range, length, room, digits);
  return spacing === undefined ? [...range] : multiples(spacing, range);
}

/** The same, and the two ends: by other round numbers that meet them or, with at most two digits more, beside them. */
export function ticksWithEnds(range: Range, length: number, room: Room): number[] {
  const [finest, ...others] = fitting(range, length, room);
  if (finest === undefined) return [...range];
  const near = [finest, ...others.filter((spacing) => spacing <= coarser * finest)];
  const spacing = near.find((each) => range.every((end) => isMultiple(end, each))) ?? finest;
  const short = 10 ** (Math.floor(Math.log10(spacing)) - 2);
  const ends = range.filter((end) => !isMultiple(end, spacing) && isMultiple(end, short));
  const least = (room(spacing) / length) * (range[1] - range[0]);
  const between = multiples(spacing, range).filter((tick) => ends.every((end) => Math.abs(end - tick) >= least));
  return [...between, ...ends].sort((a, b) => a - b);
}

/** Such digits times powers of ten between which there is room, ascending. */
function fitting([from, to]: Range, length: number, room: Room, digits: readonly number[] = [1, 2, 2.5, 5]): number[] {
  const width = to - from;
  const power = Math.floor(Math.log10(width));
  return [-2, -1, 0]
    .flatMap((exponent) => digits.map((digit) => Number(`${digit}e${power + exponent}`)))
    .filter((spacing) => spacing <= width * (1 + rounding) && (length * spacing) / width >= room(spacing));
}

function isMultiple(value: number, spacing: number): boolean {
  return Math.abs(value / spacing - Math.round(value / spacing)) < rounding;
}

function multiples(spacing: number, [from, to]: Range): number[] {
  const first = Math.ceil(from / spacing - rounding);
  const last = Math.floor(to / spacing + rounding);
  // Without the digits that binary arithmetic adds: 3 · 0.1 is 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * spacing).toPrecision(15)));
}
