import type { Curves, Evaluation, Facts } from "../../core/curves.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import { rounded } from "../../core/range.ts";
import type { CardText } from "../../text/card.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import type { Language } from "../../text/text.ts";

/** One function of a card with all that its cells are made from. */
export interface Column {
  core: Curves;
  spec: FunctionSpec;
  facts: Facts;
  language: Language;
  words: CardText;
}

/** A number for a cell, in so many digits that it does not end in a rounded-off zero: −0.16997, not −0.17. */
export function write(value: number, language: Language): string {
  const exact = Number(value.toPrecision(12));
  let digits = 4;
  const ends = () => Number(exact.toPrecision(digits)) === Number(exact.toPrecision(digits - 1));
  while (digits < 7 && Number(exact.toPrecision(digits)) !== exact && ends()) digits++;
  return formatNumber(exact, language, digits);
}

/** As `write`, but ±π/2 by its name. */
export function writeValue(value: number, language: Language): string {
  if (Math.abs(value) !== Math.PI / 2) return write(value, language);
  return value > 0 ? "π/2" : "−π/2";
}

/** f, f′ and f″ at one x. */
export interface Values {
  value: number;
  derivative: number;
  secondDerivative: number;
}

export function valuesAt({ core, spec }: Column, ...xs: number[]): Values[] {
  const { value, derivative, secondDerivative }: Evaluation = core.evaluate(spec, Float64Array.from(xs));
  return xs.map((_, i) => ({
    value: value[i] as number,
    derivative: derivative[i] as number,
    secondDerivative: secondDerivative[i] as number,
  }));
}

/** The limits of f, f′ and f″ from the left and from the right of a kink, and what the row defines there. */
export function valuesAround(column: Column, x: number): { left: Values; right: Values; here: Values } {
  const step = Math.max(Math.abs(x) * Number.EPSILON, Number.MIN_VALUE);
  const [left, here, right] = valuesAt(column, x - step, x, x + step) as [Values, Values, Values];
  return { left: roundedValues(left), right: roundedValues(right), here };
}

/** Takes away what the step beside the kink added. */
function roundedValues(values: Values): Values {
  return {
    value: rounded(values.value),
    derivative: rounded(values.derivative),
    secondDerivative: rounded(values.secondDerivative),
  };
}

/** `x = −1 and x = 1`. */
export function writePlaces(xs: readonly number[], { language, words }: Column): string {
  return words.and(xs.map((x) => `x\u00a0=\u00a0${write(x, language)}`));
}

/** What holds within one period, for all of them. */
export function repeated(fact: string, { facts: { properties }, language, words }: Column): string {
  return properties.period === null ? fact : words.again(fact, write(properties.period, language));
}

/** `x → −∞` or `x → ∞`. */
export function writeEnd(end: number): string {
  return end < 0 ? "x → −∞" : "x → ∞";
}
