import { gatedWords } from "./functions.gated.en.ts";
import { rectifierWords } from "./functions.rectifier.en.ts";
import { saturatingWords } from "./functions.saturating.en.ts";
import type { FunctionId, FunctionWords } from "./functions.ts";

export const functionWords: Record<FunctionId, FunctionWords> = {
  ...saturatingWords,
  ...rectifierWords,
  ...gatedWords,
};
