import type { ChartTheme } from "../curveView.ts";
import type { Layer, Look } from "./look.ts";

/** The line at x. */
export function cursorLayer(look: Look): Layer {
  return ({ ctx, chartArea: { left, right, top, bottom }, scales }) => {
    const { x, xLabel } = look.view();
    const theme = look.theme();
    const xScale = scales["x"];
    if (!xScale) return;
    const column = xScale.getPixelForValue(x);
    if (column < left - 0.5 || column > right + 0.5) return;
    ctx.save();
    ctx.strokeStyle = theme.muted;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(column, top - 6);
    ctx.lineTo(column, bottom);
    ctx.stroke();
    ctx.restore();
    pill(ctx, xLabel, column, left, right, top, theme);
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
