import { type CurveStyle, styleOfHue } from "../../../../plot/palette.ts";
import { numberInRoom } from "../../../../text/numberInRoom.ts";
import type { Language } from "../../../../text/text.ts";
import type { DemoContext, Track } from "../../view.ts";

/** The two runs, in the core's order, which is that of the pick `loss`. */
export const losses = ["cross_entropy", "squared_error"] as const;
export type LossId = (typeof losses)[number];

export const classes = [0, 1, 2] as const;

export const lossStyles: Record<LossId, { light: CurveStyle; dark: CurveStyle }> = {
  cross_entropy: styleOfHue("green", "circle"),
  squared_error: styleOfHue("pink", "rect"),
};

/** One run at a step: a number for each class, and the Jacobian row by row. */
export interface Stand {
  id: LossId;
  z: readonly number[];
  p: readonly number[];
  gradient: readonly number[];
  jacobian: readonly number[];
  loss: number;
}

export function trackOf({ tracks }: DemoContext): Track {
  return tracks[0] as Track;
}

export function settingsOf({ run }: DemoContext) {
  const { temperature, target, learning_rate, steps } = run.settings;
  return {
    temperature: Number(temperature),
    /** From 0. */
    target: Number(target) - 1,
    rate: Number(learning_rate),
    steps: Number(steps),
  };
}

/** Both runs at the cursor. */
export function stands(context: DemoContext): readonly [Stand, Stand] {
  const track = trackOf(context);
  const { jacobian = new Float32Array() } = track.inspect();
  return losses.map((id, i) => {
    const numbers = (series: string) => Array.from(seriesAt(track, series, track.step, i));
    return {
      id,
      z: numbers("logits"),
      p: numbers("probabilities"),
      gradient: numbers("gradients"),
      jacobian: Array.from(jacobian.subarray(9 * i, 9 * i + 9)),
      loss: track.result.series.loss?.data[2 * track.step + i] ?? Number.NaN,
    };
  }) as unknown as readonly [Stand, Stand];
}

/** Three numbers of one run. */
export function seriesAt({ result }: Track, id: string, step: number, loss: number): Float32Array {
  const { data = new Float32Array() } = result.series[id] ?? {};
  return data.subarray(6 * step + 3 * loss, 6 * step + 3 * loss + 3);
}

/** How many steps of a run are computed. */
export function stepCount({ result }: Track): number {
  return result.series.logits?.shape[1] ?? 1;
}

/** What is left of a class's 1 for the others: 1 − p without the digits that it loses where p is nearly 1. */
function othersThan({ p }: Stand, place: number): number {
  return classes.reduce<number>((sum, i) => (i === place ? sum : sum + (p[i] ?? 0)), 0);
}

/** A number in a few letters; none of softmax is ever quite 0 or 1, though single precision can't tell. */
export function inRoom(value: number, language: Language, letters: number): string {
  return value === 0 || value === 1 ? `≈${value}` : numberInRoom(value, language, letters);
}

/** p − y. */
export function errors(stand: Stand, target: number): readonly number[] {
  return classes.map((i) => (i === target ? -othersThan(stand, i) : (stand.p[i] ?? Number.NaN)));
}

/** How many times longer cross-entropy's gradient would be where the run of squared error stands; ∞ if the latter is 0. */
export function factorOf(stand: Stand, target: number, temperature: number): number {
  return Math.hypot(...errors(stand, target)) / temperature / Math.hypot(...stand.gradient);
}

/** The first step at which p of the target is over ½, of a run that did not start so. */
export function escapes({ result }: Track): readonly (number | undefined)[] {
  return ["cross_entropy_left", "squared_error_left"].map(
    (verdict) => result.verdicts.find(({ id }) => id === verdict)?.step,
  );
}
