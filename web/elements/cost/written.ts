import { grouped } from "../../text/formatFactor.ts";

/** Times are known to some per cent: two digits are told of them. */
export function writeTime(nanoseconds: number): string {
  return twoDigits(nanoseconds);
}

/** A share of the layer's time: `0.32%`, `14%`. */
export function writeShare(share: number): string {
  return `${twoDigits(100 * share)}%`;
}

/** `0.070`, `1.0`, `14`, `1,500`. */
function twoDigits(value: number): string {
  const rounded = Number(value.toPrecision(2));
  return rounded < 10 ? rounded.toPrecision(2) : grouped(rounded);
}
