import { Dictionaries } from "./dictionaries.ts";
import type { en } from "./en/curve.ts";

/** The parts of a curve figure that are folded. */
export type PanelName = "adjust" | "formula" | "properties" | "views" | "numbers" | "export";

export type CurveText = typeof en;
export const curveTexts = new Dictionaries({
  en: async () => (await import("./en/curve.ts")).en,
  ko: async () => (await import("./ko/curve.ts")).ko,
});
