import { parametersOf } from "../core/catalogue.ts";
import type { Evaluation } from "../core/curves.ts";
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

/** What a parameter is called where it is set. */
export function parameterName(id: string, language: Language): string {
  return texts[language].parameters[id] ?? id;
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
