import type { Range } from "../../core/range.ts";
import { dashes, type Line, shownLines } from "../lines.ts";
import type { Samples } from "../sampleCurve.ts";
import type { Layer, Look } from "./look.ts";
import { Pen } from "./pen.ts";

/**
 * Draws the lines straight from their samples, the first curve on top: datasets of Chart.js cost several times more.
 * `tolerance`: how far the lines may pass from samples, in CSS pixels; with 0 they go through every one.
 */
export function curvesLayer(look: Look, tolerance: number): Layer {
  return ({ ctx, chartArea: { left, top, width, height } }) => {
    const { xRange, yRange, ...view } = look.view();
    const lines = shownLines(view);
    const edge = Math.ceil(Math.max(...lines.map((line) => line.width)) / 2);
    ctx.save();
    ctx.beginPath();
    ctx.rect(left - edge, top - edge, width + 2 * edge, height + 2 * edge);
    ctx.clip();
    ctx.translate(left, top);
    ctx.lineCap = "round";
    for (const { samples, style } of look.drawn().toReversed())
      for (const line of lines) {
        ctx.strokeStyle = style.color;
        ctx.lineWidth = line.width;
        ctx.setLineDash(dashes[line.column]);
        ctx.beginPath();
        trace(new Pen(ctx, tolerance), samples, line, { xRange, yRange, width, height });
        ctx.stroke();
      }
    ctx.restore();
  };
}

/** A plot in CSS pixels. */
interface Plot {
  xRange: Range;
  yRange: Range;
  width: number;
  height: number;
}

/** The way of a line, torn where it jumps or is not finite, and held within what a canvas can draw. */
function trace(pen: Pen, samples: Samples, { column, order }: Line, plot: Plot): void {
  const { xRange, yRange, width, height } = plot;
  const perX = width / (xRange[1] - xRange[0]);
  const perY = height / (yRange[1] - yRange[0]);
  const far = 4 * height;
  const numbers = samples[column];
  const jumps = new Set(samples.kinks.filter((kink) => kink.order <= order).map(({ at }) => at));
  for (let i = 0; i < numbers.length; i++) {
    const y = numbers[i] as number;
    if (jumps.has(i) || !Number.isFinite(y)) {
      pen.lift();
      continue;
    }
    const left = ((samples.xs[i] as number) - xRange[0]) * perX;
    pen.point(left, Math.min(Math.max((yRange[1] - y) * perY, -far), height + far));
  }
  pen.lift();
}
