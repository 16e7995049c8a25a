import { css, unsafeCSS } from "lit";
import { tableStyle } from "../../controls/table.ts";
import { marksStyle } from "../../plot/marksStyle.ts";
import { tryStyle } from "../base/tryStyle.ts";
import { compactFormulaStyle } from "../formula/style.ts";
import { gapOfParts } from "./panel.ts";

const letters = css`font-family: math, "STIX Two Math", "Cambria Math", serif; font-style: italic;`;

/** Stands beside the style that every element has. */
export const barsStyle = css`
  .figure { contain: content; }
  ${marksStyle}
  ${tryStyle}

  .picture { display: grid; gap: 0.5em; }
  .picture[data-wide="true"] { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1em ${unsafeCSS(gapOfParts)}px; align-items: start; }
  .picture .function { display: contents; }
  .picture[data-wide="true"] .function > :first-child { grid-column: 2; }
  .title { margin: 0; color: var(--muted); }
  .title b { color: var(--ink); font-weight: 650; }
  .title span { font-size: 0.9375em; }

  .columns text, .map text { fill: var(--ink); font-variant-numeric: tabular-nums; }
  .columns .axis text { fill: var(--muted); font-size: 12px; }
  .columns .number { font-weight: 600; }
  .columns .symbol, .map .symbol { ${letters} }
  .columns .symbol, .map .symbol:not([data-chosen]) { fill: var(--muted); }
  .zero { stroke: var(--muted); shape-rendering: crispEdges; }
  .track { fill: var(--soft); }
  .bar { fill: var(--accent); }

  .slot, .grip { fill: transparent; cursor: ns-resize; }
  .knob { fill: var(--accent); stroke: var(--paper); stroke-width: 2; pointer-events: none; }
  .input { outline: 0; }
  .input:hover .knob { stroke: var(--ink); }
  .input:focus-visible .slot { stroke: var(--accent); stroke-width: 2; }
  .input :is(.track, .bar, text) { pointer-events: none; }

  .map, .key svg { user-select: none; -webkit-user-select: none; }
  .map .heat { cursor: pointer; }
  .key { display: flex; flex-wrap: wrap; gap: 0 0.5em; align-items: center; margin: 0.25em 0 0; padding-left: 34px; font-size: 0.8125em; color: var(--muted); }
  @media (forced-colors: active) { .bar, .knob { fill: CanvasText; } .track { stroke: CanvasText; fill: none; } }

  .headline p { display: block; margin: 0; }
  .dials { min-height: max(32px, var(--target)); }

  .heading, .subheading { margin: 0 0 0.4em; font-weight: 650; }
  .subheading { font-weight: 600; margin-top: 0.75em; }
  .part .function + .function { margin-top: 1.5em; }
  .hint { margin: 0 0 0.25em; font-size: 0.9375em; color: var(--muted); }
  .symbol { ${letters} white-space: nowrap; }
  .typed-inputs { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr)); gap: 0.4em 1em; margin: 0.75em 0; }
  .typed-inputs label { display: grid; grid-template-columns: 2em minmax(0, 1fr); gap: 0.25em; align-items: center; }
  .tools { display: flex; flex-wrap: wrap; gap: 0.25em; margin: 0.5em 0; }
  .part .number-control { max-width: 36em; }
  ${tableStyle}

  .scroll { overflow-x: auto; }
  .jacobian table { border-collapse: separate; border-spacing: 2px; font-variant-numeric: tabular-nums; font-size: 0.9375em; }
  .jacobian th { font-weight: 400; color: var(--muted); padding: 0.25em 0.5em; ${letters} white-space: nowrap; }
  .jacobian tbody td { min-width: 3.6em; height: 2.4em; padding: 0 0.4em; text-align: center; border-radius: 4px; border: 2px solid transparent; background: var(--soft); cursor: default; white-space: nowrap; }
  .jacobian { --against: #c75300; }
  @supports (color: light-dark(red, red)) { .jacobian { --against: light-dark(#c75300, #ff9147); } }
  .jacobian td.up { background: color-mix(in srgb, var(--accent) var(--strength), var(--paper)); }
  .jacobian td.down { background: color-mix(in srgb, var(--against) var(--strength), var(--paper)); }
  .jacobian td[data-chosen="true"] { border-color: var(--ink); }
  @container (max-width: 479px) {
    .jacobian table { font-size: 0.75em; border-spacing: 1px; }
    .jacobian tbody td { min-width: 0; padding: 0 0.25em; }
    .jacobian tbody th { padding: 0 0.25em 0 0; }
  }
  .entry { margin: 0.5em 0 0; min-height: 4.5em; font-size: 0.9375em; }
  .entry .math { display: block; }
  ${compactFormulaStyle}
  .formula { margin: 0.25em 0 0.75em; }
  @media print {
    .bars, .function { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .function, .matrix { grid-column: 1 / -1; }
    [data-count="1"] .function { display: contents; }
    .chips [aria-pressed="false"], .tools, .entry { display: none; }
    .scroll { overflow: visible; }
  }
`;
