import { css } from "lit";

export const vanishingStyle = css`
  .counters { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19em, 100%), 1fr)); gap: 0.4em 1em; margin-bottom: 0.25em; }
  .counter { display: flex; flex-wrap: wrap; gap: 0 0.75em; align-items: baseline; border-left: 4px solid var(--hue); padding-left: 0.6em; font-size: 0.9375em; }
  .counter .name { font-weight: 600; color: var(--hue); }
  .counter b { font-variant-numeric: tabular-nums; }
  .counter .lost b { font-size: 1.2em; }
  .bars { touch-action: pan-y; cursor: pointer; }
  .bars .picked { fill: var(--soft); }
  @media (forced-colors: active) { .bars .picked { stroke: Highlight; stroke-width: 2; } }
  .bar { fill: var(--hue); }
  .hollow .marker { fill: var(--paper); stroke: var(--hue); stroke-width: 1.75; }
  .axis .title { fill: var(--muted); font-size: 12px; }
  .flow { margin: 0 8px 0 46px; text-align: center; color: var(--muted); font-size: 0.75em; }
  .reading { margin: 0; padding: 0 8px 0 46px; font-size: 0.9375em; font-variant-numeric: tabular-nums; min-height: 1.5em; }
  @container (max-width: 420px) { .reading { min-height: calc(1.5em * var(--functions, 1)); } }
  .reading.key { color: var(--muted); }
  .picture .number-control { padding: 0 8px 0 46px; }

  .inside .tracks { display: grid; grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr)); gap: 1em 1.25em; margin-top: 0.5em; }
  .inside .name { margin: 0; font-weight: 600; color: var(--hue); display: flex; gap: 0.35em; align-items: center; }
  .inside .factors { margin: 0.15em 0 0.4em; font-variant-numeric: tabular-nums; }
  .inside .factors span { display: block; color: var(--muted); font-size: 0.8125em; }
  .bin { fill: var(--hue); fill-opacity: 0.28; }
  .units { display: grid; gap: 0.25em; margin: 0.25em 0 0.5em; }
  .units .map { width: 100%; max-width: 320px; cursor: pointer; }
  .unit { fill: var(--hue); stroke: var(--line); stroke-width: 0.75; }
  .unit.picked { stroke: var(--ink); stroke-width: 2; }
  .units .number-control { grid-template-columns: auto minmax(3em, 1fr) auto; font-size: 0.875em; }
  .units .number-control label { grid-column: auto; }
  dl { display: grid; grid-template-columns: 1fr auto; gap: 0.1em 0.75em; margin: 0; font-size: 0.875em; }
  dt { color: var(--muted); }
  dd { margin: 0; text-align: end; font-variant-numeric: tabular-nums; }
  .sum { border-left: 3px solid var(--hue); padding-left: 0.75em; margin: 0.75em 0; font-variant-numeric: tabular-nums; }
  .sum p { margin: 0.2em 0; overflow-wrap: anywhere; }
`;
