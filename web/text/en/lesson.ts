export const en = {
  right: "Yes, so it is.",
  wrong: "No, it is not. Look:",
  held: "Your guess is kept. The answer is not shown on this page yet.",
  guessed: (done: number, all: number) => `You have guessed ${done} of ${all} times.`,
  selfTestResult: (right: number, all: number) => `The last time you had ${right} of ${all} right.`,
};
