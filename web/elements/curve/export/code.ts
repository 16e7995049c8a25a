import { type ActivationId, parametersOf } from "../../../core/catalogue.ts";
import type { Evaluation } from "../../../core/curves.ts";
import { type FunctionSpec, formatSpec } from "../../../core/functionSpec.ts";
import type { Range } from "../../../core/range.ts";
import { activations } from "../../../functions/functions.ts";

/** What code is written for: the lines of a figure, at `steps` even steps along its range. */
export interface CodeRequest {
  specs: readonly FunctionSpec[];
  lines: readonly (keyof Evaluation)[];
  range: Range;
  steps: number;
}

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
  letters: [letter: string, expression: string][];
  expression: string;
}

/** Each function once, however often it is drawn, with each of its lines. */
export function definitionsOf({ specs, lines }: CodeRequest): Definition[] {
  return [...new Set(specs.map(({ id }) => id))].flatMap((id) =>
    lines.map((line) => {
      const { code } = activations[id];
      const expression = code.letters?.[code[line]] ?? code[line];
      return { id, line, name: nameOf(id, line), letters: lettersOf(id, expression), expression };
    }),
  );
}

function lettersOf(id: ActivationId, expression: string): [string, string][] {
  const wanted = new Set(wordsOf(expression));
  return Object.entries(activations[id].code.letters ?? {})
    .reverse()
    .filter(([letter, meaning]) => {
      if (!wanted.has(letter)) return false;
      for (const word of wordsOf(meaning)) wanted.add(word);
      return true;
    })
    .reverse();
}

/** The names in an expression. */
export function wordsOf(expression: string): string[] {
  return expression.match(/[a-z]\w*/gi) ?? [];
}

/** Whether a definition asks for a name: a letter, a parameter or x. */
export function uses({ letters, expression }: Definition, name: string): boolean {
  return [expression, ...letters.map(([, meaning]) => meaning)].some((text) => wordsOf(text).includes(name));
}

/** The parameters of a spec that are not at their defaults. */
export function givenParameters(spec: FunctionSpec): [id: string, value: number][] {
  return parametersOf(spec.id)
    .filter(({ id, default: standard }) => spec.parameters[id] !== standard)
    .map(({ id }) => [id, spec.parameters[id] as number]);
}
