import { noChange } from "lit";
import { Directive, directive, type ElementPart, type PartInfo, PartType } from "lit/directive.js";

/** A touch must travel so far sideways, in CSS pixels, before it is a drag. */
export const slack = 6;

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
    /** The pointer that is pressed, where it was pressed, and whether it is followed already. */
    let press: { pointer: number; at: number; following: boolean } | undefined;
    const report = (event: PointerEvent) => this.#follow(event.clientX - element.getBoundingClientRect().left);
    const follow = (event: PointerEvent) => {
      if (press) press.following = true;
      element.setPointerCapture(event.pointerId);
    };
    const end = (event: PointerEvent) => {
      if (event.pointerId === press?.pointer) press = undefined;
    };
    element.addEventListener("pointerdown", (event) => {
      if (!event.isPrimary) {
        if (!press?.following) press = undefined; // two fingers are a pinch
        return;
      }
      if (press || event.button !== 0) return;
      press = { pointer: event.pointerId, at: event.clientX, following: false };
      if (event.pointerType === "touch") return;
      follow(event);
      report(event);
    });
    element.addEventListener("pointermove", (event) => {
      if (event.pointerId !== press?.pointer) return;
      if (!event.buttons) return end(event);
      if (!press.following && Math.abs(event.clientX - press.at) >= slack) follow(event);
      if (press.following) report(event);
    });
    element.addEventListener("pointerup", (event) => {
      if (event.pointerId === press?.pointer) report(event);
      end(event);
    });
    element.addEventListener("pointercancel", end);
    element.addEventListener("lostpointercapture", end);
  }
}

export const followDrag = directive(FollowDrag);
