import { en } from "./en/seeds.ts";
import { ko } from "./ko/seeds.ts";

export const seedTexts = { en, ko };
