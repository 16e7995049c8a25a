// The only file that knows the wasm modules that are shipped: one that runs demos, and one for curves alone, of about
// half its size.

import wasmUrl from "../../build/wasm/activation.wasm?url";
import curvesUrl from "../../build/wasm/curves.wasm?url";
import type { Evaluation, Facts, OutputDistribution, VectorEvaluation } from "./curves.ts";
import type { History } from "./demo.ts";
import { startWasm } from "./startWasm.ts";

type Numbers = readonly number[] | Float64Array;

/** What cpp/bindings/functions.cpp exports. */
export interface CurvesModule {
  evaluate(id: string, parameters: Numbers, xs: Float64Array): Evaluation;
  evaluateVector(id: string, parameters: Numbers, xs: Float64Array): VectorEvaluation;
  outputDistribution(id: string, parameters: Numbers, sigma: number, edges: Float64Array): OutputDistribution;
  facts(id: string, parameters: Numbers, limit: number): Facts;
}

/** And cpp/bindings/demos.cpp. */
export interface DemosModule extends CurvesModule {
  /** Why the function does not fit, or what so many steps from `step` on, whose state is given, have shown. */
  runDemo(
    id: string,
    functionId: string,
    parameters: Numbers,
    settings: Numbers,
    seed: number,
    step: number,
    state: Float32Array,
    mostSteps: number,
  ): string | History;
}

/** Starts what runs demos. */
export function startDemos(): Promise<DemosModule> {
  return startWasm(wasmUrl, import("../../build/wasm/activation.mjs"));
}

/** The same for curves alone. */
export function startCurves(): Promise<CurvesModule> {
  return startWasm(curvesUrl, import("../../build/wasm/curves.mjs"));
}
