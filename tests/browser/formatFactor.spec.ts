import { expect, test } from "@playwright/test";
import { formatFactor } from "../../web/text/formatFactor.ts";

test("what is left or has grown is told in counting words, and by a power of ten only beyond them", () => {
  const told: [ratio: number, kind: string, en: string, ko: string, koreanKind?: string][] = [
    [0, "nothing", "nothing", "0"],
    [1 / 1.234e12, "part", "1 in 1.2 trillion", "1조 2천억분의 1"],
    [1 / 34e9, "part", "1 in 34 billion", "340억분의 1"],
    [1 / 5.6e5, "part", "1 in 560,000", "56만분의 1"],
    [1 / 12_345, "part", "1 in 12,000", "1만 2천분의 1"],
    [1 / 999.9, "part", "1 in 1,000", "1,000분의 1"],
    [1 / 560, "divided", "÷ 560", "560분의 1"],
    [1 / 6.1, "divided", "÷ 6.1", "0.16배", "times"],
    [1 / 9.97, "divided", "÷ 10", "10분의 1"],
    [1 / 1.3, "divided", "÷ 1.3", "0.77배", "times"],
    [0.96, "same", "unchanged", "그대로"],
    [1.04, "same", "unchanged", "그대로"],
    [1.2, "times", "× 1.2", "1.2배"],
    [530, "times", "× 530", "530배"],
    [9.96e7, "times", "× 100 million", "1억 배"],
    [1 / 9.99e17, "part", "1 in 10¹⁸", "10¹⁸분의 1"],
    [1 / 2.5e16, "part", "1 in 25 quadrillion", "2경 5천조분의 1"],
    [1e-30, "part", "1 in 10³⁰", "10³⁰분의 1"],
    [2.5e-21, "part", "1 in 4×10²⁰", "4×10²⁰분의 1"],
    [3e38, "times", "× 3×10³⁸", "3×10³⁸배"],
  ];
  for (const [ratio, kind, en, ko, koreanKind = kind] of told) {
    expect(formatFactor(ratio, "en")).toEqual({ kind, text: en });
    expect(formatFactor(ratio, "ko")).toEqual({ kind: koreanKind, text: ko });
  }
});
