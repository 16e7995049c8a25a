import { type ActivationId, findRow, findVectorRow, rows, type VectorId, vectorRows } from "../../core/catalogue.ts";
import { positive } from "../../core/curves.ts";
import type { Problem } from "../../core/problem.ts";
import { type Tag, tags } from "../../functions/entry.ts";
import { type SortId, sorts, type TraitId, traits } from "../../text/catalogue.ts";
import { readNumber, readOr, readWithin } from "../curve/settings.ts";

export type EntryId = ActivationId | VectorId;
export type FilterId = TraitId | Tag;
const filters: readonly FilterId[] = [...traits, ...tags];

/** What the attributes say, as they say it. */
export interface CatalogueAttributes {
  open: string;
  sort: string;
  only: string;
  search: string;
  x: string;
  limit: string;
}

/** What the attributes mean. */
export interface CatalogueSettings {
  /** The function whose card is open. */
  open: EntryId | null;
  sort: SortId;
  only: ReadonlySet<FilterId>;
  search: string;
  x: number;
  limit: number;
}

export const defaults: CatalogueAttributes = { open: "", sort: "group", only: "", search: "", x: "1.5", limit: "0.01" };

/** Reads the attributes. What cannot be used is named, and the default takes its place. */
export function readSettings(attributes: CatalogueAttributes): { settings: CatalogueSettings; problems: Problem[] } {
  const problems: Problem[] = [];
  const open = (findRow(attributes.open) ?? findVectorRow(attributes.open))?.id ?? null;
  if (attributes.open && !open)
    problems.push({
      code: "unknownFunction",
      value: attributes.open,
      known: [...rows, ...vectorRows].map(({ id }) => id),
    });
  const sort = sorts.find((known) => known === attributes.sort);
  if (!sort) problems.push({ code: "unknownChoice", name: "sort", value: attributes.sort, known: sorts });
  const only = new Set<FilterId>();
  for (const word of attributes.only.split(/\s+/).filter(Boolean)) {
    const filter = filters.find((known) => known === word);
    if (filter) only.add(filter);
    else problems.push({ code: "unknownChoice", name: "only", value: word, known: filters });
  }
  return {
    settings: {
      open,
      sort: sort ?? "group",
      only,
      search: attributes.search,
      x: readOr((text) => readNumber("x", text), attributes.x, defaults.x, problems),
      limit: readOr(readWithin("limit", positive), attributes.limit, defaults.limit, problems),
    },
    problems,
  };
}
