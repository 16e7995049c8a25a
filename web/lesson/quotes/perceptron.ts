import { demoRows } from "../../core/demo.ts";
import type { Demos } from "../../core/demos.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { type Asked, type Quote, runIn } from "../quote.ts";

export const perceptronQuotes = {
  /** How many of the 16 truth tables one line can do. */
  tables_of_one_line: ({ core }) => String(tablesOfOneLine(core)),
  /** The inputs that the figure looks at, `(1, 1)`; of two layers also what the last unit gets, `(1, 1) → (1, 0)`. */
  corner: (asked) => {
    const { given, inputs } = answering(asked);
    return [...new Set([given, inputs])].map((numbers) => `(${numbers.join(", ")})`).join(" → ");
  },
  /** The weighted sum of the unit that answers, against its threshold: `1·1 + 1·1 = 2 > 0.5`. */
  corner_sum: (asked) => {
    const number = (value: number) => formatNumber(value, asked.language, 7);
    const { inputs, weights, sum } = answering(asked);
    const [w1 = 0, w2 = 0, threshold = 0] = weights;
    const [x1, x2] = inputs;
    const second = `${w2 < 0 ? "−" : "+"} ${number(Math.abs(w2))}·${x2}`;
    return `${number(w1)}·${x1} ${second} = ${number(sum)} ${sum > threshold ? ">" : "≤"} ${number(threshold)}`;
  },
  /** What that unit gives: 1 or 0. */
  corner_output: (asked) => String(answering(asked).output),
} satisfies Record<string, Quote>;

/** How many truth tables the rule learns: where a line does it, it needs fewer passes than these. */
export function tablesOfOneLine(core: Demos): number {
  const setting = demoRows.find(({ id }) => id === "perceptron")?.settings.find(({ id }) => id === "table");
  const tables = setting?.kind === "choice" ? setting.choices : [];
  const isLearned = (table: string) =>
    core.runDemo("perceptron", { mode: "by_rule", table, passes: 100 }).facts["separated"]?.[0] === 1;
  return tables.filter(isLearned).length;
}

/** The unit that answers, at the step and the corner that the figure looks at: of two layers the last. */
function answering(asked: Asked) {
  const { series, steps } = runIn(asked);
  const { state } = asked;
  const corner = Number(state["corner"] ?? 3);
  const given = [corner >> 1, corner & 1];
  const units = series["weights"]?.shape[2] ?? 1;
  const step = Math.min(Number(state["step"] ?? steps - 1), steps - 1);
  const ofUnit = (id: string, unit: number, size: number) => {
    const from = (step * units + unit) * size;
    return [...(series[id]?.data.subarray(from, from + size) ?? [])];
  };
  const outputs = Array.from({ length: units }, (_, unit) => ofUnit("outputs", unit, 4)[corner] ?? 0);
  return {
    given,
    inputs: units > 1 ? outputs.slice(0, 2) : given,
    weights: ofUnit("weights", units - 1, 3),
    sum: ofUnit("sums", units - 1, 4)[corner] ?? 0,
    output: outputs.at(-1),
  };
}
