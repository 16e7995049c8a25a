import type { TorchDifference } from "../../functions/entry.ts";
import type { Reason } from "../../functions/expressions.ts";

/** The words of what a reader takes away: tables and code. */
export const en = {
  numbers: "Numbers",
  code: "Code",
  /** What the file holds. */
  numbersNote: "Every point that is drawn, with all its digits.",
  codeNote:
    "Computes these curves. For |x| ≤ 700 NumPy and C++ agree with them in 12 digits, values near 0 in 15 decimals; comments say where PyTorch may differ.",
  /** Said where compositions or a difference are drawn. */
  plainCodeNote: "Computes the functions themselves, not their compositions or their difference.",
  /** Comments in code, where it is not the textbook's formula. */
  comments: {
    sigmoid: "the sigmoid, in a form that never overflows",
    tanhOfSoftplus: "tanh(softplus(x)), in a form that never overflows",
    atMostOne: "at most 1, so it never overflows",
    infinite: "inf * 0 or inf / inf would be NaN",
    sech: "1 - tanh(x)^2 would lose its digits far from 0",
    expm1: "exp(...) - 1 would lose its digits near 0",
    log1p: "log(1 + e) would lose a small e",
    erfc: "1 + erf(...) would lose its digits far to the left",
    differenceOfNear: "x + r would lose its digits far to the left",
    fraction: "near 0 x - tanh(x) would lose its digits: Lambert's continued fraction",
    rounding: "what rounding takes from a * b",
    nanFirst: "std::max, std::min and std::clamp return their first argument where it is NaN",
  } satisfies Record<Reason, string>,
  /** Comments in code for PyTorch. */
  torch: {
    insteadOf: {
      heaviside: "autograd cannot differentiate torch.heaviside",
      hardsigmoid: "F.hardsigmoid rounds its slope 1/6 to single precision and has no second derivative",
    },
    differ: "comments say where f, f' and f'' of PyTorch may differ from the curves shown",
    differences: {
      nan: "a number at NaN",
      infinite: "not the limit at -inf or inf",
      near: "fewer digits near 0",
      far: "fewer digits far from 0",
      beyondTwenty: "as for f(x) = x where beta * x > 20",
      singleAlpha: "alpha is rounded to single precision",
      nanUpTo2_5: "a number at NaN (up to PyTorch 2.5)",
      kinks: "in some releases -1/2 at -3, and 1 or 3/2 at 3",
      nearUpTo2_10: "fewer digits near 0 (up to PyTorch 2.10)",
    } satisfies Record<TorchDifference, string>,
  },
  copy: "Copy code",
  download: (fileName: string) => `Download ${fileName}`,
  copied: "Copied.",
  /** Said where the clipboard is denied and the code is selected instead. */
  selected: "The browser does not allow copying here. The code is selected: press Ctrl+C or ⌘C.",
  saved: (fileName: string) => `Saved as ${fileName}.`,
  /** What each line of a chart is. */
  lines: {
    value: (symbol: string) => symbol,
    derivative: (symbol: string) => `${symbol}, the derivative`,
    secondDerivative: (symbol: string) => `${symbol}, the second derivative`,
  },
  tint: (symbol: string, limit: string) => `tinted: |${symbol}| < ${limit}`,
};
