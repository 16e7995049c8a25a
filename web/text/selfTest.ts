import { Dictionaries } from "./dictionaries.ts";
import type { en } from "./en/selfTest.ts";

/** What the ten questions say. */
export const selfTestTexts = new Dictionaries<typeof en>({
  en: async () => (await import("./en/selfTest.ts")).en,
  ko: async () => (await import("./ko/selfTest.ts")).ko,
});
