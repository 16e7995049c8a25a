import { en } from "../en/demos/linear_collapse.ts";
import { ko } from "../ko/demos/linear_collapse.ts";

export const collapseTexts = { en, ko };
