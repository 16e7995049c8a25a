import { html, type TemplateResult } from "lit";
import type { FunctionId } from "../../core/catalogue.ts";
import { type Framework, frameworkNames, frameworks } from "../../functions/frameworks.ts";

/** How each framework writes the function. */
export function names(id: FunctionId): TemplateResult {
  const entries = Object.entries(frameworks) as [Framework, string][];
  return html`<dl>
    ${entries.map(([framework, name]) => html`<dt>${name}</dt><dd><code translate="no">${frameworkNames[id][framework]}</code></dd>`)}
  </dl>`;
}
