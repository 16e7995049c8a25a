import type { ActivationId, VectorId } from "../core/catalogue.ts";
import { texts } from "./text.ts";

/** A query finds a function by its id or its name in any language, spaces and case aside. */
export function findsFunction(id: ActivationId | VectorId, query: string): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/[\s_()-]/g, "");
  return [id, texts.en.names[id], texts.ko.names[id]].some((words) => plain(words).includes(plain(query)));
}
