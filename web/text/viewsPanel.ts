import { en } from "./en/viewsPanel.ts";
import { ko } from "./ko/viewsPanel.ts";

export const viewsTexts = { en, ko };
