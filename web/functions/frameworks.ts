import type { FunctionId } from "../core/catalogue.ts";

/** The frameworks in the versions that the calls are written for. */
export const frameworks = {
  pytorch: "PyTorch 2",
  tensorflow: "TensorFlow 2 (Keras 3)",
  jax: "JAX",
  numpy: "NumPy",
};
export type Framework = keyof typeof frameworks;

/**
 * The Python expression that a user of each framework writes, after `import torch`, `import tensorflow as tf`,
 * `import jax, jax.numpy as jnp` and `import math, numpy as np`. It is the framework's own function where there is one
 * for all parameters. `x` is an array of any shape, of softmax, log_softmax and maxout a vector; glu and swiglu take
 * the two halves `a` and `b` of their input. The parameters bear their names, but for `lambda_`, since Python keeps
 * `lambda`. NumPy's expressions are right to 12 digits for |x| ≤ 30; where f is a small difference or comes to 0
 * (tanhshrink, sine, log_softmax), to 12 digits of the terms.
 */
export const frameworkNames: Record<FunctionId, Record<Framework, string>> = {
  step: {
    pytorch: "torch.heaviside(x, torch.zeros_like(x))",
    tensorflow: "tf.cast(x > 0, x.dtype)",
    jax: "jnp.heaviside(x, 0)",
    numpy: "np.heaviside(x, 0)",
  },
  identity: {
    pytorch: "torch.nn.Identity()(x)",
    tensorflow: "tf.keras.activations.linear(x)",
    jax: "jax.nn.identity(x)",
    numpy: "x",
  },
  exponential: {
    pytorch: "torch.exp(x)",
    tensorflow: "tf.keras.activations.exponential(x)",
    jax: "jnp.exp(x)",
    numpy: "np.exp(x)",
  },
  sigmoid: {
    pytorch: "torch.sigmoid(x)",
    tensorflow: "tf.keras.activations.sigmoid(x)",
    jax: "jax.nn.sigmoid(x)",
    numpy: "1 / (1 + np.exp(-x))",
  },
  tanh: {
    pytorch: "torch.tanh(x)",
    tensorflow: "tf.keras.activations.tanh(x)",
    jax: "jnp.tanh(x)",
    numpy: "np.tanh(x)",
  },
  softsign: {
    pytorch: "torch.nn.functional.softsign(x)",
    tensorflow: "tf.keras.activations.softsign(x)",
    jax: "jax.nn.soft_sign(x)",
    numpy: "x / (1 + np.abs(x))",
  },
  arctan: {
    pytorch: "torch.atan(x)",
    tensorflow: "tf.math.atan(x)",
    jax: "jnp.arctan(x)",
    numpy: "np.arctan(x)",
  },
  isru: {
    pytorch: "x / torch.sqrt(1 + alpha * x * x)",
    tensorflow: "x / tf.sqrt(1 + alpha * x * x)",
    jax: "x / jnp.sqrt(1 + alpha * x * x)",
    numpy: "x / np.sqrt(1 + alpha * x * x)",
  },
  hard_sigmoid: {
    pytorch: "torch.nn.functional.hardsigmoid(x)",
    tensorflow: "tf.keras.activations.hard_sigmoid(x)",
    jax: "jax.nn.hard_sigmoid(x)",
    numpy: "np.clip(x + 3, 0, 6) / 6",
  },
  hard_tanh: {
    pytorch: "torch.nn.functional.hardtanh(x, min, max)",
    tensorflow: "tf.clip_by_value(x, min, max)",
    jax: "jnp.clip(x, min, max)",
    numpy: "np.clip(x, min, max)",
  },
  gaussian: {
    pytorch: "torch.exp(-x * x)",
    tensorflow: "tf.exp(-x * x)",
    jax: "jnp.exp(-x * x)",
    numpy: "np.exp(-x * x)",
  },
  relu: {
    pytorch: "torch.nn.functional.relu(x)",
    tensorflow: "tf.keras.activations.relu(x)",
    jax: "jax.nn.relu(x)",
    numpy: "np.maximum(x, 0)",
  },
  leaky_relu: {
    pytorch: "torch.nn.functional.leaky_relu(x, negative_slope=slope)",
    tensorflow: "tf.keras.activations.leaky_relu(x, negative_slope=slope)",
    jax: "jax.nn.leaky_relu(x, negative_slope=slope)",
    numpy: "np.where(x > 0, x, slope * x)",
  },
  prelu: {
    pytorch: "torch.nn.functional.prelu(x, torch.tensor([a], dtype=x.dtype))",
    tensorflow: "tf.where(x > 0, x, a * x)",
    jax: "jnp.where(x > 0, x, a * x)",
    numpy: "np.where(x > 0, x, a * x)",
  },
  relu6: {
    pytorch: "torch.nn.functional.relu6(x)",
    tensorflow: "tf.keras.activations.relu6(x)",
    jax: "jax.nn.relu6(x)",
    numpy: "np.clip(x, 0, 6)",
  },
  elu: {
    pytorch: "torch.nn.functional.elu(x, alpha=alpha)",
    tensorflow: "tf.keras.activations.elu(x, alpha=alpha)",
    jax: "jax.nn.elu(x, alpha=alpha)",
    numpy: "np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))",
  },
  selu: {
    pytorch: "torch.nn.functional.selu(x)",
    tensorflow: "tf.keras.activations.selu(x)",
    jax: "jax.nn.selu(x)",
    numpy: "1.0507009873554805 * np.where(x > 0, x, 1.6732632423543772 * np.expm1(np.minimum(x, 0)))",
  },
  celu: {
    pytorch: "torch.nn.functional.celu(x, alpha=alpha)",
    tensorflow: "tf.keras.activations.celu(x, alpha=alpha)",
    jax: "jax.nn.celu(x, alpha=alpha)",
    numpy: "np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))",
  },
  squared_relu: {
    pytorch: "torch.nn.functional.relu(x) ** 2",
    tensorflow: "tf.keras.activations.relu(x) ** 2",
    jax: "jax.nn.relu(x) ** 2",
    numpy: "np.maximum(x, 0) ** 2",
  },
  threshold: {
    pytorch: "torch.nn.functional.threshold(x, threshold, value)",
    tensorflow: "tf.keras.activations.threshold(x, threshold, value)",
    jax: "jnp.where(x > threshold, x, value)",
    numpy: "np.where(x > threshold, x, value)",
  },
  softplus: {
    pytorch: "torch.nn.functional.softplus(x, beta=beta)",
    tensorflow: "tf.keras.activations.softplus(beta * x) / beta",
    jax: "jax.nn.softplus(beta * x) / beta",
    numpy: "np.logaddexp(0, beta * x) / beta",
  },
  squareplus: {
    pytorch: "(x + torch.sqrt(x * x + b)) / 2",
    tensorflow: "tf.keras.activations.squareplus(x, b=b)",
    jax: "jax.nn.squareplus(x, b=b)",
    numpy: "np.maximum(x, 0) + b / (2 * (np.abs(x) + np.sqrt(x * x + b)))",
  },
  log_sigmoid: {
    pytorch: "torch.nn.functional.logsigmoid(x)",
    tensorflow: "tf.keras.activations.log_sigmoid(x)",
    jax: "jax.nn.log_sigmoid(x)",
    numpy: "-np.logaddexp(0, -x)",
  },
  gelu: {
    pytorch: "torch.nn.functional.gelu(x)",
    tensorflow: "tf.keras.activations.gelu(x)",
    jax: "jax.nn.gelu(x, approximate=False)",
    numpy: "x * np.vectorize(math.erfc)(-x / math.sqrt(2)) / 2",
  },
  gelu_tanh: {
    pytorch: 'torch.nn.functional.gelu(x, approximate="tanh")',
    tensorflow: "tf.keras.activations.gelu(x, approximate=True)",
    jax: "jax.nn.gelu(x)",
    numpy: "x * np.exp(-np.logaddexp(0, -math.sqrt(8 / math.pi) * (x + 0.044715 * x**3)))",
  },
  silu: {
    pytorch: "torch.nn.functional.silu(x)",
    tensorflow: "tf.keras.activations.silu(x)",
    jax: "jax.nn.silu(x)",
    numpy: "x / (1 + np.exp(-x))",
  },
  swish: {
    pytorch: "x * torch.sigmoid(beta * x)",
    tensorflow: "tf.nn.silu(x, beta=beta)",
    jax: "x * jax.nn.sigmoid(beta * x)",
    numpy: "x / (1 + np.exp(-beta * x))",
  },
  mish: {
    pytorch: "torch.nn.functional.mish(x)",
    tensorflow: "tf.keras.activations.mish(x)",
    jax: "jax.nn.mish(x)",
    numpy: "x * np.tanh(np.logaddexp(0, x))",
  },
  hard_swish: {
    pytorch: "torch.nn.functional.hardswish(x)",
    tensorflow: "tf.keras.activations.hard_silu(x)",
    jax: "jax.nn.hard_swish(x)",
    numpy: "x * np.clip(x + 3, 0, 6) / 6",
  },
  tanhshrink: {
    pytorch: "torch.nn.functional.tanhshrink(x)",
    tensorflow: "tf.keras.activations.tanh_shrink(x)",
    jax: "x - jnp.tanh(x)",
    numpy: "x - np.tanh(x)",
  },
  softshrink: {
    pytorch: "torch.nn.functional.softshrink(x, lambda_)",
    tensorflow: "tf.keras.activations.soft_shrink(x, threshold=lambda_)",
    jax: "jnp.sign(x) * jnp.maximum(jnp.abs(x) - lambda_, 0)",
    numpy: "np.sign(x) * np.maximum(np.abs(x) - lambda_, 0)",
  },
  hardshrink: {
    pytorch: "torch.nn.functional.hardshrink(x, lambda_)",
    tensorflow: "tf.keras.activations.hard_shrink(x, threshold=lambda_)",
    jax: "jnp.where(jnp.abs(x) > lambda_, x, 0)",
    numpy: "np.where(np.abs(x) > lambda_, x, 0)",
  },
  sine: {
    pytorch: "torch.sin(w * x)",
    tensorflow: "tf.sin(w * x)",
    jax: "jnp.sin(w * x)",
    numpy: "np.sin(w * x)",
  },
  softmax: {
    pytorch: "torch.nn.functional.softmax(x / temperature, dim=-1)",
    tensorflow: "tf.nn.softmax(x / temperature)",
    jax: "jax.nn.softmax(x / temperature)",
    numpy: "np.exp(x / temperature - np.logaddexp.reduce(x / temperature))",
  },
  log_softmax: {
    pytorch: "torch.nn.functional.log_softmax(x / temperature, dim=-1)",
    tensorflow: "tf.nn.log_softmax(x / temperature)",
    jax: "jax.nn.log_softmax(x / temperature)",
    numpy: "x / temperature - np.logaddexp.reduce(x / temperature)",
  },
  maxout: {
    pytorch: "torch.max(x, dim=-1).values",
    tensorflow: "tf.reduce_max(x, axis=-1)",
    jax: "jnp.max(x, axis=-1)",
    numpy: "np.max(x, axis=-1)",
  },
  glu: {
    pytorch: "torch.nn.functional.glu(torch.cat([a, b], dim=-1))",
    tensorflow: "tf.keras.activations.glu(tf.concat([a, b], axis=-1))",
    jax: "jax.nn.glu(jnp.concatenate([a, b], axis=-1))",
    numpy: "a / (1 + np.exp(-b))",
  },
  swiglu: {
    pytorch: "a * torch.sigmoid(beta * a) * b",
    tensorflow: "tf.nn.silu(a, beta=beta) * b",
    jax: "a * jax.nn.sigmoid(beta * a) * b",
    numpy: "a / (1 + np.exp(-beta * a)) * b",
  },
};
