/** The words that all demos share. */
export const en = {
  loading: "Computing the demo…",
  computing: (percent: string) => `Computing: ${percent}%`,
  functions: "Functions",
  remove: (name: string) => `Remove ${name}`,
  add: "Add a function",
  most: (count: number) => `At most ${count} functions race at once`,
  presets: "Try this",
  parts: { adjust: "Adjust", said: "What happened", inside: "Look inside", tables: "Numbers", code: "Code" },
  resetAll: "Reset all",
  /** After the name of a choice that is the default. */
  standard: " (default)",
  seed: "Seed",
  dice: "Another seed",
  seeds: {
    run: "100 seeds",
    stop: "Stop",
    hide: "One seed",
    why: "Run seeds 1 to 100: what of this is luck?",
    said: "Many seeds",
  },
  show: "Show",
  verdicts: "What just happened",
  /** Of some demos there is a layer to name. */
  stopped: (name: string, step: string, layer?: string) =>
    `${name}: stopped at step ${step}${layer ? `, in layer ${layer}` : ""}.`,
  /** Where there is but one step. */
  stoppedIn: (name: string, layer: string) => `${name}: stopped in layer ${layer}.`,
  /** How a number came to be that. */
  broke: {
    "∞": "A number grew beyond what single precision holds (about 3.4×10³⁸) and became +∞.",
    "−∞": "A number fell below what single precision holds (about −3.4×10³⁸) and became −∞.",
    NaN: "Numbers grew beyond what single precision holds (about ±3.4×10³⁸) and became infinite; ∞ − ∞ or 0·∞ then made NaN, which is no number.",
  },
  rescue: "Set values that work",
  rescuing: "Looking for some…",
  time: {
    label: "Time",
    rewind: "To the start",
    back: "One step back",
    play: "Play",
    pause: "Pause",
    on: "One step on",
    speed: "Speed",
  },
};
