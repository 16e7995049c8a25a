import { css, html, nothing, type TemplateResult } from "lit";
import { copyButtons } from "../../../controls/copy.ts";
import { marker } from "../../../plot/legend.ts";
import { type Line, shownLines } from "../../../plot/lines.ts";
import { curveTexts } from "../../../text/curve.ts";
import { type FormulaText, formulaTexts } from "../../../text/formula.ts";
import { functionName } from "../../../text/functionNames.ts";
import { formula, formulaWithNumbers, latexOf } from "../../formula/formula.ts";
import { showOwner } from "../../formula/owner.ts";
import { formulaStyle } from "../../formula/style.ts";
import type { ComputedCurve } from "../drawnCurve.ts";
import type { PanelContext } from "./context.ts";

/** The formulas of each function itself, as they are and with the current numbers put into them. */
export function panel(context: PanelContext): TemplateResult {
  const { curves, language, settings } = context;
  const text = formulaTexts[language];
  const lines = shownLines(settings);
  const latex = curves.flatMap(({ spec }) => lines.map(({ order }) => latexOf(spec, order))).join();
  return html`
    <div class="formulas" @pointerover=${showOwner.over} @pointerout=${showOwner.out} @click=${showOwner.click}>
      ${curves.map((curve, index) => entry(curve, index, lines, context, text))}
      ${lettersUsed(latex, text).map((meaning) => html`<p class="letter">${meaning}</p>`)}
    </div>
  `;
}

function entry(
  curve: ComputedCurve,
  index: number,
  lines: readonly Line[],
  { core, settings: { x }, language }: PanelContext,
  text: FormulaText,
): TemplateResult {
  const { spec, style, facts } = curve;
  const label = functionName(spec, language);
  const { byConvention, infinite } = curveTexts[language];
  const read = core.evaluate(spec, Float64Array.of(x));
  const result = ({ column }: Line) => read[column][0] as number;
  const note = (line: Line) => {
    const kink = facts.kinks.find((one) => one.x === x && one.order <= line.order);
    const words = Number.isFinite(result(line)) ? kink && byConvention[kink.order] : infinite;
    return words ? html`<small>${words}</small>` : nothing;
  };
  const copies = lines.map(({ order, symbol }) => ({
    label: symbol,
    name: text.copyOf(symbol, label),
    text: () => latexOf(spec, order),
  }));
  const copyWords = { copied: text.copied, denied: text.notCopied, box: label };
  return html`<article class="formula-entry" data-index=${index}>
    <p class="heading">${marker(style)}${label}</p>
    ${copyButtons(copies, copyWords, html`<span aria-hidden="true">${text.copy}</span>`)}
    <div class="formula-box" role="region" tabindex="0" aria-label=${text.formulasOf(label)}>
      ${lines.map(
        (line) => html`<div class="formula-pair">
          ${formula(spec, line.order, language)}
          ${formulaWithNumbers(spec, line.order, x, result(line), language)}${note(line)}
        </div>`,
      )}
    </div>
  </article>`;
}

/** The meaning of those letters in the formulas that stand for a function. */
function lettersUsed(latex: string, { letters }: FormulaText): string[] {
  return [
    ...(latex.includes("\\sigma") ? [letters.σ] : []),
    ...(latex.includes("\\Phi") ? [letters.Φ] : []),
    ...(latex.includes("\\varphi") ? [letters.φ] : []),
  ];
}

export const style = css`
  .formula-entry { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25em 1em; margin-bottom: 1.5em; }
  .formula-entry .heading { font-weight: 650; flex: 1; display: flex; align-items: center; gap: 0.5em; margin: 0; font-size: 1em; }
  .formula-entry svg { flex: none; }
  .formula-box { flex: 100%; min-width: 0; overflow-x: auto; }
  .formula-pair { display: grid; gap: 0.4em; padding: 0.75em 0; border-top: 1px solid var(--line); }
  .formula-pair small { color: var(--muted); }
  /* However the numbers change, each stays on its line. */
  div.formula { display: flex; align-items: baseline; gap: 0 0.75em; min-height: 2em; }
  div.formula:has(.definitions) { flex-wrap: wrap; }
  .definitions { flex: 100%; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25em 1em; margin-top: 0.25em; color: var(--muted); font-size: 0.9375em; }
  ${formulaStyle}
  math { font-size: 1.125em; font-variant-numeric: tabular-nums; }
  .put { color: var(--accent); cursor: pointer; text-decoration: underline dotted 1px; text-underline-offset: 0.2em; }
  .applies { background: var(--soft); }
  .passed-over, .passed-over .put { color: var(--muted); text-decoration: none; }
  .result { margin-inline-start: -0.4em; }
  @container (max-width: 480px) {
    div.formula { flex-wrap: wrap; }
    .result { flex: 100%; margin-inline-start: 1em; }
  }
  .owns { outline: 2px solid var(--accent); outline-offset: 2px; }
  .formula-entry .copy { justify-content: end; font-size: 0.875em; color: var(--muted); }
  .formula-entry .copy button { min-height: 28px; min-width: 28px; color: var(--ink); }
  .formula-entry .copy input { flex: 100%; min-width: 0; font: 0.9375em ui-monospace, monospace; }
`;
