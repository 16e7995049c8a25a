import { type Core, createCore } from "./core.ts";
import { startOnce } from "./started.ts";
import { startModule } from "./wasmModule.ts";

export type * from "./catalogue.ts";
export type * from "./core.ts";
export type * from "./curves.ts";
export type { Checkpoint, DemoInput, DemoResult, Series, Stop, Verdict } from "./demo.ts";
export type { FunctionInput, FunctionSpec, VectorSpec } from "./functionSpec.ts";
export { formatSpec, parseSpec, parseVectorSpec, splitSpecs } from "./functionSpec.ts";
export { LabError, type Problem } from "./problem.ts";

/** Starts the core, once for all who ask; in the browser and in Node. A failed start may be tried again. */
export function loadCore(): Promise<Core> {
  return startOnce("whole", async () => createCore(await startModule()));
}
