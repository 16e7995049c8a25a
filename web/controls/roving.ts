import { noChange } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import { placeInRow } from "./keys.ts";

type Control = HTMLElement | SVGElement;

/**
 * Makes one tab stop of the buttons in a group, or of what else a selector finds there: arrow keys go from one to the next.
 * A key that one of them uses itself, as an upright slider uses up and down, must be prevented by it.
 */
class Roving extends Directive {
  #group: Element | undefined;
  #here: Control | undefined;
  #selector = "button";

  override render(_selector?: string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [selector = "button"]: [string?]): unknown {
    this.#selector = selector;
    if (!this.#group) this.#listen(element);
    queueMicrotask(() => this.#stopAtOne()); // the buttons themselves are rendered after the group
    return noChange;
  }

  #listen(group: Element): void {
    this.#group = group;
    group.addEventListener("focusin", ({ target }) => {
      this.#here = this.#controls.find((control) => control === target) ?? this.#here;
      this.#stopAtOne();
    });
    group.addEventListener("keydown", (given) => {
      const event = given as KeyboardEvent;
      const controls = this.#controls;
      const at = event.defaultPrevented ? -1 : controls.indexOf(event.target as Control);
      const place = at < 0 ? undefined : placeInRow(event, at, controls.length);
      if (place === undefined) return;
      event.preventDefault();
      controls[place]?.focus();
    });
  }

  get #controls(): Control[] {
    const all = [...(this.#group?.querySelectorAll<Control>(this.#selector) ?? [])];
    return all.filter((control) => !control.closest("[hidden]"));
  }

  #stopAtOne(): void {
    const controls = this.#controls;
    if (!this.#here || !controls.includes(this.#here)) this.#here = controls[0];
    for (const control of controls) {
      const index = control === this.#here ? 0 : -1;
      if (control.getAttribute("tabindex") !== String(index)) control.tabIndex = index;
    }
  }
}

export const roving = directive(Roving);
