import { Dictionaries } from "../dictionaries.ts";

export const outputTexts = new Dictionaries({
  en: async () => (await import("../en/demos/output_layer.ts")).en,
  ko: async () => (await import("../ko/demos/output_layer.ts")).ko,
});
