import type { Plugin } from "chart.js";
import { drawPoint } from "chart.js/helpers";
import type { Look } from "./look.ts";

/** Half of a tangent's length, in CSS pixels. */
const reach = 64;

/** The line at x, and on every curve a marker with its tangent. */
export function cursorPlugin(look: Look): Plugin<"line"> {
  return {
    id: "cursor",
    afterDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales }) {
      const { curves, showValue, showDerivative, x } = look.view();
      const theme = look.theme();
      const xScale = scales["x"];
      const yScale = scales["y"];
      if (!xScale || !yScale) return;
      const column = xScale.getPixelForValue(x);
      if (column < left - 0.5 || column > right + 0.5) return;
      const perX = (xScale.getPixelForValue(1) - xScale.getPixelForValue(0)) || 1;
      const perY = yScale.getPixelForValue(1) - yScale.getPixelForValue(0);
      ctx.save();
      ctx.strokeStyle = theme.muted;
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(column, top);
      ctx.lineTo(column, bottom);
      ctx.stroke();
      ctx.beginPath();
      ctx.rect(left, top, right - left, bottom - top);
      ctx.clip();
      for (const { style, value, derivative } of curves) {
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
        if (showValue) {
          const pixel = yScale.getPixelForValue(value);
          const run = reach / Math.hypot(1, (derivative * perY) / perX);
          if (Number.isFinite(pixel) && Number.isFinite(derivative)) {
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
        if (showDerivative) marker(derivative, 4.5);
        if (showValue) marker(value, 6.5);
      }
      ctx.restore();
    },
  };
}
