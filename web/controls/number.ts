import { html, noChange, nothing, type TemplateResult } from "lit";
import { Directive, directive, type PropertyPart } from "lit/directive.js";
import { setCommittedValue } from "lit/directive-helpers.js";
import { live } from "lit/directives/live.js";
import { formatNumber } from "../text/formatNumber.ts";
import { type Language, texts } from "../text/text.ts";
import { icon } from "./icon.ts";
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
  /** What slider and box are called, if not as the label. */
  name?: string;
  unit?: string | undefined;
  said?: string;
}

export interface NumberActions extends SliderActions {
  /** What was typed into the box; it may be no number that can be used. */
  type(text: string): void;
}

/** A number with its label, a slider, a box to type it into, its unit, and a way back to its default if it has one. */
export function numberControl(options: NumberOptions, language: Language, act: NumberActions): TemplateResult {
  const { id, label, name = label, unit, value, default: standard } = options;
  const written = formatNumber(value, language);
  const said = options.said ?? (unit ? `${written} ${unit}` : written);
  return html`<div class="number-control">
    <label for=${id}>${label}</label>
    ${slider({ ...options, name, said }, act)}
    <span class="typed">${numberBox(name, value, act.type)}${unit ?? nothing}</span>
    ${standard === undefined ? nothing : wayBack(label, value, standard, language, () => act.set(standard, false))}
  </div>`;
}

/** A number at first sight: its label, a slider and the value as it stands. */
export function dial(options: NumberOptions, language: Language, act: SliderActions): TemplateResult {
  const { label, name = label, unit, value } = options;
  const id = `dial-${options.id}`;
  const written = formatNumber(value, language);
  const said = options.said ?? (unit ? `${written} ${unit}` : written);
  return html`<div class="dial">
    <label for=${id}>${label}</label>
    ${slider({ ...options, id, name, said }, act)}
    <output for=${id}>${said}</output>
  </div>`;
}

function wayBack(label: string, value: number, standard: number, language: Language, go: () => void): TemplateResult {
  const words = texts[language].parameterReset(formatNumber(standard, language));
  const isThere = value === standard;
  return html`<button class="icon small" title=${words} aria-label="${label}: ${words}" aria-disabled=${isThere}
    @click=${() => isThere || go()}>${icon("reset")}</button>`;
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

/** The slope under which a gradient counts as low. */
export function limitControl(limit: number, language: Language, act: NumberActions): TemplateResult {
  const { limit: label } = texts[language];
  const options = { id: "limit", label, value: limit, least: 1e-4, greatest: 1, logarithmic: true, default: 0.01 };
  return numberControl(options, language, act);
}

/** The standard deviation of random inputs. */
export function sigmaControl(label: string, sigma: number, language: Language, act: NumberActions): TemplateResult {
  const options = { id: "sigma", label, value: sigma, least: 0.1, greatest: 10, logarithmic: true, default: 1 };
  return numberControl(options, language, act);
}

/** A box that a number is typed into. What can't be used is refused by name by whoever reads the text. */
export function numberBox(name: string, value: number, type: (text: string) => void, id?: string): TemplateResult {
  return html`<input type="number" class="number" id=${id ?? nothing} step="any" aria-label=${name} .value=${typedValue(String(value))}
    @change=${(event: Event) => type((event.target as HTMLInputElement).value)} />`;
}

/**
 * The value of a box that is typed into, always that of the state, as with Lit's `live`; but what is half typed stays,
 * whatever is rendered meanwhile, until it is taken over or the box is left.
 *
 * A number box would drop a comma and make 15 of 1,5. It holds text from the first comma on, so that whoever reads it can
 * refuse it by name.
 */
class TypedValue extends Directive {
  #input: HTMLInputElement | undefined;
  #value = "";
  #typing = false;

  override render(value: string): unknown {
    return value;
  }

  override update(part: PropertyPart, [value]: [string]): unknown {
    this.#value = value;
    if (!this.#input) this.#listen(part.element as HTMLInputElement);
    if (this.#typing) return noChange;
    if (this.#input?.type === "text") this.#input.type = "number";
    if (this.#input?.value === value) return noChange;
    setCommittedValue(part);
    return value;
  }

  #listen(input: HTMLInputElement): void {
    this.#input = input;
    input.addEventListener("beforeinput", (event) => {
      if (input.type !== "number" || !event.data?.includes(",")) return;
      event.preventDefault();
      const whole = getSelection()?.toString() === input.value;
      input.type = "text"; // forgets where the cursor was
      input.setSelectionRange(whole ? 0 : input.value.length, input.value.length);
      document.execCommand("insertText", false, event.data);
    });
    input.addEventListener("input", () => {
      this.#typing = true;
    });
    input.addEventListener("change", () => {
      this.#typing = false;
    });
    input.addEventListener("blur", () => {
      input.type = "number";
      if (this.#typing) input.value = this.#value; // the same as before was typed: no change
      this.#typing = false;
    });
  }
}

const typedValue = directive(TypedValue);
