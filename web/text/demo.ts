import { Dictionaries } from "./dictionaries.ts";

export const demoTexts = new Dictionaries({
  en: async () => (await import("./en/demo.ts")).en,
  ko: async () => (await import("./ko/demo.ts")).ko,
});
