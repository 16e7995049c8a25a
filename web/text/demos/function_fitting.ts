import { en } from "../en/demos/function_fitting.ts";
import { ko } from "../ko/demos/function_fitting.ts";

export const fittingTexts = { en, ko };
