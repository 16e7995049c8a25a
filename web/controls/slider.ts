import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { formatNumber } from "../text/formatNumber.ts";
import type { Language } from "../text/text.ts";
import { stepsOfKey } from "./keys.ts";

/** What a slider shows. */
export interface SliderOptions {
  /** Unique within the figure. */
  id: string;
  /** What the slider is called by those who listen. */
  name: string;
  value: number;
  /** The ends of the slider; a logarithmic one reaches as far as the value lies. */
  least: number;
  greatest: number;
  /** What a slider with equal steps goes by, and `any` where it has none. */
  step?: number | "any";
  /** Equal ratios are equally far apart, and both ends are positive. */
  logarithmic?: boolean;
  /** Marked on the slider. */
  default?: number | undefined;
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
  label: string;
  /** Stands in brackets after the label. */
  note?: string | undefined;
  /** What slider and box are called, if not as the label. */
  name?: string;
  unit?: string | undefined;
  said?: string;
}

/** A number at first sight: its label, a slider and the value as it stands. */
export function dial(options: NumberOptions, language: Language, act: SliderActions): TemplateResult {
  const { label, note, name = note ? `${label} (${note})` : label, unit, value } = options;
  const id = `dial-${options.id}`;
  const written = formatNumber(value, language);
  const said = options.said ?? (unit ? `${written} ${unit}` : written);
  return html`<div class="dial">
    <label for=${id}>${label}${note ? html` <small>(${note})</small>` : nothing}</label>
    ${slider({ ...options, id, name, said }, act)}
    <output for=${id}>${said}</output>
  </div>`;
}

/** A slider alone. */
export function slider(options: SliderOptions, act: SliderActions): TemplateResult {
  const { id, name, value, step = "any", said, default: standard, explained, disabled = false } = options;
  const { position, valueAt } = options.logarithmic ? logarithmic : linear;
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

interface Scale {
  /** Where a value lies on the slider. */
  position(value: number): number;
  valueAt(position: number, options: SliderOptions): number;
}

const linear: Scale = {
  position: (value) => value,
  valueAt: (position) => position,
};

/** Powers of ten; the values have two digits, which are enough to choose by. The ends and the default are met. */
const logarithmic: Scale = {
  position: Math.log10,
  valueAt(position, options) {
    const { least, greatest, default: standard } = options;
    const met = [least, greatest, standard].find((each) => each && Math.abs(Math.log10(each) - position) < 0.006);
    return met ?? twoDigits(position, options);
  },
};

function twoDigits(position: number, options: SliderOptions): number {
  const [least, greatest] = endsOf(options);
  return Math.min(Math.max(Number((10 ** position).toPrecision(2)), least), greatest);
}

/** The values at the slider's ends: a logarithmic one has no steps that would shift with them. */
function endsOf({ logarithmic, value, least, greatest }: SliderOptions): [number, number] {
  return logarithmic ? [Math.min(least, value), Math.max(greatest, value)] : [least, greatest];
}

/** Ten keys multiply by ten. A key always moves the value, unless that is at the end. */
function keyOfRatios(event: KeyboardEvent, options: SliderOptions): number | undefined {
  const { value } = options;
  const [least, greatest] = endsOf(options);
  const steps = stepsOfKey(event);
  if (steps === "first") return least;
  if (steps === "last") return greatest;
  if (steps === undefined) return undefined;
  let tenths = Math.round(10 * Math.log10(value)) + steps;
  const moves = (next: number) => (steps > 0 ? next > value : next < value);
  while (!moves(twoDigits(tenths / 10, options)) && 10 ** (tenths / 10) > least && 10 ** (tenths / 10) < greatest)
    tenths += Math.sign(steps);
  return twoDigits(tenths / 10, options);
}
