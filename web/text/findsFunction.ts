import type { FunctionId } from "../core/catalogue.ts";
import { withoutInvisible } from "../core/numberFromText.ts";
import { names as english } from "./en/names.generated.ts";
import { keystrokes } from "./keystrokes.ts";
import { names as korean } from "./ko/names.generated.ts";

/** A query finds a function by its id or its name in any language, spaces and case aside, also before it is typed to its end. */
export function findsFunction(id: FunctionId, query: string): boolean {
  const plain = (words: string) =>
    keystrokes(withoutInvisible(words))
      .toLowerCase()
      .replace(/[\s_()-]/g, "");
  return [id, english[id], korean[id]].some((words) => plain(words).includes(plain(query)));
}
