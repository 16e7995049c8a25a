import { asWritten, formatNumber } from "../../text/formatNumber.ts";
import type { Language } from "../../text/text.ts";

const digitsOfResult = 4;
const most = 12;

/** The result of a formula to four digits, whatever its size. */
export function formatResult(value: number, language: Language): string {
  return formatNumber(toFour(value), language);
}

function toFour(value: number): number {
  return Math.abs(value) < 1e3 ? value : Number(value.toPrecision(digitsOfResult));
}

/**
 * So many digits for the numbers of a formula that whoever puts in what is written comes to what is written as its
 * result: four digits of it, or as many as a formula takes in which it stands.
 */
export function writtenDigits(
  numbers: readonly number[],
  formula: (numbers: readonly number[]) => number,
  needed = digitsOfResult,
): number {
  const resultOf = (given: readonly number[]) => asWritten(toFour(formula(given)), needed);
  const result = resultOf(numbers);
  for (let digits = needed; digits < most; digits++)
    if (resultOf(numbers.map((number) => asWritten(number, digits))) === result) return digits;
  return most;
}
