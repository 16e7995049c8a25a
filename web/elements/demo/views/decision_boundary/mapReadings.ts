import { formatFactor, grouped } from "../../../../text/formatFactor.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { Language } from "../../../../text/text.ts";
import { arrayAt, type DemoContext, type Track } from "../../view.ts";
import { type Shape, weightAt } from "./readings.ts";

/** ‖∂L/∂z‖ of a layer beside that of the output: 0 where it is exactly 0, even if the output's is. */
export function besideOutput(gradients: ArrayLike<number>, layer: number): number {
  const own = gradients[layer] ?? Number.NaN;
  return own === 0 ? 0 : own / (gradients[gradients.length - 1] ?? Number.NaN);
}

/** The same in words: `÷ 340`, `1 in 1,600`, `× 14`; 1 where it is as much. */
export function saidBeside(ratio: number, language: Language): string {
  if (!Number.isFinite(ratio)) return formatNumber(ratio, language);
  const { kind, text } = formatFactor(ratio, language);
  return kind === "same" ? "1" : text;
}

/** How much of a layer's weights the next step changes; NaN where there is nothing of them yet. */
export function updateOf(track: Track, shape: Shape, layer: number): number {
  const ratio = arrayAt(track, "update_ratio")[layer] ?? Number.NaN;
  return ratio === 0 && !hasWeights(track, shape, layer) ? Number.NaN : ratio;
}

function hasWeights(track: Track, shape: Shape, layer: number): boolean {
  const { units, inputs } = shape.layers[layer] as Shape["layers"][number];
  for (let unit = 0; unit < units; unit++)
    for (let input = 1; input <= inputs; input++) if (weightAt(track, shape, layer, unit, input) !== 0) return true;
  return false;
}

/** The epoch of every moment, those among them that the run has not reached or never will. */
export function epochsOf({ run }: Pick<DemoContext, "run">, { result }: Track): number[] {
  const known = result.series.epoch?.data ?? [];
  const last = Number(run.settings.epochs);
  const apart = Math.ceil(last / Math.max(1, result.steps - 1));
  return Array.from({ length: result.steps }, (_, step) => {
    const epoch = known[step] ?? Number.NaN;
    return Number.isFinite(epoch) ? epoch : Math.min(step * apart, last);
  });
}

/** A function at every moment of its run. */
export function moments(track: Track): Track[] {
  return Array.from({ length: track.result.steps }, (_, step) => ({ ...track, step }));
}

/** A slope closer to 0 than this is low. */
export function lowSlope({ result }: Track): number {
  return result.facts.low_slope?.[0] ?? Number.NaN;
}

/** What a step usually changes of the weights, by a rule of thumb. */
export const usualUpdate = 1e-3;

/** A part of 1 as a fraction: `1/740`; written out where it is no small part. */
export function partOf(ratio: number, language: Language): string {
  if (!(ratio > 0) || ratio > 0.1) return formatNumber(ratio, language, 2);
  const times = Number((1 / ratio).toPrecision(2));
  return `1/${times < 1e6 ? grouped(times) : formatNumber(times, language, 2)}`;
}

/** Whether the numbers at the cursor are those that are no longer finite. */
export function hasStoppedHere({ result, step }: Track): boolean {
  const [stop] = result.stopped;
  return stop !== undefined && step >= stop.step;
}
