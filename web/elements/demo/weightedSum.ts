import type { TemplateResult } from "lit";
import { disclosure } from "../../controls/disclosure.ts";
import { table } from "../../controls/table.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import type { Language } from "../../text/text.ts";
import { formatResult, writtenDigits } from "./writtenDigits.ts";

/** So many products of a sum stand in a line; the others are in the table below it. */
const mostTerms = 4;

/** A number as a factor: a negative one in brackets. */
export function asFactor(value: number, language: Language, digits = 4): string {
  const written = formatNumber(value, language, digits);
  return value < 0 ? `(${written})` : written;
}

/**
 * What comes back to a unit, Σ w·δ over the units above it: the first products with the numbers put in, and `others` that
 * are added to it.
 */
export function weightedSum(
  weights: readonly number[],
  above: readonly number[],
  language: Language,
  others: readonly { value: number; name: string }[] = [],
): string {
  const digits = digitsOfSum(weights, above, others[0]?.value ?? 0);
  const factor = (value: number) => asFactor(value, language, digits);
  const terms = weights.slice(0, mostTerms).map((weight, k) => `${factor(weight)}·${factor(above[k] ?? Number.NaN)}`);
  if (weights.length > mostTerms) terms.push("…");
  return [...terms, ...others.map(({ value, name }) => `${factor(value)} (${name})`)].join(" + ");
}

/** With so many digits what is written of Σ w·δ comes to ∂L/∂a as it is written. */
function digitsOfSum(weights: readonly number[], above: readonly number[], other: number): number {
  const count = weights.length;
  return writtenDigits([...weights, ...above, other], (numbers) =>
    weights.reduce((sum, _, k) => sum + (numbers[k] ?? 0) * (numbers[count + k] ?? 0), numbers[2 * count] ?? 0),
  );
}

/** Every product of the sum, in a table that opens. */
export function allTerms(
  { owner, name }: { owner: string; name: string },
  weights: readonly number[],
  above: readonly number[],
  language: Language,
): TemplateResult {
  const rows = weights.map((weight, k) => {
    const delta = above[k] ?? Number.NaN;
    const digits = writtenDigits([weight, delta], ([w = 0, by = 0]) => w * by);
    const numbers = [weight, delta].map((value) => formatNumber(value, language, digits));
    return [String(k + 1), ...numbers, formatResult(weight * delta, language)];
  });
  return disclosure(name, table({ columns: ["k", "w", "δ", "w·δ"], rows }, `${owner}: ${name}`));
}
