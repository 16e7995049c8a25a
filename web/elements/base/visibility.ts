/** How far from the viewport an element begins. */
export const nearMargin = "400px";

export function isInSight({ top, bottom }: DOMRectReadOnly): boolean {
  return top < innerHeight && bottom > 0;
}

let opening: WeakRef<Element> | undefined;

/** Tells which element the page opens with: it need not wait for a frame to learn that it is in sight. */
export function openWith(element: Element): void {
  opening = new WeakRef(element);
}

/** Whether the page opens with the element; once only, for it may be moved away. */
export function takeOpening(element: Element): boolean {
  if (opening?.deref() !== element) return false;
  opening = undefined;
  return true;
}
