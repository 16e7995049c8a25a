import { en } from "./en/adjust.ts";
import { ko } from "./ko/adjust.ts";

export const adjustTexts = { en, ko };
