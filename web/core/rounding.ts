/** A value read just beside a kink, as the limit there: without what the step aside added. */
export function rounded(value: number): number {
  return Math.abs(value) < 1e-300 ? 0 : Number(value.toPrecision(12));
}
