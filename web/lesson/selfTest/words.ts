import { parseSpec } from "../../core/functionSpec.ts";
import type { en } from "../../text/en/selfTest.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { functionName } from "../../text/functionNames.ts";
import type { Language } from "../../text/text.ts";
import type { Choice, Question } from "./question.ts";

/** A number, or numbers in brackets, as they stand in a sentence. */
function formatNumbers(value: number | readonly number[], language: Language): string {
  return typeof value === "number"
    ? formatNumber(value, language)
    : `(${value.map((each) => formatNumber(each, language)).join(", ")})`;
}

/** How a choice is written: words of its question, words of several, or a function’s name. */
export function formatChoice(text: typeof en, { id }: Question, choice: Choice, language: Language): string {
  if (typeof choice !== "string") return formatNumbers(choice, language);
  return text.words[`${id}.${choice}`] ?? text.words[choice] ?? functionName(parseSpec(choice), language);
}

export function formatQuestion(text: typeof en, { id, given }: Question, language: Language): string {
  return text.questions[id]?.asks(given.map((each) => formatNumbers(each, language))) ?? "";
}

/** Why the right choice is right. */
export function formatReason(text: typeof en, question: Question, language: Language): string {
  const right = question.choices[question.right] ?? "";
  if (question.trace) return text.diagnoses[String(right)] ?? "";
  const given = question.given.map((each) => formatNumbers(each, language));
  return text.questions[question.id]?.why(given, formatChoice(text, question, right, language)) ?? "";
}
