import type { Language } from "./text.ts";

/** A dictionary for each language, there once it is loaded: a page loads that of its own language alone. */
export class Dictionaries<Words> implements Record<Language, Words> {
  declare en: Words;
  declare ko: Words;
  readonly #loaders: Record<Language, () => Promise<Words>>;

  constructor(loaders: Record<Language, () => Promise<Words>>) {
    this.#loaders = loaders;
  }

  async load(language: Language): Promise<void> {
    this[language] ??= await this.#loaders[language]();
  }
}
