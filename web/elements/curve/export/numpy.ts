import { parametersOf } from "../../../core/catalogue.ts";
import type { FunctionSpec } from "../../../core/functionSpec.ts";
import type { Call } from "../../../functions/expressions.ts";
import {
  type CodeRequest,
  type CodeWords,
  type Definition,
  definitionsOf,
  eachCommentOnce,
  givenParameters,
  labelOf,
  nameOf,
  type Step,
  useCall,
} from "./code.ts";
import { plotStyles, pythonName } from "./python.ts";

const names: Record<Call, string> = {
  abs: "np.abs",
  atan: "np.arctan",
  clip: "np.clip",
  cos: "np.cos",
  erfc: "erfc",
  exp: "np.exp",
  expm1: "np.expm1",
  isnan: "np.isnan",
  log1p: "np.log1p",
  max: "np.maximum",
  min: "np.minimum",
  roundingError: "rounding_error",
  sin: "np.sin",
  sqrt: "np.sqrt",
  tanh: "np.tanh",
  where: "np.where",
};

/** Python with NumPy that computes and plots the lines. */
export function numpyCode(request: CodeRequest, words: CodeWords): string {
  const [from, to] = request.range;
  return [
    ...numpyDefinitions(request, words, ["import matplotlib.pyplot as plt"]),
    "",
    "",
    `x = np.linspace(${from}, ${to}, ${request.steps + 1})`,
    ...request.specs.flatMap((spec) =>
      request.lines.map((line) => {
        const call = `${nameOf(spec.id, line)}(x${givenArguments(spec)})`;
        return `plt.plot(x, ${call}, ${plotStyles[line]}label=${JSON.stringify(labelOf(spec, line))})`;
      }),
    ),
    "plt.legend()",
    "plt.show()",
    "",
  ].join("\n");
}

/** The lines as Python functions, after all that they import, and what else is imported beside NumPy. */
export function numpyDefinitions(
  request: Pick<CodeRequest, "specs" | "lines">,
  words: CodeWords,
  imports: readonly string[] = [],
): string[] {
  const definitions = definitionsOf(request);
  const body = definitions.flatMap((definition) => ["", "", ...define(definition, words)]);
  const needsErfc = useCall(definitions, "erfc");
  return [
    ...(needsErfc ? ["import math", ""] : []),
    ...imports,
    "import numpy as np",
    ...(needsErfc ? ["", "erfc = np.vectorize(math.erfc, otypes=[float])"] : []),
    ...(useCall(definitions, "roundingError") ? roundingError(words) : []),
    ...eachCommentOnce(body),
  ];
}

/** The parameters that are not at their defaults, as a call has them after x. */
export function givenArguments(spec: FunctionSpec): string {
  return givenParameters(spec)
    .map(([id, value]) => `, ${pythonName(id)}=${value}`)
    .join("");
}

const roundingError = ({ comments }: CodeWords) => [
  "",
  "",
  `# ${comments.rounding} (Dekker 1971)`,
  "def halves(a):",
  "    high = (2**27 + 1) * a - ((2**27 + 1) * a - a)",
  "    return high, a - high",
  "",
  "",
  "def rounding_error(a, b):",
  "    (a1, a2), (b1, b2) = halves(a), halves(b)",
  "    return a1 * b1 - a * b + a1 * b2 + a2 * b1 + a2 * b2",
];

function define({ id, name, letters, result }: Definition, { comments }: CodeWords): string[] {
  const parameters = parametersOf(id).map(({ id, default: standard }) => `, ${pythonName(id)}=${standard}`);
  const line = ({ expression, reason }: Step, start: string) => [
    ...(reason ? [`    # ${comments[reason]}`] : []),
    `    ${start} ${translate(expression)}`,
  ];
  return [
    `def ${name}(x${parameters.join("")}):`,
    ...letters.flatMap((step) => line(step, `${step.letter} =`)),
    ...line(result, "return"),
  ];
}

function translate(expression: string): string {
  return expression.replace(/([a-z]\w*)(\(?)/gi, (_, word: string, bracket: string) => {
    if (bracket) return names[word as Call] + bracket;
    return word === "pi" ? "np.pi" : pythonName(word);
  });
}
