import { noChange } from "lit";
import { Directive, directive, type PartInfo, PartType, type PropertyPart } from "lit/directive.js";
import { setCommittedValue } from "lit/directive-helpers.js";

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

export const typedValue = directive(TypedValue);
