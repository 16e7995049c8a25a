import { slack } from "../../../controls/drag.ts";
import type { Range } from "../../../core/range.ts";
import { xAt } from "../../../plot/frame.ts";
import type { PanelContext } from "../panels/context.ts";
import { drawable, zoomed } from "../zoom.ts";
import type { DrawnPlot, Point } from "./drawnPlot.ts";

/** A wheel that turns so many CSS pixels with Ctrl doubles or halves the range. */
const doubling = 120;

/**
 * Zooms with two fingers about their midpoint and pans along with them, and with Ctrl and the wheel, which is also how
 * a browser tells of a trackpad's pinch. The wheel alone goes on scrolling the page.
 */
export function followPinch(plot: DrawnPlot, context: () => PanelContext, signal: AbortSignal): void {
  const { place } = plot;
  const range = () => context().settings.range;
  const setRange = (next: Range | undefined) => next && context().change({ range: next }, true);
  /** Where the first finger came down: once it drags, a second one changes nothing. */
  let first = 0;
  /** How things stood when the second finger came down. */
  let start: { distance: number; x: number; width: number } | undefined;

  place.addEventListener(
    "touchstart",
    ({ touches }) => {
      const [one, two] = touches;
      start = undefined;
      if (one && !two) first = one.clientX;
      if (!plot.frame || !one || !two || touches.length > 2 || Math.abs(one.clientX - first) >= slack) return;
      const [from, to] = range();
      const { distance, center } = measure(plot, one, two);
      start = { distance, x: xAt(plot.frame, center), width: to - from };
    },
    { passive: true, signal },
  );
  place.addEventListener(
    "touchmove",
    (event) => {
      const [one, two] = event.touches;
      if (!start || !plot.frame || !one || !two) return;
      if (event.cancelable) event.preventDefault();
      const { distance, center } = measure(plot, one, two);
      const { left, width: pixels } = plot.frame;
      const width = (start.width * start.distance) / distance;
      const from = start.x - (width * (center - left)) / pixels;
      setRange(drawable([from, from + width]));
    },
    { passive: false, signal },
  );
  for (const end of ["touchend", "touchcancel"] as const)
    place.addEventListener(
      end,
      () => {
        start = undefined;
      },
      { signal },
    );

  place.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 40);
      const factor = 2 ** Math.min(Math.max(pixels / doubling, -1), 1);
      setRange(zoomed(range(), factor, plot.xUnder({ x: event.clientX, y: event.clientY })));
    },
    { passive: false, signal },
  );
}

/** How far two fingers are apart, and their midpoint from the plot's left edge, in CSS pixels. */
function measure(plot: DrawnPlot, one: Touch, two: Touch): { distance: number; center: number } {
  const [a, b] = [one, two].map(({ clientX: x, clientY: y }) => plot.pixelAt({ x, y })) as [Point, Point];
  return { distance: Math.max(Math.hypot(a.x - b.x, a.y - b.y), 1), center: (a.x + b.x) / 2 };
}
