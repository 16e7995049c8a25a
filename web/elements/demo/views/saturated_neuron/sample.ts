import type { Interval } from "../../../../core/curves.ts";
import type { DemoRun } from "../../../../core/demo.ts";
import type { Demos } from "../../../../core/demos.ts";
import { formatSpec } from "../../../../core/functionSpec.ts";
import type { Range } from "../../../../core/range.ts";
import type { Frame } from "../../../../plot/frame.ts";
import { lowGradientOn } from "../../../../plot/lowGradientOn.ts";
import { type Samples, sampleCurve } from "../../../../plot/sampleCurve.ts";
import { formatGiven } from "../../../../text/formatNumber.ts";
import type { Language } from "../../../../text/text.ts";
import type { Track } from "../../view.ts";

/** The axes of w and z go from −reach to reach: they hold the start, and what a run does beyond them is at their edge. */
const reaches = [5, 10];
const preactivationReaches = [8, 16, 24];

export function weightRange({ settings }: DemoRun): Range {
  return around(reaches, Math.abs(Number(settings.weight)));
}

export function preactivationRange({ settings }: DemoRun): Range {
  return around(preactivationReaches, Math.abs(Number(settings.weight)) + Math.abs(Number(settings.bias)));
}

function around(reaches: readonly number[], farthest: number): Range {
  const reach = reaches.find((each) => farthest <= each) ?? reaches.at(-1) ?? farthest;
  return [-reach, reach];
}

/** As much of a function as lies within this of 0 is drawn whole. */
const nearby = 1.2;
/** Of a function that goes further, as much as it does up to this z, where a neuron starts unless told otherwise. */
const usual = 4.2;
/** Of several, one that goes further than the nearest leaves the plot at so many times its height. */
const mostApart = 1.4;
/** From w = 5, which its axis ends at, and b = 2, where it starts unless told otherwise. */
const farthestStart = 7;
const mostCrossEntropy = 8;

export interface Sample {
  samples: Samples;
  /** Where |f′| is so low that the core calls the neuron saturated. */
  low: Interval[];
  /** Each z, of the whole axis, at which it jumps. */
  jumps: number[];
}

/** What is called flat is less steep than this. */
export function limitOf({ result }: Track, language: Language): string {
  return formatGiven(result.facts.low_slope?.[0] ?? Number.NaN, language);
}

const kept = new Map<string, Sample>();

/** A function's curve; computed once, for it is drawn again with every move of the neuron. */
export function sample(core: Demos, { spec, result }: Track, range: Range): Sample {
  const name = [formatSpec(spec), ...range].join(" ");
  const known = kept.get(name);
  if (known) return known;
  const facts = core.facts(spec, { limit: result.facts.low_slope?.[0] ?? Number.NaN });
  const made = {
    samples: sampleCurve(core, spec, facts, range, 240),
    low: lowGradientOn(facts, range),
    jumps: facts.kinks.filter(({ order }) => order === 0).map(({ x }) => x),
  };
  kept.set(name, made);
  return made;
}

/** What the axis of the outputs shows: a property of the functions, not of a run. */
export function outputRange(sampled: readonly Sample[]): Range {
  const ranges = sampled.map(({ samples: { xs, value } }): Range => {
    const near = value.filter((_, i) => Math.abs(xs[i] as number) <= usual);
    const reach = Math.max(nearby, ...near.map(Math.abs));
    if (value.every((output) => output === 0)) return [0, nearby]; // softshrink, where its threshold lies beyond the axis
    return [Math.max(Math.min(0, ...value), -reach), Math.min(Math.max(0, ...value), reach)];
  });
  const most = mostApart * Math.min(...ranges.map(([least, greatest]) => Math.max(-least, greatest)));
  const least = Math.max(Math.min(...ranges.map(([from]) => from)), -most);
  const greatest = Math.min(Math.max(...ranges.map(([, to]) => to)), most);
  return [least, greatest];
}

/** What the axis of the loss shows: that of every output shown or, of cross-entropy, of every start on the axis of w. */
export function lossRange(sampled: readonly Sample[], loss: unknown): Range {
  if (loss !== "cross_entropy") return [0, Math.max(...outputRange(sampled).map((output) => output ** 2 / 2))];
  const greatest = sampled.map(({ samples: { xs, value } }) => {
    const outputs = value.filter((_, i) => Math.abs(xs[i] as number) <= farthestStart);
    return -Math.log1p(-Math.min(1, Math.max(...outputs))); // one that goes over 1 may stand here until its refusal does
  });
  return [0, Math.min(mostCrossEntropy, Math.max(...greatest))];
}

/** A range with room at its ends, for marks there. */
export function withRoom([from, to]: Range, below: number, above: number): Range {
  return [from - below * (to - from), to + above * (to - from)];
}

/** Where a function's tint lies: over the whole plot for one alone, else in a lane at its foot. */
export function laneOf({ top, height }: Frame, place: number, count: number): { top: number; bottom: number } {
  const foot = top + height - (count > 1 ? 5 * place : 0);
  return { top: count > 1 ? foot - 4 : top, bottom: foot };
}
