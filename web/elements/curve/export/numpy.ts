import { parametersOf } from "../../../core/catalogue.ts";
import type { Call } from "../../../functions/expressions.ts";
import { type CodeRequest, type Definition, definitionsOf, givenParameters, labelOf, nameOf, uses } from "./code.ts";
import { plotStyles, pythonName } from "./python.ts";

const names: Record<Call, string> = {
  abs: "np.abs",
  atan: "np.arctan",
  cos: "np.cos",
  cosh: "np.cosh",
  erfc: "erfc",
  exp: "np.exp",
  expm1: "np.expm1",
  log1p: "np.log1p",
  max: "np.maximum",
  min: "np.minimum",
  sin: "np.sin",
  sqrt: "np.sqrt",
  tanh: "np.tanh",
  where: "np.where",
};

/** Python with NumPy that computes and plots the lines. */
export function numpyCode(request: CodeRequest): string {
  const definitions = definitionsOf(request);
  const body = definitions.flatMap((definition) => ["", "", ...define(definition)]);
  const needsErfc = body.some((line) => line.includes("erfc("));
  const [from, to] = request.range;
  return [
    ...(needsErfc ? ["import math", ""] : []),
    "import matplotlib.pyplot as plt",
    "import numpy as np",
    ...(needsErfc ? ["", "erfc = np.vectorize(math.erfc, otypes=[float])"] : []),
    ...body,
    "",
    "",
    `x = np.linspace(${from}, ${to}, ${request.steps + 1})`,
    ...request.specs.flatMap((spec) =>
      request.lines.map((line) => {
        const parameters = givenParameters(spec).map(([id, value]) => `, ${pythonName(id)}=${value}`);
        const call = `${nameOf(spec.id, line)}(x${parameters.join("")})`;
        return `plt.plot(x, ${call}, ${plotStyles[line]}label=${JSON.stringify(labelOf(spec, line))})`;
      }),
    ),
    "plt.legend()",
    "plt.show()",
    "",
  ].join("\n");
}

function define(definition: Definition): string[] {
  const parameters = parametersOf(definition.id).map(({ id, default: standard }) => `, ${pythonName(id)}=${standard}`);
  const result = translate(definition.expression);
  return [
    `def ${definition.name}(x${parameters.join("")}):`,
    ...definition.letters.map(([letter, meaning]) => `    ${letter} = ${translate(meaning)}`),
    `    return ${uses(definition, "x") ? result : `np.full_like(x, ${result})`}`,
  ];
}

function translate(expression: string): string {
  return expression.replace(/([a-z]\w*)(\(?)/gi, (_, word: string, bracket: string) => {
    if (bracket) return names[word as Call] + bracket;
    return word === "pi" ? "np.pi" : pythonName(word);
  });
}
