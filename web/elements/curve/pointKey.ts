import type { Range } from "../../plot/sampleCurve.ts";
import { stepOf } from "./settings.ts";

/** Where a key takes the point x, if it does: arrows by ten steps, with Shift by one, Page by a hundred, Home and End. */
export function pointKey(event: KeyboardEvent, x: number, range: Range): number | undefined {
  const step = stepOf(range);
  const stride = event.shiftKey ? step : 10 * step;
  const next = {
    ArrowLeft: x - stride,
    ArrowDown: x - stride,
    ArrowRight: x + stride,
    ArrowUp: x + stride,
    PageDown: x - 100 * step,
    PageUp: x + 100 * step,
    Home: range[0],
    End: range[1],
  }[event.key];
  if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  event.preventDefault();
  return next;
}
