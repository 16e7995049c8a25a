import { Dictionaries } from "../dictionaries.ts";

export const collapseTexts = new Dictionaries({
  en: async () => (await import("../en/demos/linear_collapse.ts")).en,
  ko: async () => (await import("../ko/demos/linear_collapse.ts")).ko,
});
