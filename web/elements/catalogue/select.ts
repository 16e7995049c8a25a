import { type FunctionId, rows, vectorRows } from "../../core/catalogue.ts";
import type { Tag } from "../../functions/entry.ts";
import { functions } from "../../functions/functions.ts";
import { type GroupId, type MeasureId, type TraitId, traits } from "../../text/catalogue.ts";
import { findsFunction } from "../../text/findsFunction.ts";
import { type Language, texts } from "../../text/text.ts";
import type { Entry } from "./model.ts";
import type { CatalogueState, FilterId } from "./settings.ts";

type Entries = ReadonlyMap<FunctionId, Entry>;

const all = [...rows, ...vectorRows.map(({ id }) => ({ id, family: "vector" as const }))];
export const allCount = all.length;

export interface Group {
  /** `all` where every function of a number stands in one row. */
  group: GroupId | "all";
  ids: FunctionId[];
}

/** The functions that every filter and the search let pass, by family, or all in one row by name or by a measure. */
export function arrange(settings: CatalogueState, entries: Entries, language: Language): Group[] {
  const found = all.filter((row) => passes(row.id, settings, entries));
  const { sort } = settings;
  if (sort === "group") return groupBy(found, ({ family }) => family);
  const groups = groupBy(found, ({ family }) => (family === "vector" ? family : ("all" as const)));
  const order = sort === "name" ? byName(language) : byMeasure(sort, entries);
  return groups.map(({ group, ids }) => ({ group, ids: ids.sort(order) }));
}

/** A trait is one of a curve: a vector function has none, and while nothing is computed every function may have it. */
function passes(id: FunctionId, { only, search }: CatalogueState, entries: Entries): boolean {
  const has = (filter: FilterId) => {
    if (!isTrait(filter)) return functions[id].tags.includes(filter);
    return entries.size ? (entries.get(id)?.traits[filter] ?? false) : true;
  };
  return findsFunction(id, search) && only.every(has);
}

function isTrait(filter: TraitId | Tag): filter is TraitId {
  return traits.some((trait) => trait === filter);
}

function groupBy(found: typeof all, key: (row: (typeof all)[number]) => Group["group"]): Group[] {
  return [...new Set(found.map(key))].map((group) => ({
    group,
    ids: found.filter((row) => key(row) === group).map(({ id }) => id),
  }));
}

function byName(language: Language) {
  const { names } = texts[language];
  return (a: FunctionId, b: FunctionId) => names[a].localeCompare(names[b], language);
}

/** The lowest infimum first, of everything else the greatest; what has no such measure stays as it is. */
function byMeasure(measure: MeasureId, entries: Entries) {
  return (a: FunctionId, b: FunctionId) => {
    const [first, second] = [a, b].map((id) => entries.get(id)?.measures[measure] ?? 0) as [number, number];
    if (first === second) return 0; // infinities have no difference
    return (measure === "infimum") === first < second ? -1 : 1;
  };
}
