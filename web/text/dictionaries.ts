export const languages = ["en", "ko"] as const;
export type Language = (typeof languages)[number];

/** Those of all code that is there. */
const all: Dictionaries<unknown>[] = [];

/** Loads all that the code that is there says in a language, code that comes meanwhile too; each element does before it is drawn. */
export async function loadWords(language: Language): Promise<void> {
  for (let known = 0; known < all.length; ) {
    known = all.length;
    await Promise.all(all.map((words) => words.load(language)));
  }
}

/** A dictionary for each language, there once it is loaded: a page loads that of its own language alone. */
export class Dictionaries<Words> implements Record<Language, Words> {
  declare en: Words;
  declare ko: Words;
  readonly #loaders: Record<Language, () => Promise<Words>>;

  constructor(loaders: Record<Language, () => Promise<Words>>) {
    this.#loaders = loaders;
    all.push(this);
  }

  async load(language: Language): Promise<void> {
    this[language] ??= await this.#loaders[language]();
  }
}
