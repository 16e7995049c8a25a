import { expect, test } from "@playwright/test";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { chooseLanguage } from "../../web/text/text.ts";

for (const [value, words] of [
  [0, "0"],
  [-0, "0"],
  [-1.5, "−1.5"],
  [0.81757447619, "0.8176"],
  [123456, "123456"],
  [0.9999877, "0.99999"],
  [1 - 2 ** -50, "≈ 1"],
  [2.00004, "2.00004"],
  [2.458765e-5, "2.46×10⁻⁵"],
  [-1e300, "−1×10³⁰⁰"],
  [5e-324, "4.94×10⁻³²⁴"],
  [Infinity, "∞"],
  [-Infinity, "−∞"],
  [NaN, "–"],
] as const)
  test(`${Object.is(value, -0) ? "-0" : value} is written ${words}`, () => {
    for (const language of ["en", "ko"] as const) expect(formatNumber(value, language)).toBe(words);
  });

test("the first language that there is a dictionary for is taken", () => {
  expect(chooseLanguage(["", null, "ko-KR", "en"])).toBe("ko");
  expect(chooseLanguage(["fr", "KO"])).toBe("ko");
  expect(chooseLanguage(["fr", undefined, "de"])).toBe("en");
});
