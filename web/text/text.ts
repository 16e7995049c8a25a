import { Dictionaries, type Language, languages } from "./dictionaries.ts";
import type { en } from "./en/figure.ts";

export type { Language } from "./dictionaries.ts";

/** The words that elements share. */
export type Text = typeof en;
export const texts = new Dictionaries<Text>({
  en: async () => (await import("./en/figure.ts")).en,
  ko: async () => (await import("./ko/figure.ts")).ko,
});

/** The first of the wishes (language tags such as `ko-KR`) that there is a dictionary for, else English. */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const wished = wish?.toLowerCase().split("-")[0];
    const language = languages.find((known) => known === wished);
    if (language) return language;
  }
  return "en";
}
