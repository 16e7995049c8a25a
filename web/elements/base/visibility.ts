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

/**
 * Calls once when an element comes near the viewport, or as far into it as a negative margin says, and tells whether it is
 * in sight then. Returns what gives that up.
 */
export function whenNear(element: Element, come: (inSight: boolean) => void, margin = nearMargin): () => void {
  const { IntersectionObserver } = element.ownerDocument.defaultView ?? window; // a window sees only what stands in it
  const nearness = new IntersectionObserver(
    (entries) => {
      const near = entries.find((entry) => entry.isIntersecting);
      if (!near) return;
      nearness.disconnect();
      come(isInSight(near.boundingClientRect));
    },
    { rootMargin: margin },
  );
  nearness.observe(element);
  return () => nearness.disconnect();
}
