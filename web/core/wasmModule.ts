// The only file that knows the wasm modules that are shipped: one that runs demos, and one for curves alone, of less than
// half its size.

import wasmUrl from "../../build/wasm/activation.wasm?url";
import curvesUrl from "../../build/wasm/curves.wasm?url";
import { type ActivationId, type DemoId, demoRows, rows, type VectorId, vectorRows } from "./catalogue.ts";
import type { Evaluation, Facts, OutputDistribution, VectorEvaluation } from "./curves.ts";
import type { History } from "./demo.ts";
import { startWasm } from "./startWasm.ts";

type Numbers = readonly number[] | Float64Array | Float32Array;

/**
 * What bindings.cpp exports. A row is named by its place in the catalogue. What is not told in an argument is written to
 * `input`; arrays in results are views of the module's memory, which the next call overwrites.
 */
export interface Bindings {
  input(size: number): Float64Array;
  evaluate(row: number, parameters: number): Float64Array;
  outputDistribution(row: number, parameters: number, sigma: number): OutputDistribution;
  evaluateVector(row: number, parameters: number): Float64Array;
  facts(row: number, limit: number): Facts;
  runDemo(
    demo: number,
    row: number,
    parameters: number,
    seed: number,
    step: number,
    mostSteps: number,
  ): string | History;
}

function place(id: string, catalogue: readonly { id: string }[]): number {
  return catalogue.findIndex((row) => row.id === id);
}

/** The module for curves. */
export class CurvesModule {
  protected readonly bindings: Bindings;

  constructor(bindings: Bindings) {
    this.bindings = bindings;
  }

  evaluate(id: ActivationId, parameters: readonly number[], xs: Float64Array): Evaluation {
    this.give(parameters, xs);
    const all = this.bindings.evaluate(place(id, rows), parameters.length);
    const [value, derivative, secondDerivative] = [0, 1, 2].map((i) => all.slice(i * xs.length, (i + 1) * xs.length));
    return { value, derivative, secondDerivative } as Evaluation;
  }

  outputDistribution(
    id: ActivationId,
    parameters: readonly number[],
    sigma: number,
    edges: Float64Array,
  ): OutputDistribution {
    this.give(parameters, edges);
    const result = this.bindings.outputDistribution(place(id, rows), parameters.length, sigma);
    return { ...result, shares: result.shares.slice() };
  }

  evaluateVector(id: VectorId, parameters: readonly number[], xs: Float64Array): VectorEvaluation {
    this.give(parameters, xs);
    const all = this.bindings.evaluateVector(place(id, vectorRows), parameters.length);
    const outputs = all.length / (1 + xs.length);
    return { value: all.slice(0, outputs), jacobian: all.slice(outputs) };
  }

  facts(id: ActivationId, parameters: readonly number[], limit: number): Facts {
    this.give(parameters);
    return this.bindings.facts(place(id, rows), limit);
  }

  /** Writes numbers, one after the other, where the next call takes them. */
  protected give(...parts: readonly Numbers[]): void {
    const input = this.bindings.input(parts.reduce((size, part) => size + part.length, 0));
    let start = 0;
    for (const part of parts) {
      input.set(part, start);
      start += part.length;
    }
  }
}

/** The module that runs demos, too. */
export class DemosModule extends CurvesModule {
  /** Why the function does not fit, or what so many steps from `step` on, whose state is given, have shown. */
  runDemo(
    id: DemoId,
    functionId: ActivationId,
    parameters: readonly number[],
    settings: readonly number[],
    seed: number,
    step: number,
    state: Float32Array,
    mostSteps: number,
  ): string | History {
    this.give(parameters, settings, state);
    const [demo, row] = [place(id, demoRows), place(functionId, rows)];
    const history = this.bindings.runDemo(demo, row, parameters.length, seed, step, mostSteps);
    if (typeof history === "string") return history;
    for (const series of Object.values(history.series)) series.data = series.data.slice();
    return { ...history, state: history.state.slice() };
  }
}

/** Starts what runs demos. */
export async function startDemos(): Promise<DemosModule> {
  return new DemosModule(await startWasm(wasmUrl, import("../../build/wasm/activation.mjs")));
}

/** The same for curves alone. */
export async function startCurves(): Promise<CurvesModule> {
  return new CurvesModule(await startWasm(curvesUrl, import("../../build/wasm/curves.mjs")));
}
