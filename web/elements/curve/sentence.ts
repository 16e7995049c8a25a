import { formatNumber } from "../../text/formatNumber.ts";
import { written } from "../../text/functionNames.ts";
import { type Language, texts } from "../../text/text.ts";
import type { DrawnCurve } from "./drawnCurve.ts";

/** More names than this are counted. */
const mostNames = 3;

/** One sentence about the point x: what the one curve does there, or which of several is steepest and which are flat. */
export function sentenceAt(curves: readonly DrawnCurve[], x: number, limit: number, language: Language): string {
  const [curve, ...others] = curves;
  if (!curve) return "";
  return others.length ? ofSeveral(curves, x, limit, language) : ofOne(curve, x, limit, language);
}

function ofOne(curve: DrawnCurve, at: number, limit: number, language: Language): string {
  const words = texts[language].atX;
  const { name, derivative } = curve;
  const [x, slope, low] = [at, derivative, limit].map((number) => formatNumber(number, language)) as [
    string,
    string,
    string,
  ];
  const value = written(curve, "value", curve.value, language);
  const kink = curve.kinks.find((each) => each.x === at && each.order <= 1);
  if (kink) return (kink.order === 0 ? words.jump : words.kink)(x, name, slope);
  if (!Number.isFinite(curve.value) || !Number.isFinite(derivative)) return words.beyond(x, name);
  if (derivative === 0 && isLevel(curve, at)) return words.flat(x, name, value);
  if (Math.abs(derivative) < limit) return words.low(x, name, value, low);
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
  const [below, above] = [ends.findLast((end) => end < x), ends.find((end) => end > x)];
  const besides = [
    ...(below === undefined ? [] : [below + (x - below) * 1e-6]),
    ...(above === undefined ? [] : [above - (above - x) * 1e-6]),
  ];
  return besides.length > 0 && evaluate(Float64Array.from(besides)).derivative.every((slope) => slope === 0);
}

/** Of numbers that are equal to a double's digits, one that only comes near says so. */
function isAbout(written: string): boolean {
  return written.startsWith("≈");
}

function ofSeveral(curves: readonly DrawnCurve[], x: number, limit: number, language: Language): string {
  const words = texts[language].atX;
  const number = (value: number) => formatNumber(value, language);
  const names = (those: readonly DrawnCurve[]) =>
    those.length > mostNames ? [words.count(those.length)] : those.map(({ label }) => label);
  const unknown = curves.filter(({ derivative }) => Number.isNaN(derivative));
  if (unknown.length) return words.beyond(number(x), names(unknown).join(", "));

  const size = ({ derivative }: DrawnCurve) => Math.abs(derivative);
  const torn = curves.filter(({ hasTangent }) => !hasTangent);
  const whole = curves.filter(({ hasTangent }) => hasTangent);
  const low = whole.filter((curve) => size(curve) < limit);
  const others = whole.filter((curve) => size(curve) >= limit);
  /** Those whose slope has this size, and how it is written. */
  const told = (wanted: number, tell: (names: string[], slope: string) => string) => {
    const those = others.filter((curve) => size(curve) === wanted);
    const slopes = those.map((curve) => written(curve, "derivative", curve.derivative, language));
    const isSigned = new Set(those.map(({ derivative }) => Math.sign(derivative))).size > 1;
    return tell(names(those), isSigned ? `±${number(wanted)}` : (slopes.find(isAbout) ?? slopes[0] ?? ""));
  };
  const [most, least] = [Math.max(...others.map(size)), Math.min(...others.map(size))];
  const isAllLow = low.length === curves.length;
  return words.all(number(x), [
    ...(torn.length ? [words.torn(names(torn))] : []),
    ...(low.length ? [isAllLow ? words.allLow(number(limit)) : words.lowOnes(names(low), number(limit))] : []),
    ...(others.length ? [told(most, words.steepest)] : []),
    ...(others.length && !low.length && least < most ? [told(least, words.gentlest)] : []),
  ]);
}
