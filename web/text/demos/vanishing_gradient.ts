import { en } from "../en/demos/vanishing_gradient.ts";
import { ko } from "../ko/demos/vanishing_gradient.ts";

export const vanishingTexts = { en, ko };
