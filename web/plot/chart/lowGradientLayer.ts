import type { Layer, Look } from "./look.ts";

const laneHeight = 6;
/** More tints on one another can't be told apart; the lanes still can. */
const mostTinted = 8;

/** Tints where |f′| is under the limit: the full height, and a lane for each function along the bottom. */
export function lowGradientLayer(look: Look): Layer {
  return ({ ctx, chartArea: { left, right, top, bottom }, scales }) => {
    const { curves } = look.view();
    const pixel = (x: number) => Math.min(Math.max(scales["x"]?.getPixelForValue(x) ?? left, left), right);
    for (const curve of look.drawn()) {
      const { lowGradient, style } = curve;
      ctx.save();
      ctx.fillStyle = style.color;
      for (const { from, to } of lowGradient) {
        const start = pixel(from);
        const width = pixel(to) - start;
        if (width <= 0) continue;
        if (curves.length <= mostTinted) {
          ctx.globalAlpha = 0.16 / (1 + curves.length);
          ctx.fillRect(start, top, width, bottom - top);
        }
        ctx.globalAlpha = 0.75;
        ctx.fillRect(start, bottom - (curves.length - curves.indexOf(curve)) * (laneHeight + 2), width, laneHeight);
      }
      ctx.restore();
    }
  };
}
