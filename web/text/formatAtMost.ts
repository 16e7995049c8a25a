/** A bound of a probability, rounded up so that it still is one, and never up to 1: 0.99902 is 0.9991. */
export function formatAtMost(bound: number): string {
  for (let decimals = 3; decimals < 15; decimals++) {
    const rounded = Math.ceil(bound * 10 ** decimals - 1e-6) / 10 ** decimals;
    if (rounded < 1 && rounded > 0) return String(rounded);
  }
  return String(bound);
}
