import { type ElementName, elementNames, loadElement } from "./elements/elementLoaders.ts";
import { isInSight, nearMargin, rememberNear } from "./elements/near.ts";
import { holdTurn } from "./elements/turn.ts";

let defined = false;

/** Defines each element when one comes near the viewport; again, or beside another copy of the script, is harmless. */
export function define(): void {
  if (defined) return;
  defined = true;
  const load = (element: Element, inSight: boolean) => {
    if (customElements.get(element.localName)) return;
    rememberNear(element, inSight);
    if (inSight) holdTurn(new Promise((resolve) => element.addEventListener("lab-ready", resolve, { once: true })));
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
  // The figure that a page opens with does not wait for the page's first frame.
  const opening = document.querySelector(later);
  if (opening && isInSight(opening.getBoundingClientRect())) load(opening, true);
  watch(document);
  // Tags may be added at any time.
  new MutationObserver((mutations) => {
    if (mutations.some(({ addedNodes }) => addedNodes.length)) watch(document);
  }).observe(document, { childList: true, subtree: true });
}
