/** Something that is the same all along a stretch of x: a sign, or which piece of a function is met. One for each x. */
export type Side = (xs: Float64Array) => ArrayLike<number>;

const parts = 16;
/** Each round narrows 16-fold; after so many, stretches of a plot's width are down to neighbouring doubles. */
const rounds = 20;
/** Where a side changes more often than this can follow, as in rounding noise, the pairs stay wider. */
const mostPoints = 2 ** 14;

/**
 * Where a side changes along ascending `xs`: pairs of neighbouring doubles (unless they are too many), the last with the old side and the first
 * with the new one, in ascending order. A change that comes and goes between two of the `xs` is not seen.
 */
export function changes(xs: Float64Array, side: Side): [last: number, first: number][] {
  let pairs = differing(xs, side);
  for (let round = 0; round < rounds; round++) {
    const finer = Float64Array.from(new Set(pairs.flatMap(cut)));
    if (finer.length > mostPoints || finer.length === new Set(pairs.flat()).size) break;
    pairs = differing(finer, side);
  }
  return pairs;
}

function differing(xs: Float64Array, side: Side): [number, number][] {
  const sides = side(xs);
  return Array.from(xs.subarray(1), (x, i): [number, number] => [xs[i] as number, x]).filter(
    (_, i) => sides[i] !== sides[i + 1],
  );
}

/** The ends of a stretch and even steps between them; 0 too, to which even steps would never come. */
function cut([from, to]: [number, number]): number[] {
  const even = Array.from({ length: parts - 1 }, (_, i) => from + ((to - from) * (i + 1)) / parts);
  return [from, ...even, ...(from < 0 && to > 0 ? [0] : []), to].sort((a, b) => a - b);
}

/** Pairs that touch, joined: each group holds two or more doubles in ascending order. */
export function joined(pairs: readonly (readonly [number, number])[]): number[][] {
  const groups: number[][] = [];
  for (const [last, first] of pairs) {
    const group = groups.at(-1);
    if (group?.at(-1) === last) group.push(first);
    else groups.push([last, first]);
  }
  return groups;
}

/** Of two neighbouring doubles the one that is shorter to write: 1 rather than 1.0000000000000002. */
export function rounder([a, b]: [number, number]): number {
  return String(a).length <= String(b).length ? a : b;
}
