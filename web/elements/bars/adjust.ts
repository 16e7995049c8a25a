import { html, nothing, type TemplateResult } from "lit";
import { functionChips } from "../../controls/functionPicker.ts";
import { icon } from "../../controls/icon.ts";
import { numberBox } from "../../controls/number.ts";
import { parameterControls } from "../../controls/parameterControls.ts";
import { vectorRows } from "../../core/catalogue.ts";
import { barsTexts } from "../../text/bars.ts";
import type { BarsContext } from "./context.ts";
import { shifted } from "./presets.ts";
import { mostInputs } from "./settings.ts";

const allIds = vectorRows.map(({ id }) => id);

/** Everything that can be set: functions, inputs as numbers and how many there are, parameters. */
export function adjust(context: BarsContext): TemplateResult {
  const { state, functions, symbols, language, choose, typeInput, setParameter } = context;
  const text = barsTexts[language];
  const chosen = new Set(functions.map(({ spec }) => spec.id));
  return html`
    ${
      state.explore
        ? html`<div class="chips" role="group" aria-label=${text.functions}>${functionChips(allIds, chosen, language, choose)}</div>`
        : nothing
    }
    <div class="typed-inputs">
      ${state.inputs.map(
        (value, i) =>
          html`<label><span class="symbol">${symbols[i]}</span>${numberBox(text.input(symbols[i] as string), value, (typed) => typeInput(i, typed))}</label>`,
      )}
    </div>
    ${tools(context)}
    ${functions.map(({ spec, index, name }) =>
      parameterControls(spec, index, name, language, {
        set: (id, value, moving) => setParameter(index, id, value, moving),
        type: (id, typed) => setParameter(index, id, typed, false),
      }),
    )}
  `;
}

/** How many inputs there are, all of them at once, and back to the first. */
function tools({ state, halves, language, change, resetInputs }: BarsContext): TemplateResult {
  const text = barsTexts[language];
  const { inputs } = state;
  const half = inputs.length / 2;
  /** How many come or go at a time. */
  const step = halves ? 2 : 1;
  const grown = halves ? [...inputs.slice(0, half), 0, ...inputs.slice(half), 0] : [...inputs, 0];
  const shrunk = halves ? [...inputs.slice(0, half - 1), ...inputs.slice(half, -1)] : inputs.slice(0, -1);
  const button = (label: string, content: unknown, usable: boolean, click: () => void) =>
    html`<button class=${typeof content === "string" ? "" : "icon"} title=${label} aria-label=${label} aria-disabled=${!usable} @click=${() => usable && click()}>${content}</button>`;
  return html`<div class="tools">
    ${button(text.add, icon("plus"), inputs.length + step <= mostInputs, () => change({ inputs: grown }))}
    ${button(text.remove, icon("minus"), inputs.length > step, () => change({ inputs: shrunk }))}
    ${button(text.shift("1"), "+1", true, () => change({ inputs: shifted(inputs, 1) }))}
    ${button(text.shift("−1"), "−1", true, () => change({ inputs: shifted(inputs, -1) }))}
    ${button(text.reset, icon("reset"), resetInputs !== undefined, () => resetInputs?.())}
  </div>`;
}
