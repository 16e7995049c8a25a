import type { Evaluation, Kink } from "../../core/curves.ts";
import type { Samples } from "../../plot/sampleCurve.ts";

/** A change this small, as a share of the line's size, is no jump; nor is one that its slope explains. */
const smallestJump = 1e-9;

const columns = ["value", "derivative", "secondDerivative"] as const;

/** Of places where a curve may jump (the x before, at and after each), those where it does, and which line first. */
export function measuredKinks(
  xs: Float64Array,
  numbers: Evaluation,
  places: readonly (readonly number[])[],
): Samples["kinks"] {
  const sizes = columns.map((column) =>
    numbers[column].filter(Number.isFinite).reduce((most, y) => Math.max(most, Math.abs(y)), 0),
  );
  return places.flatMap((place) => {
    const [before, at, after] = place.map((x) => xs.indexOf(x)) as [number, number, number];
    const around = (xs[after] as number) - (xs[before] as number);
    const order = columns.findIndex((column, i) => {
      const [a, b] = [numbers[column][before] as number, numbers[column][after] as number];
      const next = columns[i + 1];
      const slope = next ? Math.max(...[before, after].map((beside) => Math.abs(numbers[next][beside] as number))) : 0;
      return a !== b && !(Math.abs(a - b) <= Math.max(smallestJump * (sizes[i] as number), 2 * slope * around));
    });
    return order < 0 ? [] : [{ order: order as Kink["order"], before, at, after }];
  });
}
