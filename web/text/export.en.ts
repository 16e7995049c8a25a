import type { ExportText } from "./export.ts";

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
  codeNote: "Computes these curves; the NumPy and C++ versions agree with them in 12 digits for |x| ≤ 30.",
  copy: "Copy code",
  download: (fileName) => `Download ${fileName}`,
  copied: "Copied.",
  selected: "The browser does not allow copying here. The code is selected: press Ctrl+C or ⌘C.",
  saved: (fileName) => `Saved as ${fileName}.`,
  lines: { value: "f", derivative: "f′, the derivative", secondDerivative: "f″, the second derivative" },
  tint: (limit) => `tinted: |f′| < ${limit}`,
  range: (from, to) => `x from ${from} to ${to}`,
  torchNotes: {},
};
