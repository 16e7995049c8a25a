import type { ActivationId } from "../../../core/catalogue.ts";

/**
 * f, f′ and f″ in x and the function's parameters, in words that NumPy and C++ share: + − * /, comparisons, & and the
 * calls of `calls`. Written so that no digit is lost to overflow or cancellation: 12 of them agree with the core for
 * |x| ≤ 30, kinks included.
 */
export interface Expressions {
  value: string;
  derivative: string;
  secondDerivative: string;
  /** Letters that stand in the three, each defined from x, the parameters and the letters before it. */
  letters?: Record<string, string>;
}

/** Every call that may stand in an expression. `where(c, a, b)` is a where c holds, else b. */
export const calls = [
  "abs",
  "atan",
  "cos",
  "cosh",
  "erfc",
  "exp",
  "expm1",
  "log1p",
  "max",
  "min",
  "sin",
  "sqrt",
  "tanh",
  "where",
] as const;
export type Call = (typeof calls)[number];

/** With e ≤ 1, the sigmoid s is q or eq, s′ is eq², and 1 − 2s is −tanh(z/2). */
const sigmoidOf = (z: string) => ({ e: `exp(-abs(${z}))`, q: "1 / (1 + e)", s: `where(${z} < 0, e * q, q)` });

const shrunkSlope = "where(abs(x) > lambda, 1.0, 0.0)";
const eluNegative = "alpha * exp(min(x, 0.0))";

export const expressions: Record<ActivationId, Expressions> = {
  step: { value: "where(x > 0, 1.0, 0.0)", derivative: "0.0", secondDerivative: "0.0" },
  identity: { value: "x", derivative: "1.0", secondDerivative: "0.0" },
  exponential: { value: "exp(x)", derivative: "exp(x)", secondDerivative: "exp(x)" },
  sigmoid: {
    letters: sigmoidOf("x"),
    value: "s",
    derivative: "e * q * q",
    secondDerivative: "-e * q * q * tanh(x / 2)",
  },
  tanh: {
    letters: { sech: "1 / cosh(x)" },
    value: "tanh(x)",
    derivative: "sech * sech",
    secondDerivative: "-2 * tanh(x) * sech * sech",
  },
  softsign: {
    letters: { q: "1 / (1 + abs(x))" },
    value: "x * q",
    derivative: "q * q",
    secondDerivative: "where(x > 0, -2.0, where(x < 0, 2.0, 0.0)) * q * q * q",
  },
  arctan: {
    letters: { q: "1 / (1 + x * x)" },
    value: "atan(x)",
    derivative: "q",
    secondDerivative: "-2 * x * q * q",
  },
  isru: {
    letters: { r: "1 / sqrt(1 + alpha * x * x)" },
    value: "x * r",
    derivative: "r * r * r",
    secondDerivative: "-3 * alpha * x * r * r * r * r * r",
  },
  hard_sigmoid: {
    value: "min(max(x + 3, 0.0), 6.0) / 6",
    derivative: "where(abs(x) < 3, 1.0 / 6, 0.0)",
    secondDerivative: "0.0",
  },
  hard_tanh: {
    value: "min(max(x, min), max)",
    derivative: "where((x > min) & (x < max), 1.0, 0.0)",
    secondDerivative: "0.0",
  },
  gaussian: {
    letters: { e: "exp(-x * x)" },
    value: "e",
    derivative: "-2 * x * e",
    secondDerivative: "(4 * x * x - 2) * e",
  },
  relu: { value: "max(x, 0.0)", derivative: "where(x > 0, 1.0, 0.0)", secondDerivative: "0.0" },
  leaky_relu: { value: "where(x > 0, x, slope * x)", derivative: "where(x > 0, 1.0, slope)", secondDerivative: "0.0" },
  prelu: { value: "where(x > 0, x, a * x)", derivative: "where(x > 0, 1.0, a)", secondDerivative: "0.0" },
  relu6: {
    value: "min(max(x, 0.0), 6.0)",
    derivative: "where((x > 0) & (x < 6), 1.0, 0.0)",
    secondDerivative: "0.0",
  },
  elu: {
    value: "max(x, 0.0) + alpha * expm1(min(x, 0.0))",
    derivative: `where(x > 0, 1.0, ${eluNegative})`,
    secondDerivative: `where(x < 0, ${eluNegative}, 0.0)`,
  },
  selu: {
    letters: { scale: "1.0507009873554805", alpha: "1.6732632423543772" },
    value: "scale * (max(x, 0.0) + alpha * expm1(min(x, 0.0)))",
    derivative: `scale * where(x > 0, 1.0, ${eluNegative})`,
    secondDerivative: `scale * where(x < 0, ${eluNegative}, 0.0)`,
  },
  celu: {
    value: "max(x, 0.0) + alpha * expm1(min(x, 0.0) / alpha)",
    derivative: "exp(min(x, 0.0) / alpha)",
    secondDerivative: "where(x < 0, exp(min(x, 0.0) / alpha) / alpha, 0.0)",
  },
  squared_relu: {
    value: "max(x, 0.0) * max(x, 0.0)",
    derivative: "2 * max(x, 0.0)",
    secondDerivative: "where(x > 0, 2.0, 0.0)",
  },
  threshold: {
    value: "where(x > threshold, x, value)",
    derivative: "where(x > threshold, 1.0, 0.0)",
    secondDerivative: "0.0",
  },
  softplus: {
    letters: { z: "beta * x", ...sigmoidOf("z") },
    value: "max(x, 0.0) + log1p(e) / beta",
    derivative: "s",
    secondDerivative: "beta * e * q * q",
  },
  squareplus: {
    letters: { r: "sqrt(x * x + b)", f: "max(x, 0.0) + b / (2 * (r + abs(x)))" },
    value: "f",
    derivative: "f / r",
    secondDerivative: "b / (2 * r * r * r)",
  },
  gelu: {
    letters: { Phi: "erfc(-x / sqrt(2.0)) / 2", phi: "exp(-x * x / 2) / sqrt(2 * pi)" },
    value: "x * Phi",
    derivative: "Phi + x * phi",
    secondDerivative: "(2 - x * x) * phi",
  },
  gelu_tanh: {
    letters: {
      c: "sqrt(8 / pi)",
      v: "c * (x + 0.044715 * x * x * x)",
      slope: "c * (1 + 3 * 0.044715 * x * x)",
      bend: "c * 6 * 0.044715 * x",
      ...sigmoidOf("v"),
    },
    value: "x * s",
    derivative: "s + x * slope * e * q * q",
    secondDerivative: "e * q * q * (2 * slope + x * bend - x * slope * slope * tanh(v / 2))",
  },
  silu: {
    letters: sigmoidOf("x"),
    value: "x * s",
    derivative: "s + x * e * q * q",
    secondDerivative: "e * q * q * (2 - x * tanh(x / 2))",
  },
  swish: {
    letters: { z: "beta * x", ...sigmoidOf("z") },
    value: "x * s",
    derivative: "s + z * e * q * q",
    secondDerivative: "beta * e * q * q * (2 - z * tanh(z / 2))",
  },
  mish: {
    // t = tanh(ln(1 + e^x)), s the sigmoid, g = s (1 − t²), all in e^-|x|.
    letters: {
      e: "exp(-abs(x))",
      d: "where(x < 0, 2 + 2 * e + e * e, 1 + 2 * e + 2 * e * e)",
      t: "where(x < 0, e * (2 + e), 1 + 2 * e) / d",
      s: "where(x < 0, e, 1.0) / (1 + e)",
      g: "where(x < 0, e, e * e) * 4 * (1 + e) / (d * d)",
    },
    value: "x * t",
    derivative: "t + x * g",
    secondDerivative: "g * (2 + x * (1 - s - 2 * t * s))",
  },
  hard_swish: {
    value: "x * min(max(x + 3, 0.0), 6.0) / 6",
    derivative: "where(x <= -3, 0.0, where(x < 3, (2 * x + 3) / 6, 1.0))",
    secondDerivative: "where(abs(x) < 3, 1.0 / 3, 0.0)",
  },
  log_sigmoid: {
    letters: { e: "exp(-abs(x))", q: "1 / (1 + e)" },
    value: "min(x, 0.0) - log1p(e)",
    derivative: "where(x > 0, e * q, q)",
    secondDerivative: "-e * q * q",
  },
  tanhshrink: {
    // Near 0 the difference cancels; Lambert's fraction tanh x = x/(1 + y) does not.
    letters: {
      t: "tanh(x)",
      sech: "1 / cosh(x)",
      y: "x * x / (3 + x * x / (5 + x * x / (7 + x * x / 9)))",
    },
    value: "where(abs(x) < 0.1, x * y / (1 + y), x - t)",
    derivative: "t * t",
    secondDerivative: "2 * t * sech * sech",
  },
  softshrink: { value: "x - min(max(x, -lambda), lambda)", derivative: shrunkSlope, secondDerivative: "0.0" },
  hardshrink: { value: "where(abs(x) > lambda, x, 0.0)", derivative: shrunkSlope, secondDerivative: "0.0" },
  sine: { value: "sin(w * x)", derivative: "w * cos(w * x)", secondDerivative: "-w * w * sin(w * x)" },
};
