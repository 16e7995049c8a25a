import { html, type TemplateResult } from "lit";
import type { FunctionId } from "../../core/catalogue.ts";
import { type Framework, frameworks } from "../../functions/entry.ts";
import { functions } from "../../functions/functions.ts";

/** How each framework writes the function. */
export function names(id: FunctionId): TemplateResult {
  const entries = Object.entries(frameworks) as [Framework, string][];
  return html`<dl>
    ${entries.map(([framework, name]) => html`<dt>${name}</dt><dd><code translate="no">${functions[id].frameworks[framework]}</code></dd>`)}
  </dl>`;
}
