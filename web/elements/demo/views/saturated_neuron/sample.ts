import type { Interval } from "../../../../core/curves.ts";
import type { Demos } from "../../../../core/demos.ts";
import { formatSpec } from "../../../../core/functionSpec.ts";
import type { Track } from "../../view.ts";

/** f and f′ are drawn through these. */
export const xs = Float64Array.from({ length: 481 }, (_, i) => (i - 240) / 10);
/** A function that goes further from 0 than this is not drawn whole. */
const nearby = 1.2;

export interface Sample {
  value: Float64Array;
  derivative: Float64Array;
  /** Where |f′| is so low that the core calls the neuron saturated. */
  low: Interval[];
  /** Between these lies as much of f as is near 0 and 1. */
  least: number;
  greatest: number;
}

const kept = new Map<string, Sample>();

/** A function's curves; computed once, for they are drawn again with every move of the neuron. */
export function sample(core: Demos, { spec, result }: Track): Sample {
  const name = formatSpec(spec);
  const known = kept.get(name);
  if (known) return known;
  const { value, derivative } = core.evaluate(spec, xs);
  const made = {
    value,
    derivative,
    low: core.facts(spec, { limit: result.facts.low_slope?.[0] ?? Number.NaN }).lowGradient,
    least: Math.max(-nearby, Math.min(...value)),
    greatest: Math.min(nearby, Math.max(...value)),
  };
  kept.set(name, made);
  return made;
}
