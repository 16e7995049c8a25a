import { css } from "lit";

export const dyingStyle = css`
  .training { display: grid; gap: 0.75em 1.25em; grid-template-columns: minmax(0, 1fr); align-items: start; }
  .training.wide { grid-template-columns: auto minmax(0, 1fr); }
  .panels { display: grid; gap: 0.75em 1em; grid-template-columns: repeat(var(--columns, 1), auto); justify-content: start; }
  .panel { width: var(--size); }
  .panel .name, .counter .name, .sum .name { margin: 0; font-weight: 600; color: var(--hue); }
  .name .key { display: inline-block; margin-right: 0.35em; }
  .panel .name { font-size: 0.9375em; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .dials .choice { max-width: 100%; }
  .dials .choice select { min-width: 0; }
  .dials .choice span { white-space: nowrap; }
  .panel .count { margin: 0 0 0.3em; font-size: 0.875em; font-variant-numeric: tabular-nums; }
  .plane { border-radius: 6px; }
  .picture .plane { overflow: hidden; }
  .sheet { fill: none; stroke: var(--line); stroke-width: 2; }
  .data { fill: var(--soft); }
  .side { fill: var(--hue); fill-opacity: 0.16; }
  .input { fill: none; stroke: var(--paper); stroke-width: 2.8; stroke-linecap: round; }
  .input.rim { stroke: var(--muted); stroke-width: 4.8; }
  .input.on { stroke: var(--ink); stroke-width: 4.8; }
  .boundary { stroke: var(--hue); stroke-width: 1.25; stroke-opacity: 0.75; fill: none; }
  .boundary.dead { stroke: var(--muted); stroke-width: 1; stroke-opacity: 0.5; }
  .boundary.picked { stroke: var(--ink); stroke-width: 2.5; stroke-opacity: 1; }
  .mark { fill: var(--hue); stroke: none; }
  .mark.dead { fill: none; stroke: var(--muted); stroke-width: 1.5; }
  .mark.picked { stroke: var(--ink); stroke-width: 2.5; }

  .cells { display: grid; grid-template-columns: repeat(var(--cells), 24px); position: relative; margin: 0.35em 0 0 -3px; }
  .cells svg { position: absolute; left: 0; top: 0; max-width: none; pointer-events: none; }
  button.cell { padding: 0; border: 0; border-radius: 3px; min-width: 24px; min-height: 24px; width: 24px; height: 24px; background: none; }
  .cell .share { fill: var(--hue, var(--muted)); fill-opacity: 0.8; }
  .cell .frame { fill: none; stroke: var(--hue, var(--muted)); stroke-width: 1; }
  .cell .cross { stroke: var(--ink); stroke-width: 1.75; }
  .cell.dead .frame, .cell .shut { stroke: var(--muted); }
  .cell .low { stroke: var(--hue, var(--muted)); stroke-width: 1.75; }
  .cell .frame.picked { stroke: var(--ink); stroke-width: 2.5; }
  .cell-key { display: flex; flex-wrap: wrap; gap: 0.1em 1.1em; margin: 0.5em 0 0; padding: 0; list-style: none; color: var(--muted); font-size: 0.8125em; }
  .cell-key .cell { display: inline-flex; align-items: center; gap: 0.25em; }
  .cell-key .share, .cell-key .cross { fill: var(--muted); stroke: none; }
  .cell-key .cross, .cell-key .low { stroke: var(--muted); }
  .cell-key .frame { stroke: var(--muted); }
  .reading { margin: 0.25em 0 0; font-size: 0.875em; font-variant-numeric: tabular-nums; min-height: calc(var(--lines) * 1.5em); }
  .reading span { color: var(--muted); white-space: nowrap; margin-right: 0.6em; }
  .panel .count span { color: var(--muted); }
  .legend, .word { margin: 0.35em 0 0; font-size: 0.8125em; color: var(--muted); }
  .word { font-size: 0.9375em; color: var(--ink); }

  @container (min-width: 600px) { .dials label { white-space: nowrap; } }
  .axis .title { fill: var(--muted); font-size: 12px; }
  .cursor > path { stroke: var(--ink); stroke-width: 1; fill: none; }
  .level, .bound { stroke: var(--muted); stroke-width: 1; }
  .bound { stroke: var(--ink); stroke-width: 1.5; }
  .end { font-size: 12px; font-variant-numeric: tabular-nums; }
  .end text { fill: var(--ink); }
  .power { font-size: 9px; }
  .level-name, .bound-name { font-size: 12px; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; font-variant-numeric: tabular-nums; }
  .level-name { fill: var(--muted); }
  .bound-name { fill: var(--ink); }
  .band { fill: var(--hue); fill-opacity: 0.18; }
  .counters { display: flex; flex-wrap: wrap; gap: 0.4em 1.75em; margin-bottom: 0.5em; }
  .counter { display: inline-flex; flex-wrap: wrap; gap: 0 0.6em; align-items: baseline; font-size: 0.9375em; font-variant-numeric: tabular-nums; }

  .sum { border-left: 3px solid var(--hue); padding-left: 0.75em; margin: 0.75em 0; font-variant-numeric: tabular-nums; }
  .sum.plain { border-left-color: var(--line); }
  .sum p { margin: 0.2em 0; overflow-wrap: anywhere; }
  .sum .why { color: var(--muted); }
  @media print {
    .training.wide { grid-template-columns: minmax(0, 6fr) minmax(0, 4fr); }
    .panels { grid-template-columns: repeat(var(--columns, 1), minmax(0, var(--size))); }
    .panel { width: auto; }
    .cells { display: block; }
    .cells button { display: none; }
    .cells svg { position: static; max-width: 100%; }
  }
  .formula { margin: 0.3em 0; }
`;
