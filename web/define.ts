import { type ElementName, elementNames, loadElement } from "./elements/elementLoaders.ts";
import { holdTurn } from "./elements/turn.ts";

let defined = false;

/** Defines each element when one comes near the viewport; again, or beside another copy of the script, is harmless. */
export function define(): void {
  if (defined) return;
  defined = true;
  const nearness = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        if (!isIntersecting || customElements.get(target.localName)) continue;
        if (box.top < innerHeight && box.bottom > 0)
          holdTurn(new Promise((resolve) => target.addEventListener("lab-ready", resolve, { once: true })));
        loadElement(target.localName as ElementName);
      }
    },
    { rootMargin: "400px" },
  );
  const later = elementNames.join();
  const watch = (around: ParentNode) => {
    for (const element of around.querySelectorAll(later)) nearness.observe(element);
  };
  watch(document);
  // Tags may be added at any time.
  new MutationObserver((mutations) => {
    if (mutations.some(({ addedNodes }) => addedNodes.length)) watch(document);
  }).observe(document, { childList: true, subtree: true });
}
