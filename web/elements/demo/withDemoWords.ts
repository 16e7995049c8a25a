import type { Problem } from "../../core/problem.ts";
import type { Language } from "../../text/text.ts";
import type { DemoView } from "./view.ts";

/**
 * A problem with the demo's own words for why a function does not fit, where it is about that. One that the reader typed,
 * of whom nobody expects the spelling of an attribute, names the setting as its box does.
 */
export function withDemoWords(
  problem: Problem,
  view: DemoView | undefined,
  language: Language,
  isTyped: boolean,
): Problem {
  const words = view?.words[language];
  const label = isTyped && words && "name" in problem ? words.settings[problem.name]?.name : undefined;
  if (label) return { ...problem, name: label } as Problem;
  if (problem.code !== "doesNotFit" || !words) return problem;
  const { reason } = problem;
  return {
    ...problem,
    demo: words.title,
    reason: words.refusals[reason] ?? reason,
    ...(words.undefined?.[reason] ? { sentence: words.undefined[reason] } : {}),
  };
}
