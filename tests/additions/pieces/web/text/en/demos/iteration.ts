import type { Numbers, SettingId, SettingWords } from "../../demoWords.ts";

const settings: Record<SettingId<"iteration">, SettingWords> = {
  first: { name: "Start x" },
  steps: { name: "Steps" },
};

export const en = {
  title: "Again and again",
  about: "A function is applied to its own value. Drag the start and see where it leads.",
  settings,
  choices: {},
  presets: { far: "from far out" },
  show: {},
  verdicts: {
    settled: (name: string, [x]: Numbers) => `${name} has settled at ${x}.`,
  },
  overflow: "Each step leads further out than the one before.",
  refusals: {},
  time: (step: string, last: string) => `step ${step} of ${last}`,
  step: "Step",
  chart: (names: string) => `x over the steps: ${names}. The numbers are in the tables below.`,
};
