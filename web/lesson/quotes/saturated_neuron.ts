import { demoRows } from "../../core/demo.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { type Asked, type Quote, runIn } from "../quote.ts";
import { named } from "./named.ts";

export const neuronQuotes = {
  /** The next step of w, from the epoch that the figure shows: `0.6 − 0.15 · 0.1219 ≈ 0.5817`. */
  next_step: (asked) => {
    const { series, steps } = runIn(asked);
    const number = (value: number) => formatNumber(value, asked.language);
    const rate = learningRate(asked);
    const step = Math.min(Number(asked.state["step"] ?? steps - 1), steps - 1);
    const weights = series["weight"];
    return named(asked, weights?.shape[0] ?? 1, (i) => {
      const weight = weights?.data[i * steps + step] ?? Number.NaN;
      const gradient = series["weight_gradient"]?.data[i * steps + step] ?? Number.NaN;
      const factor = gradient < 0 ? `(${number(gradient)})` : number(gradient);
      return `${number(weight)} − ${number(rate)} · ${factor} ≈ ${number(weight - rate * gradient)}`;
    });
  },
  /** How far the first step moves w: `0.01829`. */
  first_move: (asked) => formatNumber(firstMove(asked), asked.language, 2),
  /** The loss before the first step. */
  first_loss: (asked) => formatNumber(runIn(asked).series["loss"]?.data[0] ?? Number.NaN, asked.language, 3),
} satisfies Record<string, Quote>;

export function firstMove(asked: Asked): number {
  return learningRate(asked) * Math.abs(runIn(asked).series["weight_gradient"]?.data[0] ?? Number.NaN);
}

function learningRate({ state }: Asked): number {
  const setting = demoRows
    .find(({ id }) => id === "saturated_neuron")
    ?.settings.find(({ id }) => id === "learning_rate");
  return Number(state["learning_rate"] ?? (setting?.kind === "number" ? setting.default : Number.NaN));
}
