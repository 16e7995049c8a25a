import { shownLines } from "../lines.ts";
import type { Layer, Look } from "./look.ts";

/** At a jump: a full dot on the value taken there, a hollow one where the line ends without it. */
export function jumpDotsLayer(look: Look): Layer {
  return ({ ctx, chartArea: { top, bottom }, scales }) => {
    const view = look.view();
    const xScale = scales["x"];
    const yScale = scales["y"];
    if (!xScale || !yScale) return;
    for (const { samples, style } of look.drawn()) {
      const dot = (x: number, y: number, full: boolean) => {
        const pixel = yScale.getPixelForValue(y);
        if (!(pixel >= top - 1 && pixel <= bottom + 1)) return;
        ctx.beginPath();
        ctx.arc(xScale.getPixelForValue(x), pixel, 3.5, 0, 2 * Math.PI);
        ctx.fillStyle = full ? style.color : look.theme().paper;
        ctx.fill();
        ctx.stroke();
      };
      ctx.save();
      ctx.strokeStyle = style.color;
      ctx.lineWidth = 1.5;
      for (const { order, before, at, after } of samples.kinks) {
        const x = samples.xs[at] as number;
        for (const line of shownLines(view).reverse()) {
          const numbers = samples[line.column];
          if (line.order < order || numbers[before] === numbers[after]) continue;
          for (const side of [before, after]) if (numbers[side] !== numbers[at]) dot(x, numbers[side] as number, false);
          dot(x, numbers[at] as number, true);
        }
      }
      ctx.restore();
    }
  };
}
