import type { Range } from "../../../../core/range.ts";
import { collapseTexts } from "../../../../text/demos/linear_collapse.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { lineEquation } from "../../../../text/lineEquation.ts";
import { at, type DemoContext, type Track } from "../../view.ts";

export type Mode = "chain" | "net" | "sheet";

export function modeOf({ run }: Pick<DemoContext, "run">): Mode {
  return run.settings.mode as Mode;
}

/** Whether a run is that of a sheet: while the next one begins, the one before it is still shown. */
export function isSheet({ result }: Track): boolean {
  return result.series.inputs?.shape[1] === 2;
}

/** The x of a curve, or of all points of the sheet first x₁ and then x₂. */
export function inputsOf({ result }: Track): Float32Array {
  return result.series.inputs?.data ?? new Float32Array();
}

/** What stands after so many layers, as the inputs. */
export function outputsAt(track: Track, step: number): Float32Array {
  const count = inputsOf(track).length;
  return (track.result.series.outputs?.data ?? new Float32Array()).subarray(step * count, (step + 1) * count);
}

/** One coordinate of the sheet after so many layers. */
export function coordinateAt(track: Track, step: number, axis: number): Float32Array {
  const all = outputsAt(track, step);
  return all.subarray((axis * all.length) / 2, ((axis + 1) * all.length) / 2);
}

/** The last step that there is. */
export function lastStep({ result }: Track): number {
  return (result.series.residual?.data.length ?? 1) - 1;
}

/** As the core has it: numbers that differ by so small a share of the greatest, or by so little, are level. */
const levelShare = 1e-4;
const leastExtent = 2 ** -126;

export function isLevelSpan([least, greatest]: Range): boolean {
  return isLevel(greatest - least, Math.max(Math.abs(least), Math.abs(greatest)));
}

function isLevel(extent: number, magnitude: number): boolean {
  return extent <= Math.max(levelShare * magnitude, leastExtent);
}

/** Whether the whole sheet has come to one point. */
function isPoint(track: Track): boolean {
  const spans = [0, 1].map((axis) => spanOf(coordinateAt(track, track.step, axis)));
  const extent = Math.max(...spans.map(([least, greatest]) => greatest - least));
  return isLevel(extent, Math.max(...spans.flat().map(Math.abs)));
}

/** Up to here a curve counts as straight: the core's bound for what it says of the last layer. */
const straight = 1e-5;

export function isStraight(track: Track): boolean {
  return !(at(track, "residual") > straight);
}

/** How far off its line, or flat sheet, a function is at the cursor, as it is written. */
export function offShare(track: Track, { language }: DemoContext): string {
  return formatNumber(100 * at(track, "residual"), language, 3);
}

/** What a function's layers have come to at the cursor. */
export function readingOf(context: DemoContext, track: Track): string {
  const text = collapseTexts[context.language];
  if (!isSheet(track))
    return isStraight(track)
      ? lineEquation(at(track, "line", 1), at(track, "line", 0), context.language)
      : text.off(offShare(track, context));
  if (isPoint(track)) return text.point;
  return isStraight(track) ? text.flat : text.off(offShare(track, context));
}

/** From the least to the greatest of numbers that are finite. */
export function spanOf(numbers: Iterable<number>): Range {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers)
    if (Number.isFinite(number)) [least, greatest] = [Math.min(least, number), Math.max(greatest, number)];
  return least <= greatest ? [least, greatest] : [0, 0];
}
