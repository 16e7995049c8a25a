import { Dictionaries } from "../dictionaries.ts";

export const fittingTexts = new Dictionaries({
  en: async () => (await import("../en/demos/function_fitting.ts")).en,
  ko: async () => (await import("../ko/demos/function_fitting.ts")).ko,
});
