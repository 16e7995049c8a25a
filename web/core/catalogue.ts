import { catalogue, demoCatalogue, vectorCatalogue } from "./catalogue.generated.ts";
import type { ChoiceSetting, FlagSetting, NumberSetting, PointsSetting } from "./settings.ts";

/** The id of an activation, as the reference spells it: `"leaky_relu"`. */
export type ActivationId = (typeof catalogue)[number]["id"];
export type FamilyId = (typeof catalogue)[number]["family"];
/** The ids of a family's activations. */
export type MemberId<Family extends FamilyId> = Extract<(typeof catalogue)[number], { family: Family }>["id"];
/** The id of a function of a whole vector: `"softmax"`. */
export type VectorId = (typeof vectorCatalogue)[number]["id"];
export type FunctionId = ActivationId | VectorId;

/** The id of a demo: `"vanishing_gradient"`. */
export type DemoId = (typeof demoCatalogue)[number]["id"];

/** Where a parameter may lie. An infinite end is never included. */
export interface Domain {
  least: number;
  greatest: number;
  includesLeast: boolean;
  includesGreatest: boolean;
}

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

/** A number that a demo may be given, with its slider. */
export interface SliderSetting extends NumberSetting {
  default: number;
  least: number;
  greatest: number;
  /** Of its slider; of a logarithmic one a share of the value. */
  step: number;
  /** Equal ratios are equally far apart on its slider. */
  logarithmic: boolean;
}

/** Something about a demo that its reader may set. */
export type DemoSetting = { id: string } & (
  | SliderSetting
  | PointsSetting
  | FlagSetting
  | (ChoiceSetting & { default: string })
);

/** What is known of a demo before the wasm arrives. */
export interface DemoRow {
  id: DemoId;
  /** So many functions can race. */
  mostFunctions: number;
  /** Specs of those it opens with. */
  functions: readonly string[];
  settings: readonly DemoSetting[];
  /** What says where a reader looks into a step, and changes nothing in the run. Where a net has fewer, the last is shown. */
  picks: readonly ({ id: string } & SliderSetting)[];
}

export const rows: readonly CatalogueRow[] = catalogue;
export const vectorRows: readonly VectorRow[] = vectorCatalogue;
export const demoRows: readonly DemoRow[] = demoCatalogue;

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
