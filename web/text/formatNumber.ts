import type { Language } from "./text.ts";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A number for the screen: a true minus sign, 4 significant digits unless told, powers of ten for the very large and small. */
export function formatNumber(value: number, language: Language, digits = 4): string {
  if (Number.isNaN(value)) return "–";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e6)) {
    const [mantissa = "", exponent = ""] = value.toExponential(Math.max(digits - 2, 0)).split("e");
    const power = exponent
      .replace("+", "")
      .replace("-", "⁻")
      .replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit);
    return `${formatNumber(Number(mantissa), language, digits)}×10${power}`;
  }
  const plain = new Intl.NumberFormat(language, { maximumSignificantDigits: digits, useGrouping: false });
  return plain.format(value === 0 ? 0 : value).replace("-", "−");
}
