import { noChange } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";

/**
 * Sets style properties of the element on which it stands, one by one: a `style` attribute, which Lit's own `styleMap`
 * writes at first, is refused by a strict Content-Security-Policy.
 */
class SetStyle extends Directive {
  #set: Record<string, string> = {};

  override render(_properties: Record<string, string>): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [properties]: [Record<string, string>]): unknown {
    const { style } = element as HTMLElement;
    for (const [name, value] of Object.entries(properties))
      if (value !== this.#set[name]) style.setProperty(name, value);
    this.#set = properties;
    return noChange;
  }
}

export const setStyle = directive(SetStyle);
