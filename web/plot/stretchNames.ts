import { nothing, type SVGTemplateResult, svg } from "lit";
import type { Interval } from "../core/curves.ts";
import { type Frame, toLeft } from "./frame.ts";

/** A stretch is named from this width on, in CSS pixels. */
const leastNamed = 40;
/** So wide is a letter of a name, at most. */
const letterWidth = 7;
const lineHeight = 14;

/** What tinted stretches are called, in the middle of each that has room, and under it what is how small there: `|f′| < 0.05`. */
export function stretchNames(
  frame: Frame,
  stretches: readonly Interval[],
  name: string,
  small: string,
  limit: string,
): SVGTemplateResult {
  const edge = (x: number) => Math.min(Math.max(toLeft(frame, x), frame.left), frame.left + frame.width);
  const middle = frame.top + frame.height / 2;
  return svg`${stretches.map(({ from, to }) => {
    const [start, end] = [edge(from), edge(to)];
    if (end - start < leastNamed) return nothing;
    const whole = `${small} < ${limit}`;
    const lines = [name, whole.length * letterWidth < end - start ? whole : `< ${limit}`];
    return svg`<text class="stretch-name" text-anchor="middle">${lines.map(
      (line, i) => svg`<tspan x=${(start + end) / 2} y=${middle + i * lineHeight}>${line}</tspan>`,
    )}</text>`;
  })}`;
}
