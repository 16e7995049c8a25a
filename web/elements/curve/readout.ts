import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { CurveStyle } from "../../charts/palette.ts";
import { type Parameter, parametersOf } from "../../core/catalogue.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { type Language, texts } from "../../text/text.ts";
import { icon } from "../icons.ts";
import { marker } from "./marker.ts";
import type { ComputedCurve } from "./model.ts";
import type { CurveSettings } from "./settings.ts";
import { functionName, lowGradientWords } from "./words.ts";

/** What the reader can ask of the read-out. */
export interface ReadoutActions {
  /** A value from a slider (`settled` once it is let go) or typed. */
  setParameter(index: number, id: string, value: string, settled: boolean): void;
  compare(index: number): void;
  remove(index: number): void;
}

/** For each function its name, f(x), f′(x), where its gradient is low, and a slider for each parameter. */
export function readout(
  { specs, showValue, showDerivative, limit }: CurveSettings,
  styles: CurveStyle[],
  curves: ComputedCurve[] | undefined,
  editable: boolean,
  language: Language,
  act: ReadoutActions,
): TemplateResult {
  const text = texts[language];
  const rows = specs.map((spec, index) => {
    const name = functionName(spec, language);
    const curve = curves?.[index];
    const button = (icon: TemplateResult, words: string, click: () => void, disabled = false) =>
      html`<button class="icon small" title=${disabled ? text.lastOne : words} aria-label=${words} ?disabled=${disabled} @click=${click}>${icon}</button>`;
    return html`
      <li class="reading" part="reading">
        <div class="name">
          ${marker(styles[index] as CurveStyle)}<strong>${name}</strong>
          ${
            editable
              ? html`<span class="actions">
                  ${Object.keys(spec.parameters).length ? button(icon("copy"), text.compare(name), () => act.compare(index)) : nothing}
                  ${button(icon("close"), text.remove(name), () => act.remove(index), specs.length === 1)}
                </span>`
              : nothing
          }
        </div>
        <dl>
          ${showValue ? quantity("f(x)", curve?.value, language) : nothing}
          ${showDerivative ? quantity("f′(x)", curve?.derivative, language) : nothing}
        </dl>
        <p class="flat">${curve ? lowGradientWords(curve.facts, limit, language) : "–"}</p>
        ${parametersOf(spec.id).map((parameter) => parameterControl(spec, parameter, index, name, language, act))}
      </li>
    `;
  });
  return html`<ul class="readout" aria-label=${text.readout}>${rows}</ul>`;
}

function quantity(symbol: string, value: number | undefined, language: Language): TemplateResult {
  const text = texts[language];
  const why =
    value === undefined || Number.isFinite(value)
      ? undefined
      : Number.isNaN(value)
        ? text.undefinedHere
        : text.infinite;
  return html`<div>
    <dt>${symbol}</dt>
    <dd>${value === undefined ? "–" : formatNumber(value, language)}${why ? html` <small>${why}</small>` : nothing}</dd>
  </div>`;
}

function parameterControl(
  spec: FunctionSpec,
  parameter: Parameter,
  index: number,
  name: string,
  language: Language,
  act: ReadoutActions,
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
  const ticks = `default-${index}-${id}`;
  const set = (settled: boolean) => (event: Event) =>
    act.setParameter(index, id, (event.target as HTMLInputElement).value, settled);
  const back = text.parameterReset(formatNumber(standard, language));
  return html`
    <div class="parameter">
      <label for="slider-${index}-${id}">${id}</label>
      <input type="range" id="slider-${index}-${id}" list=${ticks} aria-label="${name}, ${id}"
        aria-valuetext="${id} = ${formatNumber(value, language)}"
        min=${Math.min(Math.max(slider.least, floor), value)} max=${Math.max(Math.min(slider.greatest, ceiling), value)} step=${slider.step}
        .value=${live(String(value))} @input=${set(false)} @change=${set(true)} />
      <datalist id=${ticks}><option value=${standard}></option></datalist>
      <input type="number" class="number" aria-label="${name}, ${id}" step="any"
        .value=${live(String(value))} @change=${set(true)} />
      <button class="icon small" title=${back} aria-label="${id}: ${back}" ?disabled=${value === standard}
        @click=${() => act.setParameter(index, id, String(standard), true)}>${icon("reset")}</button>
    </div>
  `;
}
