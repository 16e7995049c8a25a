import type { MemberId } from "../core/catalogue.ts";
import { type ActivationEntry, latex } from "./entry.ts";
import { sigmoidOf } from "./expressions.ts";

export const smoothRectifier: Record<MemberId<"smooth_rectifier">, ActivationEntry> = {
  softplus: {
    source: "Dugas, Bengio, Bélisle, Nadeau & Garcia 2000",
    tags: ["output", "fields"], // positive scales; signed distances, IGR 2020
    formula: {
      value: latex`\frac{1}{\beta} \ln(1 + e^{\beta x})`,
      derivative: latex`\sigma(\beta x)`,
      secondDerivative: latex`\beta\,\sigma(\beta x)\,(1 - \sigma(\beta x))`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.softplus(x, beta=beta)",
      tensorflow: "tf.keras.activations.softplus(beta * x) / beta",
      jax: "jax.nn.softplus(beta * x) / beta",
      numpy: "np.logaddexp(0, beta * x) / beta",
    },
    code: {
      letters: { z: "beta * x", ...sigmoidOf("z"), rest: ["log1p(e) / beta", "log1p"] },
      value: "max(x, 0.0) + rest",
      derivative: "s",
      secondDerivative: "beta * e * q * q",
    },
    torchDiffers: { beyondTwenty: [0, 1, 2], far: [2] },
  },
  squareplus: {
    source: "Barron 2021",
    tags: [],
    formula: {
      value: latex`\frac{x + \sqrt{x^2 + b}}{2}`,
      derivative: latex`\frac{1}{2} \left(1 + \frac{x}{\sqrt{x^2 + b}}\right)`,
      secondDerivative: latex`\frac{b}{2\,(x^2 + b)^{3/2}}`,
    },
    frameworks: {
      pytorch: "(x + torch.sqrt(x * x + b)) / 2",
      tensorflow: "tf.keras.activations.squareplus(x, b=b)",
      jax: "jax.nn.squareplus(x, b=b)",
      numpy: "np.maximum(x, 0) + b / (2 * (np.abs(x) + np.sqrt(x * x + b)))",
    },
    code: {
      letters: {
        r: "sqrt(x * x + b)",
        f: ["max(x, 0.0) + b / (2 * (r + abs(x)))", "differenceOfNear"],
        h: ["b / (2 * r * (r + abs(x)))", "differenceOfNear"],
      },
      value: "f",
      derivative: "where(x < 0, h, 1 - h)",
      secondDerivative: "b / (2 * r * r * r)",
    },
    torchDiffers: { infinite: [0, 1, 2], far: [0, 1, 2] },
  },
  log_sigmoid: {
    source: "no single source (log-likelihood of logistic regression)",
    tags: ["output"], // the loss of logistic regression
    formula: {
      value: latex`\ln \sigma(x) = -\ln(1 + e^{-x})`,
      derivative: latex`\sigma(-x)`,
      secondDerivative: latex`-\sigma(x)\,(1 - \sigma(x))`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.logsigmoid(x)",
      tensorflow: "tf.keras.activations.log_sigmoid(x)",
      jax: "jax.nn.log_sigmoid(x)",
      numpy: "-np.logaddexp(0, -x)",
    },
    code: {
      letters: { e: ["exp(-abs(x))", "atMostOne"], q: "1 / (1 + e)", rest: ["log1p(e)", "log1p"] },
      value: "min(x, 0.0) - rest",
      derivative: "where(x > 0, e * q, q)",
      secondDerivative: "-e * q * q",
    },
    torchDiffers: { far: [2] },
  },
};
