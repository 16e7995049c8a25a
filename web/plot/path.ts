import { nothing, type SVGTemplateResult, svg } from "lit";
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
    ${step > 0 ? arrow(at(step - 1), at(step), 5) : nothing}
    ${point(at(step), marker, { scale: 1.3 })}
  </g>`;
}

/** From one place to another, `short` pixels before its end; nothing where it is too short to have a direction. */
export function arrow(from: Place, to: Place, short = 0): SVGTemplateResult | typeof nothing {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (!(length > short + 7) || !Number.isFinite(length)) return nothing;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [tipX, tipY] = [to.x - short * ux, to.y - short * uy];
  const barb = (turn: number) => `${tipX - 9 * ux - turn * 5 * uy} ${tipY - 9 * uy + turn * 5 * ux}`;
  return svg`<path class="arrow" d="M${from.x} ${from.y}L${tipX - 4 * ux} ${tipY - 4 * uy}" />
    <path class="arrow head" d="M${barb(1)}L${tipX} ${tipY}L${barb(-1)}Z" />`;
}
