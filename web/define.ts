import { ActivationCurve } from "./elements/activationCurve.ts";

/** Defines the elements; doing it again, or beside another copy of the script, is harmless. */
export function define(): void {
  if (!customElements.get("activation-curve")) customElements.define("activation-curve", ActivationCurve);
}
