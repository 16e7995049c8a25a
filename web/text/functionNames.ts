import { type FunctionId, parametersOf } from "../core/catalogue.ts";
import type { Evaluation, Facts } from "../core/curves.ts";
import type { FunctionSpec, VectorSpec } from "../core/functionSpec.ts";
import { formatNumber } from "./formatNumber.ts";
import { type Language, texts } from "./text.ts";

/** The name of a function with those parameters that are not at their defaults: `Leaky ReLU (0.2)`. */
export function functionName(spec: FunctionSpec | VectorSpec, language: Language): string {
  const name = texts[language].names[spec.id];
  const parameters = parametersOf(spec.id);
  const given = parameters.filter(({ id, default: standard }) => spec.parameters[id] !== standard);
  if (!given.length) return name;
  const values = given.map(({ id }) => {
    const value = formatNumber(spec.parameters[id] as number, language);
    return parameters.length > 1 ? `${id} ${value}` : value;
  });
  return `${name} (${values.join(", ")})`;
}

/** The name of a function with all of its parameters: `Leaky ReLU (slope = 0.01)`. */
export function fullName(spec: FunctionSpec, language: Language): string {
  const values = Object.entries(spec.parameters).map(([id, value]) => `${id} = ${formatNumber(value, language)}`);
  const name = texts[language].names[spec.id];
  return values.length ? `${name} (${values.join(", ")})` : name;
}

/** What is read from a line: `≈ 1` where doubles round to what it comes to only in the limit. */
export function written(
  { limits }: { limits: Partial<Record<keyof Evaluation, readonly number[]>> },
  column: keyof Evaluation,
  value: number,
  language: Language,
): string {
  return (limits[column]?.includes(value) ? "≈ " : "") + formatNumber(value, language);
}

/** Where |f′| is under the limit, in words; `slope` is how f′ is called. */
export function lowGradientWords(
  { lowGradient, kinks, properties: { period } }: Pick<Facts, "lowGradient" | "kinks" | "properties">,
  limit: number,
  language: Language,
  slope = "f′",
): string {
  const { lowGradient: words } = texts[language];
  const number = (value: number) => formatNumber(value, language);
  const size = `|${slope}|`;
  if (!lowGradient.length) return words.never(size, number(limit));
  const intervals = lowGradient.map(({ from, to }) => interval(from, to, language));
  if (!intervals.includes(""))
    return words.on(size, number(limit), intervals, period === null ? undefined : number(period));
  const jumps = kinks.filter(({ order }) => order === 0).map(({ x }) => number(x));
  return words.everywhere(size, number(limit), jumps);
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

/** A query finds a function by its id or its name in any language, spaces and case aside. */
export function findsFunction(id: FunctionId, query: string): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/[\s_()-]/g, "");
  return [id, texts.en.names[id], texts.ko.names[id]].some((words) => plain(words).includes(plain(query)));
}
