import type { DemoContext } from "../../view.ts";
import { settingsOf, trackOf } from "./state.ts";

/** The numbers that both listings start from. */
function given(context: DemoContext, array: (numbers: string) => string): string {
  const { settings } = context.run;
  const { temperature, target, rate } = settingsOf(context);
  const logits = [1, 2, 3].map((place) => `${Number(settings[`logit_${place}`])}.0`.replace(/(\.\d+)\.0$/, "$1"));
  return `start, T = ${array(`[${logits.join(", ")}]`)}, ${temperature}
y = ${array(`[${[0, 1, 2].map((i) => (i === target ? "1.0" : "0.0")).join(", ")}]`)}
rate, steps = ${rate}, ${trackOf(context).step}
`;
}

/** NumPy that moves the same logits up to the cursor, and prints both runs' probabilities. */
export function numpyCode(context: DemoContext): string {
  return `import numpy as np

${given(context, (numbers) => `np.array(${numbers})`)}

def softmax(z):
    e = np.exp((z - z.max()) / T)
    return e / e.sum()


def jacobian(p):
    return (np.diag(p) - np.outer(p, p)) / T


def cross_entropy(p):
    return (p - y) / T


def squared_error(p):
    return jacobian(p).T @ (p - y)


for gradient in (cross_entropy, squared_error):
    z = start.copy()
    for _ in range(steps):
        z -= rate * gradient(softmax(z))
    print(*softmax(z))
`;
}

/** PyTorch that does the same and finds the gradients by itself. */
export function torchCode(context: DemoContext): string {
  return `import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
${given(context, (numbers) => `torch.tensor(${numbers})`)}

def cross_entropy(z):
    return F.cross_entropy(z / T, y)


def squared_error(z):
    return 0.5 * ((F.softmax(z / T, dim=0) - y) ** 2).sum()


for loss in (cross_entropy, squared_error):
    z = start.clone().requires_grad_()
    optimiser = torch.optim.SGD([z], lr=rate)
    for _ in range(steps):
        optimiser.zero_grad()
        loss(z).backward()
        optimiser.step()
    print(*F.softmax(z / T, dim=0).tolist())
`;
}
