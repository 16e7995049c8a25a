import { expect, test } from "@playwright/test";
import { formatGiven, formatNumber } from "../../web/text/formatNumber.ts";
import { chooseLanguage } from "../../web/text/text.ts";

for (const [value, words] of [
  [0, "0"],
  [-0, "0"],
  [-1.5, "−1.5"],
  [0.81757447619, "0.8176"],
  [123456, "123456"],
  [0.9999877, "0.99999"],
  [1 - 2 ** -50, "≈ 1"],
  [1 - 1e-10, "≈ 1"],
  [123456 + 2 ** -30, "≈ 123456"],
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

test("a number is written in as many digits as are asked for, and no more is about it", () => {
  expect(formatNumber(0.123456789012345, "en", 12)).toBe("0.123456789012");
  expect(formatNumber(-2.347976572192e-6, "en", 14)).toBe("−2.347976572192×10⁻⁶");
  expect(formatNumber(1 - 2 ** -50, "en", 12)).toBe("≈ 1");
});

test("a bound is written in all its digits", () => {
  const told = {
    0.01: "0.01",
    0.01234: "0.01234",
    0.0123456: "0.0123456",
    0.999999: "0.999999",
    12.345678: "12.345678",
  };
  for (const [bound, words] of Object.entries(told)) expect(formatGiven(Number(bound), "en")).toBe(words);
  expect(formatGiven(1.23456e-5, "ko")).toBe("1.23456×10⁻⁵");
  for (let i = 0; i < 2000; i++) {
    const bound = Number(Math.exp(40 * Math.sin(i)).toPrecision(1 + (i % 14)));
    const written = formatGiven(bound, "en").replace("×10", "e");
    const read = written.replace(/[⁻⁰¹²³⁴-⁹]/g, (digit) => (digit === "⁻" ? "-" : String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit))));
    expect(Number(read), written).toBe(bound);
  }
});

test("the first language that there is a dictionary for is taken", () => {
  expect(chooseLanguage(["", null, "ko-KR", "en"])).toBe("ko");
  expect(chooseLanguage(["fr", "KO"])).toBe("ko");
  expect(chooseLanguage(["fr", undefined, "de"])).toBe("en");
});
