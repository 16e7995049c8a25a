import { sigmaDomain } from "../../core/curves.ts";
import type { StateOf } from "../../core/settings.ts";
import type { ElementSchema } from "../base/elementState.ts";
import { limitSetting } from "../curve/settings.ts";

/** What a card can be set to. */
export const cardSchema = {
  functions: { kind: "specs", takes: "either", default: "sigmoid" },
  limit: limitSetting,
  sigma: { kind: "number", default: 1, least: sigmaDomain.least, greatest: sigmaDomain.greatest },
} as const satisfies ElementSchema;

export type CardState = Readonly<StateOf<typeof cardSchema>>;
