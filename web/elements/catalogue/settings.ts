import type { FunctionSpec, VectorSpec } from "../../core/functionSpec.ts";
import type { StateOf } from "../../core/settings.ts";
import { tags } from "../../functions/entry.ts";
import { cardParts } from "../../text/card.ts";
import { sorts, traits } from "../../text/catalogue.ts";
import { barsParts } from "../bars/settings.ts";
import type { ElementSchema } from "../base/elementState.ts";
import { foldsSetting } from "../base/folds.ts";
import { limitSetting, panelNames } from "../curve/settings.ts";

const filters = [...traits, ...tags] as const;
export type FilterId = (typeof filters)[number];

/** The catalogue's own parts that are folded. */
export const ownParts = ["filters", "table"] as const;
const parts = [...new Set([...ownParts, ...panelNames, ...barsParts, ...cardParts])];

/** What the catalogue can be set to. */
export const catalogueSchema = {
  /** The function whose card is open, with its parameters. */
  open: { kind: "specs", takes: "either", default: "" },
  /** The functions that are compared, in the place of an open card. */
  compare: { kind: "specs", takes: "number", default: "" },
  sort: { kind: "choice", default: "group", choices: sorts },
  only: { kind: "choices", default: [], choices: filters },
  search: { kind: "text", default: "" },
  limit: limitSetting,
  /** Its own parts that are open, and those of the figures in the open card. */
  panels: foldsSetting(parts),
  /** It moves with the pointer: links leave it alone. */
  x: { kind: "number", default: 1.5, linked: false, passing: true },
} as const satisfies ElementSchema;

export type CatalogueState = Readonly<StateOf<typeof catalogueSchema>>;

/** The functions that are shown at large: those compared, or the one whose card is open. */
export function openedIn({ open, compare }: CatalogueState): readonly (FunctionSpec | VectorSpec)[] {
  return compare.length ? compare : open.slice(0, 1);
}

/** What opens functions: one as a card, several to compare. */
export function opening(specs: readonly (FunctionSpec | VectorSpec)[]): Pick<CatalogueState, "open" | "compare"> {
  return specs.length > 1 ? { open: [], compare: specs as readonly FunctionSpec[] } : { open: specs, compare: [] };
}
