import { en } from "./en/export.ts";
import { ko } from "./ko/export.ts";

export type ExportText = typeof en;
export const exportTexts = { en, ko };
