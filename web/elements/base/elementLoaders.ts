/** Every element; its code loads when one is needed. */
const loaders = {
  "activation-curve": () => import("../curve/activationCurve.ts").then(({ ActivationCurve }) => ActivationCurve),
  "gradient-demo": () => import("../demo/gradientDemo.ts").then(({ GradientDemo }) => GradientDemo),
  "activation-bars": () => import("../bars/activationBars.ts").then(({ ActivationBars }) => ActivationBars),
  "activation-cost": () => import("../cost/activationCost.ts").then(({ ActivationCost }) => ActivationCost),
  "activation-card": () => import("../card/activationCard.ts").then(({ ActivationCard }) => ActivationCard),
};

export type ElementName = keyof typeof loaders;
export const elementNames = Object.keys(loaders) as ElementName[];

/** Loads and defines an element; doing it again is harmless. Where that fails, the tag that waits for it tells the page. */
export async function loadElement(name: ElementName, waiting?: Element): Promise<void> {
  try {
    const element = await loaders[name]();
    if (!customElements.get(name)) customElements.define(name, element);
  } catch (error) {
    console.info(`${name}: ${error}`); // its children, the fallback, stay in sight
    const detail = { messages: [String(error)], problems: [] };
    waiting?.dispatchEvent(new CustomEvent("lab-error", { bubbles: true, composed: true, detail }));
  }
}
