import type { Demos } from "../core/demos.ts";
import { type Asked, factIn, readState } from "./quote.ts";
import { slopeAt } from "./quotes/curve.ts";
import { tablesOfOneLine } from "./quotes/perceptron.ts";
import { firstMove } from "./quotes/saturated_neuron.ts";

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
  /** How many truth tables one line can do. */
  tables_of_one_line: (core) => String(tablesOfOneLine(core)),
  /** The slope of twenty layers of slope ½: their sum, that of each, or their product. */
  twenty_halves: (core) => {
    const slope = factIn(ask(core, "linear_collapse?functions=identity&a=0.5&depth=20"), "slope");
    if (slope > 1) return "sum";
    return slope < 1e-5 ? "product" : "same";
  },
  /** From which weight the first step goes further: near the bend, or far out, where the loss is greater. */
  further_step: (core) => {
    const [near, far] = [0.6, 6].map((weight) =>
      firstMove(ask(core, `saturated_neuron?weight=${weight}&bias=0.9`)),
    ) as [number, number];
    if (near > 2 * far) return "near";
    return far > 2 * near ? "far" : "both";
  },
  /** What a sigmoid’s slope at x = 1 does when its steepness goes from 4 to 10. */
  steeper_sigmoid: (core) => {
    const [before, after] = [4, 10].map((k) => slopeAt(ask(core, `?functions=sigmoid(steepness=${k})&x=1`))) as [
      number,
      number,
    ];
    if (after > before) return "grows";
    return after < before / 100 ? "fades" : "same";
  },
};

function ask(core: Demos, state: string): Asked {
  return { core, state: readState(state), language: "en" };
}

/** How many powers of ten of the signal are lost on the way to layer 1. */
function lost(core: Demos, state: string): number {
  return factIn(ask(core, state), "orders_lost");
}
