import { type FunctionId, rows, vectorRows } from "../../core/catalogue.ts";
import type { StateOf } from "../../core/settings.ts";
import { tags } from "../../functions/entry.ts";
import { sorts, traits } from "../../text/catalogue.ts";
import type { ElementSchema } from "../base/elementState.ts";
import { limitSetting } from "../curve/settings.ts";

const ids: readonly FunctionId[] = [...rows, ...vectorRows].map(({ id }) => id);
const filters = [...traits, ...tags] as const;
export type FilterId = (typeof filters)[number];

/** What the catalogue can be set to. */
export const catalogueSchema = {
  /** The function whose card is open. */
  open: { kind: "choice", default: undefined, choices: ids },
  sort: { kind: "choice", default: "group", choices: sorts },
  only: { kind: "choices", default: [], choices: filters },
  search: { kind: "text", default: "" },
  limit: limitSetting,
  /** It moves with the pointer: links leave it alone. */
  x: { kind: "number", default: 1.5, linked: false, passing: true },
} as const satisfies ElementSchema;

export type CatalogueState = Readonly<StateOf<typeof catalogueSchema>>;
