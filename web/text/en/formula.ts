/** The words around a formula. */
export const en = {
  /** What the box of a function's formulas is called. */
  formulasOf: (name: string) => `Formulas of ${name}`,
  /** The last of several cases. */
  otherwise: "otherwise",
  /** Leads to the definitions of letters. */
  where: "where",
  /** What the letters that need it stand for. */
  letters: {
    σ: "σ is the sigmoid, σ(x) = 1 / (1 + e⁻ˣ).",
    Φ: "Φ(x) is the share of a standard normal distribution that lies below x.",
    φ: "φ(x) is the density of the standard normal distribution at x.",
    δ: "δ is 1 where both its indices are equal, else 0.",
  },
  copy: "Copy LaTeX:",
  copyOf: (symbol: string, name: string) => `Copy the LaTeX of ${symbol}, ${name}`,
  copied: "Copied.",
  notCopied: "The browser did not allow copying. The text is selected: copy it from here.",
};
