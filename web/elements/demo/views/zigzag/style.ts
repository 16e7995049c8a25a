import { css } from "lit";

export const zigzagStyle = css`
  .planes { display: grid; gap: 0.5em 1.25em; justify-content: start; align-items: start; }
  .planes.wide { grid-template-columns: auto minmax(0, 1fr); }
  /* One under the other, what is dragged stands over the words, which change as it moves. */
  .planes:not(.wide) > * { display: contents; }
  .planes:not(.wide) > div > .plane { order: 1; }
  .planes:not(.wide) > .plane > figcaption { order: 2; }
  .planes:not(.wide) .runs { order: 3; }
  .plane { margin: 0; min-width: 0; }
  .plane figcaption { box-sizing: border-box; width: 0; min-width: 100%; padding-left: 34px; font-size: 0.875em; color: var(--muted); }
  .planes.wide > .plane > figcaption { min-height: 6em; }
  .plane figcaption span { display: block; }
  .plane figcaption b, .runs dd { color: var(--ink); font-variant-numeric: tabular-nums; }
  .plane .window { overflow: hidden; }
  .frame { fill: none; stroke: var(--line); pointer-events: none; }
  .reachable { fill: var(--accent); fill-opacity: 0.13; stroke: var(--accent); stroke-opacity: 0.5; }
  .straight { fill: none; stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 5 4; }
  .zero { stroke: var(--muted); stroke-width: 1; fill: none; }
  .weights { touch-action: pan-y; }
  .input.used { fill: var(--accent); stroke: var(--paper); stroke-width: 1.25; }
  .handle .cross { stroke: var(--ink); stroke-width: 2.25; }

  .runs { margin-top: 0.75em; display: grid; gap: 0.5em 1.25em; grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr)); }
  .run { border-left: 4px solid var(--hue); padding-left: 0.6em; font-size: 0.9375em; }
  .run p { margin: 0; font-weight: 600; display: flex; gap: 0.35em; align-items: center; }
  .run dl { display: grid; grid-template-columns: 1fr auto; gap: 0 0.75em; margin: 0; }
  .run dt { color: var(--muted); }
  .run dd { margin: 0; text-align: end; }
  .inside .sum { border-left: 3px solid var(--hue); padding-left: 0.75em; margin: 0.75em 0; font-variant-numeric: tabular-nums; }
  @media print { .planes.wide { grid-template-columns: minmax(0, 6fr) minmax(0, 4fr); } }
  .inside .sum p { margin: 0.2em 0; overflow-wrap: anywhere; }
`;
