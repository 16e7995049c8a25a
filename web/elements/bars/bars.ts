import { html, nothing, type TemplateResult } from "lit";
import { functionChips } from "../../controls/functionPicker.ts";
import { parameterControls } from "../../controls/parameterControls.ts";
import { vectorRows } from "../../core/catalogue.ts";
import type { Curves } from "../../core/curves.ts";
import type { VectorSpec } from "../../core/functionSpec.ts";
import { barsTexts } from "../../text/bars.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { type Language, texts } from "../../text/text.ts";
import { vectorFormula } from "../formula/vectorFormula.ts";
import type { BarsActions, Place } from "./actions.ts";
import { heatMap } from "./heatMap.ts";
import { inputBars } from "./inputBars.ts";
import { outputBars } from "./outputBars.ts";
import { takesHalves } from "./settings.ts";
import { inputSymbols, outputSymbols } from "./symbols.ts";

export { reachOf } from "./inputBars.ts";
export { barsStyle } from "./style.ts";

const allIds = vectorRows.map(({ id }) => id);

/** Under this a softmax lets next to nothing through. */
const low = 0.01;

/** The inputs as bars to drag, and for each function its outputs as bars and its Jacobian as a heat map. */
export function bars(
  core: Curves,
  specs: readonly VectorSpec[],
  inputs: readonly number[],
  end: number,
  places: readonly (Place | undefined)[],
  explore: boolean,
  language: Language,
  act: BarsActions,
): TemplateResult {
  const text = barsTexts[language];
  const ids = specs.map(({ id }) => id);
  const symbols = inputSymbols(ids, inputs.length);
  return html`
    ${
      explore
        ? html`<div class="chips" role="group" aria-label=${text.functions}>${functionChips(allIds, new Set(ids), language, act.choose)}</div>`
        : nothing
    }
    <div class="bars" data-count=${specs.length}>
      <div class="given">
        <p class="heading">${text.inputs}</p>
        ${inputBars(inputs, end, symbols, ids.every(takesHalves), language, act)}
      </div>
      ${specs.map((spec, index) => block(core, spec, index, inputs, symbols, places[index], language, act))}
    </div>
  `;
}

function block(
  core: Curves,
  spec: VectorSpec,
  index: number,
  inputs: readonly number[],
  symbols: readonly string[],
  place: Place | undefined,
  language: Language,
  act: BarsActions,
): TemplateResult {
  const { value, jacobian } = core.evaluateVector(spec, Float64Array.from(inputs));
  const name = texts[language].names[spec.id];
  const outputs = outputSymbols(spec.id, value.length);
  return html`
    <section class="function" aria-label=${name}>
      <div>
        <p class="heading">${name}</p>
        ${vectorFormula(spec.id, "value", language)}
        ${parameterControls(spec, index, name, language, {
          set: (id, value) => act.setParameter(index, id, value),
          type: (id, text) => act.setParameter(index, id, text),
        })}
        ${outputBars(spec.id, value, outputs, language)}
        ${spec.id === "softmax" ? softmaxWords(spec, value, jacobian, language) : nothing}
      </div>
      ${heatMap({ core, spec, inputs, jacobian, outputs, symbols, place, language, point: (next) => act.point(index, next) })}
    </section>
  `;
}

/** What softmax lets through: nothing of the shift, at most 1/(4T) of anything. */
function softmaxWords(
  spec: VectorSpec,
  value: Float64Array,
  jacobian: Float64Array,
  language: Language,
): TemplateResult {
  const text = barsTexts[language];
  const largest = jacobian.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const bound = 1 / (4 * (spec.parameters["temperature"] as number));
  const number = (of: number) => formatNumber(of, language);
  const sum = Number(value.reduce((a, b) => a + b, 0).toPrecision(12));
  return html`<p class="words">
    ${text.sum(number(sum))} ${text.largest(number(largest))} ${text.mostForSoftmax(number(bound))}
    ${value.length > 1 && largest < low * bound * 4 ? html`<strong>${text.saturated}</strong>` : nothing}
  </p>`;
}
