import { noChange } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import { placeInRow } from "./keys.ts";

/** Makes one tab stop of the buttons in a group: arrow keys go from one to the next. */
class Roving extends Directive {
  #group: HTMLElement | undefined;
  #here: HTMLElement | undefined;

  override render(): unknown {
    return noChange;
  }

  override update({ element }: ElementPart): unknown {
    if (!this.#group) this.#listen(element as HTMLElement);
    queueMicrotask(() => this.#stopAtOne()); // the buttons themselves are rendered after the group
    return noChange;
  }

  #listen(group: HTMLElement): void {
    this.#group = group;
    group.addEventListener("focusin", ({ target }) => {
      this.#here = this.#buttons.find((button) => button === target) ?? this.#here;
      this.#stopAtOne();
    });
    group.addEventListener("keydown", (event) => {
      const buttons = this.#buttons;
      const at = buttons.indexOf(event.target as HTMLElement);
      const place = at < 0 ? undefined : placeInRow(event, at, buttons.length);
      if (place === undefined) return;
      event.preventDefault();
      buttons[place]?.focus();
    });
  }

  get #buttons(): HTMLElement[] {
    return [...(this.#group?.querySelectorAll<HTMLElement>("button") ?? [])];
  }

  #stopAtOne(): void {
    const buttons = this.#buttons;
    if (!this.#here || !buttons.includes(this.#here)) this.#here = buttons[0];
    for (const button of buttons) button.tabIndex = button === this.#here ? 0 : -1;
  }
}

export const roving = directive(Roving);
