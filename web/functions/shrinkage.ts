import type { MemberId } from "../core/catalogue.ts";
import { type ActivationEntry, latex } from "./entry.ts";
import { unlessNaN } from "./expressions.ts";

const shrunkSlope = unlessNaN("where(abs(x) > lambda, 1.0, 0.0)");

export const shrinkage: Record<MemberId<"shrinkage">, ActivationEntry> = {
  tanhshrink: {
    source: "no single source; in Torch7 (Collobert, Kavukcuoglu & Farabet 2011)",
    tags: [],
    formula: {
      value: latex`x - \tanh x`,
      derivative: latex`\tanh^2 x`,
      secondDerivative: latex`2 \tanh x\,(1 - \tanh^2 x)`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.tanhshrink(x)",
      tensorflow: "tf.keras.activations.tanh_shrink(x)",
      jax: "x - jnp.tanh(x)",
      numpy: "x - np.tanh(x)",
    },
    code: {
      // Lambert's fraction: tanh x = x/(1 + y).
      letters: {
        u: "min(x * x, 0.01)",
        y: ["u / (3 + u / (5 + u / (7 + u / 9)))", "fraction"],
        e: ["exp(-2 * abs(x))", "atMostOne"],
        slope: ["4 * e / ((1 + e) * (1 + e))", "sech"],
      },
      value: "where(abs(x) < 0.1, x * y / (1 + y), x - tanh(x))",
      derivative: "tanh(x) * tanh(x)",
      secondDerivative: "2 * tanh(x) * slope",
    },
    torchDiffers: { near: [0, 1], far: [2] },
  },
  softshrink: {
    source: "Donoho & Johnstone 1994; Donoho 1995",
    tags: ["sparse"], // ISTA, LISTA
    formula: {
      value: latex`\begin{cases}x - \lambda & x > \lambda \\ x + \lambda & x < -\lambda \\ 0 & |x| \le \lambda\end{cases}`,
      derivative: latex`\begin{cases}1 & |x| > \lambda \\ 0 & |x| \le \lambda\end{cases}`,
      secondDerivative: latex`0 \quad (|x| \ne \lambda)`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.softshrink(x, lambda_)",
      tensorflow: "tf.keras.activations.soft_shrink(x, threshold=lambda_)",
      jax: "jnp.sign(x) * jnp.maximum(jnp.abs(x) - lambda_, 0)",
      numpy: "np.sign(x) * np.maximum(np.abs(x) - lambda_, 0)",
    },
    code: { value: "x - clip(x, -lambda, lambda)", derivative: shrunkSlope, secondDerivative: unlessNaN("0.0") },
    torchDiffers: { nan: [1, 2], nanUpTo2_5: [0] },
  },
  hardshrink: {
    source: "Donoho & Johnstone 1994",
    tags: ["sparse"], // iterative hard thresholding
    formula: {
      value: latex`\begin{cases}x & |x| > \lambda \\ 0 & |x| \le \lambda\end{cases}`,
      derivative: latex`\begin{cases}1 & |x| > \lambda \\ 0 & |x| \le \lambda\end{cases}`,
      secondDerivative: latex`0 \quad (|x| \ne \lambda)`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.hardshrink(x, lambda_)",
      tensorflow: "tf.keras.activations.hard_shrink(x, threshold=lambda_)",
      jax: "jnp.where(jnp.abs(x) <= lambda_, 0, x)",
      numpy: "np.where(np.abs(x) <= lambda_, 0, x)",
    },
    code: {
      value: "where(abs(x) <= lambda, 0.0, x)",
      derivative: shrunkSlope,
      secondDerivative: unlessNaN("0.0"),
    },
    torchDiffers: { nan: [1, 2] },
  },
};
