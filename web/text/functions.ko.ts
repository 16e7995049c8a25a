import { gatedWords } from "./functions.gated.ko.ts";
import { rectifierWords } from "./functions.rectifier.ko.ts";
import { saturatingWords } from "./functions.saturating.ko.ts";
import type { FunctionId, FunctionWords } from "./functions.ts";

export const functionWords: Record<FunctionId, FunctionWords> = {
  ...saturatingWords,
  ...rectifierWords,
  ...gatedWords,
};
