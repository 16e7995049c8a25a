import { type ActivationId, parametersOf } from "../../../core/catalogue.ts";
import type { Evaluation } from "../../../core/curves.ts";
import { type FunctionSpec, formatSpec } from "../../../core/functionSpec.ts";
import type { Range } from "../../../core/range.ts";
import type { Call, Explained, Reason } from "../../../functions/expressions.ts";
import { activations } from "../../../functions/functions.ts";
import type { ExportText } from "../../../text/export.ts";

/** What code is written for: the lines of a figure, at `steps` even steps along its range. */
export interface CodeRequest {
  specs: readonly FunctionSpec[];
  lines: readonly (keyof Evaluation)[];
  range: Range;
  steps: number;
}

/** The words of the comments in code. */
export type CodeWords = Pick<ExportText, "comments" | "torch">;

export const symbols: Record<keyof Evaluation, string> = { value: "f", derivative: "f'", secondDerivative: "f''" };

/** How the definition of a function's line is called: `relu`, `relu_derivative`, `relu_second_derivative`. */
export function nameOf(id: ActivationId, line: keyof Evaluation): string {
  return `${id}${{ value: "", derivative: "_derivative", secondDerivative: "_second_derivative" }[line]}`;
}

/** The name of a line in a legend or a table's head: `leaky_relu(slope=0.2) f'`. */
export function labelOf(spec: FunctionSpec, line: keyof Evaluation): string {
  return `${formatSpec(spec)} ${symbols[line]}`;
}

/** One function's line as a definition in a language to be. */
export interface Definition {
  id: ActivationId;
  line: keyof Evaluation;
  name: string;
  /** The letters that the expression needs, in the order in which they are computed. */
  letters: Step[];
  result: Step;
}

/** An expression that gets a name, and why it is not the textbook's. */
export interface Step {
  letter: string;
  expression: string;
  reason: Reason | undefined;
}

/** Each function once, however often it is drawn, with each of its lines. */
export function definitionsOf({ specs, lines }: Pick<CodeRequest, "specs" | "lines">): Definition[] {
  return [...new Set(specs.map(({ id }) => id))].flatMap((id) =>
    lines.map((line) => {
      const { code } = activations[id];
      const result = stepOf(code[line], code.letters?.[code[line]] ?? code[line]);
      return { id, line, name: nameOf(id, line), letters: lettersOf(id, result), result };
    }),
  );
}

function stepOf(letter: string, meaning: string | Explained): Step {
  const [expression, reason] = typeof meaning === "string" ? [meaning] : meaning;
  return { letter, expression, reason };
}

function lettersOf(id: ActivationId, result: Step): Step[] {
  const wanted = new Set(wordsOf(result.expression));
  return Object.entries(activations[id].code.letters ?? {})
    .map(([letter, meaning]) => stepOf(letter, meaning))
    .reverse()
    .filter(({ letter, expression }) => {
      if (!wanted.has(letter)) return false;
      for (const word of wordsOf(expression)) wanted.add(word);
      return true;
    })
    .reverse();
}

/** The names in an expression. */
function wordsOf(expression: string): string[] {
  return expression.match(/[a-z]\w*/gi) ?? [];
}

/** Whether a definition asks for a name: a letter, a parameter or x. */
export function uses({ letters, result }: Definition, name: string): boolean {
  return [result, ...letters].some(({ expression }) => wordsOf(expression).includes(name));
}

/** Whether any definition makes a call. */
export function useCall(definitions: readonly Definition[], call: Call): boolean {
  return definitions.some((definition) => uses(definition, call));
}

/** Lines without the comments that were already made. */
export function eachCommentOnce(lines: readonly string[]): string[] {
  const comments = lines.map((line) => /^\s*(#|\/\/) /.test(line));
  return lines.filter((line, i) => !comments[i] || lines.indexOf(line) === i);
}

/** The parameters of a spec that are not at their defaults. */
export function givenParameters(spec: FunctionSpec): [id: string, value: number][] {
  return parametersOf(spec.id)
    .filter(({ id, default: standard }) => spec.parameters[id] !== standard)
    .map(({ id }) => [id, spec.parameters[id] as number]);
}
