import { html, nothing, type TemplateResult } from "lit";
import type { Text } from "../text/text.ts";
import { icon } from "./icon.ts";

/** So long, in ms, it is said that something was copied. */
const shownFor = 3000;

/** Copies a text; where the browser denies it, selects what holds the text, for the reader to copy by hand. */
export async function copyText(text: string, holder: HTMLElement): Promise<"copied" | "denied"> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    holder.hidden = false;
    holder.focus();
    if (holder instanceof HTMLInputElement || holder instanceof HTMLTextAreaElement) {
      holder.value = text;
      holder.select();
    } else getSelection()?.selectAllChildren(holder);
    return "denied";
  }
}

/** What a button copies. */
export interface Copy {
  label: unknown;
  /** The button's name where the label is not enough. */
  name?: string;
  /** Undefined where there is none. */
  text(): string | undefined;
}

/** What is said once a text was copied, or where it could not be; and the name of the box in which it stands then. */
export interface CopyWords {
  copied: string;
  denied: string;
  box: string;
  /** Said where there is nothing to copy. */
  none?: string;
}

/** Buttons that copy a text each, and what became of it. */
export function copyButtons(copies: readonly Copy[], words: CopyWords, lead: unknown = nothing): TemplateResult {
  const copy = async (event: Event, text: string | undefined) => {
    const group = (event.currentTarget as Element).closest(".copy") as Element;
    const [said, box] = ["output", "input"].map((part) => group.querySelector(part)) as [
      HTMLOutputElement,
      HTMLInputElement,
    ];
    said.value = "";
    box.hidden = true;
    said.value = text === undefined ? (words.none ?? "") : words[await copyText(text, box)];
    if (box.hidden)
      setTimeout(() => {
        if (box.hidden) said.value = "";
      }, shownFor);
  };
  return html`<span class="copy">
    <output></output>
    <span class="copy-buttons">${lead}${copies.map(
      ({ label, name, text }) =>
        html`<button aria-label=${name ?? nothing} @click=${(event: Event) => copy(event, text())}>${label}</button>`,
    )}</span>
    <input type="text" readonly hidden aria-label=${words.box} title=${words.box}
      @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
  </span>`;
}

/** A button that copies the address of a figure as it is now. */
export function copyLink(address: () => string | undefined, { link }: Text): TemplateResult {
  const label = html`${icon("link")}${link.copy}`;
  return copyButtons([{ label, text: address }], {
    copied: link.copied,
    denied: link.byHand,
    box: link.byHand,
    none: link.none,
  });
}
