import { rows } from "../../core/catalogue.ts";
import type { StateOf } from "../../core/settings.ts";
import type { ElementSchema } from "../base/elementState.ts";
import { foldsSetting } from "../base/folds.ts";

/** What the bars can tell, in the order of the story. */
export const views = ["value", "derivative", "layer", "training", "double"] as const;
export type View = (typeof views)[number];

/** The parts of the figure that are folded, in the order of their buttons. */
export const costParts = ["adjust", "method", "numbers"] as const;

/** What the figure can be set to. What it has measured is none of it: that holds on one machine, once. */
export const costSchema = {
  functions: { kind: "specs", takes: "number", default: rows.map(({ id }) => id).join(" ") },
  show: { kind: "choice", default: "value", choices: views },
  order: { kind: "choice", default: "catalogue", choices: ["catalogue", "time"] },
  /** The parts under the figure that are open. */
  panels: foldsSetting(costParts),
} as const satisfies ElementSchema;

export type CostState = Readonly<StateOf<typeof costSchema>>;
