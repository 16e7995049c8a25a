import { type ActivationId, type FamilyId, type Parameter, rows, type VectorRow, vectorRows } from "./catalogue.ts";
import type { Kink, Properties } from "./curves.ts";
import { descriptions, vectorDescriptions } from "./descriptions.generated.ts";

/** A row of the catalogue; kinks and properties are those at the defaults. */
export interface ActivationDescription {
  id: ActivationId;
  family: FamilyId;
  parameters: Parameter[];
  /** LaTeX. */
  formula: { value: string; derivative: string; secondDerivative: string };
  kinks: Kink[];
  properties: Properties;
  /** Who introduced it, and when. */
  source: string;
}

/** A row of the catalogue of vector functions. */
export interface VectorDescription extends VectorRow {
  /** LaTeX. */
  formula: { value: string; jacobian: string };
  /** Who introduced it, and when. */
  source: string;
}

/** Whoever asks may do with it what they like. */
export function listActivations(): ActivationDescription[] {
  const all = rows.map((row) => ({ ...row, ...descriptions[row.id] }));
  return structuredClone(all) as unknown as ActivationDescription[];
}

export function listVectorFunctions(): VectorDescription[] {
  const all = vectorRows.map((row) => ({ ...row, ...vectorDescriptions[row.id] }));
  return structuredClone(all);
}
