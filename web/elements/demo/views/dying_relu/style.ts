import { css } from "lit";

export const dyingStyle = css`
  .training, .born { min-height: var(--least); box-sizing: border-box; }
  .training { display: grid; grid-template-columns: var(--columns); gap: 12px var(--between, 24px); align-items: start; align-content: start; }
  .training > :is(.among, .below) { grid-column: span var(--span); }
  .picture .name, .sum .name { margin: 0; font-weight: 600; color: var(--hue); }
  .name .key { display: inline-block; margin-right: 0.35em; }
  .panel .name { font-size: 15px; line-height: 24px; }
  .picture .count { margin: 0; font-size: 15px; line-height: 24px; padding: 4px 0; color: var(--muted); font-variant-numeric: tabular-nums; }
  @container (max-width: 480px) { .picture .count, .panel .name { font-size: 13px; } }
  .small .panel .name { height: 32px; line-height: 16px; align-content: end; }
  .small .panel .count { font-size: 12px; }
  .picture .count.some { color: var(--ink); font-weight: 600; }
  .plane, .strip { cursor: crosshair; }
  .strip { cursor: pointer; }
  .picture .plane { overflow: hidden; }
  .plane .dots { stroke: var(--ink); }
  .plane .boundary { stroke: var(--ink); stroke-width: 1.25; stroke-opacity: 0.7; }
  .plane .dead .boundary { stroke: var(--muted); stroke-width: 1; stroke-opacity: 0.55; }
  .plane .picked .boundary { stroke: var(--hue); stroke-width: 3.5; stroke-opacity: 1; }
  .foot { fill: var(--ink); stroke: none; }
  .dead .foot { fill: none; stroke: var(--muted); stroke-width: 1.5; }
  .picked .foot { stroke: var(--hue); stroke-width: 3; }

  svg.strip .share { fill-opacity: 0.8; }
  svg.strip .frame { stroke: var(--hue); }
  svg.strip .frame.dead { stroke: var(--muted); }
  svg.strip .frame.picked { stroke: var(--ink); stroke-width: 2.5; }
  svg.strip .sign { stroke: var(--hue); }
  svg.strip .cross { stroke: var(--ink); stroke-width: 1.75; }
  ul.cell-key .share { fill: var(--muted); }
  .cell-key { display: grid; margin: 0; padding: 0; list-style: none; color: var(--muted); font-size: 13px; line-height: 17px; }
  .cell-key li { display: flex; align-items: center; gap: 0.5em; }
  .cell-key svg { flex: none; }
  .small .cell-key { display: flex; flex-wrap: wrap; gap: 0 1em; font-size: 12px; }

  .level { stroke: var(--muted); stroke-width: 1; fill: none; }
  .level-name { font-size: 12px; fill: var(--muted); paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; font-variant-numeric: tabular-nums; }

  .born { display: grid; align-items: start; gap: 12px 32px; grid-template-columns: minmax(0, 1fr); }
  .born.beside { grid-template-columns: var(--shape) minmax(0, 1fr); }
  .nets { display: grid; gap: 8px; }
  svg.waffle .frame { stroke: var(--hue); }
  svg.waffle .frame.dead { stroke: var(--line); }
  svg.waffle .cross { stroke-width: 1.25; }
  .net-shape .joined { stroke: var(--line); fill: none; }
  .net-shape .unit { fill: var(--paper); stroke: var(--muted); stroke-width: 1.5; }
  .word { margin: 0.35em 0 0; font-size: 0.875em; color: var(--muted); }
  .share-bar { margin-top: 8px; }
  .share-bar .whole { fill: var(--soft); }
  .share-bar .part { fill: var(--muted); }
  .share-bar .error { stroke: var(--ink); stroke-width: 2; }
  .share-bar .bound { stroke: var(--ink); stroke-width: 2; }
  .share-bar text { fill: var(--ink); font-size: 12px; font-variant-numeric: tabular-nums; }

  .reading span { color: var(--muted); display: inline-block; margin-right: 0.6em; }
  .inside .dial { max-width: 30em; }
  .sum { border-left: 3px solid var(--hue); padding-left: 0.75em; margin: 0.75em 0; font-variant-numeric: tabular-nums; }
  .sum.plain { border-left-color: var(--line); }
  .sum p { margin: 0.2em 0; overflow-wrap: anywhere; }
  .sum .why { color: var(--muted); }
  .formula { margin: 0.3em 0; }
  @media print {
    .training, .born { min-height: 0; }
    .training { grid-template-columns: repeat(var(--on-paper), minmax(0, 1fr)); }
    .born.beside { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
  }
`;
