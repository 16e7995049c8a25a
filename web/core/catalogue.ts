import { catalogue, vectorCatalogue } from "./catalogue.generated.ts";
import type { Domain } from "./problem.ts";

/** The id of an activation, as the reference spells it: `"leaky_relu"`. */
export type ActivationId = (typeof catalogue)[number]["id"];
export type FamilyId = (typeof catalogue)[number]["family"];
/** The id of any activation's parameter: `"slope"`. */
export type ParameterId = (typeof catalogue)[number]["parameters"][number]["id"];
/** The ids of a family's activations. */
export type MemberId<Family extends FamilyId> = Extract<(typeof catalogue)[number], { family: Family }>["id"];
/** The id of a function of a whole vector: `"softmax"`. */
export type VectorId = (typeof vectorCatalogue)[number]["id"];
export type FunctionId = ActivationId | VectorId;

export interface Parameter {
  id: string;
  default: number;
  domain: Domain;
  /** The narrower range that a slider offers, and its step. */
  slider: { least: number; greatest: number; step: number };
  /** The parameter whose value this one must exceed, or null. */
  mustExceed: string | null;
}

/** What is known of an activation before the wasm arrives. */
export interface CatalogueRow {
  id: ActivationId;
  family: FamilyId;
  parameters: readonly Parameter[];
}

/** What is known of a vector function before the wasm arrives. */
export interface VectorRow {
  id: VectorId;
  /** How many outputs it has: one for each input, one for each two (inputs are two halves of one length), or one. */
  outputs: "all" | "half" | "one";
  parameters: readonly Parameter[];
}

export const rows: readonly CatalogueRow[] = catalogue;
export const vectorRows: readonly VectorRow[] = vectorCatalogue;

/** The parameters of a function, in the order of its row. */
export function parametersOf(id: ActivationId | VectorId): readonly Parameter[] {
  return (findRow(id) ?? findVectorRow(id))?.parameters ?? [];
}

export function findRow(id: string): CatalogueRow | undefined {
  return rows.find((row) => row.id === id);
}

export function findVectorRow(id: string): VectorRow | undefined {
  return vectorRows.find((row) => row.id === id);
}
