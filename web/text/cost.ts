import { en } from "./en/cost.ts";
import { ko } from "./ko/cost.ts";

/** The words of the figure that measures how long functions take. */
export const costTexts = { en, ko };
