import { nothing, type SVGTemplateResult, svg } from "lit";
import { arrow } from "./arrow.ts";
import { linePath } from "./line.ts";
import type { Marker } from "./palette.ts";
import { point } from "./points.ts";

interface Place {
  x: number;
  y: number;
}

/** The way of something that moves, up to a step, in the hue of where it stands: its past, its last step, itself. */
export function path(at: (step: number) => Place, step: number, marker: Marker): SVGTemplateResult {
  const way = linePath(
    (i) => at(i).x,
    (i) => at(i).y,
    step + 1,
  );
  return svg`<g class="path">
    <path class="halo" d=${way} /><path class="walked" d=${way} />
    ${step > 0 ? arrow(at(step - 1), at(step), { short: 5 }) : nothing}
    ${point(at(step), marker, { scale: 1.3 })}
  </g>`;
}
