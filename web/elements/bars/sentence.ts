import { html, type TemplateResult } from "lit";
import { barsTexts } from "../../text/bars.ts";
import { formatCount } from "../../text/formatFactor.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import type { BarsContext, Computed } from "./context.ts";
import { verdictOf } from "./verdict.ts";

/** A part that is smaller is told as a fraction. */
const leastDecimal = 0.001;

/** The most important thing that is true of each function's outputs, or of how they follow the inputs. */
export function headline(context: BarsContext): TemplateResult {
  const { functions, language } = context;
  return html`<div class="headline" role="status" aria-label=${barsTexts[language].said.label}>
    ${functions.map(
      (computed) =>
        html`<p>${functions.length > 1 ? html`<b>${computed.name}</b>: ` : ""}${sentence(context, computed)}</p>`,
    )}
  </div>`;
}

function sentence({ core, state, language, symbols }: BarsContext, computed: Computed): string {
  const { said } = barsTexts[language];
  const { inputs } = state;
  const number = (of: number) => formatNumber(of, language, 3);
  const part = (of: number) => (of === 0 || of >= leastDecimal ? number(of) : said.part(formatCount(1 / of, language)));
  const verdict = verdictOf(core, computed.spec, inputs, computed);
  const input = (place: number) => symbols[place] as string;
  switch (verdict.id) {
    case "softmaxOfOne":
    case "logOfOne":
      return said[verdict.id];
    case "shares":
      return said.shares(number(verdict.largest), number(verdict.most));
    case "saturated":
      return said.saturated(computed.outputs[verdict.output] as string, part(verdict.largest));
    case "logarithm":
      return said.logarithm(number(verdict.largest), number(verdict.least));
    case "largest":
      return said.largest(input(verdict.input), verdict.isTie, inputs.length);
    case "closed":
      return said.closed(input(verdict.gate), input(inputs.length / 2 + verdict.gate), part(verdict.part));
    case "gates":
      return said.gates(number(verdict.least), number(verdict.greatest));
    case "product":
      return said.product(number(verdict.largest));
  }
}
