import { css, html, type TemplateResult } from "lit";
import { copyText } from "../../controls/copy.ts";
import { exportTexts } from "../../text/export.ts";
import type { Language } from "../../text/text.ts";

/** Code to read and to copy. */
export function codeBlock(code: string, language: Language, library = "NumPy"): TemplateResult {
  const words = exportTexts[language];
  const copy = async (event: Event) => {
    const block = (event.currentTarget as HTMLElement).closest(".code") as HTMLElement;
    const [said, pre] = ["output", "pre"].map((part) => block.querySelector(part)) as [HTMLOutputElement, HTMLElement];
    said.value = "";
    said.value = (await copyText(code, pre)) === "copied" ? words.copied : words.selected;
  };
  return html`<div class="code">
    <p><button @click=${copy}>${words.copy}</button> <output></output></p>
    <pre tabindex="0" role="region" aria-label=${library} translate="no">${code}</pre>
  </div>`;
}

export const codeStyle = css`
  .code p { margin: 0 0 0.5em; }
  .code pre { margin: 0; padding: 0.75em 1em; max-height: 26em; overflow: auto; background: var(--soft); border: 1px solid var(--line); border-radius: 8px; font: 0.875em / 1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; tab-size: 4; }
  @media print { .code pre { max-height: none; white-space: pre-wrap; } }
`;
