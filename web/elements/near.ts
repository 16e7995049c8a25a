/** How far from the viewport an element begins. */
export const nearMargin = "400px";

/** Elements that were found near the viewport before their code was there, and whether they were in sight. */
const found = new WeakMap<Element, boolean>();

export function isInSight({ top, bottom }: DOMRectReadOnly): boolean {
  return top < innerHeight && bottom > 0;
}

/** Spares an element whose code is still on its way to look for itself where it stands. */
export function rememberNear(element: Element, inSight: boolean): void {
  found.set(element, inSight);
}

/** Whether the element is in sight, once, if that was found; undefined otherwise. */
export function takeNear(element: Element): boolean | undefined {
  const inSight = found.get(element);
  found.delete(element);
  return inSight;
}
