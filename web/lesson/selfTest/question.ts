import type { Demos } from "../../core/demos.ts";
import type { Random } from "./random.ts";

/** What is asked, in the order of the lesson. */
export const questionIds = [
  "table",
  "layers",
  "step",
  "slope",
  "flattest",
  "chain",
  "trace",
  "rest",
  "pushed",
  "output",
] as const;
export type QuestionId = (typeof questionIds)[number];

/** A number, numbers in brackets, or a word of the dictionary. */
export type Choice = number | readonly number[] | string;

export interface Question {
  id: QuestionId;
  /** The numbers that its sentence has. */
  given: readonly (number | readonly number[])[];
  choices: readonly Choice[];
  /** The place of the right one. */
  right: number;
  /** Of a net, what is seen of some of its layers, the last first. */
  trace?: readonly LayerTrace[];
}

export interface LayerTrace {
  layer: number;
  /** The mean of |∂L/∂z|. */
  gradient: number;
  /** The share of slopes nearer to 0 than 0.01. */
  low: number;
  /** The share of units whose slope is exactly 0 for every example. */
  dead: number;
}

/** What questions are computed by. */
export type Core = Pick<Demos, "evaluate" | "evaluateVector" | "runDemo">;

/** Makes a question of other numbers each time. */
export type Maker = (random: Random, core: Core) => Omit<Question, "id">;

/** The right choice among wrong ones, in an order that tells nothing. */
export function among(random: Random, right: Choice, wrong: readonly Choice[]): Pick<Question, "choices" | "right"> {
  const choices = random.shuffled([right, ...wrong]);
  return { choices, right: choices.indexOf(right) };
}
