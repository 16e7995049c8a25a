import type { Curves, Interval, Kink } from "../../../core/curves.ts";
import { rounded } from "../../../core/range.ts";
import { type Frame, toLeft, toTop } from "../../../plot/frame.ts";
import { shownLines } from "../../../plot/lines.ts";
import { neighbours } from "../../../plot/sampleCurve.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { type OverlayText, overlayTexts } from "../../../text/overlay.ts";
import type { Language } from "../../../text/text.ts";
import type { ComputedCurve } from "../drawnCurve.ts";
import type { PanelContext } from "../panels/context.ts";
import { isPlain } from "../panels/context.ts";
import type { CurveSettings } from "../settings.ts";

export type LandmarkKind = "steepest" | "minimum" | "kink" | "leftLimit" | "rightLimit";

/** A place on a curve that is worth a word. */
export interface Landmark {
  kind: LandmarkKind;
  curve: ComputedCurve;
  x: number;
  y: number;
  words: string;
}

/** The landmarks of every curve within the range of x: on f, or on the next line where f is not drawn. */
function findLandmarks(
  core: Curves,
  curves: readonly ComputedCurve[],
  settings: CurveSettings,
  text: OverlayText["landmarks"],
  language: Language,
): Landmark[] {
  const [from, to] = settings.range;
  const [line = 0] = shownLines(settings).map(({ order }) => order);
  const number = (value: number) => formatNumber(value, language);
  return curves.flatMap((curve) => {
    const { spec, facts } = curve;
    const { period } = facts.properties;
    const at = (x: number) => {
      const { value, derivative, secondDerivative } = core.evaluate(spec, Float64Array.of(x));
      return [value[0], derivative[0], secondDerivative[0]] as [number, number, number];
    };
    /** Where a periodic function has it nearest to the middle of the range. */
    const nearest = (x: number) => (period === null ? x : x + period * Math.round(((from + to) / 2 - x) / period));
    const mark = (kind: LandmarkKind, x: number, words: string, y = at(x)[line]): Landmark[] =>
      x >= from && x <= to && Number.isFinite(y) ? [{ kind, curve, x, y, words }] : [];

    const isKink = (x: number) => facts.kinks.some((kink) => kink.x === x && kink.order <= 1);
    const steepest = ({ from: start, to: end }: Interval) => {
      const slope = facts.steepestSlope;
      if (slope === 0) return [];
      if (start === end && Number.isFinite(start)) {
        const x = nearest(start);
        const sign = Math.sign(at(neighbours(x)[0])[1] + at(neighbours(x)[1])[1]);
        const words = Math.abs(at(x)[1]) < slope && isKink(x) ? text.steepestBeside : text.steepest;
        return mark("steepest", x, words(number(sign * slope), number(x)));
      }
      if (start === end) {
        const words = Number.isFinite(slope) ? text.steepestLimit : text.steepestUnbounded;
        return mark("steepest", start < 0 ? from : to, words(number(start), number(slope)));
      }
      const [left, right] = [Math.max(start, from), Math.min(end, to)];
      if (left >= right) return [];
      const stretch = [start, end].map((x) => (Number.isFinite(x) ? number(x) : undefined));
      return mark("steepest", (left + right) / 2, text.steepestStretch(number(slope), stretch[0], stretch[1]));
    };

    const kink = ({ x, order }: Kink) => {
      const [before, after] = neighbours(x).map((beside) => number(rounded(at(beside)[order]))) as [string, string];
      return mark("kink", x, text.kink[order](before, after, number(at(x)[order]), number(x)));
    };

    const limit = (end: number) => {
      const [value] = at(end);
      return line === 0 && Number.isFinite(value)
        ? mark(end < 0 ? "leftLimit" : "rightLimit", end < 0 ? from : to, text.limit(number(end), number(value)), value)
        : [];
    };

    const { minimum } = facts;
    const bottom = minimum && nearest(minimum.x);
    return [
      ...limit(Number.NEGATIVE_INFINITY),
      ...facts.steepestAt.flatMap(steepest),
      ...(minimum && bottom !== null
        ? mark("minimum", bottom, text.minimum(number(minimum.value), number(bottom)))
        : []),
      ...facts.kinks.flatMap(kink),
      ...limit(Number.POSITIVE_INFINITY),
    ];
  });
}

/** Landmarks that lie on one another, and where they stand in CSS pixels. */
export interface LandmarkGroup {
  left: number;
  top: number;
  landmarks: Landmark[];
}

/** The width and height of a landmark's button, in CSS pixels: more for fingers, as its style says. */
const targetSize = () => (matchMedia("(pointer: coarse)").matches ? 44 : 24);

/** The landmarks that are asked for and in sight, joined where they lie on one another. */
export function landmarkGroups(context: PanelContext, frame: Frame): LandmarkGroup[] {
  const { core, curves, settings, language } = context;
  if (!settings.landmarks || !isPlain(context)) return [];
  const found = findLandmarks(core, curves, settings, overlayTexts[language].landmarks, language);
  return groupLandmarks(inView(found, frame), frame);
}

/** The colour of the curve on which they all lie, if there is just one. */
export function colorOf(landmarks: readonly Landmark[]): string | undefined {
  const [color, ...others] = new Set(landmarks.map(({ curve }) => curve.style.color));
  return others.length ? undefined : color;
}

function inView(landmarks: Landmark[], frame: Frame): Landmark[] {
  const bottom = frame.top + frame.height;
  return landmarks.filter(({ y }) => toTop(frame, y) >= frame.top - 1 && toTop(frame, y) <= bottom + 1);
}

/** Joins landmarks whose buttons would cover one another, from left to right. */
function groupLandmarks(landmarks: readonly Landmark[], frame: Frame): LandmarkGroup[] {
  const groups: LandmarkGroup[] = [];
  const size = targetSize();
  const placed = landmarks.map((landmark) => ({
    landmark,
    left: toLeft(frame, landmark.x),
    top: toTop(frame, landmark.y),
  }));
  for (const { landmark, left, top } of placed.sort((a, b) => a.left - b.left)) {
    const near = groups.find((group) => Math.max(Math.abs(group.left - left), Math.abs(group.top - top)) < size);
    if (near) near.landmarks.push(landmark);
    else groups.push({ left, top, landmarks: [landmark] });
  }
  return groups;
}
