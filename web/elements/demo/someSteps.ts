/** About so many steps of a run for a table, evenly apart, the first and the last among them; none if the last is −1. */
export function someSteps(last: number, most = 20): number[] {
  const parts = Math.min(most, last);
  return Array.from({ length: parts + 1 }, (_, i) => Math.round((i * last) / Math.max(parts, 1)));
}
