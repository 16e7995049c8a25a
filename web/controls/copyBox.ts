import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { type CopyWords, copyText } from "./copy.ts";

/** A text to take away: a box that can be read only, and a button that copies it; undefined while it is not there yet. */
export function copyBox(text: string | undefined, label: string, words: CopyWords & { copy: string }): TemplateResult {
  const copy = async ({ currentTarget }: Event) => {
    if (text === undefined) return;
    const group = (currentTarget as Element).closest(".copy-box") as HTMLElement;
    const [box, said] = ["textarea", "output"].map((part) => group.querySelector(part)) as [
      HTMLTextAreaElement,
      HTMLOutputElement,
    ];
    said.value = "";
    said.value = words[await copyText(text, box)];
  };
  return html`<div class="copy-box">
    <textarea readonly rows=${text && text.length < 300 ? 3 : 8} spellcheck="false" translate="no" aria-label=${label} aria-busy=${text === undefined} .value=${text ?? ""}></textarea>
    <p><button class="take-it" aria-disabled=${text === undefined} @click=${copy}>${words.copy}</button> ${keyed(text, html`<output></output>`)}</p>
  </div>`;
}
