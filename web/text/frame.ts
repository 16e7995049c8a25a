import { Dictionaries } from "./dictionaries.ts";
import type { en } from "./en/frame.ts";

/** The words of the page that shows one figure in an iframe. */
export const frameTexts = new Dictionaries<typeof en>({
  en: async () => (await import("./en/frame.ts")).en,
  ko: async () => (await import("./ko/frame.ts")).ko,
});
