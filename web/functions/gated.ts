import type { MemberId } from "../core/catalogue.ts";
import { type ActivationEntry, latex } from "./entry.ts";
import { bounded, type Explained, sigmoidOf, unlessNaN } from "./expressions.ts";

/** x, which may be −∞, times a gate that is 0 there. */
const gatedBy = (gate: string): Explained => [`max(x, -1e30) * ${gate}`, "infinite"];

export const gated: Record<MemberId<"gated">, ActivationEntry> = {
  gelu: {
    source: "Hendrycks & Gimpel 2016",
    tags: ["transformers", "convolutional"], // BERT, ViT; ConvNeXt
    formula: {
      value: latex`x\,\Phi(x)`,
      derivative: latex`\Phi(x) + x\,\varphi(x)`,
      secondDerivative: latex`(2 - x^2)\,\varphi(x)`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.gelu(x)",
      tensorflow: "tf.keras.activations.gelu(x)",
      jax: "jax.nn.gelu(x, approximate=False)",
      numpy: "x * np.vectorize(math.erfc)(-x / math.sqrt(2)) / 2",
    },
    code: {
      letters: {
        z: bounded("x"),
        Phi: ["erfc(-x / sqrt(2.0)) / 2", "erfc"],
        phi: "exp(-x * x / 2) / sqrt(2 * pi)",
        f: gatedBy("Phi"),
      },
      value: "f",
      derivative: "Phi + z * phi",
      secondDerivative: "(2 - z * z) * phi",
    },
    torchDiffers: { infinite: [0, 1, 2], far: [0, 1] },
  },
  gelu_tanh: {
    source: "Hendrycks & Gimpel 2016",
    tags: ["transformers"], // GPT-2
    formula: {
      value: latex`\frac{x}{2}\,(1 + \tanh(v / 2)) = x\,\sigma(v), \quad v = 2\sqrt{2/\pi}\,(x + 0.044715\,x^3)`,
      derivative: latex`\sigma(v) + x v'\,\sigma(v)\,(1 - \sigma(v)), \quad v = 2\sqrt{2/\pi}\,(x + 0.044715\,x^3), \; v' = 2\sqrt{2/\pi}\,(1 + 0.134145\,x^2)`,
      secondDerivative: latex`\sigma(v)\,(1 - \sigma(v))\,(2v' + x v'' + x v'^2\,(1 - 2\sigma(v))), \quad v = 2\sqrt{2/\pi}\,(x + 0.044715\,x^3), \; v' = 2\sqrt{2/\pi}\,(1 + 0.134145\,x^2), \; v'' = 0.53658\sqrt{2/\pi}\,x`,
    },
    frameworks: {
      pytorch: 'torch.nn.functional.gelu(x, approximate="tanh")',
      tensorflow: "tf.keras.activations.gelu(x, approximate=True)",
      jax: "jax.nn.gelu(x)",
      numpy: "x * np.exp(-np.logaddexp(0, -math.sqrt(8 / math.pi) * (x + 0.044715 * x**3)))",
    },
    code: {
      letters: {
        c: "sqrt(8 / pi)",
        z: bounded("x"),
        v: "c * (x + 0.044715 * x * x * x)",
        slope: "c * (1 + 3 * 0.044715 * z * z)",
        bend: "c * 6 * 0.044715 * z",
        ...sigmoidOf("v"),
        f: gatedBy("s"),
      },
      value: "f",
      derivative: "s + z * slope * e * q * q",
      secondDerivative: "e * q * q * (2 * slope + z * bend - z * slope * slope * tanh(v / 2))",
    },
    torchDiffers: { infinite: [0, 1, 2], far: [0, 1, 2] },
  },
  silu: {
    source: "Hendrycks & Gimpel 2016; Elfwing, Uchibe & Doya 2017",
    tags: ["transformers", "convolutional"], // within SwiGLU in LLaMA; EfficientNet
    formula: {
      value: latex`x\,\sigma(x)`,
      derivative: latex`\sigma(x)\,(1 + x\,(1 - \sigma(x)))`,
      secondDerivative: latex`\sigma(x)\,(1 - \sigma(x))\,(2 + x\,(1 - 2\sigma(x)))`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.silu(x)",
      tensorflow: "tf.keras.activations.silu(x)",
      jax: "jax.nn.silu(x)",
      numpy: "x / (1 + np.exp(-x))",
    },
    code: {
      letters: { z: bounded("x"), ...sigmoidOf("x"), f: gatedBy("s") },
      value: "f",
      derivative: "s + z * e * q * q",
      secondDerivative: "e * q * q * (2 - z * tanh(z / 2))",
    },
    torchDiffers: { infinite: [0, 1, 2], far: [2] },
  },
  swish: {
    source: "Ramachandran, Zoph & Le 2017",
    tags: ["transformers", "convolutional"], // within SwiGLU in PaLM; EfficientNet
    formula: {
      value: latex`x\,\sigma(\beta x)`,
      derivative: latex`s\,(1 + \beta x\,(1 - s)), \quad s = \sigma(\beta x)`,
      secondDerivative: latex`\beta s\,(1 - s)\,(2 + \beta x\,(1 - 2s)), \quad s = \sigma(\beta x)`,
    },
    frameworks: {
      pytorch: "x * torch.sigmoid(beta * x)",
      tensorflow: "tf.nn.silu(x, beta=beta)",
      jax: "x * jax.nn.sigmoid(beta * x)",
      numpy: "x * np.exp(-np.logaddexp(0, -beta * x))",
    },
    code: {
      letters: { u: "beta * x", z: bounded("u"), ...sigmoidOf("u"), f: gatedBy("s") },
      value: "f",
      derivative: "s + z * e * q * q",
      secondDerivative: "beta * e * q * q * (2 - z * tanh(z / 2))",
    },
    torchDiffers: { infinite: [0, 1, 2], far: [2] },
  },
  mish: {
    source: "Misra 2019",
    tags: ["convolutional"], // YOLOv4
    formula: {
      value: latex`x \tanh(\ln(1 + e^x))`,
      derivative: latex`t + x s\,(1 - t^2), \quad t = \tanh(\ln(1 + e^x)), \; s = \sigma(x)`,
      secondDerivative: latex`s\,(1 - t^2)\,(2 + x\,(1 - s - 2ts)), \quad t = \tanh(\ln(1 + e^x)), \; s = \sigma(x)`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.mish(x)",
      tensorflow: "tf.keras.activations.mish(x)",
      jax: "jax.nn.mish(x)",
      numpy: "x * np.tanh(np.logaddexp(0, x))",
    },
    code: {
      // g = s (1 − t²).
      letters: {
        z: bounded("x"),
        e: ["exp(-abs(x))", "atMostOne"],
        d: "where(x < 0, 2 + 2 * e + e * e, 1 + 2 * e + 2 * e * e)",
        t: ["where(x < 0, e * (2 + e), 1 + 2 * e) / d", "tanhOfSoftplus"],
        s: ["where(x < 0, e, 1.0) / (1 + e)", "sigmoid"],
        g: "where(x < 0, e, e * e) * 4 * (1 + e) / (d * d)",
        f: gatedBy("t"),
      },
      value: "f",
      derivative: "t + z * g",
      secondDerivative: "g * (2 + z * (1 - s - 2 * t * s))",
    },
    torchDiffers: { infinite: [0, 1, 2], far: [2] },
  },
  hard_swish: {
    source: "Howard et al. 2019",
    tags: ["convolutional", "mobile"], // MobileNetV3
    formula: {
      value: latex`x\,\frac{\min(\max(x + 3, 0), 6)}{6}`,
      derivative: latex`\begin{cases}0 & x \le -3 \\ \frac{2x + 3}{6} & -3 < x < 3 \\ 1 & x \ge 3\end{cases}`,
      secondDerivative: latex`\begin{cases}\frac{1}{3} & -3 < x < 3 \\ 0 & |x| > 3\end{cases}`,
    },
    frameworks: {
      pytorch: "torch.nn.functional.hardswish(x)",
      tensorflow: "tf.keras.activations.hard_silu(x)",
      jax: "jax.nn.hard_swish(x)",
      numpy: "x * np.clip(x + 3, 0, 6) / 6",
    },
    code: {
      letters: { f: ["max(x, -3.0) * (clip(x + 3, 0.0, 6.0) / 6)", "infinite"] },
      value: "f",
      derivative: "where(x <= -3, 0.0, where(x >= 3, 1.0, (2 * x + 3) / 6))",
      secondDerivative: unlessNaN("where(abs(x) < 3, 1.0 / 3, 0.0)"),
    },
    torchDiffers: { nan: [2], infinite: [0], kinks: [1] },
  },
};
