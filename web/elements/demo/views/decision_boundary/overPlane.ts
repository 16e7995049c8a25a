import type { Bands } from "../../../../plot/bands.ts";
import type { Field } from "../../../../plot/field.ts";
import type { Box } from "../../../../plot/frame.ts";
import { linearScale, type Scale } from "../../../../plot/scale.ts";
import type { Track } from "../../view.ts";
import { rangeOf } from "./readings.ts";

/** The plane of the inputs as a square, `side` CSS pixels wide. */
export interface Plane {
  x: Scale;
  y: Scale;
  box: Box;
  side: number;
}

export function planeOf(track: Track, side: number): Plane {
  const [left = 0, right = 0, low = 0, high = 0] = rangeOf(track);
  const box = { left: 0, right: side, top: 0, bottom: side };
  return { x: linearScale([left, right], [0, side], 2), y: linearScale([low, high], [side, 0], 2), box, side };
}

/** Numbers over the plane, on a grid as wide as high. */
export function fieldOver(track: Track, values: Float32Array): Field {
  const side = Math.sqrt(values.length);
  return { values, columns: side, rows: side, range: rangeOf(track) };
}

/** The same on every second line of the grid, for a small picture. */
export function coarser(values: Float32Array): Float32Array {
  const side = Math.sqrt(values.length);
  return values.filter((_, i) => (i % side) % 2 === 0 && Math.floor(i / side) % 2 === 0);
}

/** A unit's output on both sides of 0, as far as it goes, but at least to 1: what hardly changes looks level. */
export function ofUnit(values: Float32Array, perSide = 6): Bands {
  let reach = 1;
  for (const value of values) if (Number.isFinite(value)) reach = Math.max(reach, Math.abs(value));
  return { middle: 0, reach, perSide };
}
