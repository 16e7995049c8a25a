import { type DemoRow, demoRows } from "./catalogue.ts";
import type { Demos } from "./demos.ts";
import {
  type ActivationDescription,
  listActivations,
  listVectorFunctions,
  type VectorDescription,
} from "./descriptions.ts";
import { loadDemos } from "./loadDemos.ts";

export type * from "./catalogue.ts";
export type * from "./curves.ts";
export type { Checkpoint, DemoInput, DemoResult, Series, Stop, Verdict } from "./demo.ts";
export type * from "./demos.ts";
export type * from "./descriptions.ts";
export type { FunctionInput, FunctionSpec, VectorSpec } from "./functionSpec.ts";
export { formatSpec, parseSpec, parseVectorSpec, splitSpecs } from "./functionSpec.ts";
export { LabError, type Problem } from "./problem.ts";

/** The headless core. */
export interface Core extends Demos {
  /** Every activation of the catalogue. */
  listActivations(): ActivationDescription[];
  /** Every function of a whole vector. */
  listVectorFunctions(): VectorDescription[];
  /** Every demo, with the settings that it takes. */
  listDemos(): readonly DemoRow[];
}

/** Starts the core, once for all who ask; in the browser and in Node. A failed start may be tried again. */
export async function loadCore(): Promise<Core> {
  return { ...(await loadDemos()), listActivations, listVectorFunctions, listDemos: () => demoRows };
}
