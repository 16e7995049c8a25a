export const en = {
  right: "Right.",
  wrong: "Not so. Look:",
  certainlyWrong: "Not so, though you were certain. Look:",
  /** Before a guess is judged that asks how sure the reader is. */
  sureFirst: "Say how sure you are, and you will see.",
  held: "Your guess is kept. The answer is not shown on this page yet.",
  guessed: (done: number, all: number) => `You have guessed ${done} of ${all} times.`,
  selfTestResult: (right: number, all: number) => `The last time you had ${right} of ${all} right.`,
  /** The reader passes an error signal back through a chain of sigmoids. */
  beTheLayer: {
    start: (layer: number) => `You hold the signal of layer ${layer}: 1.`,
    passed: (layer: number, left: string) => `Layer ${layer} gets ${left}.`,
    arrived: (left: string) => `Layer 1 gets ${left}. That was the last step.`,
  },
};
