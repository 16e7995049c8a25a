// @before };
  isrlu: {
    source: "Carlile, Delamarter, Kinney, Marti & Whitney 2017",
    tags: [],
    formula: {
      value: latex`\begin{cases}x & x > 0 \\ \frac{x}{\sqrt{1 + \alpha x^2}} & x \le 0\end{cases}`,
      derivative: latex`\begin{cases}1 & x > 0 \\ (1 + \alpha x^2)^{-3/2} & x \le 0\end{cases}`,
      secondDerivative: latex`\begin{cases}0 & x > 0 \\ -3 \alpha x\,(1 + \alpha x^2)^{-5/2} & x \le 0\end{cases}`,
    },
    frameworks: {
      pytorch: "torch.where(x > 0, x, x / torch.sqrt(1 + alpha * x * x))",
      tensorflow: "tf.where(x > 0, x, x / tf.sqrt(1 + alpha * x * x))",
      jax: "jnp.where(x > 0, x, x / jnp.sqrt(1 + alpha * x * x))",
      numpy: "np.where(x > 0, x, x / np.sqrt(1 + alpha * x * x))",
    },
    code: {
      letters: { z: ["clip(x, -1e30, 1e30)", "infinite"], r: "1 / sqrt(1 + alpha * x * x)" },
      value: "where(x > 0, x, z / sqrt(1 + alpha * z * z))",
      derivative: "where(x > 0, 1.0, r * r * r)",
      secondDerivative: "where(x > 0, 0.0, -3 * alpha * z * r * r * r * r * r)",
    },
    torchDiffers: { infinite: [0, 1, 2], far: [1, 2] },
  },
