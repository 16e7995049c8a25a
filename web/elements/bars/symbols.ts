import type { VectorId } from "../../core/catalogue.ts";
import { takesHalves } from "./settings.ts";

const digits = "₀₁₂₃₄₅₆₇₈₉";

/** `x₁`, or `x` where there is but one. */
function indexed(letter: string, index: number, count: number): string {
  return count === 1 ? letter : letter + String(index + 1).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

/** The names of the inputs: x₁ x₂ …, or a₁ … b₁ … where every function takes two halves. */
export function inputSymbols(ids: readonly VectorId[], count: number): string[] {
  const half = count / 2;
  return Array.from({ length: count }, (_, i) => {
    if (!ids.every(takesHalves)) return indexed("x", i, count);
    return i < half ? indexed("a", i, half) : indexed("b", i - half, half);
  });
}

/** The names of a function's outputs: probabilities p, their logarithms, or y. */
export function outputSymbols(id: VectorId, count: number): string[] {
  const letter = { softmax: "p", log_softmax: "log p", maxout: "y", glu: "y", swiglu: "y" }[id];
  return Array.from({ length: count }, (_, i) => indexed(letter, i, count));
}
