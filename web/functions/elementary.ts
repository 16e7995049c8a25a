import type { MemberId } from "../core/catalogue.ts";
import { type ActivationEntry, latex } from "./entry.ts";
import { unlessNaN } from "./expressions.ts";

export const elementary: Record<MemberId<"elementary">, ActivationEntry> = {
  step: {
    source: "McCulloch & Pitts 1943; Rosenblatt 1958",
    tags: [],
    formula: {
      value: latex`\begin{cases}1 & x > 0 \\ 0 & x \le 0\end{cases}`,
      derivative: latex`0 \quad (x \ne 0)`,
      secondDerivative: latex`0 \quad (x \ne 0)`,
    },
    frameworks: {
      pytorch: "torch.heaviside(x, torch.zeros_like(x))",
      tensorflow: "tf.cast(x > 0, x.dtype)",
      jax: "jnp.heaviside(x, 0)",
      numpy: "np.heaviside(x, 0)",
    },
    code: {
      value: unlessNaN("where(x > 0, 1.0, 0.0)"),
      derivative: unlessNaN("0.0"),
      secondDerivative: unlessNaN("0.0"),
    },
    autograd: { call: "(x > 0).to(x.dtype)", insteadOf: "heaviside" },
    torchDiffers: { nan: [0, 1, 2] },
  },
  identity: {
    source: "Widrow & Hoff 1960",
    tags: ["output"], // regression
    formula: {
      value: "x",
      derivative: "1",
      secondDerivative: "0",
    },
    frameworks: {
      pytorch: "torch.nn.Identity()(x)",
      tensorflow: "tf.keras.activations.linear(x)",
      jax: "jax.nn.identity(x)",
      numpy: "x",
    },
    code: { value: "x", derivative: unlessNaN("1.0"), secondDerivative: unlessNaN("0.0") },
    torchDiffers: { nan: [1, 2] },
  },
  exponential: {
    source: "no single source",
    tags: ["output"], // rates of counts, scales
    formula: {
      value: "e^x",
      derivative: "e^x",
      secondDerivative: "e^x",
    },
    frameworks: {
      pytorch: "torch.exp(x)",
      tensorflow: "tf.keras.activations.exponential(x)",
      jax: "jnp.exp(x)",
      numpy: "np.exp(x)",
    },
    code: { value: "exp(x)", derivative: "exp(x)", secondDerivative: "exp(x)" },
  },
};
