import { css } from "lit";
import { codeStyle } from "../../codeBlock.ts";

export const fittingStyle = css`
  ${codeStyle}
  .fitting.beside { display: flex; gap: 28px; align-items: start; }
  .fitting.beside > :first-child { flex: none; width: 58%; }
  .fitting .unit { flex: 1; min-width: 0; }
  .fitting .names { display: flex; flex-wrap: wrap; gap: 0 1.25em; margin: 0; font-size: 0.9375em; line-height: 24px; color: var(--muted); font-variant-numeric: tabular-nums; }
  .names span { display: inline-flex; align-items: center; gap: 0.35em; }
  .targets .word { margin-right: 0.2em; }
  .targets .toggle { min-height: max(28px, var(--target)); padding: 0 3px; margin-left: -0.2em; }
  .targets .toggle svg { fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linejoin: round; }
  .targets .toggle[aria-pressed="true"] { border-color: var(--accent); color: var(--ink); }
  .names b { color: var(--hue); }
  .names svg { flex: none; }
  .fitting .window { overflow: hidden; }
  .fitting .frame { fill: none; stroke: var(--line); pointer-events: none; }
  .fitting .zero { fill: none; stroke: var(--muted); stroke-opacity: 0.6; stroke-width: 1; }
  .dots.target, .key .dots { stroke: var(--ink); stroke-opacity: 0.5; stroke-width: 4.5; }
  .picked-line { fill: none; stroke: var(--muted); stroke-width: 1; stroke-dasharray: 2 3; }
  .fitting .straight { fill: none; stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 5 4; }
  .fitting .before { fill: none; stroke: var(--hue); stroke-width: 1.75; stroke-dasharray: 5 4; stroke-opacity: 0.65; }
  .fitting .constant { stroke-dasharray: 2 3; }
  .fitting .other { fill: none; stroke: var(--muted); stroke-width: 1; stroke-opacity: 0.55; }
  .lane-name { fill: var(--muted); font-size: 12px; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
  .stem path { fill: none; stroke: var(--hue); stroke-width: 1.75; }
  .stem .marker { fill: var(--hue); stroke: none; }
  .stem.picked path { stroke-width: 3; }
  .stem.off > path { stroke: var(--muted); stroke-dasharray: 2 3; }
  .stem.off .marker { fill: var(--paper); stroke: var(--muted); stroke-width: 1.5; }
  .hit { fill: transparent; cursor: grab; }
  @media (pointer: coarse) { .hit { r: 20px; } }
  .drawing .canvas { fill: transparent; cursor: crosshair; touch-action: none; }
  .drawing .height { pointer-events: none; outline: none; }
  .drawing .around { fill: transparent; }
  .drawing .dot { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
  .drawing .height:focus-visible .around { fill: var(--accent); fill-opacity: 0.18; stroke: var(--accent); stroke-width: 2; }

  .unit-controls { display: flex; flex-wrap: wrap; gap: 0.35em; align-items: center; }
  .unit-controls .which { font-weight: 600; min-width: 6.5em; text-align: center; font-variant-numeric: tabular-nums; }
  .unit-controls .icon { min-width: max(32px, var(--target)); }
  .fitting .numbers { display: flex; flex-wrap: wrap; gap: 0 1em; margin: 0.25em 0; font-size: 0.875em; line-height: 20px; min-height: 20px; color: var(--muted); font-variant-numeric: tabular-nums; }
  .fitting:not(.beside) .numbers { gap: 0 0.7em; font-size: 0.8125em; flex-wrap: nowrap; white-space: nowrap; }
  .scrubber .by-hand { min-height: max(24px, var(--target)); align-content: center; }
  @container (max-width: 480px) { .unit-controls { flex-wrap: nowrap; gap: 0.2em; white-space: nowrap; } .unit-controls .which { flex: 1; min-width: 0; font-size: 0.9375em; } .unit-controls .toggle, .unit-controls .all-on { padding: 0 0.6em; } .unit-controls > * { min-width: 0; overflow: hidden; text-overflow: ellipsis; } }
  .numbers b { color: var(--ink); font-weight: 600; }
  .fitting:not(.beside) .parts { display: flex; gap: 8px; }
  .lane { margin: 0; min-width: 0; }
  .lane figcaption { font-size: 0.875em; line-height: 20px; color: var(--muted); }
  .fitting:not(.beside) .lane figcaption { font-size: 0.8125em; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .inside .sum { border-left: 3px solid var(--hue); padding-left: 0.75em; margin: 0.75em 0; font-variant-numeric: tabular-nums; }
  .inside .sum p { margin: 0.2em 0; overflow-wrap: anywhere; }
  @media print {
    .unit-controls button, .targets .toggle[aria-pressed="false"] { display: none; }
  }
`;
