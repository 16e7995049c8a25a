import type { MemberId } from "../core/catalogue.ts";
import { type ActivationEntry, latex } from "./entry.ts";
import { type Explained, unlessNaN } from "./expressions.ts";

const eluSlope = "alpha * exp(min(x, 0.0))";
const eluLeft: Explained = ["alpha * expm1(min(x, 0.0))", "expm1"];

export const rectifier: Record<MemberId<"rectifier">, ActivationEntry> = {
  relu: {
    source: "Fukushima 1969; Nair & Hinton 2010",
    tags: ["transformers", "convolutional", "recurrent", "fields"], // Vaswani et al. 2017; AlexNet; IRNN; NeRF
    formula: {
      value: latex`\max(x, 0)`,
      derivative: latex`\begin{cases}1 & x > 0 \\ 0 & x \le 0\end{cases}`,
      secondDerivative: latex`0 \quad (x \ne 0)`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.relu(x)",
      tensorflow: "tf.keras.activations.relu(x)",
      jax: "jax.nn.relu(x)",
      numpy: "np.maximum(x, 0)",
    },
    code: { value: "max(x, 0.0)", derivative: unlessNaN("where(x > 0, 1.0, 0.0)"), secondDerivative: unlessNaN("0.0") },
    torchDiffers: { nan: [1, 2] },
  },
  leaky_relu: {
    source: "Maas, Hannun & Ng 2013",
    tags: ["convolutional"], // DCGAN, YOLO
    formula: {
      value: latex`\begin{cases}x & x > 0 \\ \mathit{slope}\,x & x \le 0\end{cases}`,
      derivative: latex`\begin{cases}1 & x > 0 \\ \mathit{slope} & x \le 0\end{cases}`,
      secondDerivative: latex`0 \quad (x \ne 0)`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.leaky_relu(x, negative_slope=slope)",
      tensorflow: "tf.keras.activations.leaky_relu(x, negative_slope=slope)",
      jax: "jax.nn.leaky_relu(x, negative_slope=slope)",
      numpy: "np.where(x > 0, x, slope * x)",
    },
    code: {
      value: "where(x > 0, x, slope * x)",
      derivative: unlessNaN("where(x > 0, 1.0, slope)"),
      secondDerivative: unlessNaN("0.0"),
    },
    torchDiffers: { nan: [1, 2] },
  },
  prelu: {
    source: "He, Zhang, Ren & Sun 2015",
    tags: ["convolutional"], // He et al. 2015
    formula: {
      value: latex`\begin{cases}x & x > 0 \\ a x & x \le 0\end{cases}`,
      derivative: latex`\begin{cases}1 & x > 0 \\ a & x \le 0\end{cases}`,
      secondDerivative: latex`0 \quad (x \ne 0)`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.prelu(x, torch.tensor([a], dtype=x.dtype))",
      tensorflow: "tf.where(x > 0, x, a * x)",
      jax: "jnp.where(x > 0, x, a * x)",
      numpy: "np.where(x > 0, x, a * x)",
    },
    code: {
      letters: { f: ["where((x < 0) & (a != 0), a * x, max(x, 0.0))", "infinite"] },
      value: "f",
      derivative: unlessNaN("where(x > 0, 1.0, a)"),
      secondDerivative: unlessNaN("0.0"),
    },
    torchDiffers: ({ a }) => (a === 0 ? { nan: [1, 2], infinite: [0] } : { nan: [1, 2] }),
  },
  relu6: {
    source: "Krizhevsky 2010",
    tags: ["convolutional", "mobile"], // MobileNet, MobileNetV2
    formula: {
      value: latex`\min(\max(x, 0), 6)`,
      derivative: latex`\begin{cases}1 & 0 < x < 6 \\ 0 & \text{otherwise}\end{cases}`,
      secondDerivative: latex`0 \quad (x \ne 0, 6)`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.relu6(x)",
      tensorflow: "tf.keras.activations.relu6(x)",
      jax: "jax.nn.relu6(x)",
      numpy: "np.clip(x, 0, 6)",
    },
    code: {
      value: "clip(x, 0.0, 6.0)",
      derivative: unlessNaN("where((x > 0) & (x < 6), 1.0, 0.0)"),
      secondDerivative: unlessNaN("0.0"),
    },
    torchDiffers: { nan: [1, 2] },
  },
  elu: {
    source: "Clevert, Unterthiner & Hochreiter 2015",
    tags: ["convolutional"], // Clevert et al. 2015
    formula: {
      value: latex`\begin{cases}x & x > 0 \\ \alpha\,(e^x - 1) & x \le 0\end{cases}`,
      derivative: latex`\begin{cases}1 & x > 0 \\ \alpha\,e^x & x \le 0\end{cases}`,
      secondDerivative: latex`\begin{cases}0 & x > 0 \\ \alpha\,e^x & x < 0\end{cases}`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.elu(x, alpha=alpha)",
      tensorflow: "tf.keras.activations.elu(x, alpha=alpha)",
      jax: "jax.nn.elu(x, alpha=alpha)",
      numpy: "np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))",
    },
    code: {
      letters: { left: eluLeft },
      value: "max(x, 0.0) + left",
      derivative: `where(x > 0, 1.0, ${eluSlope})`,
      secondDerivative: unlessNaN(`where(x < 0, ${eluSlope}, 0.0)`),
    },
    torchDiffers: { nearUpTo2_10: [0] },
  },
  selu: {
    source: "Klambauer, Unterthiner, Mayr & Hochreiter 2017",
    tags: [],
    formula: {
      value: latex`\lambda \begin{cases}x & x > 0 \\ \alpha\,(e^x - 1) & x \le 0\end{cases}, \quad \lambda = 1.0507\ldots, \; \alpha = 1.6733\ldots`,
      derivative: latex`\lambda \begin{cases}1 & x > 0 \\ \alpha\,e^x & x \le 0\end{cases}, \quad \lambda = 1.0507\ldots, \; \alpha = 1.6733\ldots`,
      secondDerivative: latex`\begin{cases}0 & x > 0 \\ \lambda\alpha\,e^x & x < 0\end{cases}, \quad \lambda = 1.0507\ldots, \; \alpha = 1.6733\ldots`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.selu(x)",
      tensorflow: "tf.keras.activations.selu(x)",
      jax: "jax.nn.selu(x)",
      numpy: "1.0507009873554805 * np.where(x > 0, x, 1.6732632423543772 * np.expm1(np.minimum(x, 0)))",
    },
    code: {
      letters: { scale: "1.0507009873554805", alpha: "1.6732632423543772", left: eluLeft },
      value: "scale * (max(x, 0.0) + left)",
      derivative: `scale * where(x > 0, 1.0, ${eluSlope})`,
      secondDerivative: unlessNaN(`scale * where(x < 0, ${eluSlope}, 0.0)`),
    },
    torchDiffers: { nearUpTo2_10: [0] },
  },
  celu: {
    source: "Barron 2017",
    tags: [],
    formula: {
      value: latex`\begin{cases}x & x > 0 \\ \alpha\,(e^{x/\alpha} - 1) & x \le 0\end{cases}`,
      derivative: latex`\begin{cases}1 & x > 0 \\ e^{x/\alpha} & x \le 0\end{cases}`,
      secondDerivative: latex`\begin{cases}0 & x > 0 \\ e^{x/\alpha} / \alpha & x < 0\end{cases}`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.celu(x, alpha=alpha)",
      tensorflow: "tf.keras.activations.celu(x, alpha=alpha)",
      jax: "jax.nn.celu(x, alpha=alpha)",
      numpy: "np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))",
    },
    code: {
      letters: { left: ["alpha * expm1(min(x, 0.0) / alpha)", "expm1"] },
      value: "max(x, 0.0) + left",
      derivative: "exp(min(x, 0.0) / alpha)",
      secondDerivative: unlessNaN("where(x < 0, exp(min(x, 0.0) / alpha) / alpha, 0.0)"),
    },
    torchDiffers: ({ alpha = 1 }) =>
      alpha === Math.fround(alpha) ? { nearUpTo2_10: [0] } : { nearUpTo2_10: [0], singleAlpha: [1, 2] },
  },
  squared_relu: {
    source: "So et al. 2021 (Primer)",
    tags: ["transformers"], // Primer, Nemotron-4
    formula: {
      value: latex`\max(x, 0)^2`,
      derivative: latex`2 \max(x, 0)`,
      secondDerivative: latex`\begin{cases}2 & x > 0 \\ 0 & x < 0\end{cases}`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.relu(x) ** 2",
      tensorflow: "tf.keras.activations.relu(x) ** 2",
      jax: "jax.nn.relu(x) ** 2",
      numpy: "np.maximum(x, 0) ** 2",
    },
    code: {
      value: "max(x, 0.0) * max(x, 0.0)",
      derivative: "2 * max(x, 0.0)",
      secondDerivative: unlessNaN("where(x > 0, 2.0, 0.0)"),
    },
    torchDiffers: { nan: [2] },
  },
  threshold: {
    source: "Konda, Memisevic & Krueger 2014",
    tags: ["sparse"], // zero-bias autoencoders, Konda et al. 2014
    formula: {
      value: latex`\begin{cases}x & x > \mathit{threshold} \\ \mathit{value} & x \le \mathit{threshold}\end{cases}`,
      derivative: latex`\begin{cases}1 & x > \mathit{threshold} \\ 0 & x \le \mathit{threshold}\end{cases}`,
      secondDerivative: latex`0 \quad (x \ne \mathit{threshold})`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.threshold(x, threshold, value)",
      tensorflow: "tf.keras.activations.threshold(x, threshold, value)",
      jax: "jnp.where(x <= threshold, value, x)",
      numpy: "np.where(x <= threshold, value, x)",
    },
    code: {
      value: "where(x <= threshold, value, x)",
      derivative: unlessNaN("where(x > threshold, 1.0, 0.0)"),
      secondDerivative: unlessNaN("0.0"),
    },
    torchDiffers: { nan: [1, 2] },
  },
};
