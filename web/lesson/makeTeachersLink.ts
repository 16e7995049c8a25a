import { render } from "lit";
import { copyButtons } from "../controls/copy.ts";
import { isAsked, queryFor, type Wish, wishes } from "../page/teachersLink.ts";
import type { Language } from "../text/dictionaries.ts";
import { texts } from "../text/text.ts";

/** Writes the address of the lesson as a teacher wishes it for a class; whoever opened such an address is not offered another. */
export async function startMakingTeachersLink(language: Language): Promise<void> {
  const section = document.querySelector<HTMLElement>(".for-teachers");
  const link = section?.querySelector<HTMLAnchorElement>("a");
  const place = section?.querySelector<HTMLElement>(".copying");
  if (!section || !link || !place) return;
  section.hidden = wishes.some(isAsked);
  if (section.hidden) return;
  await texts.load(language);
  const boxes = [...section.querySelectorAll("input")];
  const write = () => {
    const asked = boxes.filter(({ checked }) => checked).map(({ name }) => name as Wish);
    link.href = location.pathname + queryFor(asked);
    link.textContent = link.href;
  };
  const { copy, copied, byHand } = texts[language].link;
  render(copyButtons([{ label: copy, text: () => link.href }], { copied, denied: byHand, box: byHand }), place);
  section.addEventListener("change", write);
  write();
}
