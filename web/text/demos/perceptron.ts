import { en } from "../en/demos/perceptron.ts";
import { ko } from "../ko/demos/perceptron.ts";

export const perceptronTexts = { en, ko };
