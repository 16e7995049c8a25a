import { css } from "lit";
import { codeStyle } from "../../codeBlock.ts";

export const outputStyle = css`
  ${codeStyle}
  .output-layer { --push: #c75300; }
  @supports (color: light-dark(red, red)) { .output-layer { --push: light-dark(#c75300, #ff9147); } }
  .output-layer.wide { min-height: 346px; }
  .output-layer.narrow { min-height: 446px; }
  .output-layer p { margin: 0; line-height: 24px; }
  .tasks .choice-buttons { display: flex; gap: 4px; }
  .tasks .toggle { min-height: max(32px, var(--target)); }
  .tasks .term { color: var(--muted); font-weight: 400; font-size: 0.875em; }
  .tasks .toggle[aria-pressed="true"] { border-color: var(--accent); }
  .narrow .tasks .toggle { flex: 1 1 0; padding: 0 2px; font-size: 0.875em; line-height: 1.15; }
  .narrow .tasks .term { display: none; }
  .output-layer .heads { display: flex; flex-wrap: wrap; gap: 0 2em; margin-block: 4px; }
  .output-layer .problems { flex: 1; margin: 0; }
  .output-layer .gap { font-variant-numeric: tabular-nums; min-height: 24px; }
  .output-layer.narrow .gap { min-height: 48px; }
  .output-layer .key { display: flex; flex-wrap: wrap; gap: 0 1.25em; font-size: 0.875em; color: var(--muted); }
  .output-layer .key span { display: inline-flex; align-items: center; gap: 0.3em; }
  .output-layer .row { display: flex; gap: 20px; align-items: start; }
  .output-layer.narrow .row { display: block; }
  .output-layer svg { display: block; }
  .output-layer .window { overflow: hidden; }
  .output-layer .frame { fill: none; stroke: var(--line); pointer-events: none; }
  .output-layer .offs { fill: none; stroke: var(--muted); stroke-opacity: 0.35; stroke-width: 9; }
  .output-layer .pushes, .output-layer .pushes * { --hue: var(--push); }
  .output-layer .names text { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
  .output-layer .ring { fill: none; stroke: var(--ink); stroke-width: 2; }
  .output-layer .rings .ring { r: 6px; }
  .output-layer .one { fill: none; stroke: var(--muted); stroke-dasharray: 5 4; }
  .output-layer .now { fill: none; stroke: var(--ink); }
  .lane { margin: 0; min-width: 0; }
  .lane figcaption { font-size: 0.875em; line-height: 20px; color: var(--muted); padding-left: 30px; }
  .inside .table :is(th, td) { text-align: start; }
  .inside .sum { margin: 0.75em 0; font-variant-numeric: tabular-nums; }
  .inside .sum p { margin: 0.2em 0; overflow-wrap: anywhere; }
`;
