import type { Facts } from "../core/curves.ts";
import { adjustTexts } from "./adjust.ts";
import { formatGiven, formatNumber } from "./formatNumber.ts";
import type { Language } from "./text.ts";

/** Where |f′| is under the limit, in words; `slope` is how f′ is called. */
export function lowGradientWords(
  { lowGradient, kinks, properties: { period } }: Pick<Facts, "lowGradient" | "kinks" | "properties">,
  limit: number,
  language: Language,
  slope = "f′",
): string {
  const { lowGradient: words } = adjustTexts[language];
  const number = (value: number) => formatNumber(value, language);
  const bound = formatGiven(limit, language);
  const size = `|${slope}|`;
  if (!lowGradient.length) return words.never(size, bound);
  const intervals = lowGradient.map(({ from, to }) => interval(from, to, language));
  if (!intervals.includes("")) return words.on(size, bound, intervals, period === null ? undefined : number(period));
  const jumps = kinks.filter(({ order }) => order === 0).map(({ x }) => number(x));
  return words.everywhere(size, bound, jumps);
}

/** `−1.3 < x < −1.2`, in as many digits as tell the ends apart, held together by no-break spaces; empty for all x. */
function interval(from: number, to: number, language: Language): string {
  let digits = 4;
  while (digits < 15 && formatNumber(from, language, digits) === formatNumber(to, language, digits)) digits++;
  const left = from === Number.NEGATIVE_INFINITY ? "" : formatNumber(from, language, digits);
  const right = to === Number.POSITIVE_INFINITY ? "" : formatNumber(to, language, digits);
  if (left && right) return `${left}\u00a0<\u00a0x\u00a0<\u00a0${right}`;
  if (right) return `x\u00a0<\u00a0${right}`;
  return left && `x\u00a0>\u00a0${left}`;
}
