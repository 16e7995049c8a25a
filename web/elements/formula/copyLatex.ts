import { html, type TemplateResult } from "lit";
import type { FormulaText } from "../../text/formula.ts";

/**
 * Buttons that copy one LaTeX text each, and where the outcome is told. Where the browser does not let a page write to
 * the clipboard the text is shown and selected.
 */
export function copyLatex(
  texts: readonly { symbol: string; latex: string }[],
  name: string,
  text: FormulaText,
): TemplateResult {
  const copy = async (event: Event, latex: string) => {
    const group = (event.currentTarget as Element).closest(".copy-latex") as Element;
    const told = group.querySelector("output") as HTMLOutputElement;
    const box = group.querySelector("input") as HTMLInputElement;
    try {
      await navigator.clipboard.writeText(latex);
      box.hidden = true;
      told.value = text.copied;
    } catch {
      box.hidden = false;
      box.value = latex;
      box.select();
      told.value = text.notCopied;
    }
  };
  return html`<div class="copy-latex">
    <output></output>
    <div class="copy-buttons"><span aria-hidden="true">${text.copy}</span>${texts.map(
      ({ symbol, latex }) =>
        html`<button class="small" aria-label=${text.copyOf(symbol, name)} @click=${(event: Event) => copy(event, latex)}>${symbol}</button>`,
    )}</div>
    <input type="text" readonly hidden aria-label=${name} />
  </div>`;
}
