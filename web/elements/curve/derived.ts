import type { Curves, Evaluation, Kink } from "../../core/curves.ts";
import { formatSpec } from "../../core/functionSpec.ts";
import type { CurveStyle } from "../../plot/palette.ts";
import { neighbours, type Samples } from "../../plot/sampleCurve.ts";
import { formatGiven, formatNumber } from "../../text/formatNumber.ts";
import { lowGradientWords } from "../../text/lowGradientWords.ts";
import type { Language } from "../../text/text.ts";
import { viewsTexts } from "../../text/viewsPanel.ts";
import type { Cache } from "./cache.ts";
import {
  type Composition,
  evaluateComposition,
  factorsAt,
  lowGradientIn,
  meetsKink,
  sampleComposition,
} from "./composition.ts";
import { evaluateDifference, largestDifference, sampleDifference } from "./difference.ts";
import { type ComputedCurve, type DrawnCurve, readAt, symbolsOf } from "./drawnCurve.ts";
import { measuredKinks } from "./measuredKinks.ts";
import type { CurveSettings } from "./settings.ts";

/** More stretches than this are counted, not listed. */
const mostListed = 4;

/** A function's curve as that of the function taken `settings.depth` times. */
export function composed(
  core: Curves,
  plain: ComputedCurve,
  { depth, range, x, limit, showDerivative }: CurveSettings,
  language: Language,
  cache: Cache,
): ComputedCurve {
  const { spec, facts, letter } = plain;
  const composition: Composition = { spec, depth };
  const key = `${formatSpec(spec)} ${depth} ${range}`;
  const samples = cache.recall(`samples ${key}`, () => sampleComposition(core, composition, facts, range));
  const lowGradient = cache.recall(`low ${key} ${limit}`, () => lowGradientIn(core, composition, samples, limit));
  const evaluate = (xs: Float64Array) => evaluateComposition(core, composition, xs);
  const kinks = kinksOf(samples, evaluate, meetsKink(core, composition, facts.kinks, x) ? x : undefined);
  const at = readAt(evaluate, kinks, x);
  const whole = letter.toUpperCase();
  const slope = `${whole}′`;
  const text = viewsTexts[language];
  const number = (value: number) => formatNumber(value, language);
  const factors = factorsAt(core, composition, x);
  const written = [
    `${slope}(${number(x)})`,
    factors.map((factor) => `${letter}′(${number(factor.at)})`).join("\u00a0· "),
    factors.map(({ derivative }) => bracketed(number(derivative))).join("\u00a0· "),
    number(at.derivative),
  ];
  const low =
    lowGradient.length > mostListed
      ? text.manyLow(slope, formatGiven(limit, language), number(lowGradient.length))
      : lowGradientWords(
          { lowGradient, kinks, properties: { ...facts.properties, period: null } },
          limit,
          language,
          slope,
        );
  return {
    ...plain,
    ...at,
    name: text.composed(plain.name, depth),
    label: text.composed(plain.name, depth),
    symbols: symbolsOf(whole),
    samples,
    lowGradient,
    evaluate,
    limits: {},
    kinks,
    notes: [
      `${whole}(x) = ${`${letter}(`.repeat(depth)}x${")".repeat(depth)}`,
      ...(showDerivative ? [written.join(" = ")] : []),
    ],
    lowGradientWords: text.inRange(low),
  };
}

/** The curve of one function less another. */
export function difference(
  f: ComputedCurve,
  g: ComputedCurve,
  { depth, range, x }: CurveSettings,
  style: CurveStyle,
  language: Language,
  cache: Cache,
): DrawnCurve {
  const evaluate = evaluateDifference(f.evaluate, g.evaluate);
  const text = viewsTexts[language];
  const number = (value: number) => formatNumber(value, language);
  const less = (column: keyof Evaluation) => `${f.symbols[column]} − ${g.symbols[column]}`;
  const key = [f, g].map(({ spec, symbols }) => `${symbols.value} ${formatSpec(spec)}`);
  const samples = cache.recall(`samples ${key} ${depth} ${range}`, () =>
    sampleDifference(evaluate, f.samples, g.samples),
  );
  const largest = cache.recall(`largest ${key} ${depth} ${range}`, () => largestDifference(evaluate, samples));
  const places = largest.places.map(({ from, to }) =>
    from === to ? `x\u00a0=\u00a0${number(from)}` : `${number(from)}\u00a0≤\u00a0x\u00a0≤\u00a0${number(to)}`,
  );
  const [one, other] = [...f.kinks, ...g.kinks].filter((kink) => kink.x === x);
  const kinks = kinksOf(samples, evaluate, one && x, other ? undefined : one?.order);
  return {
    ...readAt(evaluate, kinks, x),
    name: `${f.name} − ${g.name}`,
    label: less("value"),
    symbols: {
      value: `(${less("value")})`,
      derivative: `(${less("derivative")})`,
      secondDerivative: `(${less("secondDerivative")})`,
    },
    style,
    samples,
    evaluate,
    limits: {},
    kinks,
    notes: [text.largest(less("value"), number(largest.value), places)],
    lowGradient: [],
  };
}

/** The kinks among the samples, and one at a further x, of a known order or if the curve jumps there. */
function kinksOf(
  samples: Samples,
  evaluate: DrawnCurve["evaluate"],
  x: number | undefined,
  order?: Kink["order"],
): Kink[] {
  const kinks = samples.kinks.map(({ order, at }) => ({ order, x: samples.xs[at] as number }));
  if (x === undefined || kinks.some((kink) => kink.x === x)) return kinks;
  if (order !== undefined) return [...kinks, { order, x }].sort((a, b) => a.x - b.x);
  const place = [x, ...neighbours(x)].sort((a, b) => a - b);
  const reach = 1 + Math.abs(x); // as far out as the lines are looked at to tell a jump from a small change
  const xs = Float64Array.of(x - reach, ...place, x + reach);
  const here = measuredKinks(xs, evaluate(xs), [place]);
  return [...kinks, ...here.map(({ order }) => ({ order, x }))].sort((a, b) => a.x - b.x);
}

/** A factor as a product holds it. */
function bracketed(number: string): string {
  return number.startsWith("−") ? `(${number})` : number;
}
