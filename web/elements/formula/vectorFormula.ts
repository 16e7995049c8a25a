import { html, nothing, type TemplateResult } from "lit";
import type { VectorId } from "../../core/catalogue.ts";
import { vector } from "../../functions/vector.ts";
import { formulaTexts } from "../../text/formula.ts";
import type { Language } from "../../text/text.ts";
import { vectorFormulas } from "./vectorFormulas.generated.ts";

/** What a function of a vector computes, or the entries of its Jacobian, which stand after it. */
export function vectorFormula(id: VectorId, part: "value" | "jacobian", language: Language): TemplateResult {
  const { where: lead } = formulaTexts[language];
  const { main, where } = vectorFormulas[id][part];
  return html`<div class="formula">
    ${main.map((piece) => html`<math displaystyle="true">${piece}</math>`)}
    ${where.length ? html`<div class="definitions">${lead}${where.map((piece) => html`<math displaystyle="true">${piece}</math>`)}</div>` : nothing}
    ${newLetters(id, part, language).map((meaning) => html`<p class="letter">${meaning}</p>`)}
  </div>`;
}

/** The meaning of the letters that stand for a function and come here first. */
function newLetters(id: VectorId, part: "value" | "jacobian", language: Language): string[] {
  const { letters } = formulaTexts[language];
  const { value, jacobian } = vector[id].formula;
  const isNew = (command: string) =>
    part === "value" ? value.includes(command) : jacobian.includes(command) && !value.includes(command);
  return [...(isNew("\\delta") ? [letters.δ] : []), ...(isNew("\\sigma") ? [letters.σ] : [])];
}
