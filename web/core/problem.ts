import { distance } from "fastest-levenshtein"; // measures misspellings

/** Where a number may lie. An infinite end is never included. */
export interface Domain {
  least: number;
  greatest: number;
  includesLeast: boolean;
  includesGreatest: boolean;
}

/** What can be wrong with input, with the bad value and what is allowed. */
export type Problem =
  | { code: "unknownFunction"; value: string; known: readonly string[] }
  | { code: "takesVector"; value: string }
  | { code: "takesNumber"; value: string }
  | { code: "malformedSpec"; value: string }
  | { code: "reservedExpression"; value: string }
  | { code: "unknownParameter"; function: string; value: string; known: readonly string[] }
  | { code: "repeatedParameter"; function: string; value: string }
  | { code: "notANumber"; name: string; value: string }
  | { code: "outsideDomain"; name: string; value: number; domain: Domain }
  | { code: "notWhole"; name: string; value: number }
  | { code: "mustExceed"; name: string; value: number; other: string; otherValue: number }
  | { code: "notARange"; name: string; value: string }
  | { code: "rangeWidth"; value: number; least: number; greatest: number }
  | { code: "unknownChoice"; name: string; value: string; known: readonly string[] }
  | { code: "unknownInLink"; value: string; known: readonly string[] }
  | { code: "wrongFunctionCount"; name: string; value: number; expected: number }
  | { code: "wrongType"; name: string; value: string; expected: string }
  | { code: "tooMany"; name: string; value: number; greatest: number }
  | { code: "notAscending"; name: string; value: string }
  | { code: "unknownDemo"; value: string; known: readonly string[] }
  | { code: "unknownSetting"; owner: string; value: string; known: readonly string[] }
  | { code: "functionCount"; demo: string; value: number; greatest: number }
  /** With `sentence`, where the demo has one, all is said. */
  | { code: "doesNotFit"; demo: string; value: string; reason: string; sentence?: string }
  | { code: "notComputed"; value: number; computed: number }
  | { code: "nothingInside"; value: string }
  | { code: "freed"; value: string }
  | { code: "inputCount"; function: string; value: number; even: boolean; greatest: number };

/** Bad input. The message is English; `problem` says the same in a form that a dictionary can put into words. */
export class LabError extends Error {
  override name = "LabError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(describeProblem(problem));
    this.problem = problem;
  }
}

/** `0 < slope ≤ 1`, with only the ends that bind; empty if none does. */
export function describeDomain(name: string, domain: Domain): string {
  const least = Number.isFinite(domain.least) ? `${domain.least} ${domain.includesLeast ? "≤" : "<"} ` : "";
  const greatest = Number.isFinite(domain.greatest) ? ` ${domain.includesGreatest ? "≤" : "<"} ${domain.greatest}` : "";
  return least || greatest ? `${least}${name}${greatest}` : "";
}

/** The bad value as a message quotes it: in quotes, and not at any length. */
export function quote({ value }: Problem): string {
  return JSON.stringify(typeof value === "string" ? shortened(value) : value);
}

/** The start of what someone wrote, as far as a message repeats it. */
export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** The known word that someone most likely meant, if one is near. */
function nearest(written: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((word) => ({ word, steps: distance(word.toLowerCase(), written.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  return best && best.steps <= Math.max(1, best.word.length / 3) ? best.word : undefined;
}

/** What was most likely meant where a name or a choice is not known. */
export function suggestionFor(problem: Problem): string | undefined {
  return "known" in problem ? nearest(problem.value, problem.known) : undefined;
}

/** The English words for a problem. */
export function describeProblem(problem: Problem): string {
  const meant = suggestionFor(problem);
  return meant ? `${sentence(problem)} Did you mean ${meant}?` : sentence(problem);
}

function sentence(problem: Problem): string {
  const quoted = quote(problem);
  switch (problem.code) {
    case "unknownFunction":
      return `There is no function ${quoted}. Known: ${problem.known.join(", ")}.`;
    case "takesVector":
      return `${problem.value} takes a whole vector and has no curve of its own: use evaluateVector.`;
    case "takesNumber":
      return `${problem.value} takes one number at a time, not a vector: use evaluate.`;
    case "malformedSpec":
      return `${quoted} is not a function spec. Write it like sigmoid or leaky_relu(slope=0.2).`;
    case "reservedExpression":
      return `${quoted}: braces are kept for typed expressions, which are not there yet. Name a function of the catalogue.`;
    case "unknownParameter":
      return problem.known.length
        ? `${problem.function} has no parameter ${quoted}. It has: ${problem.known.join(", ")}.`
        : `${problem.function} has no parameter ${quoted}; it has none at all.`;
    case "repeatedParameter":
      return `${problem.function} is given ${problem.value} twice.`;
    case "notANumber":
      return `${problem.name} must be a finite number${problem.value && `, not ${quoted}`}.${/[,，]/.test(problem.value) ? " Write it without a comma, like 1.5 or 1000." : ""}`;
    case "outsideDomain":
      return `${problem.name} = ${problem.value} is not allowed: ${describeDomain(problem.name, problem.domain)}.`;
    case "notWhole":
      return `${problem.name} must be a whole number, not ${problem.value}.`;
    case "mustExceed":
      return `${problem.name} = ${problem.value} must be greater than ${problem.other} = ${problem.otherValue}.`;
    case "notARange":
      return `${problem.name} must be two numbers, the smaller first, like "-6 6", not ${quoted}.`;
    case "rangeWidth":
      return `range is ${problem.value} wide; it must be at least ${problem.least} and at most ${problem.greatest} wide there.`;
    case "unknownChoice":
      return `${problem.name} must be one of ${problem.known.join(", ")}, not ${quoted}.`;
    case "unknownInLink":
      return `The link’s ${quoted} is ignored: this figure has no such setting. Known: ${problem.known.join(", ")}.`;
    case "wrongFunctionCount":
      return `${problem.name} needs exactly ${problem.expected} functions, not ${problem.value}.`;
    case "wrongType":
      return `${problem.name} must be ${problem.expected}, not ${problem.value}.`;
    case "tooMany":
      return `${problem.name} has ${problem.value} elements; at most ${problem.greatest} are allowed.`;
    case "notAscending":
      return `${problem.name} must be two or more finite numbers in ascending order, not ${quoted}.`;
    case "unknownDemo":
      return `There is no demo ${quoted}. Known: ${problem.known.join(", ")}.`;
    case "unknownSetting":
      return `${problem.owner} has no setting ${quoted}. It has: ${problem.known.join(", ")}.`;
    case "functionCount":
      return `${problem.demo} takes from 1 to ${problem.greatest} functions, not ${problem.value}.`;
    case "doesNotFit":
      return (
        problem.sentence ??
        `${problem.value} does not fit ${problem.demo} with these settings: ${problem.reason.replaceAll("_", " ")}.`
      );
    case "notComputed":
      return `step = ${problem.value} is not computed yet: the run has made ${problem.computed} steps so far, counted from 0.`;
    case "nothingInside":
      return `${problem.value} has nothing to look at inside a step.`;
    case "freed":
      return `This run of ${problem.value} has been freed: start another.`;
    case "inputCount":
      return `${problem.function} can't take ${problem.value} inputs: it takes ${problem.even ? "an even number from 2" : "from 1"} to ${problem.greatest}.`;
  }
}
