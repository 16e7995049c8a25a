import type { Expressions } from "./expressions.ts";
import type { JacobianRule } from "./jacobianRule.ts";

/** What a function is known to be used in or for: this can't be computed. */
export const tags = ["transformers", "convolutional", "recurrent", "output", "mobile", "fields", "sparse"] as const;
export type Tag = (typeof tags)[number];

/** The frameworks in the versions that the calls are written for. */
export const frameworks = {
  pytorch: "PyTorch 2",
  tensorflow: "TensorFlow 2 (Keras 3)",
  jax: "JAX",
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
   * keeps `lambda`. NumPy's expressions are right to 12 digits for |x| ≤ 30; where f is a small difference or comes to
   * 0 (tanhshrink, sine, log_softmax), to 12 digits of the terms.
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
  /** What exported PyTorch writes instead where it needs a derivative of that order or above and autograd has none. */
  autograd?: { order: number; call: string };
}

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
