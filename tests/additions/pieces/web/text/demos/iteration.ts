import { en } from "../en/demos/iteration.ts";
import { ko } from "../ko/demos/iteration.ts";

export const iterationTexts = { en, ko };
