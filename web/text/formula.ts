import { en } from "./en/formula.ts";
import { ko } from "./ko/formula.ts";

export type FormulaText = typeof en;
export const formulaTexts = { en, ko };
