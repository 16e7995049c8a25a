import { slack } from "../../../controls/drag.ts";
import type { Range } from "../../../core/range.ts";
import type { CurveChart } from "../../../plot/chart/curveChart.ts";
import type { PanelContext } from "../panels/context.ts";
import { drawable, zoomed } from "../zoom.ts";

/** A wheel that turns so many CSS pixels with Ctrl doubles or halves the range. */
const doubling = 120;

/**
 * Zooms with two fingers about their midpoint and pans along with them, and with Ctrl and the wheel, which is also how
 * a browser tells of a trackpad's pinch. The wheel alone goes on scrolling the page.
 */
export function followPinch(
  plot: HTMLElement,
  chart: CurveChart,
  context: () => PanelContext,
  signal: AbortSignal,
): void {
  const range = () => context().settings.range;
  const setRange = (next: Range | undefined) => next && context().change({ range: next }, true);
  /** Where the first finger came down: once it drags, a second one changes nothing. */
  let first = 0;
  /** How things stood when the second finger came down. */
  let start: { distance: number; center: number; x: number; width: number } | undefined;

  plot.addEventListener(
    "touchstart",
    ({ touches }) => {
      const [one, two] = touches;
      start = undefined;
      if (one && !two) first = one.clientX;
      if (!one || !two || touches.length > 2 || Math.abs(one.clientX - first) >= slack) return;
      const [from, to] = range();
      const { distance, center } = measure(plot, one, two);
      start = { distance, center, x: chart.xAt(center), width: to - from };
    },
    { passive: true, signal },
  );
  plot.addEventListener(
    "touchmove",
    (event) => {
      const [one, two] = event.touches;
      if (!start || !one || !two) return;
      if (event.cancelable) event.preventDefault();
      const { distance, center } = measure(plot, one, two);
      const { left, right } = chart.area;
      const width = (start.width * start.distance) / distance;
      const from = start.x - (width * (center - left)) / (right - left);
      setRange(drawable([from, from + width]));
    },
    { passive: false, signal },
  );
  for (const end of ["touchend", "touchcancel"] as const)
    plot.addEventListener(
      end,
      () => {
        start = undefined;
      },
      { signal },
    );

  plot.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 40);
      const factor = 2 ** Math.min(Math.max(pixels / doubling, -1), 1);
      setRange(zoomed(range(), factor, chart.xAt(event.clientX - plot.getBoundingClientRect().left)));
    },
    { passive: false, signal },
  );
}

/** How far two fingers are apart, and their midpoint from the plot's left edge, in CSS pixels. */
function measure(plot: HTMLElement, one: Touch, two: Touch): { distance: number; center: number } {
  return {
    distance: Math.max(Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY), 1),
    center: (one.clientX + two.clientX) / 2 - plot.getBoundingClientRect().left,
  };
}
