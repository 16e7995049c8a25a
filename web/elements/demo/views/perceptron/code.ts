import { perceptronTexts } from "../../../../text/demos/perceptron.ts";
import type { DemoContext } from "../../view.ts";
import { stateOf } from "./state.ts";

const start = `import numpy as np

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])`;

/** NumPy code that computes what is shown. Its last line prints the four outputs. */
export function numpyCode(context: DemoContext): string {
  const { run, language } = context;
  const words = perceptronTexts[language].code;
  const { mode, wanted, table, answer } = stateOf(context);
  const [w1, w2, threshold] = answer.weights;
  const { learning_rate, passes } = run.settings;
  const outputs = `wanted = np.array([${wanted.map(Number).join(", ")}])  # ${perceptronTexts[language].gates[table]}`;
  if (mode === "by_hand")
    return `${start}
${outputs}
w, theta = np.array([${w1}, ${w2}]), ${threshold}

excess = np.round(x @ w - theta, 6)  # ${words.rounded}
output = np.where(excess > 0, 1, 0)
print(x @ w, output == wanted)
print(output)
`;
  if (mode === "two_layers")
    return `${start}


def unit(x, w, theta):
    return np.where(x @ np.array(w) > theta, 1, 0)


hidden = np.stack([unit(x, [1, 1], 0.5), unit(x, [-1, -1], -1.5)], axis=1)  # OR, NAND
output = unit(hidden, [1, 1], 1.5)  # AND
print(hidden)
print(output)
`;
  return `${start}
${outputs}
rate = ${learning_rate}

w, theta = np.zeros(2, int), 0  # ${words.whole}
for number in range(1, ${Number(passes) + 1}):
    mistakes = 0
    for inputs, y in zip(x, wanted):
        error = y - (1 if inputs @ w > theta else 0)
        w, theta = w + error * inputs, theta - error
        mistakes += abs(error)
    print("pass", number, "mistakes", mistakes, "w", rate * w, "theta", rate * theta)
    if mistakes == 0:
        break
print(np.where(x @ w > theta, 1, 0))
`;
}
