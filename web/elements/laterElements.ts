/** Elements that few pages hold; their code loads when one is needed. */
const loaders = {
  "gradient-demo": () => import("./gradientDemo.ts").then(({ GradientDemo }) => GradientDemo),
  "activation-bars": () => import("./activationBars.ts").then(({ ActivationBars }) => ActivationBars),
  "activation-card": () => import("./activationCard.ts").then(({ ActivationCard }) => ActivationCard),
};

export type LaterElement = keyof typeof loaders;
export const laterElements = Object.keys(loaders) as LaterElement[];

/** Loads and defines an element; doing it again is harmless. */
export async function defineLater(name: LaterElement): Promise<void> {
  try {
    const element = await loaders[name]();
    if (!customElements.get(name)) customElements.define(name, element);
  } catch (error) {
    console.info(`${name}: ${error}`); // its children, the fallback, stay in sight
  }
}
