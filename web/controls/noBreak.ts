import { html, type TemplateResult } from "lit";

/**
 * What is read as one: relations and their sides, `f′(0)`, `(0, σ²)`, `x/√2`, a particle and what it follows.
 * `word-break: keep-all` keeps letters and digits together, but not `)` or `∞` and the syllable after it.
 */
const wholes =
  /(\S+(?: [=<>≤≥≈×→] \S+)+|[^\s\p{L}\p{N}(][가-힣]+|[′″]\(|\/\S[가-힣]*|\([−\d.∞]+, [−\d.∞σ²]+\)[가-힣]*)/u;

/** A text in which no line ends within what is read as one. */
export function noBreak(text: string): TemplateResult {
  return html`${text.split(wholes).map((part, i) => (i % 2 ? html`<span class="whole">${part}</span>` : part))}`;
}
