import { en } from "./en/bars.ts";
import { ko } from "./ko/bars.ts";

/** The words of bars: a vector function’s inputs, outputs and Jacobian. */
export const barsTexts = { en, ko };
