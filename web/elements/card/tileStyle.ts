import { css, unsafeCSS } from "lit";
import { rows } from "../../core/catalogue.ts";
import { marksStyle } from "../../plot/marksStyle.ts";
import { hueOf } from "../../plot/palette.ts";
import { tileFrame } from "./tilePicture.ts";

/** The hue of each function, for what has its id as `data-id`. */
const hues = unsafeCSS(
  rows
    .map(({ id }) => {
      const { light, dark } = hueOf(id);
      return `[data-id="${id}"] { --hue: ${light}; --hue: light-dark(${light}, ${dark}); }`;
    })
    .join("\n"),
);

/** How small pictures of functions look, and in which hue. */
export const tileStyle = css`
  ${marksStyle}
  [data-id] { --hue: var(--ink); }
  ${hues}
  svg.tile-picture { overflow: hidden; display: block; width: 100%; aspect-ratio: ${tileFrame.width} / ${tileFrame.height}; fill: none; stroke: none; }
  .tile-picture path:not(.marker) { vector-effect: non-scaling-stroke; }
  .tile-picture text { fill: var(--muted); stroke: none; }
  .tile-picture .grid { stroke: var(--grid); }
  .tile-picture .axes { stroke: var(--line); stroke-width: 1.25; }
  .tile-picture .low { fill-opacity: 0.18; }
  .tile-picture .low.lane { fill-opacity: 0.75; }
  .tile-picture .bar.input { fill: none; stroke: var(--muted); stroke-width: 1.25; }
`;
