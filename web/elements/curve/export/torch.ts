import type { FunctionSpec } from "../../../core/functionSpec.ts";
import { formatSpec } from "../../../core/functionSpec.ts";
import type { TorchDifference } from "../../../functions/entry.ts";
import { activations } from "../../../functions/functions.ts";
import { type CodeRequest, type CodeWords, symbols } from "./code.ts";
import { plotStyles, pythonName } from "./python.ts";

/** Python with PyTorch that computes the lines, the derivatives by autograd, and plots them. */
export function torchCode(
  { specs, lines, range: [from, to], steps }: CodeRequest,
  { torch: words }: CodeWords,
): string {
  const order = lines.includes("secondDerivative") ? 2 : lines.includes("derivative") ? 1 : 0;
  const functions = specs.map((spec) => ({
    name: formatSpec(spec),
    call: callOf(spec, order),
    why: replaced(spec, order, words),
    differences: differences(spec, lines, words),
  }));
  return [
    "import matplotlib.pyplot as plt",
    "import torch",
    ...(functions.some(({ call }) => call.includes("F.")) ? ["import torch.nn.functional as F"] : []),
    ...(order ? ["", "", ...derivative] : []),
    "",
    "",
    ...(functions.some(({ differences }) => differences.length) ? [`# ${words.differ}`] : []),
    "functions = {",
    ...functions.flatMap(({ name, call, why, differences }) => [
      ...[...why, ...differences].map((comment) => `    # ${comment}`),
      `    "${name}": ${functionOf(call)},`,
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

/** A function as a user of PyTorch writes it who trains a network with it: an expression in x. */
export function torchExpression(spec: FunctionSpec): string {
  return callOf(spec, 1);
}

const orderOf = { value: 0, derivative: 1, secondDerivative: 2 };
const letters = { value: "f", derivative: "df", secondDerivative: "d2f" };

const derivative = [
  "def derivative(y, x):",
  "    if not y.requires_grad:  # y does not depend on x",
  "        return torch.zeros_like(x)",
  "    (slope,) = torch.autograd.grad(y.sum(), x, create_graph=True, allow_unused=True)",
  "    return torch.zeros_like(x) if slope is None else slope",
];

/** What a user of PyTorch writes for f, with the parameters' values in their places. */
function callOf({ id, parameters }: FunctionSpec, order: number): string {
  const { autograd, frameworks } = activations[id];
  const call = order && autograd ? autograd.call : frameworks.pytorch;
  return call
    .replaceAll("torch.nn.functional.", "F.")
    .replace(/(?<![\w.])[a-z]\w*(?![\w(=])/g, (name) => {
      const value = parameters[name === pythonName("lambda") ? "lambda" : name];
      return value === undefined ? name : String(value);
    })
    .replace(/(?<![\w.]|[*/] )1 \* /g, "");
}

/** Why the call is not PyTorch's own function. */
function replaced({ id }: FunctionSpec, order: number, words: CodeWords["torch"]): string[] {
  const { autograd } = activations[id];
  return order && autograd ? [words.insteadOf[autograd.insteadOf]] : [];
}

/** Where the lines may differ from those shown. */
function differences(
  { id, parameters }: FunctionSpec,
  lines: CodeRequest["lines"],
  words: CodeWords["torch"],
): string[] {
  const { torchDiffers = {} } = activations[id];
  const all = typeof torchDiffers === "function" ? torchDiffers(parameters) : torchDiffers;
  return (Object.entries(all) as [TorchDifference, readonly number[]][]).flatMap(([difference, orders]) => {
    const which = lines.filter((line) => orders.includes(orderOf[line]));
    return which.length ? [`${which.map((line) => symbols[line]).join(", ")}: ${words.differences[difference]}`] : [];
  });
}

/** `F.gelu` for `F.gelu(x)`, else a lambda. */
function functionOf(call: string): string {
  return /^([\w.]+(?:\(\))?)\(x\)$/.exec(call)?.[1] ?? `lambda x: ${call}`;
}
