import { noChange } from "lit";
import { Directive, directive, type PartInfo, PartType, type PropertyPart } from "lit/directive.js";
import { setCommittedValue } from "lit/directive-helpers.js";

/**
 * The value of a box that is typed into, always that of the state, as with Lit's `live`; but what is half typed stays,
 * whatever is rendered meanwhile, until it is taken over or the box is left.
 */
class TypedValue extends Directive {
  #input: HTMLInputElement | undefined;
  #value = "";
  #typing = false;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.PROPERTY || part.name !== "value") throw new Error("typedValue is a box's .value");
  }

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

export const typedValue = directive(TypedValue);
