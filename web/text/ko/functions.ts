import type { FunctionId } from "../../core/catalogue.ts";
import type { FunctionWords } from "../functions.ts";
import { gatedWords } from "./functions/gated.ts";
import { rectifierWords } from "./functions/rectifier.ts";
import { saturatingWords } from "./functions/saturating.ts";

export const functionWords: Record<FunctionId, FunctionWords> = {
  ...saturatingWords,
  ...rectifierWords,
  ...gatedWords,
};
