import type { Demos } from "../core/demos.ts";
import { type FigureState, factIn, readState } from "./quote.ts";

/** The value of the right choice of each guess, by the guess's name: computed, as what it is about. */
export const answers: Readonly<Record<string, (core: Demos) => string>> = {
  /** What reaches layer 1 at weight size 13, where most units are saturated, beside size 1. */
  saturated_message: (core) => {
    const [small, large] = [1, 13].map((gain) => 10 ** -lost(core, `vanishing_gradient?gain=${gain}`)) as [
      number,
      number,
    ];
    if (large > 0.5) return "all";
    return large < small / 2 ? "less" : "same";
  },
};

/** How many powers of ten of the signal are lost on the way to layer 1. */
function lost(core: Demos, text: string): number {
  const state: FigureState = readState(text);
  return factIn({ core, state, language: "en" }, "orders_lost");
}
