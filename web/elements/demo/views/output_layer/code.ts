import { outputTexts } from "../../../../text/demos/output_layer.ts";
import type { DemoContext } from "../../view.ts";
import { type Loss, type Output, type State, stateOf } from "./state.ts";

const outputs: Record<Output, string> = {
  identity: "z",
  relu: "np.maximum(z, 0)",
  sigmoid: "1 / (1 + np.exp(-z))",
  softmax: "np.exp(z) / np.exp(z).sum(axis=0)",
};

const gradients: Record<Loss, string> = {
  squared_error: "p - y",
  binary_cross_entropy: "(1 - y) / (1 - p) - y / p",
  cross_entropy: "-y / p",
};

/** The transposed Jacobian times ∂L/∂p. */
const products: Record<Output, string> = {
  identity: "g",
  relu: "(z > 0) * g",
  sigmoid: "p * (1 - p) * g",
  softmax: "p * (g - (p * g).sum(axis=0))",
};

/** NumPy that trains the layer up to the cursor; its last line prints the greatest |δ − (p − y)| there. */
export function numpyCode({ run, tracks, language }: DemoContext): string {
  const words = outputTexts[language].code;
  const state = stateOf({ run, tracks });
  return `import numpy as np

${data(state, "np.array")}  # ${words.targets}
w, b = np.zeros((${state.outputs}, 1)), np.array(${startOf(run, state)})
rate, steps = ${run.settings.learning_rate}, ${state.step}


def delta():
    z = w * x + b
    p = ${outputs[state.output]}
    g = ${gradients[state.loss]}  # dL/dp
    return p, ${products[state.output]}  # ${words.product}


for _ in range(steps):
    p, d = delta()
    w -= rate * (d * x).mean(axis=1, keepdims=True)
    b -= rate * d.mean(axis=1, keepdims=True)

p, d = delta()
print(p)
print(np.abs(d - (p - y)).max())
`;
}

/** What PyTorch calls a pair that belongs together: it takes z. Others are written out. */
function torchLoss({ output, loss }: State, words: { logits: string }): readonly string[] {
  if (output === "sigmoid" && loss === "binary_cross_entropy")
    return [`F.binary_cross_entropy_with_logits(z, y, reduction="sum") / n  # ${words.logits}`];
  if (output === "softmax" && loss === "cross_entropy") return [`F.cross_entropy(z.T, y.T)  # ${words.logits}`];
  const p = { identity: "z", relu: "torch.relu(z)", sigmoid: "torch.sigmoid(z)", softmax: "torch.softmax(z, dim=0)" };
  const losses: Record<Loss, string> = {
    squared_error: "0.5 * ((p - y) ** 2).sum() / n",
    binary_cross_entropy: 'F.binary_cross_entropy(p, y, reduction="sum") / n',
    cross_entropy: "-(y * torch.log(p)).sum() / n",
  };
  return [`p = ${p[output]}`, losses[loss]];
}

/** PyTorch that does the same; its last line prints the loss. */
export function torchCode({ run, tracks, language }: DemoContext): string {
  const state = stateOf({ run, tracks });
  const lines = torchLoss(state, outputTexts[language].code);
  return `import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
${data(state, "torch.tensor")}
n = x.numel()
w = torch.zeros(${state.outputs}, 1, requires_grad=True)
b = torch.tensor(${startOf(run, state)}, requires_grad=True)
rate, steps = ${run.settings.learning_rate}, ${state.step}


def loss():
    z = w * x + b
${lines.map((line, i) => `    ${i === lines.length - 1 ? "return " : ""}${line}`).join("\n")}


optimiser = torch.optim.SGD([w, b], lr=rate)
for _ in range(steps):
    optimiser.zero_grad()
    loss().backward()
    optimiser.step()

print(loss().item())
`;
}

function data({ inputs, targets, outputs, points }: State, array: string): string {
  const list = (of: Float32Array) => `[${Array.from(of, written).join(", ")}]`;
  const rows = Array.from({ length: outputs }, (_, k) => list(targets.subarray(k * points, (k + 1) * points)));
  return `x = ${array}(${list(inputs)})
y = ${array}([${rows.join(", ")}])`;
}

function startOf({ settings }: DemoContext["run"], { outputs }: State): string {
  return `[${Array.from({ length: outputs }, (_, k) => `[${written(k === 0 ? Number(settings.start) : 0)}]`).join(", ")}]`;
}

function written(value: number): string {
  const text = String(Number(value.toPrecision(7)));
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
