import { html, noChange, type TemplateResult } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import { icon } from "./icon.ts";

/** Opens a dialogue once: one that was just closed may be rendered again before its end is told. */
class ShowModal extends Directive {
  #isOpened = false;

  override render(): unknown {
    return noChange;
  }

  override update({ element }: ElementPart): unknown {
    const dialog = element as HTMLDialogElement;
    if (this.#isOpened) return noChange;
    this.#isOpened = true;
    queueMicrotask(() => {
      if (!dialog.isConnected) return;
      dialog.showModal();
      dialog.focus(); // its first control is the next tab stop
    });
    return noChange;
  }
}

const showModal = directive(ShowModal);

/**
 * A dialogue over the page while it is rendered: the focus stays in it, Escape closes it, and then the focus goes back to
 * where it was. `closed` is to end its rendering.
 */
export function dialog(name: string, closeLabel: string, content: unknown, closed: () => void): TemplateResult {
  const close = ({ currentTarget }: Event) => (currentTarget as Element).closest("dialog")?.close();
  // No key that is meant for it reaches the figure or the page below.
  return html`<dialog tabindex="-1" aria-label=${name} ${showModal()} @close=${closed} @keydown=${(event: Event) => event.stopPropagation()}>
    ${content}
    <button class="icon close" aria-label=${closeLabel} title=${closeLabel} @click=${close}>${icon("close")}</button>
  </dialog>`;
}
