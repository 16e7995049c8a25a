import { type ActivationId, type FamilyId, rows, type VectorId, vectorRows } from "../../core/catalogue.ts";
import type { Curves, Facts, Interval } from "../../core/curves.ts";
import { type FunctionSpec, parseSpec } from "../../core/functionSpec.ts";
import type { Frame } from "../../plot/frame.ts";
import { functionPath } from "../../plot/functionLine.ts";
import { lowGradientOn } from "../../plot/lowGradientOn.ts";
import { type Samples, sampleCurve } from "../../plot/sampleCurve.ts";
import type { MeasureId, TraitId } from "../../text/catalogue.ts";
import { nextTask } from "../base/afterFrame.ts";

/**
 * The axes of every plot. 7 is the first whole number at which relu6 differs from relu; one unit of y is as high as two
 * of x are wide, so that the low curves can be told apart.
 */
export const frame: Frame = { xRange: [-7, 7], yRange: [-2, 3], left: 0, top: 0, width: 210, height: 150 };

/** A function of the catalogue, at its default parameters, with everything computed about it. */
export interface Entry {
  id: ActivationId;
  family: FamilyId;
  spec: FunctionSpec;
  samples: Samples;
  /** SVG paths of f and f′. */
  paths: readonly [value: string, derivative: string];
  facts: Facts;
  lowGradient: readonly Interval[];
  measures: Record<MeasureId, number>;
  traits: Record<TraitId, boolean>;
}

/** f and f′ at the point x. */
export interface Reading {
  value: number;
  derivative: number;
}

/** The inputs and outputs of a vector function, and how the first output answers to the first input, x. */
export interface VectorReading {
  inputs: readonly number[];
  outputs: readonly number[];
  slope: number;
}

const steps = 140;
/** So long, in ms, entries are computed in one task. */
const stretch = 10;
/** A mean closer to 0 than this differs from it by rounding. */
const rounding = 1e-12;

/** Computes the catalogue, and again what hangs on the limit when that changes. */
export class CatalogueModel {
  readonly #core: Curves;
  #entries: Entry[] = [];
  #limit = Number.NaN;
  #means = new Map<ActivationId, number>();

  constructor(core: Curves) {
    this.#core = core;
  }

  /** Computes the entries for the first time, in tasks that are short enough for the reader to be answered between them. */
  async prepare(limit: number): Promise<void> {
    const entries: Entry[] = [];
    let end = performance.now() + stretch;
    for (const { id, family } of rows) {
      if (performance.now() > end) {
        await nextTask();
        end = performance.now() + stretch;
      }
      entries.push(this.#entry(id, family, limit, undefined));
    }
    this.#entries = entries;
    this.#limit = limit;
  }

  entries(limit: number): readonly Entry[] {
    if (limit !== this.#limit)
      this.#entries = rows.map(({ id, family }, i) => this.#entry(id, family, limit, this.#entries[i]));
    this.#limit = limit;
    return this.#entries;
  }

  readings(x: number): Map<ActivationId, Reading> {
    const at = Float64Array.of(x);
    return new Map(
      this.#entries.map(({ id, spec }) => {
        const { value, derivative } = this.#core.evaluate(spec, at);
        return [id, { value: value[0] as number, derivative: derivative[0] as number }];
      }),
    );
  }

  vectorReadings(x: number): Map<VectorId, VectorReading> {
    const inputs = [x, 1, 0, -1];
    return new Map(
      vectorRows.map(({ id }) => {
        const { value, jacobian } = this.#core.evaluateVector(id, Float64Array.from(inputs));
        return [id, { inputs, outputs: Array.from(value), slope: jacobian[0] as number }];
      }),
    );
  }

  #entry(id: ActivationId, family: FamilyId, limit: number, known: Entry | undefined): Entry {
    const spec = parseSpec(id);
    const facts = this.#core.facts(spec, { limit });
    const samples = known?.samples ?? sampleCurve(this.#core, spec, facts, frame.xRange, steps);
    const lowGradient = lowGradientOn(facts, frame.xRange);
    const mean = this.#meanOf(spec);
    const { infimum, supremum, steepestSlope, kinks } = facts;
    return {
      id,
      family,
      spec,
      samples,
      paths: known?.paths ?? [functionPath(frame, samples, 0), functionPath(frame, samples, 1)],
      facts,
      lowGradient,
      measures: {
        slope: steepestSlope,
        infimum,
        supremum,
        flat: shareOf(lowGradient, frame.xRange),
        get mean() {
          return mean();
        },
      },
      traits: {
        get centred() {
          return mean() === 0;
        },
        never_flat: !facts.lowGradient.length,
        bounded: Number.isFinite(infimum) && Number.isFinite(supremum),
        monotone: facts.monotone !== null,
        smooth: !kinks.length,
        gentle: steepestSlope <= 1,
      },
    };
  }

  /** The mean output for inputs from N(0, 1), computed when it is first asked for. */
  #meanOf({ id }: FunctionSpec): () => number {
    return () => {
      const mean =
        this.#means.get(id) ?? this.#core.outputDistribution(id, { sigma: 1, edges: Float64Array.of(-1, 1) }).mean;
      this.#means.set(id, mean);
      return Math.abs(mean) < rounding ? 0 : mean;
    };
  }
}

/** The share of a range that lies in the intervals. */
function shareOf(intervals: readonly Interval[], [least, greatest]: readonly [number, number]): number {
  const inside = intervals.map(({ from, to }) => Math.max(0, Math.min(to, greatest) - Math.max(from, least)));
  return inside.reduce((sum, length) => sum + length, 0) / (greatest - least);
}
