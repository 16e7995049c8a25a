import { Dictionaries } from "../dictionaries.ts";

export const iterationTexts = new Dictionaries({
  en: async () => (await import("../en/demos/iteration.ts")).en,
  ko: async () => (await import("../ko/demos/iteration.ts")).ko,
});
