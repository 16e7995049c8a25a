import type { FamilyId } from "../core/catalogue.ts";
import { en } from "./en/catalogue.ts";
import { ko } from "./ko/catalogue.ts";

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

export type CatalogueText = typeof en;
export const catalogueTexts = { en, ko };
