import { html, type TemplateResult } from "lit";
import { type Framework, frameworkNames, frameworks } from "../../text/frameworks.ts";
import type { FunctionId } from "../../text/functions.ts";

/** How each framework writes the function. */
export function names(id: FunctionId): TemplateResult {
  const entries = Object.entries(frameworks) as [Framework, string][];
  return html`<dl>
    ${entries.map(([framework, name]) => html`<dt>${name}</dt><dd><code translate="no">${frameworkNames[id][framework]}</code></dd>`)}
  </dl>`;
}
