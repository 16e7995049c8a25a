import { Dictionaries } from "../dictionaries.ts";

export const softmaxTexts = new Dictionaries({
  en: async () => (await import("../en/demos/softmax_saturation.ts")).en,
  ko: async () => (await import("../ko/demos/softmax_saturation.ts")).ko,
});
