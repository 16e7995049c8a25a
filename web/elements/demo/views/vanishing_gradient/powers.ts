import { type SVGTemplateResult, svg } from "lit";
import { gridAcross, leftAxis } from "../../../../plot/axes.ts";
import { bars } from "../../../../plot/bars.ts";
import { powerScale } from "../../../../plot/scale.ts";
import type { DemoContext, Track } from "../../view.ts";
import { type Columns, columnAt, layerNumbers, seedColumns } from "./columns.ts";
import { leftOf } from "./left.ts";

/** Bars from 1, the last layer's: what is lost hangs, what has grown stands. Each line is as many times ÷10. */
export function powers(context: DemoContext, track: Track, id: string, columns: Columns): SVGTemplateResult {
  const { tracks, language, steady } = context;
  const { top, bottom, left, wide, width } = columns;
  const [least, greatest] = steady(`powers ${id}`, spanOf(tracks.flatMap((each) => spread(each, id))));
  const y = powerScale([least, greatest], [bottom, top], Math.max(3, (bottom - top) / 34));
  const all = leftOf(track, id).flatMap((share, layer) =>
    share > 0 ? [{ left: columnAt(columns, layer), width: wide, from: y(1), to: y(share) }] : [],
  );
  const box = { left, right: width, top, bottom };
  return svg`${left ? leftAxis(y, box, language) : gridAcross(y, box)}
    <path class="one" d="M${left} ${y(1)}H${width}" />
    <g data-term="left">${bars(all)}</g>
    ${seedColumns(track, id, columns, y)}
    ${layerNumbers(context, columns)}`;
}

/** What is drawn of a function: its own run's, and that of many seeds. */
function spread(track: Track, id: string): number[] {
  const { low = [], high = [] } = track.seeds?.bands[id] ?? {};
  return [...leftOf(track, id), ...low, ...high];
}

/** Whole fives of powers of ten: at least what the first figure of most nets needs, and on where bars reach further. */
function spanOf(values: readonly number[]): [number, number] {
  const orders = values.filter((value) => value > 0 && Number.isFinite(value)).map(Math.log10);
  return [Math.min(-15, Math.floor(Math.min(...orders) / 5) * 5), Math.max(5, Math.ceil(Math.max(...orders) / 5) * 5)];
}
