import { en } from "./en/demo.ts";
import { ko } from "./ko/demo.ts";

export const demoTexts = { en, ko };
