import { css } from "lit";

export const mapsStyle = css`
  .time-lines { display: flex; gap: var(--gap); }
  .trained.narrow .time-lines { flex-direction: column; gap: 8px; }
  .key-line .map-word { margin-inline-start: auto; }
  .layer-map { cursor: crosshair; touch-action: pan-y; outline-offset: 2px; }
  .layer-map .paper { fill: transparent; }
  .layer-map .title { fill: var(--muted); font-size: 13px; }
  :is(.layer-map, .map-key) .ground { fill: var(--soft); }
  .layer-map .readings text, .layer-map .picked { fill: var(--ink); }
  .layer-map .picked { font-weight: 600; }
  .layer-map .picked-row { fill: none; stroke: var(--accent); stroke-width: 2.5; }
  .row-signs { fill: none; stroke: var(--ink); stroke-opacity: 0.55; stroke-width: 1.25; }

  .shade-rows { --above: #0069a8; --below: #c75300; --full: var(--hue); }
  @supports (color: light-dark(red, red)) {
    .shade-rows { --above: light-dark(#0069a8, #56b4e9); --below: light-dark(#c75300, #ff9147); }
  }
  .shade-rows path { fill: color-mix(in srgb, var(--full) var(--shade), var(--paper)); }
  .shade-rows .above { --full: var(--above); }
  .shade-rows .below { --full: var(--below); }
  .shade-rows .shade-0 { --shade: 3%; }
  .shade-rows .shade-1 { --shade: 12%; }
  .shade-rows .shade-2 { --shade: 24%; }
  .shade-rows .shade-3 { --shade: 38%; }
  .shade-rows .shade-4 { --shade: 54%; }
  .shade-rows .shade-5 { --shade: 74%; }
  .shade-rows .shade-6 { --shade: 100%; }
  .shade-rows .shade-7 { fill: color-mix(in srgb, var(--hue) 75%, var(--ink)); }
  .shade-rows .shade-8 { fill: color-mix(in srgb, var(--hue) 50%, var(--ink)); }
  .shade-rows .shade-9 { fill: color-mix(in srgb, var(--hue) 25%, var(--ink)); }
  .saturated, .dead { shape-rendering: crispEdges; }
  :is(.layer-map, .map-key) .saturated { fill: var(--hue); fill-opacity: 0.55; }
  :is(.layer-map, .map-key) .dead { fill: var(--ink); fill-opacity: 0.7; }

  .maps { display: grid; grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); gap: 12px 24px; margin-bottom: 0.75em; }
  .map-title { margin: 0 0 2px; font-size: 0.9375em; font-weight: 600; }
  .map-key .frame { fill: none; stroke: var(--muted); }
  .maps .key p, .opened .word { margin: 0; font-size: 0.8125em; color: var(--muted); }
  .inside .name { margin: 0.25em 0; font-weight: 600; color: var(--hue); display: flex; gap: 0.35em; align-items: center; }
  .opened { display: flex; flex-wrap: wrap; gap: 0 24px; align-items: start; align-content: start; }
  .opened > * { flex: 1 1 300px; min-width: 0; max-width: 100%; }
  .opened .bar { fill-opacity: 0.3; }
  .opened dl { display: grid; grid-template-columns: 1fr auto; gap: 0.1em 0.75em; margin: 0.5em 0; font-size: 0.875em; }
  .opened dt { color: var(--muted); }
  .opened dd { margin: 0; text-align: end; font-variant-numeric: tabular-nums; }
  .sum { border-left: 3px solid var(--hue); padding-left: 0.75em; margin: 0.75em 0; font-variant-numeric: tabular-nums; }
  .sum p { margin: 0.2em 0; overflow-wrap: anywhere; }
  .sum .why { color: var(--muted); }
`;
