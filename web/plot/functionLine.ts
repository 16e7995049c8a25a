import { type SVGTemplateResult, svg } from "lit";
import type { Interval } from "../core/curves.ts";
import { type Box, type Frame, toLeft, toTop } from "./frame.ts";
import { linePath } from "./line.ts";
import { columns, jumpEnds, linePoints } from "./linePoints.ts";
import { dashes, type Line, terms } from "./lines.ts";
import type { Samples } from "./sampleCurve.ts";

/** The SVG path of f (`order` 0), f′ (1) or f″ (2), in so many decimals. */
export function functionPath(frame: Frame, samples: Samples, order: Line["order"], decimals = 1): string {
  const points = linePoints(samples, order);
  const x = (i: number) => toLeft(frame, points[i]?.x ?? Number.NaN);
  const y = (i: number) => toTop(frame, points[i]?.y ?? Number.NaN);
  return linePath(x, y, points.length, decimals);
}

/**
 * Lines of a function in the hue of where they stand: f solid, f′ dashed, f″ dotted. Where one jumps, a full dot stands on
 * the value taken, a hollow one where the line ends without it.
 */
export function functionLine(
  frame: Frame,
  samples: Samples,
  orders: readonly Line["order"][] = [0, 1],
): SVGTemplateResult {
  return svg`<g class="function-line">${orders.toReversed().map(
    (order) =>
      svg`<path class="curve ${columns[order]}" data-term=${terms[columns[order]]} d=${functionPath(frame, samples, order)} stroke-dasharray=${dashes[columns[order]].join(" ") || "none"} />
        ${jumpEnds(samples, order).flatMap(({ x, taken, open }) => [
          open.map((y) => svg`<circle class="open" cx=${toLeft(frame, x)} cy=${toTop(frame, y)} r="3" />`),
          svg`<circle class="taken" cx=${toLeft(frame, x)} cy=${toTop(frame, taken)} r="3" />`,
        ])}`,
  )}</g>`;
}

/** Where |f′| is low: a tint between top and bottom. A lane of few pixels tells it where several functions share a plot. */
export function lowGradientTint(
  frame: Frame,
  low: readonly Interval[],
  { top, bottom }: Pick<Box, "top" | "bottom">,
  lane = false,
): SVGTemplateResult {
  const edge = (x: number) => Math.min(Math.max(toLeft(frame, x), frame.left), frame.left + frame.width);
  const bands = low.map(({ from, to }) => ({ left: edge(from), right: edge(to) }));
  const path = bands.filter(({ left, right }) => right > left);
  return svg`<path class=${lane ? "low lane" : "low"} data-term="low" d=${path.map(({ left, right }) => `M${left} ${top}H${right}V${bottom}H${left}Z`).join("")} />`;
}
