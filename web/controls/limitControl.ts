import type { TemplateResult } from "lit";
import type { Language, Text } from "../text/text.ts";
import { powerControl } from "./powerControl.ts";

/** A slider for the slope under which a gradient counts as low. */
export function limitControl(
  limit: number,
  text: Text,
  language: Language,
  set: (limit: number) => void,
): TemplateResult {
  return powerControl(text.limit, limit, [-4, 0], language, set);
}
