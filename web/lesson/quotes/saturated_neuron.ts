import { type DemoResult, demoRows } from "../../core/demo.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { type Asked, type Quote, runIn } from "../quote.ts";
import { named } from "./named.ts";

/** Under this loss the slope is no factor any more. */
const crossEntropy = { en: "(cross-entropy)", ko: "(교차 엔트로피)" };

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
      if (!Number.isFinite(weight) || !Number.isFinite(gradient)) return "–";
      const factor = gradient < 0 ? `(${number(gradient)})` : number(gradient);
      return `${number(weight)} − ${number(rate)} · ${factor} ≈ ${number(weight - rate * gradient)}`;
    });
  },
  /** How far the first step moves w: `0.01829`. */
  first_move: (asked) => formatNumber(firstMove(asked), asked.language, 2),
  /** The loss before the first step. */
  first_loss: (asked) => formatNumber(runIn(asked).series["loss"]?.data[0] ?? Number.NaN, asked.language, 3),
  /** The output before the first step. */
  start_output: (asked) => formatNumber(startOf(runIn(asked), "output"), asked.language, 3),
  /** f′(z) before the first step. */
  start_slope: (asked) => formatNumber(startOf(runIn(asked), "derivative"), asked.language, 3),
  /** The first ∂L/∂w; with squared error as (a − y) · f′(z) · x, whose y is 0 and whose x is 1. */
  start_gradient: (asked) => {
    const { series, steps } = runIn(asked);
    return named(asked, series["output"]?.shape[0] ?? 1, (i) => {
      const number = (id: string, digits?: number) =>
        formatNumber(series[id]?.data[i * steps] ?? Number.NaN, asked.language, digits);
      const gradient = number("weight_gradient", 3);
      if (asked.state["loss"] === "cross_entropy") return `${gradient} ${crossEntropy[asked.language]}`;
      return `${number("output")} · ${number("derivative")} · 1 ≈ ${gradient}`;
    });
  },
  /** The output after the last epoch. */
  last_output: (asked) => {
    const { data = [] } = runIn(asked).series["output"] ?? {};
    return formatNumber(data[data.length - 1] ?? Number.NaN, asked.language, 3);
  },
  /** The first epoch at which the output is under ½. */
  under_half: (asked) => String(underHalf(asked)),
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

/** The first epoch at which the first function's output is under ½; −1 where none is. */
export function underHalf(asked: Asked): number {
  const { shape = [], data } = runIn(asked).series["output"] ?? {};
  return data?.subarray(0, shape[1]).findIndex((output) => output < 0.5) ?? -1;
}

export function startOf({ series }: DemoResult, id: string): number {
  return series[id]?.data[0] ?? Number.NaN;
}
