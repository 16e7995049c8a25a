import { sigmaDomain } from "../../core/domains.ts";
import type { StateOf } from "../../core/settings.ts";
import { cardParts } from "../../text/card.ts";
import type { ElementSchema } from "../base/elementState.ts";
import { foldsSetting } from "../base/folds.ts";
import { limitSetting } from "../curve/settings.ts";

/** What a card can be set to. */
export const cardSchema = {
  functions: { kind: "specs", takes: "either", default: "sigmoid" },
  limit: limitSetting,
  sigma: { kind: "number", default: 1, least: sigmaDomain.least, greatest: sigmaDomain.greatest },
  panels: foldsSetting(cardParts),
  /** The whole figure; without its picture where another shows the functions; or all facts in one table. */
  form: { kind: "choice", default: "figure", choices: ["figure", "facts", "table"], linked: false, given: true },
} as const satisfies ElementSchema;

export type CardState = Readonly<StateOf<typeof cardSchema>>;
