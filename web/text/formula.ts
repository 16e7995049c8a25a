import { formulaEn } from "./en/formula.ts";
import { formulaKo } from "./ko/formula.ts";
import type { Language } from "./text.ts";

/** The words around a formula. */
export interface FormulaText {
  /** What the box of a function's formulas is called. */
  formulasOf(name: string): string;
  /** The last of several cases. */
  otherwise: string;
  /** Leads to the definitions of letters. */
  where: string;
  /** What the letters that need it stand for. */
  letters: Record<"σ" | "Φ" | "φ" | "δ", string>;
  copy: string;
  copyOf(symbol: string, name: string): string;
  copied: string;
  notCopied: string;
}

export const formulaTexts: Record<Language, FormulaText> = { en: formulaEn, ko: formulaKo };
