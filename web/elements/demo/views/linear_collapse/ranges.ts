import type { Range } from "../../../../core/range.ts";
import type { DemoContext, Track } from "../../view.ts";
import { coordinateAt, isLevelSpan, lastStep, modeOf, outputsAt, spanOf } from "./outputs.ts";

/** Earlier layers that go farther than the last one's extent, times this, leave the plot. */
const mostEarlier = 3;
/** The room above and below a curve, as a share of its extent. */
const room = 0.08;

/** What the upright axis of a function's plot shows. It is the same at every layer, and stands while anything is dragged. */
export function rangeOf(context: DemoContext, track: Track): Range {
  return modeOf(context) === "chain"
    ? context.steady("chain", chainRange(context))
    : context.steady(`range ${track.name}`, around(track, 1, outputsAt));
}

/** The same for the plane of a sheet: as far across as up. */
export function planeOf(context: DemoContext, track: Track): { across: Range; up: Range } {
  const [across, up] = [0, 1].map((axis) => around(track, 0, (of, step) => coordinateAt(of, step, axis))) as [
    Range,
    Range,
  ];
  const side = Math.max(across[1] - across[0], up[1] - up[0]);
  const square = ([from, to]: Range): Range => [(from + to - side) / 2, (from + to + side) / 2];
  return context.steady(`plane ${track.name}`, { across: square(across), up: square(up) });
}

/**
 * One range for all functions, so that slopes can be compared: from −reach to reach. All of a curve is shown up to 2,
 * of one that goes farther as much as lets it be seen. The line that is composed is shown at x = 0.
 */
function chainRange({ tracks, run }: DemoContext): Range {
  const bias = Number(run.settings.b);
  const reaches = tracks.map((track) => {
    const heights = outputsAt(track, lastStep(track)).map(Math.abs);
    const [nearest, farthest] = spanOf(heights);
    return Math.max(1, Math.min(2, farthest), 1.5 * nearest);
  });
  const reach = 2 ** Math.ceil(Math.log2(Math.max(...reaches, Math.abs(bias))));
  return [-reach, reach];
}

/** Around what stands after the last layer, and as much as there is room for of the others, from the first that counts. */
function around(track: Track, first: number, numbersAt: (track: Track, step: number) => Float32Array): Range {
  const last = lastStep(track);
  const [low, high] = spanOf(numbersAt(track, last));
  const size = Math.max(Math.abs(low), Math.abs(high));
  // A curve or a coordinate that is level has room around it all the same.
  const extent = isLevelSpan([low, high]) ? Math.max(size, 1e-3) : high - low;
  const middle = (low + high) / 2;
  const most = (mostEarlier * extent) / 2;
  let [from, to] = [middle - extent / 2, middle + extent / 2];
  for (let step = first; step < last; step++) {
    const [least, greatest] = spanOf(numbersAt(track, step));
    from = Math.min(from, Math.max(least, middle - most));
    to = Math.max(to, Math.min(greatest, middle + most));
  }
  return [from - room * (to - from), to + room * (to - from)];
}
