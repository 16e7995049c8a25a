import { shownLines } from "../lines.ts";
import type { Layer, Look } from "./look.ts";

const lineHeight = 16;

interface Label {
  text: string;
  color: string;
  x: number;
  y: number;
  /** How far right it may reach at a height without lying over its own curve where that is steep. */
  beside(y: number): number;
}

/** How far to the left of its end a curve is looked at, in CSS pixels: one that is longer in the way is flat. */
const nearEnd = 120;
/** How far above its line a label stands, or below where there is no room above. */
const fromLine = 12;
/** Half as high as a label with a little air. */
const halfLine = 9;

/** Names each curve near the right-most place where it can be seen. */
export function endLabelsLayer(look: Look): Layer {
  return ({ ctx, chartArea: { left, top, bottom }, scales }) => {
    const { curves, yRange, ...view } = look.view();
    const numbersOf = shownLines(view)[0]?.column ?? "value";
    const { paper, font } = look.theme();
    const xScale = scales["x"];
    const yScale = scales["y"];
    if (!xScale || !yScale) return;
    ctx.save();
    ctx.font = `600 12px ${font}`;
    ctx.textAlign = "right";
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    ctx.lineWidth = 4;
    ctx.strokeStyle = paper;
    const labels = curves.flatMap(({ label, samples, style }): Label[] => {
      const numbers = samples[numbersOf];
      for (let i = numbers.length - 1; i >= 0; i--) {
        const number = numbers[i] as number;
        if (!(number >= yRange[0] && number <= yRange[1])) continue;
        const y = yScale.getPixelForValue(number);
        const column = xScale.getPixelForValue(samples.xs[i] as number);
        const { width } = ctx.measureText(label);
        const least = left + width + 4;
        const beside = (height: number) => {
          let edge = column - 4;
          for (let j = i; j >= 0; j--) {
            const place = xScale.getPixelForValue(samples.xs[j] as number);
            if (place < Math.max(edge - 6 - width, column - nearEnd)) break;
            if (Math.abs(yScale.getPixelForValue(numbers[j] as number) - height) < halfLine) edge = place;
          }
          return Math.max(edge - 6 > column - nearEnd ? edge - 6 : column - 10, least);
        };
        const x = Math.max(column - 10, least);
        const above = y - fromLine;
        return [{ text: label, color: style.color, x, y: above < top + 8 ? y + fromLine : above, beside }];
      }
      return [];
    });
    for (const { text, color, y, beside } of spread(labels, top + 8, bottom - 8)) {
      const x = beside(y);
      ctx.strokeText(text, x, y);
      ctx.fillStyle = color;
      ctx.fillText(text, x, y);
    }
    ctx.restore();
  };
}

/** Moves labels that stand on one another apart, downwards, then back up from the bottom edge. */
function spread(labels: Label[], highest: number, lowest: number): Label[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  sorted.forEach((label, i) => {
    const above = sorted[i - 1];
    label.y = Math.max(label.y, above && Math.abs(above.x - label.x) < 120 ? above.y + lineHeight : highest);
  });
  sorted.toReversed().forEach((label, i, upwards) => {
    const below = upwards[i - 1];
    label.y = Math.min(label.y, below && Math.abs(below.x - label.x) < 120 ? below.y - lineHeight : lowest);
  });
  return sorted;
}
