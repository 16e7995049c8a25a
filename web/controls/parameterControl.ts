import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { type Parameter, parametersOf } from "../core/catalogue.ts";
import type { FunctionSpec, VectorSpec } from "../core/functionSpec.ts";
import { formatNumber } from "../text/formatNumber.ts";
import { type Language, texts } from "../text/text.ts";
import { icon } from "./icon.ts";
import { typedValue } from "./typedValue.ts";

/** What the reader can do to a parameter. */
export interface ParameterActions {
  /** A value from a slider that still moves, or one that was typed or reset. */
  set(value: string, moving: boolean): void;
  /** The slider was let go. */
  settle(): void;
}

/** A slider, a number and a way back for one parameter. `key` tells the functions of a figure apart. */
export function parameterControl(
  spec: FunctionSpec | VectorSpec,
  parameter: Parameter,
  key: string,
  name: string,
  language: Language,
  act: ParameterActions,
): TemplateResult {
  const { id, slider, default: standard, mustExceed } = parameter;
  const text = texts[language];
  const value = spec.parameters[id] as number;
  const floor = mustExceed === null ? Number.NEGATIVE_INFINITY : (spec.parameters[mustExceed] as number) + slider.step;
  const ceiling = Math.min(
    ...parametersOf(spec.id)
      .filter((other) => other.mustExceed === id)
      .map((other) => (spec.parameters[other.id] as number) - slider.step),
  );
  const ticks = `default-${key}-${id}`;
  const set = (moving: boolean) => (event: Event) => act.set((event.target as HTMLInputElement).value, moving);
  const back = text.parameterReset(formatNumber(standard, language));
  return html`
    <div class="parameter">
      <label for="slider-${key}-${id}">${id}</label>
      <input type="range" id="slider-${key}-${id}" list=${ticks} aria-label="${name}, ${id}"
        aria-valuetext="${id} = ${formatNumber(value, language)}"
        min=${Math.max(slider.least, floor)} max=${Math.min(slider.greatest, ceiling)} step=${slider.step}
        .value=${live(String(value))} @input=${set(true)}
        @change=${act.settle} @pointerup=${act.settle} @pointercancel=${act.settle} @blur=${act.settle} />
      <datalist id=${ticks}><option value=${standard}></option></datalist>
      <input type="number" class="number" aria-label="${name}, ${id}" step="any"
        .value=${typedValue(String(value))} @change=${set(false)} />
      <button class="icon small" title=${back} aria-label="${id}: ${back}" aria-disabled=${value === standard}
        @click=${() => value === standard || act.set(String(standard), false)}>${icon("reset")}</button>
    </div>
  `;
}
