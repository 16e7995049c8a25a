import type { DemoText } from "./demo.ts";

export const en: DemoText = {
  loading: "Computing the demo…",
  computing: (percent) => `Computing: ${percent}%`,
  functions: "Functions",
  remove: (name) => `Remove ${name}`,
  add: "Add a function",
  most: (count) => `At most ${count} functions race at once`,
  presets: "Try this",
  settings: "All settings",
  backTo: (value) => `Back to the default, ${value}`,
  resetAll: "Reset all",
  undo: "Undo",
  standard: " (default)",
  seed: "Seed",
  dice: "Another seed",
  show: "Show",
  verdicts: "What just happened",
  stopped: {
    overflow: (name, step, layer) =>
      `${name}: stopped at step ${step}, in layer ${layer}. A number grew beyond what single precision holds (about 3.4×10³⁸).`,
    undefined: (name, step, layer) =>
      `${name}: stopped at step ${step}, in layer ${layer}. A result is undefined (NaN): infinity met infinity or zero.`,
  },
  rescue: "Set values that work",
  tables: "The numbers as tables",
  time: {
    label: "Step",
    rewind: "To the start",
    back: "One step back",
    play: "Play",
    pause: "Pause",
    on: "One step on",
    speed: "Speed",
  },
};
