import { ActivationCurve } from "./elements/activationCurve.ts";
import { defineLater, laterElements } from "./elements/laterElements.ts";

/** So long after the page has loaded, in ms, the code of the seldom elements loads, for tags that may still be added. */
const wait = 2000;

/** Defines the elements, the seldom ones when one comes near; again, or beside another copy of the script, is harmless. */
export function define(): void {
  if (!customElements.get("activation-curve")) customElements.define("activation-curve", ActivationCurve);
  for (const name of laterElements) {
    whenNear(document.querySelectorAll(name), () => defineLater(name));
    whenLoaded(() => setTimeout(defineLater, wait, name));
  }
}

function whenLoaded(act: () => void): void {
  if (document.readyState === "complete") act();
  else addEventListener("load", act, { once: true });
}

/** Acts once one of the elements comes near the viewport. */
function whenNear(elements: NodeListOf<Element>, act: () => void): void {
  const nearness = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      nearness.disconnect();
      act();
    },
    { rootMargin: "400px" },
  );
  for (const element of elements) nearness.observe(element);
}
