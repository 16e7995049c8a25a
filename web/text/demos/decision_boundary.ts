import { Dictionaries } from "../dictionaries.ts";

export const boundaryTexts = new Dictionaries({
  en: async () => (await import("../en/demos/decision_boundary.ts")).en,
  ko: async () => (await import("../ko/demos/decision_boundary.ts")).ko,
});
