import { nothing } from "lit";
import { presetButtons } from "../../controls/presets.ts";
import type { Curves, Facts } from "../../core/curves.ts";
import { type FunctionSpec, parseSpec } from "../../core/functionSpec.ts";
import { type Range, roundTo, stepOf } from "../../core/range.ts";
import { formatSetting } from "../../core/settings.ts";
import { curveTexts } from "../../text/curve.ts";
import { formatGiven } from "../../text/formatNumber.ts";
import { functionName } from "../../text/functionNames.ts";
import { type Language, texts } from "../../text/text.ts";
import type { ComputedCurve } from "./drawnCurve.ts";
import { type CurveChange, type CurveSettings, curveSchema, limitSetting } from "./settings.ts";
import { drawable } from "./zoom.ts";

/** What presets are found from. */
export interface PresetContext {
  core: Curves;
  curves: readonly Pick<ComputedCurve, "spec" | "facts">[];
  settings: CurveSettings;
  /** The range that the reader began with. */
  homeRange: Range;
  language: Language;
}

/** What a preset is called, and what it sets. */
export interface Preset {
  name: string;
  next: CurveChange;
}

/** Functions beside each other, and where to look. */
const comparisons = [
  { id: "middle", functions: ["sigmoid", "tanh"], x: 0 },
  { id: "left", functions: ["relu", "leaky_relu(slope=0.1)"], x: -2 },
  { id: "dip", functions: ["gelu", "silu"], x: -1 },
] as const;

/** How often a function is taken where it is repeated. */
const often = 5;

/** The presets as buttons; those whose state is shown are pressed. */
export function presets(context: PresetContext, change: (next: CurveChange) => void): unknown {
  const offered = offeredPresets(context);
  if (!offered.length) return nothing;
  return presetButtons(
    curveTexts[context.language].presets.label,
    offered.map(({ name, next }) => ({ name, isOpen: isShown(next, context.settings), open: () => change(next) })),
  );
}

/**
 * The story's states in reading order: comparisons where the reader may choose any functions, else points of those that
 * are there; then the functions repeated. What these functions don't have, or would not change them, is not offered.
 */
export function offeredPresets(context: PresetContext): Preset[] {
  return [...(context.settings.explore ? compared(context) : points(context)), ...repeated(context)];
}

export function isShown(next: CurveChange, settings: CurveSettings): boolean {
  const names = Object.keys(next) as (keyof CurveChange)[];
  const text = (from: CurveChange, name: keyof CurveChange) => formatSetting(curveSchema[name], from[name]);
  return names.every((name) => text(next, name) === text(settings, name));
}

/** The functions themselves at x, which comes into sight; undefined where it can't. */
function lookAt(x: number, { settings: { range }, homeRange }: PresetContext): CurveChange | undefined {
  const [from, to] = homeRange;
  const margin = (to - from) / 20;
  const seen = isIn(range, x) ? range : drawable([Math.min(from, x - margin), Math.max(to, x + margin)]);
  return seen && { x, range: seen, depth: 1, difference: false };
}

function isIn([from, to]: Range, x: number): boolean {
  return x >= from && x <= to;
}

function compared(context: PresetContext): Preset[] {
  return comparisons.flatMap(({ id, functions, x }) => {
    const name = curveTexts[context.language].presets.compared[id];
    const look = lookAt(x, context);
    return look
      ? [{ name, next: { ...look, functions: functions.map((each) => parseSpec(each)), hideValue: false } }]
      : [];
  });
}

/** Where a function is steepest or, if that is no single point, where it has no slope; and where one goes flat. */
function points(context: PresetContext): Preset[] {
  const { settings, homeRange, language } = context;
  const { x, limit } = settings;
  const text = curveTexts[language].presets;
  const torn = (order: 0 | 1) => (facts: Facts) =>
    facts.kinks.filter((kink) => kink.order === order).map((kink) => kink.x);
  const usual = limit <= limitSetting.default;
  const [first] = [
    ...point(context, (facts) => steepestPoints(facts, x), text.steepest),
    ...point(context, torn(1), text.kink),
    ...point(context, torn(0), text.jump),
  ];
  return [
    ...(first ? [first] : []),
    ...point(
      context,
      (facts) => flatPoints(facts, settings, homeRange),
      (whose) => text.flat(whose) + (usual ? "" : `: |f′|\u00a0<\u00a0${formatGiven(limit, language)}`),
    ),
  ];
}

/** The nearest to x of such points, of the first function that has any. */
function point(context: PresetContext, find: (facts: Facts) => number[], name: (whose: string) => string): Preset[] {
  const { curves, settings, language } = context;
  const distance = (x: number) => Math.abs(x - settings.x);
  for (const { spec, facts } of curves) {
    const [nearest] = find(facts).sort((a, b) => distance(a) - distance(b) || b - a);
    const next = nearest === undefined ? undefined : lookAt(nearest, context);
    if (next) return [{ name: name(nameAmong(settings.specs, spec, language)), next }];
  }
  return [];
}

/** Without the parameters, which move, unless they tell it apart. */
function nameAmong(specs: readonly FunctionSpec[], spec: FunctionSpec, language: Language): string {
  const isOnly = specs.filter(({ id }) => id === spec.id).length === 1;
  return isOnly ? texts[language].names[spec.id] : functionName(spec, language);
}

/** Single points at which |f′| is greatest; of a periodic function the nearest to x. Stretches, limits and kinks are none. */
function steepestPoints({ steepestAt, kinks, properties: { period } }: Facts, x: number): number[] {
  const isSmooth = (at: number) => !kinks.some((kink) => kink.x === at && kink.order < 2);
  return steepestAt
    .filter(({ from, to }) => from === to && Number.isFinite(from) && isSmooth(from))
    .map(({ from }) => (period === null ? from : from + period * Math.round((x - from) / period)));
}

/** A point of each low gradient that goes on for ever to one side: x if it is in sight there, else one a little beyond the edge. */
function flatPoints({ lowGradient }: Facts, { x, range }: CurveSettings, homeRange: Range): number[] {
  const beyond = (homeRange[1] - homeRange[0]) / 20;
  const grain = 10 * stepOf(homeRange);
  return lowGradient
    .filter(({ from, to }) => Number.isFinite(from) !== Number.isFinite(to))
    .map(({ from, to }) => {
      if (isIn(range, x) && x > from && x < to) return x;
      return roundTo(Number.isFinite(to) ? to - beyond : from + beyond, grain);
    });
}

/** Each function taken several times: where that changes one of them (not ReLU), and none overflows. */
function repeated({ core, settings: { specs }, homeRange: [from, to], language }: PresetContext): Preset[] {
  const xs = Float64Array.from({ length: 9 }, (_, i) => from + ((to - from) * i) / 8);
  const outputs = specs.map((spec) => {
    const once = core.evaluate(spec, xs).value;
    let last = once;
    for (let times = 1; times < often; times++) last = core.evaluate(spec, last).value;
    return { once, last };
  });
  const areFinite = outputs.every(({ last }) => last.every(Number.isFinite));
  const isNew = outputs.some(({ once, last }) => last.some((value, i) => value !== once[i]));
  const next = { depth: often, difference: false, hideValue: false };
  return areFinite && isNew ? [{ name: curveTexts[language].presets.repeated, next }] : [];
}
