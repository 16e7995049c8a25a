import { noChange } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import { pixelIn } from "../plot/frame.ts";

/** A touch must travel so far sideways, in CSS pixels, before it is a drag. */
export const slack = 6;

/**
 * Where the pointer is in the window, in CSS pixels, and how far from where it was pressed in what is dragged: in its own
 * CSS pixels or units of a view box, right also where the page zooms or scales it.
 */
export interface DragPlace {
  x: number;
  y: number;
  dx: number;
  dy: number;
}

type Follow = (place: DragPlace) => void;

export interface DragOptions {
  /**
   * Which pointers must go sideways before they drag, so that a swipe scrolls the page (the style sheet says
   * `touch-action: pan-y`): by default a touch, whose tap counts as a drag to that place. Of those that all wait, a tap
   * or a click is none.
   */
  waits?: "touch" | "all" | "none";
  /** What is dragged goes up and down too: the page does not scroll with it. */
  upright?: boolean;
}

/**
 * Drags with a mouse, a pen or a finger: `begin` is told what was pressed, and answers what follows the pointer. A second
 * finger, before the first has moved, makes a pinch of it, which is none of ours.
 */
class Drag extends Directive {
  #begin: (pressed: Element) => Follow = () => () => {};
  #options: DragOptions = {};
  #listening = false;

  override render(_begin: (pressed: Element) => Follow, _options?: DragOptions): unknown {
    return noChange;
  }

  override update(part: ElementPart, [begin, options = {}]: [(pressed: Element) => Follow, DragOptions?]): unknown {
    this.#begin = begin;
    this.#options = options;
    if (!this.#listening) this.#listen(part.element as HTMLElement | SVGElement);
    this.#listening = true;
    return noChange;
  }

  #listen(element: HTMLElement | SVGElement): void {
    /** The pointer that is pressed; `follow` once it drags. */
    let press: { pointer: number; x: number; y: number; target: Element; follow?: Follow } | undefined;
    const drag = (event: PointerEvent) => {
      if (!press) return;
      if (!press.follow) element.setPointerCapture(event.pointerId);
      press.follow ??= this.#begin(press.target);
      const { clientX: x, clientY: y } = event;
      const [here, there] = [within(element, { x, y }), within(element, press)];
      press.follow({ x, y, dx: here.x - there.x, dy: here.y - there.y });
    };
    const end = (event: PointerEvent) => {
      if (event.pointerId === press?.pointer) press = undefined;
    };
    const on = (type: string, listen: (event: PointerEvent) => void) =>
      element.addEventListener(type, (event) => listen(event as PointerEvent));
    on("pointerdown", (event) => {
      if (!event.isPrimary) {
        if (!press?.follow) press = undefined;
        return;
      }
      if (press || event.button !== 0) return;
      press = { pointer: event.pointerId, x: event.clientX, y: event.clientY, target: event.target as Element };
      const { waits = "touch" } = this.#options;
      if (waits === "none" || (waits === "touch" && event.pointerType !== "touch")) drag(event);
    });
    on("pointermove", (event) => {
      if (event.pointerId !== press?.pointer) return;
      if (!event.buttons) end(event);
      else if (press.follow || Math.abs(event.clientX - press.x) >= slack) drag(event);
    });
    on("pointerup", (event) => {
      if (event.pointerId !== press?.pointer) return;
      if (press.follow || this.#options.waits !== "all") drag(event);
      end(event);
    });
    on("pointercancel", end);
    // What lies within loses a touch to the element itself when the drag begins.
    on("lostpointercapture", (event) => event.target === element && end(event));
    // `touch-action` has no say within an SVG. A page that scrolls already can't be held.
    const hold = (event: Event) => this.#options.upright && event.cancelable && event.preventDefault();
    element.addEventListener("touchstart", hold, { passive: false });
  }
}

export const drag = directive(Drag);

/** A place of the window in an element's own CSS pixels; in those of the whole picture for what stands in an SVG. */
function within(element: HTMLElement | SVGElement, place: { x: number; y: number }): { x: number; y: number } {
  if (element instanceof HTMLElement) return pixelIn(element, element.offsetWidth, element.offsetHeight, place);
  let picture = element instanceof SVGSVGElement ? element : element.ownerSVGElement;
  while (picture?.ownerSVGElement) picture = picture.ownerSVGElement;
  if (!picture) return place;
  const { width, height } = picture.viewBox.baseVal;
  return pixelIn(picture, width, height, place);
}

/**
 * A touch on a slider moves it at once, even if it turns out to scroll the page: then the slider goes back, and says so
 * by the same events as if the reader had moved it. Listens at the root of an element.
 */
export function undoScrolled(root: HTMLElement | DocumentFragment): void {
  let before = "";
  const onSlider = (type: string, follow: (slider: HTMLInputElement) => void) =>
    root.addEventListener(type, ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "range") follow(target);
    });
  onSlider("pointerdown", ({ value }) => {
    before = value;
  });
  onSlider("pointercancel", (slider) => {
    if (slider.value === before) return;
    slider.value = before;
    for (const type of ["input", "change"]) slider.dispatchEvent(new Event(type, { bubbles: true }));
  });
}
