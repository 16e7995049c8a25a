import { ActivationCurve } from "./elements/activationCurve.ts";
import { defineLater, laterElements } from "./elements/laterElements.ts";

/** So long, in ms, the elements of which the document holds none yet wait behind those that it shows. */
const wait = 2000;

/** Defines the elements; doing it again, or beside another copy of the script, is harmless. */
export function define(): void {
  if (!customElements.get("activation-curve")) customElements.define("activation-curve", ActivationCurve);
  for (const name of laterElements) {
    const tags = document.querySelectorAll(name);
    if (tags.length) whenNear(tags, () => defineLater(name));
    else setTimeout(defineLater, wait, name);
  }
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
