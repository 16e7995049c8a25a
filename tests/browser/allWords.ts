import { languages, loadWords } from "../../web/text/dictionaries.ts";

/** Loads the words, in both languages, of all that is imported by then. */
export async function loadAllWords(): Promise<void> {
  await Promise.all(languages.map(loadWords));
}
