import type { ActivationId } from "../../core/catalogue.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import { formatSpec } from "../../core/functionSpec.ts";
import { frameworkNames } from "../../text/frameworks.ts";
import { type CodeRequest, symbols } from "./code.ts";
import { plotStyles, pythonName } from "./python.ts";

/** Python with PyTorch that computes the lines, the derivatives by autograd, and plots them. */
export function torchCode(
  { specs, lines, range: [from, to], steps }: CodeRequest,
  notes: Partial<Record<ActivationId, string>>,
): string {
  const functions = specs.map((spec) => ({ name: formatSpec(spec), call: callOf(spec) }));
  const order = lines.includes("secondDerivative") ? 2 : lines.includes("derivative") ? 1 : 0;
  return [
    "import matplotlib.pyplot as plt",
    "import torch",
    ...(functions.some(({ call }) => call.includes("F.")) ? ["import torch.nn.functional as F"] : []),
    ...(order ? ["", "", ...derivative] : []),
    "",
    "",
    "functions = {",
    ...specs.flatMap((spec) => [
      ...(notes[spec.id] ? [`    # ${notes[spec.id]}`] : []),
      `    "${formatSpec(spec)}": ${functionOf(callOf(spec))},`,
    ]),
    "}",
    "",
    `x = torch.linspace(${from}, ${to}, ${steps + 1}, dtype=torch.float64${order ? ", requires_grad=True" : ""})`,
    "for name, function in functions.items():",
    "    f = function(x)",
    ...(order >= 1 ? ["    df = derivative(f, x)"] : []),
    ...(order >= 2 ? ["    d2f = derivative(df, x)"] : []),
    ...lines.map(
      (line) =>
        `    plt.plot(x.detach(), ${letters[line]}.detach(), ${plotStyles[line]}label=f"{name} ${symbols[line]}")`,
    ),
    "plt.legend()",
    "plt.show()",
    "",
  ].join("\n");
}

const letters = { value: "f", derivative: "df", secondDerivative: "d2f" };

const derivative = [
  "def derivative(y, x):",
  "    if not y.requires_grad:  # y does not depend on x",
  "        return torch.zeros_like(x)",
  "    (slope,) = torch.autograd.grad(y.sum(), x, create_graph=True, allow_unused=True)",
  "    return torch.zeros_like(x) if slope is None else slope",
];

/** What a user of PyTorch writes for f, with the parameters' values in their places. */
function callOf({ id, parameters }: FunctionSpec): string {
  const call = frameworkNames[id].pytorch.replaceAll("torch.nn.functional.", "F.");
  return call.replace(/(?<![\w.])[a-z]\w*(?![\w(=])/g, (name) => {
    const value = parameters[name === pythonName("lambda") ? "lambda" : name];
    return value === undefined ? name : String(value);
  });
}

/** `F.gelu` for `F.gelu(x)`, else a lambda. */
function functionOf(call: string): string {
  return /^([\w.]+(?:\(\))?)\(x\)$/.exec(call)?.[1] ?? `lambda x: ${call}`;
}
