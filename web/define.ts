import { ActivationCurve } from "./elements/activationCurve.ts";
import { defineLater, laterElements } from "./elements/laterElements.ts";

/**
 * Defines the elements: the curve at once, the others when the document first holds one. Doing it again, or beside another
 * copy of the script, is harmless.
 */
export function define(): void {
  if (!customElements.get("activation-curve")) customElements.define("activation-curve", ActivationCurve);
  const seen = new Set<string>();
  const look = () => {
    for (const name of laterElements)
      if (!seen.has(name) && document.querySelector(name)) {
        seen.add(name);
        defineLater(name);
      }
    if (seen.size === laterElements.length) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
