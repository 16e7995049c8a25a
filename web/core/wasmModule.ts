// The only file that knows the wasm module.

import createModule from "../../build/wasm/activation.mjs";
import wasmUrl from "../../build/wasm/activation.wasm?url";
import type { OutputDistribution, VectorEvaluation } from "./core.ts";

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
