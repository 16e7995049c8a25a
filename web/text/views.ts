import { en } from "./en/views.ts";
import { ko } from "./ko/views.ts";
import type { Language } from "./text.ts";

/** The words for compositions and differences, and for the panel that asks for them. */
export interface ViewsText {
  /** A function taken `depth` times, as a name. */
  composed(name: string, depth: number): string;
  /** Puts what was found by sampling into the range that was sampled. */
  inRange(words: string): string;
  manyLow(slope: string, limit: string, stretches: string): string;
  largest(difference: string, value: string, places: string[]): string;
  /** Why landmarks and random inputs are not shown. */
  onlyPlain: string;
  depth: { label: string; explained: string; times(depth: number): string };
  difference: { label: string; explained: string; needsTwo: string };
}

export const viewsTexts = { en, ko } satisfies Record<Language, ViewsText>;
