import { en } from "./en/views.ts";
import { ko } from "./ko/views.ts";

export const viewsTexts = { en, ko };
