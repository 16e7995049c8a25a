import { en } from "../en/demos/dying_relu.ts";
import { ko } from "../ko/demos/dying_relu.ts";

export const dyingTexts = { en, ko };
