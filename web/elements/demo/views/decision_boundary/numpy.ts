import { exportTexts } from "../../../../text/export.ts";
import { nameOf } from "../../../curve/export/code.ts";
import { givenArguments, numpyDefinitions } from "../../../curve/export/numpy.ts";
import type { DemoContext, Track } from "../../view.ts";
import { pythonEdits, pythonTable, trainingOf } from "./training.ts";

/** How each optimiser takes a step from the gradient of a layer, `grad`; what it keeps from step to step comes first. */
const optimisers: Record<string, { kept: readonly string[]; step: readonly string[] }> = {
  descent: { kept: [], step: ["W[l] = W[l] - rate * grad"] },
  momentum: {
    kept: ["mean = [np.zeros_like(w) for w in W]"],
    step: ["mean[l] = 0.9 * mean[l] + grad", "W[l] = W[l] - rate * mean[l]"],
  },
  adam: {
    kept: ["mean = [np.zeros_like(w) for w in W]", "square = [np.zeros_like(w) for w in W]", "steps = 0"],
    step: [
      "mean[l] = 0.9 * mean[l] + 0.1 * grad",
      "square[l] = 0.999 * square[l] + 0.001 * grad**2",
      "m, s = mean[l] / (1 - 0.9**steps), square[l] / (1 - 0.999**steps)",
      "W[l] = W[l] - rate * m / (np.sqrt(s) + 1e-8)",
    ],
  },
};

/** NumPy that trains the same net from the same weights up to the cursor, and prints its loss. */
export function numpyCode(context: DemoContext, track: Track): string {
  const training = trainingOf(context, track);
  const { spec } = track;
  const more = givenArguments(spec);
  const { kept, step } = optimisers[training.optimiser] as (typeof optimisers)[string];
  const hasHidden = training.layers.length > 1;
  return [
    ...(hasHidden
      ? numpyDefinitions({ specs: [spec], lines: ["value", "derivative"] }, exportTexts[context.language])
      : ["import numpy as np"]),
    "",
    "",
    `points = np.array(${pythonTable(training.points, "")})`,
    "x, t = points[:, :2], points[:, 2]",
    `W = [${training.layers.map((rows) => `np.array(${pythonTable(rows, "")})`).join(", ")}]`,
    `rate, batch, epochs = ${training.rate}, ${training.batch}, ${training.epochs}`,
    ...kept,
    "",
    "",
    "def forward(x):",
    "    z, a = [], [x]",
    "    for l, w in enumerate(W):",
    "        z.append(a[l] @ w[:, :-1].T + w[:, -1])",
    ...(hasHidden ? [`        a.append(${nameOf(spec.id, "value")}(z[l]${more}))`] : []),
    "    return z, a",
    "",
    "",
    ...pythonEdits(training.edits, ["W[layer][row, column] = value"]),
    "    for first in range(0, len(x), batch):",
    "        z, a = forward(x[first:first + batch])",
    "        p = 1 / (1 + np.exp(-z[-1][:, 0]))",
    "        dz = ((p - t[first:first + batch]) / len(p))[:, np.newaxis]",
    ...(training.optimiser === "adam" ? ["        steps += 1"] : []),
    "        for l in reversed(range(len(W))):",
    "            grad = np.hstack([dz.T @ a[l], dz.sum(axis=0)[:, np.newaxis]])",
    ...(hasHidden
      ? [
          "            if l > 0:",
          `                dz = dz @ W[l][:, :-1] * ${nameOf(spec.id, "derivative")}(z[l - 1]${more})`,
        ]
      : []),
    ...step.map((line) => `            ${line}`),
    "",
    ...(training.edits.length ? ["edit(epochs)"] : []),
    "z = forward(x)[0][-1][:, 0]",
    "print(np.mean(np.logaddexp(0, z) - t * z))",
    "",
  ].join("\n");
}
