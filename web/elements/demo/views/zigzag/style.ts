import { css } from "lit";

/** Between plots that stand side by side, in CSS pixels. */
export const gap = 28;

export const zigzagStyle = css`
  .planes { display: flex; align-items: start; gap: 28px; }
  .planes.narrow { display: block; }
  .planes .row { display: flex; gap: 8px; align-items: end; }
  .planes > * { flex: none; }
  .planes > :last-child { flex: 1; min-width: 0; }
  .plane { margin: 0; min-width: 0; }
  .plane figcaption { font-size: 0.875em; line-height: 20px; min-height: 20px; color: var(--muted); padding-left: 30px; contain: inline-size; }
  .plane figcaption b { color: var(--ink); font-variant-numeric: tabular-nums; }
  .plane .window { overflow: hidden; }
  .frame { fill: none; stroke: var(--line); pointer-events: none; }
  .fan { fill: var(--hue); fill-opacity: 0.2; }
  .fan.open { fill-opacity: 0.12; }
  .cloud .fan { fill-opacity: 0.08; }
  .straight { fill: none; stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 5 4; }
  .low-loss { stroke: var(--muted); stroke-dasharray: 5 4; }
  .zero { stroke: var(--muted); stroke-width: 1; fill: none; }
  .weights { touch-action: pan-y; }
  .cloud .dots { stroke-width: 4; }
  .input.used { fill: var(--hue); stroke: var(--paper); stroke-width: 1.25; }
  .handle .cross { stroke: var(--ink); stroke-width: 2.25; }

  .note { margin: 0.5em 0 0; font-size: 0.875em; color: var(--muted); }
  .planes .note { padding-left: 30px; width: 236px; }
  .runs { width: 100%; table-layout: fixed; margin-top: 0.5em; font-size: 0.9375em; border-collapse: collapse; }
  .runs th, .runs td { padding: 0.15em 0 0.15em 0.5em; border: 0; font-weight: 400; text-align: end; overflow-wrap: normal; font-variant-numeric: tabular-nums; }
  .runs tr > :first-child { width: 40%; }
  .runs[data-count="1"] tr > :first-child { width: 74%; }
  @container (max-width: 480px) {
    .runs { font-size: 0.8125em; }
    .runs[data-count="3"] tr > :first-child { width: 29%; }
  }
  .runs tr > :first-child { padding-left: 0; }
  .runs tbody th { text-align: start; color: var(--muted); overflow-wrap: break-word; }
  .runs thead th { font-size: 0.9375em; padding-left: 0.15em; font-weight: 600; color: var(--hue); overflow-wrap: anywhere; vertical-align: bottom; }
  .runs svg { display: inline-block; }
  .inside .sum { border-left: 3px solid var(--hue); padding-left: 0.75em; margin: 0.75em 0; font-variant-numeric: tabular-nums; }
  @media print {
    .planes { display: grid; grid-template-columns: minmax(0, 9fr) minmax(0, 6fr) minmax(0, 10fr); }
    .planes.middling { grid-template-columns: minmax(0, 9fr) minmax(0, 6fr); }
    .planes.narrow { display: block; }
    .planes .note { width: auto; }
  }
  .inside .sum p { margin: 0.2em 0; overflow-wrap: anywhere; }
`;
