import type { ActivationId, VectorId } from "../core/catalogue.ts";
import type { FunctionWords, VectorWords } from "./functionWords.ts";
import type { Language } from "./text.ts";

/** The words of each function. */
export type FunctionTexts = Record<ActivationId, FunctionWords> & Record<VectorId, VectorWords>;

/** Those of each language, loaded when something that shows them is first opened. */
export const functionTexts: Record<Language, () => Promise<FunctionTexts>> = {
  en: async () => (await import("./en/functions.ts")).functions,
  ko: async () => (await import("./ko/functions.ts")).functions,
};
