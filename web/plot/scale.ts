import type { Range } from "../core/range.ts";
import { roundTicks } from "./ticks.ts";

/** A number's place along an axis, in CSS pixels. */
export type Place = (value: number) => number;

/** The same, and the numbers that are marked on it. */
export interface Scale extends Place {
  readonly ticks: readonly number[];
  readonly logarithmic: boolean;
}

/** From [from, to] to pixels [a, b]; about `count` round ticks. */
export function linearScale([from, to]: Range, [a, b]: Range, count = 5): Scale {
  const place = (value: number) => a + ((value - from) / (to - from)) * (b - a);
  return Object.assign(place, { ticks: roundTicks([from, to], count, () => 1, [1, 2, 5]), logarithmic: false });
}

/** From powers of ten [10^from, 10^to], whole exponents, to pixels [a, b]; about `count` powers are marked. */
export function powerScale([from, to]: Range, [a, b]: Range, count = 6): Scale {
  const spacing = [1, 2, 3, 5, 10, 20, 50].find((each) => (to - from) / each <= count) ?? 100;
  const ticks: number[] = [];
  for (let exponent = Math.ceil(from / spacing) * spacing; exponent <= to; exponent += spacing) ticks.push(exponent);
  const place = (value: number) =>
    a + ((Math.min(Math.max(Math.log10(value), from), to) - from) / (to - from)) * (b - a);
  return Object.assign(place, { ticks: ticks.map((exponent) => 10 ** exponent), logarithmic: true });
}

/** A round number that holds all of these, and at least so much. */
export function roundReach(least: number, numbers: Iterable<number>): number {
  let greatest = least;
  for (const number of numbers) if (Number.isFinite(number)) greatest = Math.max(greatest, Math.abs(number));
  const power = 10 ** Math.floor(Math.log10(greatest));
  return ([1, 1.5, 2, 3, 4, 6, 8, 10].find((digit) => greatest <= digit * power * (1 + 1e-9)) ?? 10) * power;
}
