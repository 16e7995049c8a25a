import { css } from "lit";
import { codeStyle } from "../../codeBlock.ts";

/** Between plots that stand side by side, in CSS pixels. */
export const gap = 16;

export const collapseStyle = css`
  ${codeStyle}
  .panels { display: grid; grid-template-columns: repeat(var(--columns), var(--across)); justify-content: center; gap: 4px 16px; }
  .panel { margin: 0; min-width: 0; }
  .panel figcaption { display: flex; flex-wrap: wrap; gap: 0 0.75em; padding-left: 36px; font-size: 0.9375em; line-height: 20px; }
  @container (max-width: 560px) { .panel figcaption { display: block; padding-left: 0; min-height: 40px; } .panel b { display: block; } }
  .panel .name { font-weight: 600; color: var(--hue); overflow-wrap: anywhere; }
  .panel figcaption svg { display: inline-block; }
  .panel b { font-weight: 400; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
  .panel .window { overflow: hidden; }
  .frame { fill: none; stroke: var(--line); pointer-events: none; }
  .zero { stroke: var(--muted); stroke-opacity: 0.6; fill: none; }
  .curve.earlier { stroke-width: 1.5; }
  .straight { fill: none; stroke: var(--ink); stroke-width: 1.25; stroke-dasharray: 5 4; }
  .composed { fill: none; stroke: var(--ink); stroke-width: 2; stroke-dasharray: 1 4; stroke-linecap: round; }
  .gap { fill: none; stroke: var(--ink); stroke-width: 2.25; }
  .share { fill: var(--ink); font-size: 13px; font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; font-variant-numeric: tabular-nums; }
  .curve.sheet { stroke-width: 1.25; }
  .quarter { fill: var(--hue); fill-opacity: 0.25; }
  @container (max-width: 480px) { .panels + .key-line { min-height: 6em; } }
  .key-line { margin: 0.25em 0 0; line-height: 1.5; font-size: 0.875em; color: var(--muted); }
  @media print {
    .panels { grid-template-columns: repeat(var(--columns), minmax(0, var(--across))); }
    .panel > svg { max-width: 100%; height: auto; }
  }
  .inside .sum { border-left: 3px solid var(--hue); padding-left: 0.75em; margin: 0.75em 0; font-variant-numeric: tabular-nums; }
  .inside .sum p { margin: 0.2em 0; overflow-wrap: anywhere; }
`;
