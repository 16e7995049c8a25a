import type { DemoResult } from "../core/demo.ts";
import type { Demos } from "../core/demos.ts";
import { pairOfLeaky } from "./pairOfLeaky.ts";
import { type Asked, factIn, readState, runIn } from "./quote.ts";
import { slopeAt } from "./quotes/curve.ts";
import { tablesOfOneLine } from "./quotes/perceptron.ts";
import { firstMove, startOf, underHalf } from "./quotes/saturated_neuron.ts";

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
  /** With which normalisation the signal of twenty sigmoid layers arrives: at least half of it. */
  which_normalisation: (core) => {
    const [batch, layer] = ["batch", "layer"].map(
      (kind) => lost(core, `vanishing_gradient?functions=sigmoid&normalisation=${kind}`) < Math.log10(2),
    );
    if (batch && layer) return "both";
    return batch ? "batch" : layer ? "layer" : "none";
  },
  /** Which one change lets six layers of sigmoid learn: the first whose loss gets under a fifth of that of a constant answer. */
  still_net: (core) => {
    const changes = { weights: "gain=8", rate: "learning_rate=3", longer: "epochs=600" };
    const found = Object.entries(changes).find(([, change]) => {
      const asked = ask(core, `decision_boundary?functions=sigmoid&${change}`);
      return factIn(asked, "loss") < factIn(asked, "constant_loss") / 5;
    });
    return found?.[0] ?? "none";
  },
  /** How many steps the full batch takes, beside one example a step. */
  full_batch: (core) => {
    const [one = 0, full = 0] = ["one_example", "full"].map((batch) =>
      factIn(ask(core, `zigzag?batch=${batch}`), "steps_to_loss"),
    );
    if (full < one / 2) return "fewer";
    return full > 2 * one ? "more" : "same";
  },
  /** Whether two Leaky ReLUs add up to a ReLU. */
  leaky_pair: (core) => {
    const places = [-100, -3, -0.5, 0, 0.25, 2, 40];
    const relu = core.evaluate("relu", Float64Array.from(places)).value;
    const isRelu = places.every((x, i) => Math.abs(pairOfLeaky(core, x).sum - (relu[i] ?? 0)) <= 1e-12 * Math.abs(x));
    return isRelu ? "two" : "none";
  },
  /** Which loss gets an output out of being sure and wrong: the run with the other stays stuck. */
  sure_and_wrong: (core) => {
    const isStuck = (loss: string) =>
      runIn(ask(core, `output_layer?task=yes_no&output=sigmoid&start=10&loss=${loss}`)).verdicts.some(
        ({ id }) => id === "stuck",
      );
    if (isStuck("binary_cross_entropy")) return "neither";
    return isStuck("squared_error") ? "cross_entropy" : "both";
  },
  /** What adding 1 to every logit does to the greatest probability. */
  softmax_shift: (core) => {
    const greatest = (add: number) =>
      Math.max(
        ...core.evaluateVector(
          "softmax",
          Float64Array.from([2, 1, 0.5, -1], (x) => x + add),
        ).value,
      );
    const [before, after] = [greatest(0), greatest(1)];
    if (Math.abs(after - before) < 1e-12) return "same";
    return after > before ? "surer" : "evener";
  },
  /** When a neuron gets under ½ with cross-entropy, beside squared error. */
  freed: (core) => {
    const [squared, freed] = [underHalf(neuron(core)), underHalf(neuron(core, "loss=cross_entropy"))];
    if (freed < 0 || freed > 1.2 * squared) return "later";
    return freed < squared / 3 ? "sooner" : "same";
  },
  /** Both gradients start from the same error; that of cross-entropy is the error itself. */
  freed_cause: (core) => {
    const [squared, freed] = [runIn(neuron(core)), runIn(neuron(core, "loss=cross_entropy"))];
    if (startOf(squared, "output") !== startOf(freed, "output")) return "error";
    return isNear(startOf(freed, "weight_gradient"), startOf(freed, "output")) ? "slope" : "rate";
  },
  /** Whether one step back through a chain of sigmoids can be a factor over 1: weight 5, at z = 0. */
  chain_grows: (core) => (5 * core.facts("sigmoid").steepestSlope > 1 ? "yes" : "no"),
  /** In a net of sigmoid whose signal grows, which of the two factors is over 1 in every step. */
  chain_cause: (core) => {
    const { series } = runIn(ask(core, "vanishing_gradient?gain=20"));
    const isOver = (id: string) => [...(series[id]?.data ?? [])].slice(0, -1).every((factor) => factor > 1);
    return isOver("slope_factor") ? "slope" : isOver("weight_factor") ? "weights" : "saturated";
  },
  /** Which of the two gets under ½ first from w = b = 2. */
  steeper_first: (core) => {
    const [sigmoid, tanh] = ["sigmoid", "tanh"].map((id) => underHalf(neuron(core, `functions=${id}&epochs=2000`)));
    return sigmoid === tanh ? "same" : (sigmoid ?? 0) < (tanh ?? 0) ? "sigmoid" : "tanh";
  },
  /** What reaches layer 1 of a net of ReLU with He's weights. */
  relu_he: (core) => {
    const orders = lost(core, "vanishing_gradient?functions=relu&initialisation=he");
    if (Math.abs(orders) < 0.15) return "all";
    return orders > 0 ? "less" : "explodes";
  },
  /** What is different on the way back from what it is with Xavier's weights. */
  relu_cause: (core) => {
    const [xavier, he] = ["xavier", "he"].map((scale) =>
      runIn(ask(core, `vanishing_gradient?functions=relu&initialisation=${scale}`)),
    ) as [DemoResult, DemoResult];
    const low = ({ facts }: DemoResult) => facts["saturated_share"]?.[0] ?? Number.NaN;
    if (low(he) < low(xavier)) return "fewer";
    const slopes = ({ series }: DemoResult) => series["slope_factor"]?.data ?? [];
    return slopes(he).every((slope, i) => isNear(slope, slopes(xavier)[i] ?? Number.NaN)) ? "weights" : "larger";
  },
};

function ask(core: Demos, state: string): Asked {
  return { core, state: readState(state), language: "en" };
}

/** How many powers of ten of the signal are lost on the way to layer 1. */
function lost(core: Demos, state: string): number {
  return factIn(ask(core, state), "orders_lost");
}

function neuron(core: Demos, settings = ""): Asked {
  return ask(core, `saturated_neuron?${settings}`);
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-5 * Math.abs(other);
}
