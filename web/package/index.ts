/** The elements as classes, none of them defined yet. On a server they can be imported, but not constructed. */
export { ActivationBars } from "../elements/bars/activationBars.ts";
export { define } from "../elements/base/define.ts";
export { ActivationCard } from "../elements/card/activationCard.ts";
export { ActivationCost } from "../elements/cost/activationCost.ts";
export { ActivationCurve } from "../elements/curve/activationCurve.ts";
export { GradientDemo } from "../elements/demo/gradientDemo.ts";
export type * from "./elements.ts";
