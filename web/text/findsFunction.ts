import type { FunctionId } from "../core/catalogue.ts";
import { names as english } from "./en/names.generated.ts";
import { names as korean } from "./ko/names.generated.ts";

/** A query finds a function by its id or its name in any language, spaces and case aside. */
export function findsFunction(id: FunctionId, query: string): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/[\s_()-]/g, "");
  return [id, english[id], korean[id]].some((words) => plain(words).includes(plain(query)));
}
