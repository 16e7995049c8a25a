import { html, type TemplateResult } from "lit";

/** A part that opens and closes, within a folded one; links do not tell of it. */
export function disclosure(summary: unknown, content: unknown): TemplateResult {
  return html`<details><summary>${summary}</summary>${content}</details>`;
}
