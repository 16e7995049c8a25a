import type { Expressions } from "./expressions.ts";
import type { JacobianRule } from "./jacobianRule.ts";

/** What a function is known to be used in or for: this can't be computed. */
export const tags = ["transformers", "convolutional", "recurrent", "output", "mobile", "fields", "sparse"] as const;
export type Tag = (typeof tags)[number];

/** The frameworks in the oldest versions that have all the calls. */
export const frameworks = {
  pytorch: "PyTorch 2",
  tensorflow: "TensorFlow 2 (Keras 3.8)",
  jax: "JAX 0.6",
  numpy: "NumPy",
};
export type Framework = keyof typeof frameworks;

/** What is told of any function and nothing computes with; words are the dictionaries'. */
interface Entry {
  /** Who introduced it, and when. */
  source: string;
  /** Where it is well known to be used; empty where no use stands out. */
  tags: readonly Tag[];
  /**
   * The Python expression that a user of each framework writes, after `import torch`, `import tensorflow as tf`,
   * `import jax, jax.numpy as jnp` and `import math, numpy as np`. It is the framework's own function where there is
   * one for all parameters. `x` is an array of any shape, of softmax, log_softmax and maxout a vector; glu and swiglu
   * take the two halves `a` and `b` of their input. The parameters bear their names, but for `lambda_`, since Python
   * keeps `lambda`. For |x| ≤ 700 NumPy's expressions are right within 10⁻¹² of the value + 10⁻¹⁵ (sine:
   * + 10⁻¹⁵ w|x|) and give no warning; NaN stays NaN.
   */
  frameworks: Record<Framework, string>;
}

/** What is told of an activation. */
export interface ActivationEntry extends Entry {
  /**
   * LaTeX, each formula readable alone: in x, the parameters, e, π, the sigmoid σ, the normal distribution's Φ and φ,
   * and letters that the formula defines itself at its end, after `\quad`. A condition in brackets there says where it
   * holds.
   */
  formula: { value: string; derivative: string; secondDerivative: string };
  /** What exported NumPy and C++ are made of. */
  code: Expressions;
  /** What exported PyTorch writes instead where it needs derivatives and those of PyTorch's own function are no good. */
  autograd?: { call: string; insteadOf: "heaviside" | "hardsigmoid" };
  /** Where exported PyTorch differs from the core, and in which of f, f′ and f″ (0, 1 and 2): comments say so. */
  torchDiffers?: TorchDifferences | ((parameters: Record<string, number>) => TorchDifferences);
}

/** How PyTorch may differ from the core; the comments' words are the dictionaries'. */
export type TorchDifference =
  /** A number at NaN. */
  | "nan"
  /** Not the limit at ±∞. */
  | "infinite"
  /** Fewer than 12 digits near 0, or away from it. */
  | "near"
  | "far"
  /** Not the function itself beyond βx = 20. */
  | "beyondTwenty"
  /** α as a float. */
  | "singleAlpha"
  /** Other slopes at its kinks. */
  | "kinks"
  /** What releases up to a version did. */
  | "nanUpTo2_5"
  | "nearUpTo2_10";
export type TorchDifferences = Partial<Record<TorchDifference, readonly (0 | 1 | 2)[]>>;

/** What is told of a function of a whole vector. */
export interface VectorEntry extends Entry {
  /**
   * LaTeX, each formula readable alone: in the inputs x (of which glu and swiglu call the halves a and b), the
   * parameters and letters that the formula defines itself at its end. σ is the sigmoid and δ Kronecker's.
   */
  formula: { value: string; jacobian: string };
  /** What comes out: decides its letter and the scale of its bars. */
  outputsAre: "probabilities" | "log probabilities" | "numbers";
  /** How an entry of the Jacobian comes about. */
  rule: JacobianRule;
}

/** LaTeX as it is written, with single backslashes. */
export const latex = String.raw;
