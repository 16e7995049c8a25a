import { parametersOf } from "../../../core/catalogue.ts";
import type { Call } from "../../../functions/expressions.ts";
import {
  type CodeRequest,
  type CodeWords,
  type Definition,
  definitionsOf,
  eachCommentOnce,
  labelOf,
  nameOf,
  type Step,
  useCall,
  uses,
} from "./code.ts";
import { csvRow } from "./csv.ts";

/** C++20 that computes the lines and prints them as CSV. */
export function cppCode(request: CodeRequest, words: CodeWords): string {
  const definitions = definitionsOf(request);
  const bounds = (["clip", "max", "min"] as const).some((call) => useCall(definitions, call));
  const body = eachCommentOnce([
    ...(bounds ? ["", `// ${words.comments.nanFirst}`] : []),
    ...(useCall(definitions, "roundingError") ? roundingError(words) : []),
    ...definitions.flatMap((definition) => ["", ...define(definition, words)]),
  ]);
  const includes = [
    ...(bounds ? ["algorithm"] : []),
    "cmath",
    "cstdio",
    ...(body.some((line) => line.includes("std::numbers")) ? ["numbers"] : []),
  ];
  const columns = request.specs.flatMap((spec) => request.lines.map((line) => ({ spec, line })));
  const head = csvRow(["x", ...columns.map(({ spec, line }) => labelOf(spec, line))]);
  const calls = columns.map(({ spec, line }) => {
    const parameters = parametersOf(spec.id).map(({ id }) => spec.parameters[id] as number);
    const standard = parametersOf(spec.id).every((parameter, i) => parameters[i] === parameter.default);
    return `activation::${nameOf(spec.id, line)}(${["x", ...(standard ? [] : parameters)].join(", ")})`;
  });
  const [from, to] = request.range;
  return [
    ...includes.map((name) => `#include <${name}>`),
    "",
    "namespace activation {",
    ...body,
    "",
    "}  // namespace activation",
    "",
    "int main() {",
    `  const double from = ${from}, to = ${to};`,
    `  const int steps = ${request.steps};`,
    `  std::puts(${JSON.stringify(head)});`,
    "  for (int i = 0; i <= steps; ++i) {",
    "    const double x = from + (to - from) * i / steps;",
    `    std::printf("${["", ...columns].map(() => "%.17g").join(",")}\\n", x,`,
    `${calls.map((call) => `                ${call}`).join(",\n")});`,
    "  }",
    "}",
    "",
  ].join("\n");
}

const roundingError = ({ comments }: CodeWords) => [
  "",
  `// ${comments.rounding}`,
  "double rounding_error(double a, double b) {",
  "  return std::fma(a, b, -(a * b));",
  "}",
];

function define(definition: Definition, { comments }: CodeWords): string[] {
  const parameters = parametersOf(definition.id).map(
    ({ id, default: standard }) => `, double${uses(definition, id) ? ` ${id}` : ""} = ${standard}`,
  );
  const line = ({ expression, reason }: Step, start: string) => [
    ...(reason ? [`  // ${comments[reason]}`] : []),
    `  ${start} ${translate(expression)};`,
  ];
  return [
    `double ${definition.name}(double${uses(definition, "x") ? " x" : ""}${parameters.join("")}) {`,
    ...definition.letters.flatMap((step) => line(step, `const double ${step.letter} =`)),
    ...line(definition.result, "return"),
    "}",
  ];
}

/** What std does not call by the same name. */
const names: Partial<Record<Call, string>> = { clip: "std::clamp", roundingError: "rounding_error" };

/** Calls go to std, and `where(c, a, b)` becomes `c ? a : b`. */
function translate(expression: string): string {
  const brackets: { isWhere: boolean; commas: number }[] = [];
  const tokens = expression.match(/[a-z]\w*\(?|[\d.]+|\s+|./gi) ?? [];
  const text = tokens.map((token) => {
    if (token.endsWith("(")) {
      const call = token.slice(0, -1);
      const isWhere = call === "where";
      brackets.push({ isWhere, commas: 0 });
      return isWhere || !call ? "(" : `${names[call as Call] ?? `std::${call}`}(`;
    }
    const bracket = brackets.at(-1);
    if (token === ")") brackets.pop();
    if (token === "&") return "&&";
    if (token === "," && bracket?.isWhere) return bracket.commas++ ? " :" : " ?";
    return token === "pi" ? "std::numbers::pi" : token;
  });
  const joined = text.join("");
  return isOneWhere(expression) ? joined.slice(1, -1) : joined;
}

/** Whether an expression is a single call of `where` from end to end. */
function isOneWhere(expression: string): boolean {
  if (!expression.startsWith("where(")) return false;
  let depth = 0;
  const end = [...expression].findIndex((letter) => {
    depth += Number(letter === "(") - Number(letter === ")");
    return letter === ")" && depth === 0;
  });
  return end === expression.length - 1;
}
