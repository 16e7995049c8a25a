import type { ActivationId } from "../core/catalogue.ts";
import { texts } from "../text/text.ts";

/** A query finds a function by its id or its name in any language, spaces and case aside. */
export function matchesName(id: ActivationId, query: string): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/[\s_()-]/g, "");
  return [id, texts.en.names[id], texts.ko.names[id]].some((words) => plain(words).includes(plain(query)));
}
