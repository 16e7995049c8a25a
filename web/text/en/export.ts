import type { ExportText } from "../export.ts";

export const en: ExportText = {
  picture: "Picture",
  numbers: "Numbers",
  code: "Code",
  png: "PNG",
  pngTwice: "PNG, 2×",
  svg: "SVG",
  csv: "CSV",
  pictureNote: "The chart as it is now, with a key and the values at x.",
  numbersNote: "Every point that is drawn, with all its digits.",
  codeNote:
    "Computes these curves. NumPy and C++ agree with them in 12 digits for |x| ≤ 30; PyTorch’s own formulas lose digits far out.",
  plainCodeNote: "Computes the functions themselves, not their compositions or their difference.",
  copy: "Copy code",
  download: (fileName) => `Download ${fileName}`,
  copied: "Copied.",
  selected: "The browser does not allow copying here. The code is selected: press Ctrl+C or ⌘C.",
  saved: (fileName) => `Saved as ${fileName}.`,
  lines: {
    value: (symbol) => symbol,
    derivative: (symbol) => `${symbol}, the derivative`,
    secondDerivative: (symbol) => `${symbol}, the second derivative`,
  },
  tint: (symbol, limit) => `tinted: |${symbol}| < ${limit}`,
};
