import { figuresInSightDrawn, queueWaitsFor } from "./drawingQueue.ts";
import { type ElementName, elementNames, loadElement } from "./elementLoaders.ts";
import { isInSight, nearMargin, openWith } from "./visibility.ts";

let defined = false;

/** Defines each element when one comes near the viewport; again, or beside another copy of the script, is harmless. */
export function define(): void {
  if (defined) return;
  defined = true;
  const load = async (element: Element, inSight: boolean) => {
    if (customElements.get(element.localName)) return;
    if (inSight)
      queueWaitsFor(new Promise((resolve) => element.addEventListener("lab-ready", resolve, { once: true })));
    else await figuresInSightDrawn();
    loadElement(element.localName as ElementName);
  };
  const nearness = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries)
        if (isIntersecting) load(target, isInSight(boundingClientRect));
    },
    { rootMargin: nearMargin },
  );
  const later = elementNames.join();
  const watch = (around: ParentNode) => {
    for (const element of around.querySelectorAll(later)) nearness.observe(element);
  };
  // What follows moves when the elements above it get their height, so that only the first can be told at once.
  const first = document.querySelector(later);
  if (first && isInSight(first.getBoundingClientRect())) {
    openWith(first);
    load(first, true);
  }
  watch(document);
  // Tags may be added at any time.
  new MutationObserver((mutations) => {
    if (mutations.some(({ addedNodes }) => addedNodes.length)) watch(document);
  }).observe(document, { childList: true, subtree: true });
}
