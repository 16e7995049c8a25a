import { nothing, type SVGTemplateResult, svg } from "lit";
import { contoursOf, type Field } from "./field.ts";
import type { Box } from "./frame.ts";
import type { Place } from "./scale.ts";

/** How a field is cut into bands: so many on either side of a middle, the last from `reach` away on. */
export interface Bands {
  middle: number;
  reach: number;
  perSide: number;
}

/** A probability in twelve bands on both sides of ½. */
export const ofProbability: Bands = { middle: 0.5, reach: 0.5, perSide: 6 };

/** So many shades the style sheet has on either side. */
const shades = 6;

/**
 * A quantity over a plane in filled bands: one hue above the middle, another below, the stronger the further away; and,
 * where it is asked for, the line on which the middle is taken. Nothing where a number is missing.
 */
export function bands(
  field: Field,
  { middle, reach, perSide }: Bands,
  { x, y, box, hasLine = false }: { x: Place; y: Place; box: Box; hasLine?: boolean },
): SVGTemplateResult | typeof nothing {
  if (!Array.from(field.values).every(Number.isFinite)) return nothing;
  const sides = Array.from({ length: 2 * perSide - 1 }, (_, i) => i + 1 - perSide);
  const { areas } = contoursOf(
    field,
    sides.map((side) => middle + (reach * side) / perSide),
    x,
    y,
  );
  const shadeOf = (side: number) => `shade-${Math.round((shades * (side < 0 ? -side : side + 1)) / perSide)}`;
  const { left, right, top, bottom } = box;
  // Each area covers the part of the one before in which the field is higher.
  return svg`<g class="bands">
    <rect class="below ${shadeOf(-perSide)}" x=${left} y=${top} width=${right - left} height=${bottom - top} />
    ${areas.map((area, i) => {
      const side = sides[i] as number;
      return svg`<path class="${side < 0 ? "below" : "above"} ${shadeOf(side)}" d=${area} />`;
    })}
    ${hasLine ? svg`<path class="middle" data-term="boundary" d=${areas[perSide - 1]} />` : nothing}
  </g>`;
}
