import { Dictionaries } from "./dictionaries.ts";
import type { en } from "./en/lesson.ts";

/** What the lesson says beside its prose, which is in its pages. */
export const lessonTexts = new Dictionaries<typeof en>({
  en: async () => (await import("./en/lesson.ts")).en,
  ko: async () => (await import("./ko/lesson.ts")).ko,
});
