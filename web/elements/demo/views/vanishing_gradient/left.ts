import { arrayAt, type DemoContext, type Track } from "../../view.ts";

/** What of the gradient is left in each layer, relative to the last one; to the highest where it is not 0, if that is 0. */
export function leftOf(track: Track, id: string): number[] {
  const values = [...arrayAt(track, id)];
  const whole = values.findLast((value) => value > 0) ?? 1;
  return values.map((value) => value / whole);
}

export function depthOf({ run }: DemoContext): number {
  return Number(run.settings.depth);
}

/** The layer that the reader picked, counted from 1: the last one where there are fewer. */
export function pickedLayer(context: DemoContext): number {
  return Math.min(Number(context.picks.layer), depthOf(context));
}
