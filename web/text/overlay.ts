import { en } from "./en/overlay.ts";
import { ko } from "./ko/overlay.ts";

export type OverlayText = typeof en;
export const overlayTexts = { en, ko };
