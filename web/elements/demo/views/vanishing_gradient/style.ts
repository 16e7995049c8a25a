import { css } from "lit";

export const vanishingStyle = css`
  .lanes { display: grid; grid-template-columns: var(--columns); gap: var(--between); }
  /* As many lines as the layout counts; where two names and a share need more, the share stays away. */
  .arrival { display: flex; flex-wrap: wrap; gap: 0 0.75em; align-content: start; margin: 0; height: 24px; overflow: hidden; font-variant-numeric: tabular-nums; }
  .arrival > * { height: 24px; line-height: 24px; white-space: nowrap; max-width: 100%; overflow: hidden; text-overflow: ellipsis; }
  .arrival .name { font-weight: 600; color: var(--hue); }
  .arrival .name svg { display: inline-block; margin-right: 0.35em; }
  .arrival .low { margin-left: auto; color: var(--muted); font-size: 0.9375em; }
  .alone .left { font-size: 1.3125em; }
  .beside .arrival { height: 48px; }
  .beside .left { order: 1; width: 100%; }
  @container (max-width: 480px) {
    .arrival { gap: 0 0.5em; }
    .alone .arrival { height: 48px; }
    .alone .left { order: 1; width: 100%; font-size: min(1.125em, 4.4cqi); }
    .under .arrival { font-size: 0.875em; }
  }
  .layers { touch-action: pan-y; cursor: pointer; }
  .here { fill: transparent; }
  .here.pointed { fill: var(--soft); }
  .vessel { fill: var(--soft); stroke: var(--line); stroke-width: 1; }
  .fill { fill: var(--hue); }
  .unit-dots { stroke: var(--paper); stroke-opacity: 0.75; stroke-linecap: round; fill: none; }
  .links { stroke: var(--line); stroke-opacity: 0.6; stroke-width: 0.75; fill: none; }
  .over { fill: var(--hue); }
  .one { stroke: var(--ink); stroke-width: 1; fill: none; shape-rendering: crispEdges; }
  /* A flash in each layer, one after another from the last to the first. */
  .pulse { fill: var(--hue); stroke: var(--hue); stroke-width: 3; opacity: 0; animation: pulse 500ms ease-out var(--delay) backwards; }
  @keyframes pulse { 0% { opacity: 0; } 25% { opacity: 0.75; } 100% { opacity: 0; } }
  @media (prefers-reduced-motion: reduce) { .pulse { animation: none; } }
  .scale { margin-left: 0.75em; align-self: center; color: var(--muted); font-size: 0.9375em; }
  @container (max-width: 480px) { .scale { display: none; } .transport .choice-buttons { flex-basis: 100%; } }
  .flow { margin: 0; color: var(--muted); font-size: 0.8125em; line-height: 20px; text-align: center; }

  .inside .tracks { display: grid; grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr)); gap: 1em 1.25em; margin-top: 0.5em; }
  .inside > .number-control, .inside .track { max-width: 32em; }
  .inside .name { margin: 0; font-weight: 600; color: var(--hue); display: flex; gap: 0.35em; align-items: center; }
  .inside .factors { margin: 0.15em 0 0.4em; font-variant-numeric: tabular-nums; }
  .inside .factors span { display: block; color: var(--muted); font-size: 0.8125em; }
  .inside .bar { fill-opacity: 0.3; }
  .units { display: grid; gap: 0.25em; margin: 0.25em 0 0.5em; }
  .units .map { max-width: 100%; cursor: pointer; }
  .units .number-control { grid-template-columns: auto minmax(3em, 1fr) auto; font-size: 0.875em; }
  .units .number-control label { grid-column: auto; }
  dl { display: grid; grid-template-columns: 1fr auto; gap: 0.1em 0.75em; margin: 0; font-size: 0.875em; }
  dt { color: var(--muted); }
  dd { margin: 0; text-align: end; font-variant-numeric: tabular-nums; }
  .sum { border-left: 3px solid var(--hue); padding-left: 0.75em; margin: 0.75em 0; font-variant-numeric: tabular-nums; }
  .sum p { margin: 0.2em 0; overflow-wrap: anywhere; }
`;
