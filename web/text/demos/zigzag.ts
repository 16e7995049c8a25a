import { en } from "../en/demos/zigzag.ts";
import { ko } from "../ko/demos/zigzag.ts";

export const zigzagTexts = { en, ko };
