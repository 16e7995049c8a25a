import type { Evaluation } from "../core/curves.ts";

/** The dash pattern of f, f′ and f″, on every chart and in every legend; round caps make dots of the last. Dashes mean nothing else. */
export const dashes: Record<keyof Evaluation, number[]> = {
  value: [],
  derivative: [7, 5],
  secondDerivative: [0.1, 5],
};
