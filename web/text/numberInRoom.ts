import { formatNumber } from "./formatNumber.ts";
import type { Language } from "./text.ts";

/**
 * A number in at most so many letters, for a place that can't grow: to two decimals, or fewer where they don't fit, and
 * `≈0` for what is next to nothing. Never a part of it; empty where nothing fits.
 */
export function numberInRoom(value: number, language: Language, room: number): string {
  return candidates(value, language).find((text) => lettersOf(text) <= room) ?? "";
}

function candidates(value: number, language: Language): string[] {
  const size = Math.abs(value);
  // Four digits tell a number well enough, also where they are all before its point.
  if (size >= 1000 && size < 1e6) return [formatNumber(Math.round(value), language)];
  if (!(size < 1000)) return [3, 2, 1].map((digits) => formatNumber(value, language, digits));
  // A decimal that is left out must not be most of the number.
  const decimals = [2, ...(size >= 1 ? [1] : []), ...(size >= 10 ? [0] : [])];
  return decimals.map((count) => {
    const rounded = Number(value.toFixed(count)) + 0; // no −0
    const about = Number.isInteger(rounded) && rounded !== value ? "≈" : "";
    return about + formatNumber(rounded, language);
  });
}

/** In widths of a digit. */
const widths: Record<string, number> = { ".": 0.5, "−": 1.35, "≈": 1.35, "×": 1.35 };

function lettersOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (widths[letter] ?? (/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/.test(letter) ? 0.6 : 1)), 0);
}
