import { render } from "lit";
import { copyButtons } from "../controls/copy.ts";
import { isAsked, wishes } from "../page/teachersLink.ts";
import type { Language } from "../text/dictionaries.ts";
import { texts } from "../text/text.ts";

/** Each section's link to itself becomes a button that copies its address. */
export async function startSectionLinks(language: Language): Promise<void> {
  await texts.load(language);
  const { copy, copied, byHand } = texts[language].link;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.own")) {
    const heading = link.closest("section")?.querySelector("h2");
    const place = document.createElement("span");
    // A section's own page does not hand on what a teacher's link asks for.
    const text = () => (wishes.some(isAsked) ? new URL(`#${heading?.id}`, location.href).href : link.href);
    const words = { copied, denied: byHand, box: byHand };
    render(copyButtons([{ label: copy, name: `${copy}: ${heading?.textContent?.trim()}`, text }], words), place);
    link.replaceWith(place);
  }
}
