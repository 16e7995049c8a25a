import { en } from "./en/figure.ts";
import { ko } from "./ko/figure.ts";

/** The words that elements share. */
export type Text = typeof en;
export const texts = { en, ko };
export type Language = keyof typeof texts;

/** The first of the wishes (language tags such as `ko-KR`) that there is a dictionary for, else English. */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split("-")[0] ?? "";
    if (Object.hasOwn(texts, language)) return language as Language;
  }
  return "en";
}
