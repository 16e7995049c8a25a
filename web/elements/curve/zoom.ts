import type { RangeMove } from "../../controls/keys.ts";
import type { Range } from "../../core/range.ts";
import { rangeProblem, roundTo, stepOf } from "../../core/range.ts";

/** The range after a move, about x where x is in view; undefined where it can't be drawn. */
export function moved(range: Range, x: number, move: Exclude<RangeMove, "reset">): Range | undefined {
  const [from, to] = range;
  const quarter = (to - from) / 4;
  if (move === "left") return drawable([from - quarter, to - quarter]);
  if (move === "right") return drawable([from + quarter, to + quarter]);
  return zoomed(range, move === "zoomIn" ? 1 / 2 : 2, x >= from && x <= to ? x : from + 2 * quarter);
}

/** The range `factor` times as wide about an x that stays where it is; undefined where it can't be drawn. */
export function zoomed([from, to]: Range, factor: number, fixed: number): Range | undefined {
  return drawable([fixed - (fixed - from) * factor, fixed + (to - fixed) * factor]);
}

/** The range in round numbers; undefined where it can't be drawn. */
export function drawable(range: Range): Range | undefined {
  const grain = stepOf(range) / 100;
  const round: Range = [roundTo(range[0], grain), roundTo(range[1], grain)];
  return rangeProblem(round) ? undefined : round;
}
