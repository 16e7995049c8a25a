// The only file that knows the wasm module.

import createModule from "../../build/wasm/activation.mjs";
import wasmUrl from "../../build/wasm/activation.wasm?url";
import type { OutputDistribution, VectorEvaluation } from "./core.ts";
import type { History } from "./demo.ts";

export interface WasmModule {
  listActivations(): unknown[];
  evaluate(
    id: string,
    parameters: readonly number[],
    xs: Float64Array,
  ): { value: Float64Array; derivative: Float64Array; secondDerivative: Float64Array };
  outputDistribution(id: string, parameters: readonly number[], sigma: number, edges: Float64Array): OutputDistribution;
  listVectorFunctions(): unknown[];
  evaluateVector(id: string, parameters: readonly number[], xs: Float64Array): VectorEvaluation;
  listDemos(): unknown[];
  /** Why the function does not fit, or what so many steps from `step` on, whose state is given, have shown. */
  runDemo(
    id: string,
    functionId: string,
    parameters: readonly number[],
    settings: readonly number[],
    seed: number,
    step: number,
    state: Float32Array,
    mostSteps: number,
  ): string | History;
  facts(id: string, parameters: readonly number[], limit: number): unknown;
}

/** Fetches and starts the module; in Node it is read from disk. */
export async function startModule(): Promise<WasmModule> {
  const fileSystem = globalThis.process?.getBuiltinModule?.("node:fs");
  const source = fileSystem
    ? { wasmBinary: fileSystem.readFileSync(new URL(wasmUrl, import.meta.url)) }
    : { locateFile: () => wasmUrl };
  return createModule(source);
}
