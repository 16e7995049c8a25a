import { ActivationBars } from "./elements/activationBars.ts";
import { ActivationCard } from "./elements/activationCard.ts";
import { ActivationCurve } from "./elements/activationCurve.ts";

const elements = {
  "activation-curve": ActivationCurve,
  "activation-bars": ActivationBars,
  "activation-card": ActivationCard,
};

/** Defines the elements; doing it again, or beside another copy of the script, is harmless. */
export function define(): void {
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}
