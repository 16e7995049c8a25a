import { html, noChange, nothing, type TemplateResult } from "lit";
import { Directive, directive, type PropertyPart } from "lit/directive.js";
import { setCommittedValue } from "lit/directive-helpers.js";
import { formatNumber } from "../text/formatNumber.ts";
import { type Language, texts } from "../text/text.ts";
import { icon } from "./icon.ts";
import { type NumberOptions, type SliderActions, slider } from "./slider.ts";

export interface NumberActions extends SliderActions {
  /** What was typed into the box; it may be no number that can be used. */
  type(text: string): void;
}

/** A number with its label, a slider, a box to type it into, its unit, and a way back to its default if it has one. */
export function numberControl(options: NumberOptions, language: Language, act: NumberActions): TemplateResult {
  const { id, label, name = label, unit, value, least, default: standard } = options;
  const written = formatNumber(value, language);
  const said = options.said ?? (unit ? `${written} ${unit}` : written);
  return html`<div class="number-control">
    <label for=${id}>${label}</label>
    ${slider({ ...options, name, said }, act)}
    <span class="typed">${numberBox(name, value, act.type, { least })}${unit ?? nothing}</span>
    ${standard === undefined ? nothing : wayBack(label, value, standard, language, () => act.set(standard, false))}
  </div>`;
}

function wayBack(label: string, value: number, standard: number, language: Language, go: () => void): TemplateResult {
  const words = texts[language].parameterReset(formatNumber(standard, language));
  const isThere = value === standard;
  return html`<button class="icon small" title=${words} aria-label="${label}: ${words}" aria-disabled=${isThere}
    @click=${() => isThere || go()}>${icon("reset")}</button>`;
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

/**
 * A box that a number is typed into. It holds text, since a box for numbers drops what it can't read, and makes 15 of 1,5:
 * what can't be used is refused by name by whoever reads the text. Where there is no number under 0, a phone may offer a
 * keyboard without a minus.
 */
export function numberBox(
  name: string,
  value: number,
  type: (text: string) => void,
  { id, least = Number.NEGATIVE_INFINITY }: { id?: string; least?: number } = {},
): TemplateResult {
  return html`<input type="text" class="number" id=${id ?? nothing} inputmode=${least < 0 ? nothing : "decimal"} autocomplete="off"
    aria-label=${name} .value=${typedValue(String(value))} @change=${(event: Event) => type((event.target as HTMLInputElement).value)} />`;
}

/**
 * The value of a box that is typed into, always that of the state, as with Lit's `live`; but what is half typed stays,
 * whatever is rendered meanwhile, until it is taken over or the box is left.
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
    if (this.#typing || this.#input?.value === value) return noChange;
    setCommittedValue(part);
    return value;
  }

  #listen(input: HTMLInputElement): void {
    this.#input = input;
    input.addEventListener("input", () => {
      this.#typing = true;
    });
    input.addEventListener("change", () => {
      this.#typing = false;
    });
    input.addEventListener("blur", () => {
      if (this.#typing) input.value = this.#value; // the same as before was typed: no change
      this.#typing = false;
    });
  }
}

const typedValue = directive(TypedValue);
