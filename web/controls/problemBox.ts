import { html, nothing, type TemplateResult } from "lit";
import type { Problem } from "../core/problem.ts";
import { withMinusSigns } from "../text/formatNumber.ts";
import type { Text } from "../text/text.ts";

/** What could not be used, each in its words. The box is there before: screen readers announce what comes into one. */
export function problemBox(problems: readonly Problem[], text: Text): TemplateResult {
  const list = () => html`<p>${text.problemsHeading}</p>
    <ul>${problems.map((problem) => html`<li>${withMinusSigns(text.problem(problem))}</li>`)}</ul>`;
  return html`<div class="problems" role="status" part="problems">${problems.length ? list() : nothing}</div>`;
}

/** In the place of a figure that can't be computed: what its author wrote instead, why, another try, and what the site's owner can do. */
export function failureBox({ blocked }: Text, retry: () => void): TemplateResult {
  return html`<div class="failure" role="alert">
    <slot></slot>
    <p class="heading">${blocked.heading}</p>
    <p>${blocked.body}</p>
    <button class="toggle" @click=${retry}>${blocked.retry}</button>
    <p class="hint">${blocked.hint}</p>
  </div>`;
}
