import { stepsOfKey } from "../../controls/keys.ts";
import type { Range } from "../../core/range.ts";
import { stepOf } from "../../core/range.ts";

/** Where a key takes the point x, if it does: arrows by ten steps, with Shift by one, Page by a hundred, Home and End. */
export function pointKey(event: KeyboardEvent, x: number, range: Range): number | undefined {
  const steps = stepsOfKey(event);
  if (steps === undefined) return undefined;
  if (steps === "first") return range[0];
  if (steps === "last") return range[1];
  const isFine = event.shiftKey && Math.abs(steps) === 1;
  return x + steps * stepOf(range) * (isFine ? 1 : 10);
}
