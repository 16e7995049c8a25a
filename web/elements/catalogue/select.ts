import type { ActivationId, CatalogueRow, FamilyId } from "../../core/catalogue.ts";
import { rows } from "../../core/catalogue.ts";
import { type MeasureId, type Tag, type TraitId, traits } from "../../text/catalogue.ts";
import type { Language } from "../../text/text.ts";
import { texts } from "../../text/text.ts";
import { matchesName } from "../matchesName.ts";
import type { Entry } from "./model.ts";
import type { CatalogueSettings, FilterId } from "./settings.ts";
import { tagsOf } from "./tags.ts";

/** The functions that every filter and the search let pass, in the order of the catalogue. */
export function filterRows(
  { only, search }: CatalogueSettings,
  entries: ReadonlyMap<ActivationId, Entry>,
): CatalogueRow[] {
  const passes = (id: ActivationId, filter: FilterId) =>
    isTrait(filter) ? (entries.get(id)?.traits[filter] ?? true) : tagsOf[id].includes(filter as Tag);
  return rows.filter(({ id }) => matchesName(id, search) && [...only].every((filter) => passes(id, filter)));
}

function isTrait(filter: FilterId): filter is TraitId {
  return (traits as readonly FilterId[]).includes(filter);
}

export interface Group {
  /** null where everything is in one row. */
  family: FamilyId | null;
  ids: ActivationId[];
}

/** Groups the functions by family, or sorts them all by name or by a measure. */
export function arrange(
  found: readonly CatalogueRow[],
  sort: CatalogueSettings["sort"],
  entries: ReadonlyMap<ActivationId, Entry>,
  language: Language,
): Group[] {
  if (sort === "group") {
    const families = [...new Set(found.map(({ family }) => family))];
    return families.map((family) => ({
      family,
      ids: found.filter((row) => row.family === family).map(({ id }) => id),
    }));
  }
  const ids = found.map(({ id }) => id);
  const { names } = texts[language];
  const byName = (a: ActivationId, b: ActivationId) => names[a].localeCompare(names[b], language);
  const byMeasure = (measure: MeasureId) => (a: ActivationId, b: ActivationId) => {
    const [first, second] = [a, b].map((id) => entries.get(id)?.measures[measure] ?? 0) as [number, number];
    // Equal ones, and infinities have no difference, stay as they are.
    if (first === second) return 0;
    return (measure === "infimum") === first < second ? -1 : 1;
  };
  return ids.length ? [{ family: null, ids: ids.sort(sort === "name" ? byName : byMeasure(sort)) }] : [];
}
