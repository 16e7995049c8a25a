import { ActivationCurve } from "./elements/activationCurve.ts";
import { defineLater, laterElements } from "./elements/laterElements.ts";

/** So long, in ms, the elements of which the document holds none yet wait behind those that it shows. */
const wait = 2000;

/** Defines the elements; doing it again, or beside another copy of the script, is harmless. */
export function define(): void {
  if (!customElements.get("activation-curve")) customElements.define("activation-curve", ActivationCurve);
  for (const name of laterElements)
    if (document.querySelector(name)) defineLater(name);
    else setTimeout(defineLater, wait, name);
}
