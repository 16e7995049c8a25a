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
export const sigmoidOf = (z: string) => ({ e: `exp(-abs(${z}))`, q: "1 / (1 + e)", s: `where(${z} < 0, e * q, q)` });
