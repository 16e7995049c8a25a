import { drawPoint } from "chart.js/helpers";
import { shownLines } from "../lines.ts";
import type { Layer, Look } from "./look.ts";

/** Half of a tangent's length: in CSS pixels, and at the most so much of the plot's width. */
const longest = 64;
const share = 0.12;

/** At the point x a marker on every curve, with its tangent. */
export function markersLayer(look: Look): Layer {
  return ({ ctx, chartArea: { left, right, top, bottom }, scales }) => {
    const { x, ...view } = look.view();
    const theme = look.theme();
    const xScale = scales["x"];
    const yScale = scales["y"];
    if (!xScale || !yScale) return;
    const column = xScale.getPixelForValue(x);
    if (column < left - 0.5 || column > right + 0.5) return;
    const perX = xScale.getPixelForValue(1) - xScale.getPixelForValue(0) || 1;
    const perY = yScale.getPixelForValue(1) - yScale.getPixelForValue(0);
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, top, right - left, bottom - top);
    ctx.clip();
    for (const curve of look.drawn()) {
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
  };
}
