/** f, f′ and what both need first, of x, as a careful author writes them. */
const texts = {
  relu: { f: "x > 0 ? x : 0", slope: "x > 0 ? 1 : 0" },
  leaky_relu: { f: "x > 0 ? x : 0.01 * x", slope: "x > 0 ? 1 : 0.01" },
  sigmoid: { f: "1 / (1 + Math.exp(-x))", slope: "f * (1 - f)" },
  tanh: { f: "Math.tanh(x)", slope: "1 - f * f" },
  elu: { f: "x > 0 ? x : Math.exp(x) - 1", slope: "x > 0 ? 1 : f + 1" },
  silu: { first: "const s = 1 / (1 + Math.exp(-x));", f: "x * s", slope: "s + f * (1 - s)" },
  mish: {
    // tanh(ln(1 + e)) = n/(n + 2)
    first: "const e = Math.exp(x); const n = e * (e + 2); const d = n + 2; const t = n / d;",
    f: "x * t",
    slope: "t + x * 4 * e * (1 + e) / (d * d)",
  },
  softplus: {
    first: "const e = Math.exp(-Math.abs(x));",
    f: "(x > 0 ? x : 0) + Math.log1p(e)",
    slope: "(x > 0 ? 1 : e) / (1 + e)",
  },
  gelu: {
    // JavaScript has no erf. Abramowitz & Stegun 1964, 26.2.17: the normal distribution's tail beyond |x|.
    first: `const density = 0.3989422804 * Math.exp(-0.5 * x * x);
      const s = 1 / (1 + 0.2316419 * Math.abs(x));
      const tail =
        density * s * (0.31938153 + s * (-0.356563782 + s * (1.781477937 + s * (-1.821255978 + s * 1.330274429))));
      const share = x > 0 ? 1 - tail : tail;`,
    f: "x * share",
    slope: "share + x * density",
  },
};

/** From a text of its own, so that the engine compiles the loop for this one function. */
function loop(id, slopes) {
  const { first = "", f, slope } = texts[id];
  return new Function(
    "xs",
    "values",
    "derivatives",
    `for (let i = 0; i < xs.length; i++) {
      const x = xs[i];
      ${first}
      const f = ${f};
      values[i] = f;
      ${slopes ? `derivatives[i] = ${slope};` : ""}
    }`,
  );
}

/** f of every x, or f and f′. */
export function plainFunction(id, slopes, xs) {
  const work = loop(id, slopes);
  const values = new Float32Array(xs.length);
  const derivatives = new Float32Array(xs.length);
  return (times) => {
    for (; times > 0; times--) work(xs, values, derivatives);
  };
}
