import { findVectorRow, type VectorId } from "../../core/catalogue.ts";
import type { StateOf } from "../../core/settings.ts";
import type { ElementSchema } from "../base/elementState.ts";
import { foldsSetting } from "../base/folds.ts";

/** More bars than this can't be told apart. */
export const mostInputs = 12;

/** The parts of bars that are folded, in the order of their buttons. */
export const barsParts = ["adjust", "formulas", "numbers"] as const;

/** What bars can be set to. */
export const barsSchema = {
  functions: { kind: "specs", takes: "vector", default: "softmax" },
  inputs: { kind: "points", default: [2, 1, 0.5, -1], fewest: 1, most: mostInputs, least: -1e9, greatest: 1e9 },
  explore: { kind: "flag", default: false, linked: false, given: true },
  /** The parts under the figure that are open. */
  panels: foldsSetting(barsParts),
} as const satisfies ElementSchema;

export type BarsState = Readonly<StateOf<typeof barsSchema>>;

/** Whether a function takes its inputs as two halves, a and b. */
export function takesHalves(id: VectorId): boolean {
  return findVectorRow(id)?.outputs === "half";
}

/** How many outputs a function makes of so many inputs. */
export function outputCount(id: VectorId, inputs: number): number {
  const { outputs } = findVectorRow(id) ?? {};
  if (outputs === "one") return 1;
  return outputs === "half" ? inputs / 2 : inputs;
}
