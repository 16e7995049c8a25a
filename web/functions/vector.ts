import type { VectorId } from "../core/catalogue.ts";
import { latex, type VectorEntry } from "./entry.ts";
import { indexed, type JacobianEntry } from "./jacobianRule.ts";

export const vector: Record<VectorId, VectorEntry> = {
  softmax: {
    source: "Bridle 1990; temperature: Ackley, Hinton & Sejnowski 1985",
    tags: ["transformers", "convolutional", "recurrent", "output"], // attention; the last layer of every classifier
    formula: {
      value: latex`p_i = \frac{e^{x_i / T}}{\sum_k e^{x_k / T}}, \quad T = \mathit{temperature}`,
      jacobian: latex`\frac{\partial p_i}{\partial x_j} = \frac{p_i\,(\delta_{ij} - p_j)}{T}, \quad p_i = \frac{e^{x_i / T}}{\sum_k e^{x_k / T}}, \; T = \mathit{temperature}`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.softmax(x / temperature, dim=-1)",
      tensorflow: "tf.nn.softmax(x / temperature)",
      jax: "jax.nn.softmax(x / temperature)",
      numpy: "np.exp((x - np.max(x)) / temperature) / np.sum(np.exp((x - np.max(x)) / temperature))",
    },
    outputsAre: "probabilities",
    rule: (entry) => {
      const { row, column, inputs, parameters, number } = entry;
      const [T, values] = [number(parameters["temperature"] as number), probabilities(entry)];
      const p = inputs.map((_, i) => indexed("p", i, inputs.length));
      return row === column
        ? `${p[row]}·(1 − ${p[row]})/T = ${values[row]}·(1 − ${values[row]})/${T}`
        : `−${p[row]}·${p[column]}/T = −${values[row]}·${values[column]}/${T}`;
    },
  },
  log_softmax: {
    source: "Bridle 1990; temperature: Ackley, Hinton & Sejnowski 1985",
    tags: ["output"], // the loss of a classifier
    formula: {
      value: latex`\log p_i = \frac{x_i}{T} - \log \sum_k e^{x_k / T}, \quad T = \mathit{temperature}`,
      jacobian: latex`\frac{\partial \log p_i}{\partial x_j} = \frac{\delta_{ij} - p_j}{T}, \quad p_j = \frac{e^{x_j / T}}{\sum_k e^{x_k / T}}, \; T = \mathit{temperature}`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.log_softmax(x / temperature, dim=-1)",
      tensorflow: "tf.nn.log_softmax(x / temperature)",
      jax: "jax.nn.log_softmax(x / temperature)",
      numpy: "(x - np.max(x)) / temperature - np.log(np.sum(np.exp((x - np.max(x)) / temperature)))",
    },
    outputsAre: "log probabilities",
    rule: (entry) => {
      const { row, column, inputs, parameters, number } = entry;
      const p = indexed("p", column, inputs.length);
      const [T, value] = [number(parameters["temperature"] as number), probabilities(entry)[column]];
      return row === column ? `(1 − ${p})/T = (1 − ${value})/${T}` : `−${p}/T = −${value}/${T}`;
    },
  },
  maxout: {
    source: "Goodfellow, Warde-Farley, Mirza, Courville & Bengio 2013",
    tags: ["convolutional"], // Goodfellow et al. 2013
    formula: {
      value: latex`y = \max_k x_k`,
      jacobian: latex`\frac{\partial y}{\partial x_j} = \delta_{mj}, \quad m = \min \{\, i : x_i = \max_k x_k \,\}`,
    },
    frameworks: {
      pytorch: "torch.max(x, dim=-1).values",
      tensorflow: "tf.reduce_max(x, axis=-1)",
      jax: "jnp.max(x, axis=-1)",
      numpy: "np.max(x, axis=-1)",
    },
    outputsAre: "numbers",
    rule: ({ inputs, names, column }) => {
      const greatest = Math.max(...inputs);
      const largest = inputs.indexOf(greatest);
      return column === largest ? `${names[column]} = max = ${greatest}` : `${names[column]} ≠ max`;
    },
  },
  glu: {
    source: "Dauphin, Fan, Auli & Grangier 2016",
    tags: ["transformers", "convolutional"], // Conformer; Dauphin et al. 2017
    formula: {
      value: latex`y_i = a_i\,\sigma(b_i)`,
      jacobian: latex`\frac{\partial y_i}{\partial a_i} = \sigma(b_i), \quad \frac{\partial y_i}{\partial b_i} = a_i\,\sigma(b_i)\,(1 - \sigma(b_i))`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.glu(torch.cat([a, b], dim=-1))",
      tensorflow: "tf.keras.activations.glu(tf.concat([a, b], axis=-1))",
      jax: "jax.nn.glu(jnp.concatenate([a, b], axis=-1))",
      numpy: "a / (1 + np.exp(-b))",
    },
    outputsAre: "numbers",
    rule: ({ core, inputs, names, row, column, number }) => {
      const half = inputs.length / 2;
      const [a = 0, b = 0] = [inputs[row], inputs[row + half]];
      if (column % half !== row) return "0";
      const gate = number(core.evaluate("sigmoid", Float64Array.of(b)).value[0] as number);
      return column < half
        ? `σ(${names[row + half]}) = σ(${number(b)})`
        : `${names[row]}·σ(${names[row + half]})·(1 − σ(${names[row + half]})) = ${number(a)}·${gate}·(1 − ${gate})`;
    },
  },
  swiglu: {
    source: "Shazeer 2020",
    tags: ["transformers"], // PaLM, LLaMA
    formula: {
      value: latex`y_i = a_i\,\sigma(\beta a_i)\,b_i`,
      jacobian: latex`\frac{\partial y_i}{\partial a_i} = b_i s\,(1 + \beta a_i\,(1 - s)), \quad \frac{\partial y_i}{\partial b_i} = a_i s, \quad s = \sigma(\beta a_i)`,
    },
    frameworks: {
      pytorch: "a * torch.sigmoid(beta * a) * b",
      tensorflow: "tf.nn.silu(a, beta=beta) * b",
      jax: "a * jax.nn.sigmoid(beta * a) * b",
      numpy: "a * np.exp(-np.logaddexp(0, -beta * a)) * b",
    },
    outputsAre: "numbers",
    rule: ({ core, parameters, inputs, names, row, column, number }) => {
      const half = inputs.length / 2;
      const [a = 0, b = 0] = [inputs[row], inputs[row + half]];
      if (column % half !== row) return "0";
      const swish = core.evaluate({ id: "swish", parameters }, Float64Array.of(a));
      return column < half
        ? `swish′(${names[row]})·${names[row + half]} = ${number(swish.derivative[0] as number)}·${number(b)}`
        : `swish(${names[row]}) = swish(${number(a)})`;
    },
  },
};

function probabilities({ core, parameters, inputs, number }: JacobianEntry): string[] {
  const { value } = core.evaluateVector({ id: "softmax", parameters }, Float64Array.from(inputs));
  return Array.from(value, number);
}
