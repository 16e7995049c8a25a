// The only file that knows the wasm modules that are shipped: one that runs demos, and one for curves alone, of half its
// size.

import wasmUrl from "../../build/wasm/activation.wasm?url";
import curvesUrl from "../../build/wasm/curves.wasm?url";
import type { OutputDistribution, VectorEvaluation } from "./curves.ts";
import type { History } from "./demo.ts";

export interface CurvesModule {
  evaluate(
    id: string,
    parameters: readonly number[],
    xs: Float64Array,
  ): { value: Float64Array; derivative: Float64Array; secondDerivative: Float64Array };
  outputDistribution(id: string, parameters: readonly number[], sigma: number, edges: Float64Array): OutputDistribution;
  evaluateVector(id: string, parameters: readonly number[], xs: Float64Array): VectorEvaluation;
  facts(id: string, parameters: readonly number[], limit: number): unknown;
}

export interface WasmModule extends CurvesModule {
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
}

/** Fetches and starts what runs demos; in Node it is read from disk. */
export async function startModule(): Promise<WasmModule> {
  const { default: createModule } = await import("../../build/wasm/activation.mjs");
  return createModule(source(wasmUrl));
}

/** The same without the demos. */
export async function startCurves(): Promise<CurvesModule> {
  const { default: createModule } = await import("../../build/wasm/curves.mjs");
  return createModule(source(curvesUrl));
}

function source(url: string) {
  const fileSystem = globalThis.process?.getBuiltinModule?.("node:fs");
  return fileSystem
    ? { wasmBinary: fileSystem.readFileSync(new URL(url, import.meta.url)) }
    : { locateFile: () => url };
}
