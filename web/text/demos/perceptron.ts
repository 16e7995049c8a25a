import { Dictionaries } from "../dictionaries.ts";

export const perceptronTexts = new Dictionaries({
  en: async () => (await import("../en/demos/perceptron.ts")).en,
  ko: async () => (await import("../ko/demos/perceptron.ts")).ko,
});
