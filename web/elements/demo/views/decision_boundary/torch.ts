import { torchExpression } from "../../../curve/export/torch.ts";
import type { DemoContext, Track } from "../../view.ts";
import { pythonEdits, pythonTable, trainingOf } from "./training.ts";

const optimisers: Record<string, string> = {
  descent: "torch.optim.SGD(W, lr=rate)",
  momentum: "torch.optim.SGD(W, lr=rate, momentum=0.9)",
  adam: "torch.optim.Adam(W, lr=rate)",
};

/** PyTorch that trains the same net from the same weights up to the cursor, and prints its loss. */
export function torchCode(context: DemoContext, track: Track): string {
  const { points, layers, rate, batch, epochs, optimiser, edits } = trainingOf(context, track);
  const hasHidden = layers.length > 1;
  const weights = layers.map((rows) => `torch.tensor(${pythonTable(rows, "")}, requires_grad=True)`);
  return [
    "import torch",
    "import torch.nn.functional as F",
    "",
    "torch.set_default_dtype(torch.float64)",
    `points = torch.tensor(${pythonTable(points, "")})`,
    "x, t = points[:, :2], points[:, 2]",
    `W = [${weights.join(", ")}]`,
    `rate, batch, epochs = ${rate}, ${batch}, ${epochs}`,
    `optimiser = ${optimisers[optimiser]}`,
    "",
    "",
    ...(hasHidden ? ["def f(x):", `    return ${torchExpression(track.spec)}`, "", ""] : []),
    "def net(a):",
    ...(hasHidden ? ["    for w in W[:-1]:", "        a = f(a @ w[:, :-1].T + w[:, -1])"] : []),
    "    return (a @ W[-1][:, :-1].T + W[-1][:, -1])[:, 0]",
    "",
    "",
    ...pythonEdits(edits, ["with torch.no_grad():", "    W[layer][row, column] = value"]),
    "    for first in range(0, len(x), batch):",
    "        z = net(x[first:first + batch])",
    "        loss = F.binary_cross_entropy_with_logits(z, t[first:first + batch])",
    "        optimiser.zero_grad()",
    "        loss.backward()",
    "        optimiser.step()",
    "",
    ...(edits.length ? ["edit(epochs)"] : []),
    "print(F.binary_cross_entropy_with_logits(net(x), t).item())",
    "",
  ].join("\n");
}
