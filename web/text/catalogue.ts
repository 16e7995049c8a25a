import type { FamilyId } from "../core/catalogue.ts";
import type { Tag } from "../functions/entry.ts";
import { catalogueEn } from "./en/catalogue.ts";
import { catalogueKo } from "./ko/catalogue.ts";
import type { Language } from "./text.ts";

/** What can be computed about a function and sorted by. */
export const measures = ["slope", "infimum", "supremum", "flat", "mean"] as const;
export type MeasureId = (typeof measures)[number];

export const sorts = ["group", "name", ...measures] as const;
export type SortId = (typeof sorts)[number];

/** A family, or the functions of a whole vector. */
export type GroupId = FamilyId | "vector";

/** What a function is, as its facts say. */
export const traits = ["centred", "never_flat", "bounded", "monotone", "smooth", "gentle"] as const;
export type TraitId = (typeof traits)[number];

/** Every word of the catalogue page's figure. */
export interface CatalogueText {
  /** Why its members are in a group. */
  reasons: Record<GroupId, string>;
  /** The group of the functions of a whole vector. */
  vector: string;
  controls: string;
  search: string;
  sort: string;
  sorts: Record<SortId, string>;
  /** A measure in symbols, as it stands beside a function. */
  symbols: Record<MeasureId, string>;
  sorted: Record<Exclude<SortId, "group">, string>;
  computed: string;
  used: string;
  traits: Record<TraitId, { name: string; meaning(limit: string): string }>;
  tags: Record<Tag, string>;
  count(shown: number, all: number): string;
  none: string;
  clear: string;
  axes(xFrom: string, xTo: string, yFrom: string, yTo: string): string;
  plot(name: string, low: string): string;
  bars(name: string, inputs: string, outputs: string): string;
  close(name: string): string;
  move: string;
  table: string;
  tableCaption(limit: string, from: string, to: string): string;
  name: string;
}

export const catalogueTexts: Record<Language, CatalogueText> = { en: catalogueEn, ko: catalogueKo };
