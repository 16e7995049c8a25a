import type { ActivationId, FamilyId, VectorId } from "../core/catalogue.ts";
import type { Problem } from "../core/problem.ts";
import { en } from "./en/figure.ts";
import { ko } from "./ko/figure.ts";

/** The panels under a curve figure. */
export type PanelName = "formula" | "properties" | "views" | "numbers" | "export";

/** Every word that an element shows. A language that lacks one does not compile. */
export interface Text {
  names: Record<ActivationId | VectorId, string>;
  families: Record<FamilyId, string>;
  problem(problem: Problem): string;
  problemsHeading: string;
  loading: string;
  blocked: { heading: string; body: string; hint: string; retry: string };
  show: string;
  value: string;
  derivative: string;
  secondDerivative: string;
  range: { label: string; left: string; right: string; zoomIn: string; zoomOut: string; reset: string };
  point: string;
  pointNumber: string;
  pointText(x: string, readings: string[]): string;
  reading(name: string, value: string, slope: string, secondDerivative: string | undefined): string;
  readout: string;
  limit: string;
  /** `size` is |f′| as it is called. */
  lowGradient: {
    never(size: string, limit: string): string;
    everywhere(size: string, limit: string, jumps: string[]): string;
    on(size: string, limit: string, intervals: string[], period: string | undefined): string;
  };
  parameterReset(value: string): string;
  compare(name: string): string;
  remove(name: string): string;
  lastOne: string;
  functions: string;
  more(count: number): string;
  fewer: string;
  search: string;
  noMatch(query: string): string;
  panels: Record<PanelName, string> & { label: string; loading: string; failed: string };
  numbersCaption(names: string, lines: string[], from: string, to: string): string;
  chart(names: string, from: string, to: string, derivatives: number): string;
  byConvention: { jump: string; kink: string; bend: string };
  link: { copy: string; copied: string; byHand: string; missing(id: string): string };
  infinite: string;
  undefinedHere: string;
}

export const texts = { en, ko } satisfies Record<string, Text>;
export type Language = keyof typeof texts;

/** The first of the wishes (language tags such as `ko-KR`) that there is a dictionary for, else English. */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split("-")[0] ?? "";
    if (Object.hasOwn(texts, language)) return language as Language;
  }
  return "en";
}
