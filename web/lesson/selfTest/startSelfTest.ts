import { keep, readKept } from "../../page/kept.ts";
import type { Language } from "../../text/dictionaries.ts";
import type { en } from "../../text/en/lesson.ts";
import { questionIds } from "./question.ts";

/** Offers ten questions, which are loaded when they are asked for; their result goes when the guesses are cleared. */
export function startSelfTest(text: typeof en, language: Language): void {
  const section = document.querySelector<HTMLElement>(".self-test");
  const button = section?.querySelector("button");
  const last = section?.querySelector<HTMLElement>(".last");
  const progress = document.querySelector<HTMLElement>(".progress");
  if (!section || !button || !last) return;
  button.hidden = false;
  const tell = () => {
    const kept = readKept("selfTest");
    const right = Number(kept);
    last.hidden = kept === null || !Number.isInteger(right);
    if (last.hidden) return;
    last.textContent = text.selfTestResult(right, questionIds.length);
    if (progress) progress.hidden = false;
  };
  tell();
  progress?.querySelector("button")?.addEventListener("click", () => {
    keep("selfTest", null);
    tell();
  });
  button.addEventListener("click", async () => {
    button.disabled = true;
    const { SelfTest } = await import("./selfTest.ts");
    const place = document.createElement("div");
    button.replaceWith(place);
    new SelfTest(place, language, (right) => {
      keep("selfTest", String(right));
      tell();
    }).start();
  });
}
