/** The words of one question, with its numbers as they are written. */
interface QuestionWords {
  asks: (given: readonly string[]) => string;
  /** What makes the right one right. */
  why: (given: readonly string[], right: string) => string;
}

const questions: Record<string, QuestionWords> = {
  table: {
    asks: () =>
      "One unit with a step function gives these outputs for the inputs (0, 0), (0, 1), (1, 0) and (1, 1), in this order. Which of them can it not give?",
    why: (_, right) =>
      `No straight line has the inputs of ${right} that give 1 on one side and the others on the other.`,
  },
  layers: {
    asks: ([w, count]) =>
      `${count} layers of the identity, one after another: each multiplies by ${w} and adds 1. What is the slope of the whole?`,
    why: ([w, count], right) =>
      `The whole is a straight line as well, and slopes multiply: ${count} factors of ${w} make ${right}.`,
  },
  step: {
    asks: ([w, x, y, rate]) =>
      `A unit gives z = w·x for x = ${x}, with w = ${w}; the target is y = ${y} and L = ½(z − y)². What is w after one step of gradient descent at the rate ${rate}?`,
    why: ([w, x, y, rate], right) =>
      `∂L/∂w = (z − y)·x, so w − η·∂L/∂w = ${w} − ${rate} · (${w} · ${x} − ${bracketed(y)}) · ${x} = ${right}.`,
  },
  slope: {
    asks: ([a]) => `A sigmoid unit gives a = ${a}. What is its slope there?`,
    why: ([a], right) => `σ′ = a(1 − a) = ${a} · (1 − ${a}) = ${right}.`,
  },
  flattest: {
    asks: ([x]) => `Which of these has the slope nearest to 0 at x = ${x}?`,
    why: ([x], right) => `At x = ${x} the slope of ${right} is the smallest in size.`,
  },
  chain: {
    asks: ([w, count]) =>
      `A chain of ${count} layers, one sigmoid unit each; every weight is ${w}, every z is 0. By what is the error signal multiplied on its way from layer ${count} to layer 1?`,
    why: ([w, , slope, steps], right) => `By weight and slope, ${w} · ${slope}, in each of ${steps} steps: ${right}.`,
  },
  trace: {
    asks: () => "This was measured in some layers of a net, for one batch. What has happened to the error signal?",
    why: () => "",
  },
  rest: {
    asks: ([z]) => `For the four examples there are, a ReLU unit has z = ${z}. What state is it in?`,
    why: () => "ReLU’s slope is 1 for positive z and 0 for negative z: what counts is for how many examples it is off.",
  },
  pushed: {
    asks: ([inputs, signal]) =>
      `For one example the inputs of a neuron are ${inputs} and ∂L/∂z = ${signal}. Where does a step of gradient descent push its three weights?`,
    why: () => "Each weight moves by −η · ∂L/∂z · xᵢ: where all inputs have one sign, so have all moves.",
  },
  output: {
    asks: ([p, target]) =>
      `Softmax gives p = ${p}, and the target is class ${target}. What is ∂L/∂z for each logit, with cross-entropy at temperature 1?`,
    why: (_, right) => `Cross-entropy cancels softmax’s Jacobian: p − y = ${right}.`,
  },
};

const words: Record<string, string> = {
  vanished: "It vanished, though hardly any slope is near 0",
  exploded: "It exploded",
  dead: "A layer is dead: its slopes are exactly 0",
  saturated: "Units are saturated: most slopes are nearly 0",
  nan: "The numbers overflowed",
  active: "It is on for all of them",
  rests: "It rests for some of them",
  "rest.dead": "It is dead",
  "rest.saturated": "It is saturated: its slope is nearly, but nowhere exactly 0",
  up: "All of them up",
  down: "All of them down",
  both: "Some up, some down",
  none: "Nowhere",
};

const diagnoses: Record<string, string> = {
  vanished:
    "From layer to layer less is left, and the slopes are not near 0: weights and slopes together are too small.",
  exploded: "From layer to layer it grows.",
  dead: "Where a whole layer has slope 0 for every example, ∂L/∂z is exactly 0 there and below.",
  saturated: "Most slopes are under 0.01, though none of the layers is dead, and little is left.",
  nan: "A number was too large for single precision, and what was computed from it is no number (NaN).",
};

const bracketed = (number = "") => (number.startsWith("−") ? `(${number})` : number);

export const en = {
  questions,
  words,
  diagnoses,
  heading: (place: number, all: number) => `Question ${place} of ${all}`,
  check: "Check",
  choose: "Choose an answer first.",
  right: "Right.",
  wrong: (right: string) => `Not this time. Right is: ${right}.`,
  look: "Read about it",
  next: "Next question",
  finish: "My result",
  result: (right: number, all: number) => `You had ${right} of ${all} right.`,
  missed: "Worth another look:",
  missedQuestion: (place: number) => `question ${place}`,
  again: "Ten with new numbers",
  columns: { layer: "layer", gradient: "mean |∂L/∂z|", low: "|f′| < 0.01", dead: "dead units" },
  failed: "The questions could not be computed here.",
};
