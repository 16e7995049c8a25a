import { html, nothing, type TemplateResult } from "lit";
import type { Text } from "../text/text.ts";
import { icon } from "./icon.ts";

/** What became of the wish to copy a link: an address is shown where the clipboard was denied. */
export type LinkCopy = "copied" | { address: string } | undefined;

/** A button that copies the address of a figure as it is now. */
export function linkButton(
  address: () => string,
  copy: LinkCopy,
  text: Text,
  tell: (copy: LinkCopy) => void,
): TemplateResult {
  const click = async () => {
    try {
      await navigator.clipboard.writeText(address());
      tell("copied");
      setTimeout(() => tell(undefined), 3000);
    } catch {
      tell({ address: address() });
    }
  };
  return html`<span class="link">
    <span role="status">${copy === "copied" ? text.link.copied : nothing}</span>
    <button @click=${click}>${icon("link")}${text.link.copy}</button>
    ${
      typeof copy === "object"
        ? html`<input type="text" readonly aria-label=${text.link.byHand} title=${text.link.byHand} .value=${copy.address}
            @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />`
        : nothing
    }
  </span>`;
}
