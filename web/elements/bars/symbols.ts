import type { VectorId } from "../../core/catalogue.ts";
import { indexed } from "../../functions/jacobianRule.ts";
import { vector } from "../../functions/vector.ts";
import { takesHalves } from "./settings.ts";

const letters = { probabilities: "p", "log probabilities": "log p", numbers: "y" };

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
  const letter = letters[vector[id].outputsAre];
  return Array.from({ length: count }, (_, i) => indexed(letter, i, count));
}
