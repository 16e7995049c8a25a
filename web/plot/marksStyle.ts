import { css } from "lit";

/** How marks look. `--hue` is that of a function; `--ink`, `--muted`, `--paper`, `--grid` and `--accent` are the figure's. */
export const marksStyle = css`
  .axis .grid { stroke: var(--grid); shape-rendering: crispEdges; }
  .axis text { fill: var(--muted); font-size: 12px; font-variant-numeric: tabular-nums; }
  .axis .title { font-size: 13px; }

  .marker { fill: var(--hue); }
  .curve { fill: none; stroke: var(--hue); stroke-width: 2.25; stroke-linejoin: round; }
  .function-line .curve { stroke-linecap: round; }
  .function-line .curve.derivative { stroke-width: 1.75; }
  .function-line .open { fill: var(--paper); stroke: var(--hue); stroke-width: 1.5; }
  .function-line .taken { fill: var(--hue); }
  .low { fill: var(--hue); fill-opacity: 0.14; }
  .low.lane { fill-opacity: 0.7; }
  .stretch-name { fill: var(--muted); font-size: 12px; }

  .bar { fill: var(--hue); }

  g.cells .share { fill: var(--hue); }
  g.cells .frame { fill: none; stroke: var(--muted); stroke-width: 1; }
  g.cells .picked { stroke: var(--accent); stroke-width: 2.5; }
  g.cells .sign { fill: none; stroke: var(--muted); stroke-width: 1.5; }

  .mosaic { --above: #0069a8; --below: #c75300; shape-rendering: crispEdges; }
  @supports (color: light-dark(red, red)) {
    .mosaic { --above: light-dark(#0069a8, #56b4e9); --below: light-dark(#c75300, #ff9147); }
  }
  .mosaic .above { fill: var(--above); }
  .mosaic .below { fill: var(--below); }
  .mosaic .dash { fill: none; stroke: var(--ink); stroke-opacity: 0.45; stroke-width: 1.5; }
  .mosaic.frame { fill: none; stroke: var(--muted); }

  .heat { --above: var(--accent); --below: #c75300; }
  @supports (color: light-dark(red, red)) { .heat { --below: light-dark(#c75300, #ff9147); } }
  .heat .ground { fill: var(--soft); }
  .heat.up .tint { fill: color-mix(in srgb, var(--above) 70%, var(--paper)); }
  .heat.down .tint { fill: color-mix(in srgb, var(--below) 70%, var(--paper)); }
  .heat[data-chosen] .tint { stroke: var(--ink); stroke-width: 2; }
  .heat text { fill: var(--ink); font-variant-numeric: tabular-nums; }

  .field .band { fill: var(--ink); }
  .field .level { fill: none; stroke: var(--ink); stroke-opacity: 0.22; stroke-width: 1; }

  .point .marker { stroke: var(--paper); stroke-width: 1.25; }
  .point.hollow .marker { fill: var(--paper); stroke: var(--hue); stroke-width: 2; }
  .dots { fill: none; stroke: var(--muted); stroke-width: 5; stroke-linecap: round; }

  .side { fill: var(--hue); fill-opacity: 0.14; }
  .boundary { fill: none; stroke: var(--hue); stroke-width: 1.75; }

  .path .halo { fill: none; stroke: var(--paper); stroke-width: 4.5; stroke-opacity: 0.7; stroke-linejoin: round; }
  .path .walked { fill: none; stroke: var(--hue); stroke-width: 1.75; stroke-linejoin: round; }
  .arrow .shaft { fill: none; stroke: var(--hue); }
  .arrow .head, .tip { fill: var(--hue); }

  .handle { cursor: grab; outline: none; }
  .handle:active { cursor: grabbing; }
  .handle .grip { fill: transparent; }
  .handle .ways { fill: none; stroke: var(--ink); stroke-width: 1.75; }
  .handle .ring { fill: var(--paper); stroke: var(--ink); stroke-width: 2.25; }
  .handle:focus-visible .grip { fill: var(--accent); fill-opacity: 0.18; stroke: var(--accent); stroke-width: 2; }
  .handle text { fill: var(--ink); font-size: 12px; font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
  @media (pointer: coarse) {
    .handle .grip { r: 22.5px; }
  }

  .seed-band path { fill: none; stroke: var(--hue); stroke-width: 1; stroke-opacity: 0.6; }
  .seed-band .area { fill: var(--hue); fill-opacity: 0.16; stroke-opacity: 0.35; }
  .seed-band .median { stroke-width: 1.5; stroke-dasharray: 3 3; stroke-opacity: 1; }
  .seed-band .brackets { stroke: var(--ink); stroke-width: 1.25; stroke-opacity: 0.75; }
  .seed-band .ticks { stroke: var(--ink); stroke-width: 3; stroke-opacity: 1; }

  .end-labels text { fill: var(--hue); font-size: 12px; font-weight: 600; font-variant-numeric: tabular-nums; }
  .cursor > path { fill: none; stroke: var(--ink); stroke-width: 1.25; }
  .cursor.pointed > path { stroke: var(--muted); stroke-width: 1; }
  .cursor .marker { fill: var(--hue); }

  .notice { pointer-events: none; }
  .notice p { margin: 0; height: 100%; display: grid; place-content: center; text-align: center; text-wrap: balance; padding: 0 4px; font-size: 15px; line-height: 1.3; font-weight: 600; background: var(--paper); color: var(--bad); border: solid var(--bad); border-width: 1.5px 0; box-sizing: border-box; }
`;
