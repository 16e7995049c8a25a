import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { formatNumber } from "../text/formatNumber.ts";
import type { Language } from "../text/text.ts";
import { endsOf, keyOfRatios, type ScaledNumber, scaleOf } from "./sliderScale.ts";

/** What a slider shows. */
export interface SliderOptions extends ScaledNumber {
  /** Unique within the figure. */
  id: string;
  /** What the slider is called by those who listen. */
  name: string;
  /** What a slider with equal steps goes by, and `any` where it has none. */
  step?: number | "any";
  /** The value in words. */
  said: string;
  /** The id of what explains the number. */
  explained?: string;
  disabled?: boolean;
  class?: string;
}

/** What a reader does with a slider; `moving` while the pointer or a key is down, so that a drag is one change. */
export interface SliderActions {
  set(value: number, moving: boolean): void;
  /** The value that a key asks for, where the browser's own steps are not meant. */
  key?(event: KeyboardEvent): number | undefined;
}

/** What a number with a slider and a box is. */
export interface NumberOptions extends Omit<SliderOptions, "name" | "said"> {
  /** What the text around the figure calls it, if not as its id. */
  term?: string;
  label: string;
  /** Stands in brackets after the label. */
  note?: string | undefined;
  /** What slider and box are called, if not as the label. */
  name?: string;
  unit?: string | undefined;
  said?: string;
}

/** A number at first sight: its label, a slider and the value as it stands, which the slider itself tells those who listen. */
export function dial(options: NumberOptions, language: Language, act: SliderActions): TemplateResult {
  const { label, note, name = note ? `${label} (${note})` : label, unit, value } = options;
  const id = `dial-${options.id}`;
  const written = formatNumber(value, language);
  const said = options.said ?? (unit ? `${written} ${unit}` : written);
  return html`<div class="dial" data-term=${options.term ?? options.id}>
    <label for=${id}>${label}${note ? html` <small>(${note})</small>` : nothing}</label>
    ${slider({ ...options, id, name, said }, act)}
    <output for=${id} aria-hidden="true">${said}</output>
  </div>`;
}

/** A slider alone. */
export function slider(options: SliderOptions, act: SliderActions): TemplateResult {
  const { id, name, value, step = "any", said, default: standard, explained, disabled = false } = options;
  const { position, valueAt } = scaleOf(options);
  const [from, to] = endsOf(options).map(position) as [number, number];
  const key =
    act.key ?? (options.logarithmic ? (event: KeyboardEvent) => keyOfRatios(event, options) : () => undefined);
  const press = (event: KeyboardEvent) => {
    const next = key(event);
    if (next === undefined) return;
    event.preventDefault();
    act.set(next, true);
  };
  return html`
    <input type="range" id=${id} class=${options.class ?? nothing} ?disabled=${disabled} aria-describedby=${explained ?? nothing} list=${standard === undefined ? nothing : `default-${id}`} aria-label=${name} aria-valuetext=${said}
      min=${from} max=${to} step=${options.logarithmic ? "any" : step} .value=${live(String(position(value)))}
      @input=${(event: Event) => act.set(valueAt(Number((event.target as HTMLInputElement).value), options), true)}
      @keydown=${press} />
    ${standard === undefined ? nothing : html`<datalist id="default-${id}"><option value=${position(standard)}></option></datalist>`}
  `;
}
