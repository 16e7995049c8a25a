import { Dictionaries } from "../dictionaries.ts";

export const neuronTexts = new Dictionaries({
  en: async () => (await import("../en/demos/saturated_neuron.ts")).en,
  ko: async () => (await import("../ko/demos/saturated_neuron.ts")).ko,
});
