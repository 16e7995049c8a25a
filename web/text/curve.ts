import { en } from "./en/curve.ts";
import { ko } from "./ko/curve.ts";

/** The parts of a curve figure that are folded. */
export type PanelName = "adjust" | "formula" | "properties" | "views" | "numbers" | "export";

export type CurveText = typeof en;
export const curveTexts = { en, ko };
