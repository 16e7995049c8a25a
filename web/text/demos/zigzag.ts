import { Dictionaries } from "../dictionaries.ts";

export const zigzagTexts = new Dictionaries({
  en: async () => (await import("../en/demos/zigzag.ts")).en,
  ko: async () => (await import("../ko/demos/zigzag.ts")).ko,
});
