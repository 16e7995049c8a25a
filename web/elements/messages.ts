import { html, nothing, type TemplateResult } from "lit";
import type { Problem } from "../core/problem.ts";
import type { Text } from "../text/text.ts";

/** What could not be used, if anything. */
export function problemBox(problems: readonly Problem[], text: Text): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  return html`<div class="problems" role="status" part="problems">
    <p>${text.problemsHeading}</p>
    <ul>${problems.map((problem) => html`<li>${text.problem(problem)}</li>`)}</ul>
  </div>`;
}

/** What stands in the place of the curves where they can't be computed: the reason, the fallback, another try. */
export function failureBox(text: Text, retry: () => void): TemplateResult {
  const words = text.blocked;
  return html`<div class="failure" role="alert">
    <p class="heading">${words.heading}</p>
    <p>${words.body}</p>
    <p class="hint">${words.hint}</p>
    <slot></slot>
    <button class="toggle" @click=${retry}>${words.retry}</button>
  </div>`;
}
