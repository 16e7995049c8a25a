import type { Language } from "./text.ts";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A number for the screen: a true minus sign, 4 significant digits unless told, powers of ten for the very large and small. */
export function formatNumber(value: number, language: Language, digits = 4): string {
  if (Number.isNaN(value)) return "–";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e6)) {
    const [mantissa = "", exponent = ""] = value.toExponential(Math.max(digits - 2, 0)).split("e");
    return `${formatNumber(Number(mantissa), language, digits)}×${powerOfTen(Number(exponent))}`;
  }
  const least = Math.max(digits, Math.trunc(size).toString().length);
  const enough = digitsThatTell(value, least);
  // Both languages write it as JavaScript does. The first Intl.NumberFormat of a page would take longer than its first chart.
  const isAbout = enough > Math.max(least, mostDigits);
  return (isAbout ? "≈ " : "") + String(Number(value.toPrecision(isAbout ? least : enough))).replace("-", "−");
}

/** What a name stands for, from a number as it is written: `L = 0.31`, `L ≈ 0`. */
export function formatEquation(name: string, written: string): string {
  return written.startsWith("≈") ? `${name} ${written}` : `${name} = ${written}`;
}

/** A bound that a reader has set, in all its digits: what is told of it need not hold of a rounded one. */
export function formatGiven(bound: number, language: Language): string {
  let digits = 4;
  while (digits < 19 && asWritten(bound, digits) !== bound) digits++;
  return formatNumber(bound, language, digits);
}

/** A sentence with true minus signs at its numbers; what it quotes stays as it was written. */
export function withMinusSigns(sentence: string): string {
  return sentence.replace(/"[^"]*"|\w-|-(?=\d)/g, (found) => (found === "-" ? "−" : found));
}

/** The number that a reader gets who takes what is written. */
export function asWritten(value: number, digits = 4): number {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e6)) return Number(value.toExponential(Math.max(digits - 2, 0)));
  return Number(value.toPrecision(digitsThatTell(value, digits)));
}

/** 10⁻¹², from a whole exponent. */
export function powerOfTen(exponent: number): string {
  const digits = String(Math.abs(exponent)).replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit);
  return `10${exponent < 0 ? "⁻" : ""}${digits}`;
}

/** A number that changes under the reader's eyes: always so many decimals, so that it stays in place. */
export function formatFixed(value: number, language: Language, decimals: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e4) return formatNumber(value, language, 3);
  if (value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals) return "≈ 0";
  return value.toFixed(decimals).replace("-", "−");
}

const mostDigits = 9;

/** From so many digits on, as many as keep a number apart from a whole one: tanh 6 is 0.99999, not 1. */
function digitsThatTell(value: number, least: number): number {
  let enough = least;
  if (Number.isInteger(value)) return enough;
  while (enough <= Math.max(least, mostDigits) && Number.isInteger(Number(value.toPrecision(enough)))) enough++;
  return enough;
}

/** The number at a tick: two digits more than tell it from the next one, which is `spacing` away. */
export function formatTick(value: number, spacing: number, language: Language): string {
  const digits = 3 + Math.ceil(Math.log10(Math.max(Math.abs(value / spacing), 1)));
  return formatNumber(value, language, Math.min(Math.max(digits, 4), 15));
}
