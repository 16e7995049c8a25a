import { curveTexts } from "../../text/curve.ts";
import { formatGiven, formatNumber } from "../../text/formatNumber.ts";
import { written } from "../../text/functionNames.ts";
import type { Language } from "../../text/text.ts";
import type { DrawnCurve } from "./drawnCurve.ts";

/** Of more names than this the last are counted. */
const mostNames = 3;

/** One sentence about the point x: what the one curve does there, or which of several is steepest and which are flat. */
export function sentenceAt(curves: readonly DrawnCurve[], x: number, limit: number, language: Language): string {
  const [curve, ...others] = curves;
  if (!curve) return "";
  return others.length ? ofSeveral(curves, x, limit, language) : ofOne(curve, x, limit, language);
}

function ofOne(curve: DrawnCurve, at: number, limit: number, language: Language): string {
  const words = curveTexts[language].atX;
  const { name, derivative } = curve;
  const [x, slope] = [at, derivative].map((number) => formatNumber(number, language)) as [string, string];
  const value = written(curve, "value", curve.value, language);
  const kink = curve.kinks.find((each) => each.x === at && each.order <= 1);
  if (kink) return (kink.order === 0 ? words.jump : words.kink)(x, name, slope);
  if (!Number.isFinite(curve.value) || !Number.isFinite(derivative)) return words.beyond(x, name);
  if (derivative === 0 && isLevel(curve, at)) return words.flat(x, name, value);
  if (Math.abs(derivative) < limit) return words.low(x, name, value, formatGiven(limit, language));
  return (derivative > 0 ? words.rises : words.falls)(
    x,
    name,
    value,
    written(curve, "derivative", derivative, language),
  );
}

/**
 * Whether f′ is 0 all along the piece of the curve on which x lies, not only too small for a double: then it is 0 right
 * beside the next kink too. A smooth curve has no such piece.
 */
function isLevel({ kinks, evaluate }: DrawnCurve, x: number): boolean {
  const ends = kinks.filter(({ order }) => order <= 1).map((kink) => kink.x);
  const reach = 1 + Math.abs(x);
  const from = ends.findLast((end) => end < x) ?? x - reach;
  const to = ends.find((end) => end > x) ?? x + reach;
  const within = [1e-6, 0.25, 0.5, 0.75, 1 - 1e-6].map((part) => from + (to - from) * part);
  return ends.length > 0 && evaluate(Float64Array.from(within)).derivative.every((slope) => slope === 0);
}

/** Of numbers that are equal to a double's digits, one that only comes near says so. */
function isAbout(written: string): boolean {
  return written.startsWith("≈");
}

function ofSeveral(curves: readonly DrawnCurve[], x: number, limit: number, language: Language): string {
  const words = curveTexts[language].atX;
  const number = (value: number) => formatNumber(value, language);
  const bound = formatGiven(limit, language);
  const names = (those: readonly DrawnCurve[]) =>
    those.length > mostNames
      ? [...those.slice(0, mostNames - 1).map(({ label }) => label), words.others(those.length - mostNames + 1)]
      : those.map(({ label }) => label);
  const size = ({ derivative }: DrawnCurve) => Math.abs(derivative);
  const shown = (value: number) => number(value).replace("≈ ", "");
  const torn = curves.filter(({ hasTangent }) => !hasTangent);
  const beyond = curves.filter((curve) => curve.hasTangent && !Number.isFinite(curve.derivative));
  const whole = curves.filter((curve) => curve.hasTangent && Number.isFinite(curve.derivative));
  const low = whole.filter((curve) => size(curve) < limit);
  const others = whole.filter((curve) => size(curve) >= limit);
  /** Those whose slope is written as of this size, and how it is written. */
  const told = (wanted: number, tell: (names: string[], slope: string) => string) => {
    const those = others.filter((curve) => shown(size(curve)) === shown(wanted));
    const slopes = those.map((curve) => written(curve, "derivative", curve.derivative, language));
    const isSigned = new Set(those.map(({ derivative }) => Math.sign(derivative))).size > 1;
    return tell(names(those), isSigned ? `±${number(wanted)}` : (slopes.find(isAbout) ?? slopes[0] ?? ""));
  };
  const [most, least] = [Math.max(...others.map(size)), Math.min(...others.map(size))];
  const isAllLow = low.length === curves.length;
  const isRanked = others.length > 0 && !beyond.length;
  const isOneSize = shown(least) === shown(most);
  return words.all(number(x), [
    ...(torn.length ? [words.torn(names(torn))] : []),
    ...(beyond.length ? [words.beyondOnes(names(beyond))] : []),
    ...(low.length ? [isAllLow ? words.allLow(bound) : words.lowOnes(names(low), bound)] : []),
    ...(isRanked ? [told(most, others.length === curves.length && isOneSize ? words.allSame : words.steepest)] : []),
    ...(isRanked && !low.length && !isOneSize ? [told(least, words.gentlest)] : []),
  ]);
}
