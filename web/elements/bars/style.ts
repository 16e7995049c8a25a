import { css } from "lit";
import { compactFormulaStyle } from "../formula/style.ts";

/** Stands beside the style that every element has. */
export const barsStyle = css`
  .bars, .function { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25em 2.5em; align-items: start; }
  @container (min-width: 736px) {
    .bars, .function { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .function { grid-column: 1 / -1; }
    /* One function's outputs stand beside the inputs. */
    [data-count="1"] .function { display: contents; }
    [data-count="1"] .matrix { grid-column: 1 / -1; }
  }
  .chips { margin-bottom: 1em; }
  .heading, .subheading { margin: 0 0 0.4em; font-size: 1em; font-weight: 650; }
  .subheading { font-size: 0.875em; font-weight: 600; color: var(--muted); margin-top: 0.75em; }
  .matrix .subheading { margin: 0; color: var(--ink); }
  .hint { margin: 0 0 0.25em; font-size: 0.875em; color: var(--muted); }
  .rows { list-style: none; margin: 0; padding: 0; font-variant-numeric: tabular-nums; }
  .rows li { display: grid; grid-template-columns: 3em minmax(0, 1fr) 5.5em; gap: 0.5em; align-items: center; min-height: 36px; }
  .symbol { font-family: math, "STIX Two Math", "Cambria Math", serif; font-style: italic; white-space: nowrap; }
  .tools { display: flex; flex-wrap: wrap; gap: 0.25em; margin-top: 0.5em; }

  input.bar { appearance: none; -webkit-appearance: none; height: 28px; background: none; touch-action: pan-y; cursor: ew-resize;
    --knob: 14px; --start: calc(var(--knob) / 2 + (100% - var(--knob)) * var(--left)); --stop: calc(var(--knob) / 2 + (100% - var(--knob)) * var(--right)); }
  input.bar::-webkit-slider-runnable-track { height: 18px; border-radius: 4px; background: linear-gradient(90deg, transparent var(--start), var(--accent) var(--start), var(--accent) var(--stop), transparent var(--stop)), var(--soft); }
  input.bar::-moz-range-track { height: 18px; border-radius: 4px; background: linear-gradient(90deg, transparent var(--start), var(--accent) var(--start), var(--accent) var(--stop), transparent var(--stop)), var(--soft); }
  input.bar::-webkit-slider-thumb { appearance: none; -webkit-appearance: none; width: 14px; height: 26px; margin-top: -4px; border-radius: 7px; border: 2px solid var(--paper); background: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
  input.bar::-moz-range-thumb { width: 10px; height: 22px; border-radius: 7px; border: 2px solid var(--paper); background: var(--accent); box-shadow: 0 0 0 1px var(--accent); }

  .track { position: relative; height: 18px; border-radius: 4px; background: var(--soft); overflow: hidden; }
  .fill { position: absolute; inset-block: 0; background: var(--accent); min-width: 1px; }
  .zero { position: absolute; inset-block: 0; width: 1px; background: var(--muted); }
  .value { text-align: end; }
  @media (forced-colors: active) { .fill { background: CanvasText; } .track { border: 1px solid CanvasText; } }

  .number-control { margin: 0.25em 0 0.5em; font-size: 0.9375em; }
  .number-control label { font-style: italic; }

  .scroll { overflow-x: auto; }
  table { border-collapse: separate; border-spacing: 2px; font-variant-numeric: tabular-nums; font-size: 0.875em; }
  th { font-weight: 400; color: var(--muted); padding: 0.25em 0.5em; font-family: math, "STIX Two Math", "Cambria Math", serif; font-style: italic; white-space: nowrap; }
  tbody td { min-width: 3.6em; height: 2.4em; padding: 0 0.4em; text-align: center; border-radius: 4px; border: 2px solid transparent; background: var(--soft); cursor: default; white-space: nowrap; }
  td.up { background: color-mix(in srgb, var(--accent) var(--strength), var(--paper)); }
  td.down { background: color-mix(in srgb, var(--against) var(--strength), var(--paper)); }
  td[data-chosen="true"] { border-color: var(--ink); }
  @container (max-width: 479px) {
    table { font-size: 0.75em; border-spacing: 1px; }
    tbody td { min-width: 0; padding: 0 0.25em; }
    tbody th { padding: 0 0.25em 0 0; }
  }
  .matrix { --against: #c75300; }
  @supports (color: light-dark(red, red)) { .matrix { --against: light-dark(#c75300, #ff9147); } }
  .entry { margin: 0.5em 0 0; min-height: 4.5em; font-size: 0.9375em; }
  .entry .math { display: block; }
  .words { margin: 0.5em 0 0; font-size: 0.9375em; color: var(--muted); }
  ${compactFormulaStyle}
  .formula { margin: 0.25em 0 0.75em; }
  .words strong { color: var(--ink); }
  @media print {
    .chips [aria-pressed="false"], .tools, .entry { display: none; }
    .scroll { overflow: visible; }
  }
`;
