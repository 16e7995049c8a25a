/**
 * f, f′ and f″ in x and the function's parameters, in words that NumPy and C++ share: + − * /, comparisons, & and the
 * calls of `calls`. For |x| ≤ 700, kinks included, they agree with the core within 10⁻¹² of the value + 10⁻¹⁵; NaN
 * stays NaN, and ±∞ gives the limit.
 */
export interface Expressions {
  value: string;
  derivative: string;
  secondDerivative: string;
  /** Letters that stand in the three, each defined from x, the parameters and the letters before it. */
  letters?: Record<string, string | Explained>;
}

/** An expression that is not the textbook's, and why: a comment in the code says it. */
export type Explained = readonly [expression: string, reason: Reason];

/** What comments say; their words are the dictionaries'. */
export type Reason =
  | "sigmoid"
  | "tanhOfSoftplus"
  | "atMostOne"
  | "infinite"
  | "sech"
  | "expm1"
  | "log1p"
  | "erfc"
  | "differenceOfNear"
  | "fraction"
  | "rounding"
  | "nanFirst";

/**
 * Every call that may stand in an expression. `where(c, a, b)` is a where c holds, else b; `roundingError(a, b)` is what
 * rounding takes from a * b.
 */
export const calls = [
  "abs",
  "atan",
  "clip",
  "cos",
  "erfc",
  "exp",
  "expm1",
  "isnan",
  "log1p",
  "max",
  "min",
  "roundingError",
  "sin",
  "sqrt",
  "tanh",
  "where",
] as const;
export type Call = (typeof calls)[number];

/** With e ≤ 1, the sigmoid s is q or eq, s′ is eq², and 1 − 2s is −tanh(z/2). */
export const sigmoidOf = (z: string): Record<"e" | "q" | "s", string | Explained> => ({
  e: [`exp(-abs(${z}))`, "atMostOne"],
  q: "1 / (1 + e)",
  s: [`where(${z} < 0, e * q, q)`, "sigmoid"],
});

/** NaN where x is, which comparisons alone would lose. */
export const unlessNaN = (expression: string) => `where(isnan(x), x, ${expression})`;

/** A large number in place of ±∞, so that a product with 0 is 0; a float32 holds it too. */
export const bounded = (z: string): Explained => [`clip(${z}, -1e30, 1e30)`, "infinite"];
