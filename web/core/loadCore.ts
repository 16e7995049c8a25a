import { type DemoRow, demoRows } from "./demo.ts";
import { createDemos, type Demos } from "./demos.ts";
import {
  type ActivationDescription,
  listActivations,
  listVectorFunctions,
  type VectorDescription,
} from "./descriptions.ts";
import { activation, shareModule, startModule } from "./loadModule.ts";
import { measureCost } from "./measureCost.ts";
import type { WasmSource } from "./startWasm.ts";

export type * from "./catalogue.ts";
export type * from "./curves.ts";
export type {
  DemoId,
  DemoInput,
  DemoResult,
  DemoRow,
  DemoSetting,
  Series,
  SliderSetting,
  Stop,
  Verdict,
} from "./demo.ts";
export type * from "./demos.ts";
export type * from "./descriptions.ts";
export type { FunctionInput, FunctionSpec, VectorSpec } from "./functionSpec.ts";
export { formatSpec, parseSpec, parseVectorSpec, splitSpecs } from "./functionSpec.ts";
export type { CostOptions, CostResult, CostRow } from "./measureCost.ts";
export { type Domain, LabError, type Problem } from "./problem.ts";
export type * from "./settings.ts";
export type { StartedDemo } from "./startedDemo.ts";
export type { WasmSource } from "./startWasm.ts";
export { CoarseClock, type Time } from "./stopwatch.ts";

/** The headless core. */
export interface Core extends Demos {
  /** Every activation of the catalogue. */
  listActivations(): ActivationDescription[];
  /** Every function of a whole vector. */
  listVectorFunctions(): VectorDescription[];
  /** Every demo, with the settings that it takes. */
  listDemos(): readonly DemoRow[];
  /** How long one number takes on this machine, now, function by function: see `CostResult`, `CostOptions`. */
  measureCost: typeof measureCost;
}

/**
 * Starts the core, in the browser and in Node: once for all who ask, with the wasm that lies beside this module; or with
 * another `wasm`, which is an address, bytes or a compiled module, for the caller alone. A failed start may be tried
 * again.
 * @throws Error that names the wasm, what came instead of it, and what to do
 */
export async function loadCore({ wasm }: { wasm?: WasmSource | undefined } = {}): Promise<Core> {
  const demos = createDemos(await (wasm === undefined ? shareModule(activation) : startModule(activation, wasm)));
  return { ...demos, listActivations, listVectorFunctions, listDemos: () => demoRows, measureCost };
}
