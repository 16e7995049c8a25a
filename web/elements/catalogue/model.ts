import {
  type ActivationId,
  type FamilyId,
  type FunctionId,
  rows,
  type VectorId,
  vectorRows,
} from "../../core/catalogue.ts";
import type { Curves, Facts, Interval } from "../../core/curves.ts";
import { type FunctionSpec, parseSpec, parseVectorSpec } from "../../core/functionSpec.ts";
import type { MeasureId, TraitId } from "../../text/catalogue.ts";
import { nextTask } from "../base/afterFrame.ts";
import { readVector, type Shape, shapeOf, tileFrame, type VectorReading } from "../card/tilePicture.ts";

/** A function of the catalogue, at its default parameters, with everything computed about it. */
export interface Entry extends Shape {
  id: ActivationId;
  family: FamilyId;
  spec: FunctionSpec;
  facts: Facts;
  measures: Record<MeasureId, number>;
  traits: Record<TraitId, boolean>;
}

/** f and f′ at the point x. */
export interface Reading {
  value: number;
  derivative: number;
}

/** A mean closer to 0 than this differs from it by rounding. */
const rounding = 1e-12;
/** So long, in ms, entries are computed in one task. */
const stretch = 10;

/** Computes the catalogue, and again what hangs on the limit when that changes. */
export class CatalogueModel {
  readonly #core: Curves;
  readonly #means = new Map<ActivationId, number>();
  #entries: ReadonlyMap<FunctionId, Entry> = new Map();
  #limit = Number.NaN;

  constructor(core: Curves) {
    this.#core = core;
  }

  /** Computes the entries for the first time, in tasks that are short enough for the reader to be answered between them. */
  async prepare(limit: number, withMeans: boolean): Promise<void> {
    const entries: Entry[] = [];
    let end = performance.now() + stretch;
    for (const { id, family } of rows) {
      if (performance.now() > end) {
        await nextTask();
        end = performance.now() + stretch;
      }
      const entry = this.#entry(id, family, limit, undefined);
      if (withMeans) this.#meanOf(entry.spec)();
      entries.push(entry);
    }
    this.#take(entries, limit);
  }

  entries(limit: number): ReadonlyMap<FunctionId, Entry> {
    if (limit !== this.#limit)
      this.#take(
        rows.map(({ id, family }) => this.#entry(id, family, limit, this.#entries.get(id))),
        limit,
      );
    return this.#entries;
  }

  #take(entries: readonly Entry[], limit: number): void {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.#limit = limit;
  }

  readings(x: number): Map<ActivationId, Reading> {
    const at = Float64Array.of(x);
    return new Map(
      [...this.#entries.values()].map(({ id, spec }) => {
        const { value, derivative } = this.#core.evaluate(spec, at);
        return [id, { value: value[0] as number, derivative: derivative[0] as number }];
      }),
    );
  }

  vectorReadings(x: number): Map<VectorId, VectorReading> {
    return new Map(vectorRows.map(({ id }) => [id, readVector(this.#core, parseVectorSpec(id), x)]));
  }

  #entry(id: ActivationId, family: FamilyId, limit: number, known: Entry | undefined): Entry {
    const spec = parseSpec(id);
    const facts = this.#core.facts(spec, { limit });
    const shape = shapeOf(this.#core, spec, facts, known?.samples);
    const mean = this.#meanOf(spec);
    const { infimum, supremum, steepestSlope, kinks } = facts;
    return {
      ...shape,
      id,
      family,
      spec,
      facts,
      measures: {
        slope: steepestSlope,
        infimum,
        supremum,
        flat: shareOf(shape.lowGradient, tileFrame.xRange),
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
        gentle: steepestSlope <= 1 && kinks.every(({ order }) => order > 0),
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
