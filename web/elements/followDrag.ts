import { noChange } from "lit";
import { Directive, directive, type ElementPart, type PartInfo, PartType } from "lit/directive.js";

/** A touch must travel so far sideways, in CSS pixels, before it is a drag. */
const slack = 6;

/**
 * Follows a drag or a click with the horizontal distance from the element's left edge, in CSS pixels. A mouse or pen is
 * followed from where it is pressed; a touch only once it moves sideways, or taps, so that a vertical swipe scrolls the
 * page (the style sheet says `touch-action: pan-y`).
 */
class FollowDrag extends Directive {
  #follow: (pixel: number) => void = () => {};
  #listening = false;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error("followDrag stands on an element");
  }

  override render(_follow: (pixel: number) => void): unknown {
    return noChange;
  }

  override update(part: ElementPart, [follow]: [(pixel: number) => void]): unknown {
    this.#follow = follow;
    if (!this.#listening) this.#listen(part.element as HTMLElement);
    this.#listening = true;
    return noChange;
  }

  #listen(element: HTMLElement): void {
    let pressedAt: number | undefined;
    let following = false;
    const report = (event: PointerEvent) => this.#follow(event.clientX - element.getBoundingClientRect().left);
    const end = () => {
      pressedAt = undefined;
      following = false;
    };
    element.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || event.target instanceof HTMLButtonElement) return;
      pressedAt = event.clientX;
      following = event.pointerType !== "touch";
      if (!following) return;
      element.setPointerCapture(event.pointerId);
      report(event);
    });
    element.addEventListener("pointermove", (event) => {
      if (pressedAt === undefined) return;
      if (!following && Math.abs(event.clientX - pressedAt) >= slack) {
        following = true;
        element.setPointerCapture(event.pointerId);
      }
      if (following) report(event);
    });
    element.addEventListener("pointerup", (event) => {
      if (pressedAt !== undefined) report(event);
      end();
    });
    element.addEventListener("pointercancel", end);
  }
}

export const followDrag = directive(FollowDrag);
