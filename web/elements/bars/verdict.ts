import type { VectorId } from "../../core/catalogue.ts";
import type { Curves, VectorEvaluation } from "../../core/curves.ts";
import type { VectorSpec } from "../../core/functionSpec.ts";

/** The most important thing that is true of what a function makes of its inputs. */
export type Verdict =
  /** Of softmax, one input alone; of log softmax the same. */
  | { id: "softmaxOfOne" | "logOfOne" }
  /** `most`: what no entry of the Jacobian exceeds. */
  | { id: "shares"; largest: number; most: number }
  /** One output takes over 0.98 of the whole, and no entry of the Jacobian comes to 0.01. */
  | { id: "saturated"; output: number; largest: number }
  /** `least`: below which the largest entry does not fall. */
  | { id: "logarithm"; largest: number; least: number }
  /** One input passes, and no other: the first of those that are largest. */
  | { id: "largest"; input: number; isTie: boolean }
  /** `part`: how much the gate that is the most closed lets through, under 0.01. */
  | { id: "closed"; gate: number; part: number }
  /** How much the gates let through. */
  | { id: "gates"; least: number; greatest: number }
  | { id: "product"; largest: number };

/** Under this, hardly anything gets through. */
const low = 0.01;

/** `evaluation` is what the function makes of the inputs. */
export function verdictOf(
  core: Curves,
  { id, parameters }: VectorSpec,
  inputs: readonly number[],
  { value, jacobian }: VectorEvaluation,
): Verdict {
  const largest = jacobian.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const temperature = Number(parameters["temperature"]);
  const half = inputs.length / 2;
  const verdicts: Record<VectorId, () => Verdict> = {
    softmax: () => {
      if (inputs.length === 1) return { id: "softmaxOfOne" };
      // At a low temperature an entry may be large though one output has nearly everything.
      const isSaturated = largest < low && largest * temperature < low;
      return isSaturated
        ? { id: "saturated", output: value.indexOf(Math.max(...value)), largest }
        : { id: "shares", largest, most: 1 / (4 * temperature) };
    },
    log_softmax: () =>
      inputs.length === 1 ? { id: "logOfOne" } : { id: "logarithm", largest, least: 1 / (2 * temperature) },
    maxout: () => {
      const greatest = Math.max(...inputs);
      const input = inputs.indexOf(greatest);
      return { id: "largest", input, isTie: input !== inputs.lastIndexOf(greatest) };
    },
    glu: () => {
      const open = core.evaluate("sigmoid", Float64Array.from(inputs.slice(half))).value;
      const [least, greatest] = [Math.min(...open), Math.max(...open)];
      return least < low ? { id: "closed", gate: open.indexOf(least), part: least } : { id: "gates", least, greatest };
    },
    swiglu: () => ({ id: "product", largest }),
  };
  return verdicts[id]();
}
