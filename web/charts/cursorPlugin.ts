import type { Plugin } from "chart.js";
import { drawPoint } from "chart.js/helpers";
import type { ChartTheme } from "./curveView.ts";
import { shownLines } from "./lines.ts";
import type { Look } from "./look.ts";

/** Half of a tangent's length: in CSS pixels, and at the most so much of the plot's width. */
const longest = 64;
const share = 0.12;

/** The line at x, and on every curve a marker with its tangent. */
export function cursorPlugin(look: Look): Plugin<"line"> {
  return {
    id: "cursor",
    afterDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales }) {
      const { curves, x, xLabel, ...view } = look.view();
      const theme = look.theme();
      const xScale = scales["x"];
      const yScale = scales["y"];
      if (!xScale || !yScale) return;
      const column = xScale.getPixelForValue(x);
      if (column < left - 0.5 || column > right + 0.5) return;
      const perX = xScale.getPixelForValue(1) - xScale.getPixelForValue(0) || 1;
      const perY = yScale.getPixelForValue(1) - yScale.getPixelForValue(0);
      ctx.save();
      ctx.strokeStyle = theme.muted;
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(column, top - 6);
      ctx.lineTo(column, bottom);
      ctx.stroke();
      ctx.beginPath();
      ctx.rect(left, top, right - left, bottom - top);
      ctx.clip();
      for (const curve of curves) {
        const { style, value, derivative, hasTangent } = curve;
        const marker = (y: number, radius: number) => {
          const pixel = yScale.getPixelForValue(y);
          if (!(pixel >= top - radius && pixel <= bottom + radius)) return;
          ctx.fillStyle = style.color;
          ctx.strokeStyle = theme.paper;
          ctx.lineWidth = 2;
          const lines = style.marker === "star" || style.marker === "crossRot";
          if (lines) ctx.strokeStyle = style.color;
          drawPoint(ctx, { pointStyle: style.marker, radius, borderWidth: 2, rotation: 0 }, column, pixel);
        };
        if (view.showValue) {
          const pixel = yScale.getPixelForValue(value);
          const run = Math.min(longest, share * (right - left)) / Math.hypot(1, (derivative * perY) / perX);
          if (hasTangent && Number.isFinite(pixel) && Number.isFinite(derivative)) {
            ctx.strokeStyle = style.color;
            ctx.globalAlpha = 0.55;
            ctx.lineWidth = 5;
            ctx.beginPath();
            ctx.moveTo(column - run, pixel - (run * derivative * perY) / perX);
            ctx.lineTo(column + run, pixel + (run * derivative * perY) / perX);
            ctx.stroke();
            ctx.globalAlpha = 1;
          }
        }
        for (const { column, radius } of shownLines(view).reverse()) marker(curve[column], radius);
      }
      ctx.restore();
      pill(ctx, xLabel, column, left, right, top, theme);
    },
  };
}

/** The label on the line at x: also the handle that invites a drag. */
function pill(
  ctx: CanvasRenderingContext2D,
  label: string,
  column: number,
  left: number,
  right: number,
  top: number,
  { ink, paper, font }: ChartTheme,
): void {
  ctx.save();
  ctx.font = `600 12px ${font}`;
  const text = `‹ ${label} ›`;
  const width = ctx.measureText(text).width + 14;
  const start = Math.min(Math.max(column - width / 2, left), right - width);
  ctx.fillStyle = ink;
  ctx.beginPath();
  ctx.roundRect(start, top - 24, width, 20, 10);
  ctx.fill();
  ctx.fillStyle = paper;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillText(text, start + width / 2, top - 13.5);
  ctx.restore();
}
