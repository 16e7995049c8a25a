import { Dictionaries } from "../dictionaries.ts";

export const dyingTexts = new Dictionaries({
  en: async () => (await import("../en/demos/dying_relu.ts")).en,
  ko: async () => (await import("../ko/demos/dying_relu.ts")).ko,
});
