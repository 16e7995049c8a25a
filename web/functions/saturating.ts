import type { MemberId } from "../core/catalogue.ts";
import { type ActivationEntry, latex } from "./entry.ts";
import { bounded, sigmoidOf, unlessNaN } from "./expressions.ts";

export const saturating: Record<MemberId<"saturating">, ActivationEntry> = {
  sigmoid: {
    source: "Verhulst 1838; Rumelhart, Hinton & Williams 1986",
    tags: ["convolutional", "recurrent", "output"], // squeeze-and-excitation gates; LSTM and GRU gates; yes or no
    formula: {
      value: latex`\sigma(\mathit{steepness}\,x) = \frac{1}{1 + e^{-\mathit{steepness}\,x}}`,
      derivative: latex`\mathit{steepness} \cdot s\,(1 - s), \quad s = \sigma(\mathit{steepness}\,x)`,
      secondDerivative: latex`\mathit{steepness}^2 \cdot s\,(1 - s)\,(1 - 2s), \quad s = \sigma(\mathit{steepness}\,x)`,
    },
    frameworks: {
      pytorch: "torch.sigmoid(steepness * x)",
      tensorflow: "tf.keras.activations.sigmoid(steepness * x)",
      jax: "jax.nn.sigmoid(steepness * x)",
      numpy: "1 / (1 + np.exp(-steepness * x))",
    },
    code: {
      letters: { z: "steepness * x", ...sigmoidOf("z") },
      value: "s",
      derivative: "steepness * e * q * q",
      secondDerivative: "-steepness * steepness * e * q * q * tanh(z / 2)",
    },
    torchDiffers: { near: [2], far: [1, 2] },
  },
  tanh: {
    source: "LeCun, Bottou, Orr & Müller 1998",
    tags: ["recurrent", "output"], // LSTM and GRU; generated images, bounded actions
    formula: {
      value: latex`\tanh x = \frac{e^x - e^{-x}}{e^x + e^{-x}}`,
      derivative: latex`1 - \tanh^2 x`,
      secondDerivative: latex`-2 \tanh x\,(1 - \tanh^2 x)`,
    },
    frameworks: {
      pytorch: "torch.tanh(x)",
      tensorflow: "tf.keras.activations.tanh(x)",
      jax: "jnp.tanh(x)",
      numpy: "np.tanh(x)",
    },
    code: {
      letters: {
        e: ["exp(-2 * abs(x))", "atMostOne"],
        slope: ["4 * e / ((1 + e) * (1 + e))", "sech"],
      },
      value: "tanh(x)",
      derivative: "slope",
      secondDerivative: "-2 * tanh(x) * slope",
    },
    torchDiffers: { far: [1, 2] },
  },
  softsign: {
    source: "Elliott 1993; Turian, Bergstra & Bengio 2009",
    tags: [],
    formula: {
      value: latex`\frac{x}{1 + |x|}`,
      derivative: latex`\frac{1}{(1 + |x|)^2}`,
      secondDerivative: latex`-\frac{2 \operatorname{sgn} x}{(1 + |x|)^3} \quad (x \ne 0)`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.softsign(x)",
      tensorflow: "tf.keras.activations.softsign(x)",
      jax: "jax.nn.soft_sign(x)",
      numpy: "x / (1 + np.abs(x))",
    },
    code: {
      letters: { z: bounded("x"), q: "1 / (1 + abs(x))" },
      value: "z / (1 + abs(z))",
      derivative: "q * q",
      secondDerivative: "where(x > 0, -2.0, where(x < 0, 2.0, 0.0)) * q * q * q",
    },
    torchDiffers: { infinite: [0, 1, 2] },
  },
  arctan: {
    source: "no single source",
    tags: [],
    formula: {
      value: latex`\arctan x`,
      derivative: latex`\frac{1}{1 + x^2}`,
      secondDerivative: latex`-\frac{2x}{(1 + x^2)^2}`,
    },
    frameworks: {
      pytorch: "torch.atan(x)",
      tensorflow: "tf.math.atan(x)",
      jax: "jnp.arctan(x)",
      numpy: "np.arctan(x)",
    },
    code: {
      letters: { z: bounded("x"), q: "1 / (1 + x * x)" },
      value: "atan(x)",
      derivative: "q",
      secondDerivative: "-2 * z * q * q",
    },
    torchDiffers: { infinite: [2] },
  },
  isru: {
    source: "Carlile, Delamarter, Kinney, Marti & Whitney 2017",
    tags: [],
    formula: {
      value: latex`\frac{x}{\sqrt{1 + \alpha x^2}}`,
      derivative: latex`(1 + \alpha x^2)^{-3/2}`,
      secondDerivative: latex`-3 \alpha x\,(1 + \alpha x^2)^{-5/2}`,
    },
    frameworks: {
      pytorch: "x / torch.sqrt(1 + alpha * x * x)",
      tensorflow: "x / tf.sqrt(1 + alpha * x * x)",
      jax: "x / jnp.sqrt(1 + alpha * x * x)",
      numpy: "x / np.sqrt(1 + alpha * x * x)",
    },
    code: {
      letters: { z: bounded("x"), r: "1 / sqrt(1 + alpha * x * x)" },
      value: "z / sqrt(1 + alpha * z * z)",
      derivative: "r * r * r",
      secondDerivative: "-3 * alpha * z * r * r * r * r * r",
    },
    torchDiffers: { infinite: [0, 1, 2], far: [1, 2] },
  },
  hard_sigmoid: {
    source: "Courbariaux, Bengio & David 2015; /6 form Howard et al. 2019",
    tags: ["convolutional", "recurrent", "mobile"], // MobileNetV3; LSTM gates in Keras before version 2.3
    formula: {
      value: latex`\frac{\min(\max(x + 3, 0), 6)}{6}`,
      derivative: latex`\begin{cases}\frac{1}{6} & -3 < x < 3 \\ 0 & \text{otherwise}\end{cases}`,
      secondDerivative: latex`0 \quad (x \ne \pm 3)`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.hardsigmoid(x)",
      tensorflow: "tf.keras.activations.hard_sigmoid(x)",
      jax: "jax.nn.hard_sigmoid(x)",
      numpy: "np.clip(x + 3, 0, 6) / 6",
    },
    code: {
      value: "clip(x + 3, 0.0, 6.0) / 6",
      derivative: unlessNaN("where(abs(x) < 3, 1.0 / 6, 0.0)"),
      secondDerivative: unlessNaN("0.0"),
    },
    autograd: { call: "(F.hardtanh(x, -3, 3) + 3) / 6", insteadOf: "hardsigmoid" },
    torchDiffers: { nan: [1, 2] },
  },
  hard_tanh: {
    source: "Collobert 2004",
    tags: [],
    formula: {
      value: latex`\min(\max(x, \mathit{min}), \mathit{max})`,
      derivative: latex`\begin{cases}1 & \mathit{min} < x < \mathit{max} \\ 0 & \text{otherwise}\end{cases}`,
      secondDerivative: latex`0 \quad (x \ne \mathit{min}, \mathit{max})`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.hardtanh(x, min, max)",
      tensorflow: "tf.clip_by_value(x, min, max)",
      jax: "jnp.clip(x, min, max)",
      numpy: "np.clip(x, min, max)",
    },
    code: {
      value: "clip(x, min, max)",
      derivative: unlessNaN("where((x > min) & (x < max), 1.0, 0.0)"),
      secondDerivative: unlessNaN("0.0"),
    },
    torchDiffers: { nan: [1, 2] },
  },
  gaussian: {
    source: "Broomhead & Lowe 1988",
    tags: ["fields"], // Ramasinghe & Lucey 2022
    formula: {
      value: "e^{-x^2}",
      derivative: latex`-2x\,e^{-x^2}`,
      secondDerivative: latex`(4x^2 - 2)\,e^{-x^2}`,
    },
    frameworks: {
      pytorch: "torch.exp(-x * x)",
      tensorflow: "tf.exp(-x * x)",
      jax: "jnp.exp(-x * x)",
      numpy: "np.exp(-x * x)",
    },
    code: {
      letters: { z: bounded("x"), e: "exp(-x * x)" },
      value: "e",
      derivative: "-2 * z * e",
      secondDerivative: "(4 * z * z - 2) * e",
    },
    torchDiffers: { infinite: [1, 2] },
  },
};
