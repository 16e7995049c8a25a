import { formatNumber } from "../../text/formatNumber.ts";
import { type Asked, type Quote, runIn } from "../quote.ts";

export const outputQuotes = {
  /** The greatest p − y at the start. */
  first_error: (asked) => formatNumber(atStart(asked).error, asked.language, 3),
  /** How hard z is pushed there. */
  first_push: (asked) => formatNumber(atStart(asked).push, asked.language, 3),
} satisfies Record<string, Quote>;

/** Where the output is most too high before the first step: by how much, and ∂L/∂z. */
function atStart(asked: Asked): { error: number; push: number } {
  const { outputs, targets, deltas } = runIn(asked).series;
  const errors = [...(targets?.data ?? [])].map((target, i) => (outputs?.data[i] ?? Number.NaN) - target);
  const error = Math.max(...errors);
  return { error, push: deltas?.data[errors.indexOf(error)] ?? Number.NaN };
}
