import { type SVGTemplateResult, svg } from "lit";

/** A point of one of two classes, in CSS pixels. */
export interface ClassPoint {
  x: number;
  y: number;
  isOne: boolean;
}

/** Discs of class 1 and squares of class 0, each with a seam that sets it off from what lies under it. */
export function classPoints(points: readonly ClassPoint[], size: number): SVGTemplateResult {
  const path = (ones: boolean) =>
    points
      .filter(({ x, y, isOne }) => isOne === ones && Number.isFinite(x + y))
      .map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`)
      .join("");
  const kind = (d: string, width: number) =>
    svg`<path class="seam" d=${d} stroke-width=${width + 2.5} /><path class="own" d=${d} stroke-width=${width} />`;
  return svg`<g class="class-points">
    <g class="zero">${kind(path(false), 0.9 * size)}</g><g class="one">${kind(path(true), size)}</g>
  </g>`;
}
