import { Dictionaries } from "../dictionaries.ts";

export const vanishingTexts = new Dictionaries({
  en: async () => (await import("../en/demos/vanishing_gradient.ts")).en,
  ko: async () => (await import("../ko/demos/vanishing_gradient.ts")).ko,
});
