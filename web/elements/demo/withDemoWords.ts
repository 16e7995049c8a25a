import type { Problem } from "../../core/problem.ts";
import type { Language } from "../../text/text.ts";
import type { DemoView } from "./view.ts";

/** A problem with the demo's own words for why a function does not fit, where it is about that. */
export function withDemoWords(problem: Problem, view: DemoView | undefined, language: Language): Problem {
  const words = view?.words[language];
  if (problem.code !== "doesNotFit" || !words) return problem;
  return { ...problem, demo: words.title, reason: words.refusals[problem.reason] ?? problem.reason };
}
