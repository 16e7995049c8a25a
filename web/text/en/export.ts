/** The words of what a reader takes away: pictures, tables and code. */
export const en = {
  picture: "Picture",
  numbers: "Numbers",
  code: "Code",
  png: "PNG",
  pngTwice: "PNG, 2×",
  svg: "SVG",
  csv: "CSV",
  /** What the files hold. */
  pictureNote: "The chart as it is now, with a key and the values at x.",
  numbersNote: "Every point that is drawn, with all its digits.",
  codeNote:
    "Computes these curves. NumPy and C++ agree with them in 12 digits for |x| ≤ 30; PyTorch’s own formulas lose digits far out.",
  /** Said where compositions or a difference are drawn. */
  plainCodeNote: "Computes the functions themselves, not their compositions or their difference.",
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
