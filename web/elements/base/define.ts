import { figuresInSightDrawn, queueWaitsFor } from "./drawingQueue.ts";
import { type ElementName, elementNames, loadElement } from "./elementLoaders.ts";
import { followPressedLinks } from "./pressedLinks.ts";
import { isInSight, nearMargin, openWith } from "./visibility.ts";

let defined = false;

/** Defines each element when one comes near the viewport, and has links lead there; again, or beside another copy, is harmless. */
export function define(): void {
  if (defined) return;
  defined = true;
  followPressedLinks();
  const load = async (element: Element, inSight: boolean) => {
    if (customElements.get(element.localName)) return;
    if (inSight)
      queueWaitsFor(new Promise((resolve) => element.addEventListener("lab-ready", resolve, { once: true })));
    else await figuresInSightDrawn();
    loadElement(element.localName as ElementName, element);
  };
  const nearness = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries)
        if (isIntersecting) load(target, isInSight(boundingClientRect));
    },
    { rootMargin: nearMargin },
  );
  const later = elementNames.join();
  // Tags may be added at any time, also within the shadow roots of other elements; our own define what they show.
  const added = new MutationObserver((mutations) => {
    const parents = mutations.filter(({ addedNodes }) => addedNodes.length).map(({ target }) => target as Element);
    for (const parent of new Set(parents)) watch(parent);
  });
  const watch = (around: Document | ShadowRoot | Element) => {
    if (elementNames.every((name) => customElements.get(name))) return; // the browser finds the rest
    for (const element of around.querySelectorAll(later)) nearness.observe(element);
    for (const { shadowRoot, localName } of around.querySelectorAll("*"))
      if (shadowRoot && !elementNames.includes(localName as ElementName)) watchRoot(shadowRoot);
  };
  const watchRoot = (root: Document | ShadowRoot) => {
    added.observe(root, { childList: true, subtree: true });
    watch(root);
  };
  // What follows moves when the elements above it get their height, so that only the first can be told at once.
  const first = document.querySelector(later);
  if (first && isInSight(first.getBoundingClientRect())) {
    openWith(first);
    load(first, true);
  }
  watchRoot(document);
  // A shadow root that an element gets later is no change that is told; but what it shows takes room.
  new ResizeObserver(() => watch(document)).observe(document.documentElement);
}
