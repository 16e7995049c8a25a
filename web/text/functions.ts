import type { FunctionId } from "../core/catalogue.ts";
import type { Language } from "./text.ts";

/** What people know about a function, beside what is computed. Every entry is a sentence or two of plain text. */
export interface FunctionWords {
  /** Its shape and its idea. */
  what: string;
  /** Where it is or was used. */
  uses: string;
  /** Each with its reason. */
  pros: string[];
  cons: string[];
  /** Where PyTorch, TensorFlow, JAX and NumPy differ from each other or from the definition used here. */
  differences: string[];
}

/** The words of each language, loaded when a card is first shown. */
export const functionWords: Record<Language, () => Promise<Record<FunctionId, FunctionWords>>> = {
  en: async () => (await import("./en/functions.ts")).functionWords,
  ko: async () => (await import("./ko/functions.ts")).functionWords,
};
