import type { MemberId } from "../../../core/catalogue.ts";
import type { FunctionWords } from "../../functionWords.ts";

export const gated = {
  gelu: {
    name: "GELU",
    what: "x times Φ(x), the share of a standard normal distribution that lies below x: a smooth ReLU that dips a little below 0.",
    uses: "Hendrycks & Gimpel (2016); the feed-forward layers of BERT (2018) and the Vision Transformer (2020), and many Transformers since.",
    pros: [
      "It is smooth to every order, with no corner at 0.",
      "Slightly negative inputs still get a gradient, where ReLU gives them none.",
      "For large x the slope tends to 1, so there the gradient passes almost unchanged.",
    ],
    cons: [
      "It takes an error function, which costs more than a comparison.",
      "It is not monotone: it falls to −0.170 at x ≈ −0.752, so two inputs can share one output.",
      "The left end is flat: below x ≈ −3.07 the slope is under 0.01 in size.",
    ],
    differences: [
      "By default PyTorch, TensorFlow and Keras compute this function, but JAX the tanh approximation: ask for approximate=False.",
      "NumPy has no error function, so the line shown applies math.erfc to one number after the other.",
      "On the CPU PyTorch computes 1 + erf, so the result is exactly 0 below x ≈ −8.4 in 64 bits and −5.6 in 32 bits; at −∞ it is nan.",
    ],
  },
  gelu_tanh: {
    name: "GELU (tanh approximation)",
    what: "GELU with its error function replaced by a tanh of a cubic polynomial: the two differ by less than 0.0005.",
    uses: "The code of GPT (2018) and GPT-2 (2019), and of models that load their weights.",
    pros: [
      "It is so close to GELU that curves drawn from −6 to 6 cannot be told apart.",
      "It needs only a tanh, no error function.",
      "It is smooth to every order.",
    ],
    cons: [
      "It is not the same function: a network trained with one form and run with the other changes its outputs slightly.",
      "Like GELU it is not monotone and has a flat left end: below x ≈ −3.05 the slope is under 0.01 in size.",
    ],
    differences: [
      'It is the default of jax.nn.gelu. PyTorch wants approximate="tanh" and Keras approximate=True.',
      "Another shortcut is x times the sigmoid of 1.702x, used in CLIP (2021); it differs from GELU by about 0.02 at most.",
    ],
  },
  silu: {
    name: "SiLU",
    what: "x times its own sigmoid: a smooth ReLU that dips a little below 0.",
    uses: "Hendrycks & Gimpel (2016) and Elfwing and others (2017); EfficientNet (2019), YOLOv5 (from 2021), the U-Nets of diffusion models (2020), and the gate of SwiGLU in LLaMA (2023).",
    pros: [
      "It is smooth to every order, with slope 1/2 at 0.",
      "Slightly negative inputs still get a gradient, where ReLU gives them none.",
      "For large x the slope tends to 1, so there the gradient passes almost unchanged.",
    ],
    cons: [
      "It is not monotone: it falls to −0.278 at x ≈ −1.28, so two inputs can share one output.",
      "It takes an exponential, and only x = 0 gives exactly 0, so outputs are not sparse.",
      "The left end is flat: below x ≈ −6.26 the slope is under 0.01 in size.",
    ],
    differences: [
      "Keras and JAX know it by two names, silu and swish; PyTorch only by silu.",
      "At −∞ PyTorch returns nan, since it divides −∞ by ∞. The limit is 0.",
    ],
  },
  swish: {
    name: "Swish",
    what: "x times the sigmoid of βx: near x/2 for small β, SiLU for β = 1, and near ReLU for large β.",
    uses: "Found by an automatic search (Ramachandran, Zoph & Le, 2017), with β fixed or learned. In most networks that say Swish, such as EfficientNet (2019), β is 1.",
    pros: [
      "One parameter leads from an almost straight line to an almost perfect ReLU, and it can be learned.",
      "It is smooth to every order for every β.",
    ],
    cons: [
      "It is not monotone: it dips to −0.278/β.",
      "With a large β the left side is nearly as flat as that of ReLU, and units can fall silent.",
      "Learning β adds parameters for a gain that is often small.",
    ],
    differences: [
      "In Keras and JAX, swish has no β and is SiLU. TensorFlow has β in tf.nn.silu; PyTorch has no Swish with β.",
    ],
  },
  mish: {
    name: "Mish",
    what: "x times the tanh of softplus: much like SiLU, with a slightly steeper rise at 0 and a deeper dip.",
    uses: "Misra (2019); the backbone of YOLOv4 (2020).",
    pros: [
      "It is smooth to every order, with slope 0.6 at 0.",
      "Slightly negative inputs still get a gradient, where ReLU gives them none.",
      "For large x the slope tends to 1, so there the gradient passes almost unchanged.",
    ],
    cons: [
      "It costs an exponential, a logarithm and a tanh, unless the three are merged.",
      "It is not monotone: it falls to −0.309 at x ≈ −1.19.",
      "The left end is flat: below x ≈ −6.26 the slope is under 0.01 in size.",
    ],
    differences: ["At −∞ PyTorch returns nan, since it multiplies −∞ by 0. The limit is 0."],
  },
  hard_swish: {
    name: "Hard swish",
    what: "x times the hard sigmoid: 0 up to −3, a piece of parabola, and x itself from 3 on.",
    uses: "MobileNetV3 (Howard and others, 2019) and other networks for phones.",
    pros: [
      "It follows SiLU to within 0.15 but needs no exponential, so integer-only processors can compute it.",
      "From x = 3 on, values and gradients pass unchanged.",
    ],
    cons: [
      "The slope jumps at the seams: from 0 to −0.5 at −3, and from 1.5 to 1 at 3.",
      "Up to −3 the slope is exactly 0, so a unit that is there for every example is dead.",
      "It is not monotone: it falls to −0.375 at x = −1.5.",
    ],
    differences: [
      "At −3 and 3 the slope is 0 and 1 here and in JAX. PyTorch 2.6 gives −1/2 at −3, and 3/2 or 1 at 3.",
      "Keras has it as hard_silu and hard_swish; tf.nn has neither.",
    ],
  },
} satisfies Record<MemberId<"gated">, FunctionWords>;
