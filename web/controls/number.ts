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
