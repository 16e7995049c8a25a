import { css } from "lit";

export const neuronStyle = css`
  .plots { display: flex; flex-wrap: wrap; gap: 0 16px; }
  .axis .title { fill: var(--muted); font-size: 12px; }
  .zero, .rail { stroke: var(--line); stroke-width: 1; shape-rendering: crispEdges; }
  .low { fill: var(--hue); fill-opacity: 0.13; }
  .low.strip { fill-opacity: 0.6; }
  .letter { fill: var(--ink); font-size: 13px; font-style: italic; }
  .neuron .curve { stroke-width: 2; }
  .drop { stroke: var(--hue); stroke-opacity: 0.55; stroke-width: 1; fill: none; }
  .tangent { stroke: var(--ink); stroke-width: 2; }
  .neuron-point .marker { stroke: var(--paper); stroke-width: 1; }
  .hollow .marker { fill: var(--paper); stroke: var(--hue); stroke-width: 1.75; }
  .arrow { stroke: var(--hue); stroke-width: 3; }
  .head { fill: var(--hue); }
  .neuron { touch-action: pan-y; }
  .handle { cursor: ew-resize; outline: none; }
  .handle .grip { fill: transparent; }
  .handle .ring { fill: var(--paper); fill-opacity: 0.5; stroke: var(--ink); stroke-width: 2; }
  .handle:hover .ring { fill-opacity: 0.9; }
  .handle:focus-visible .grip { stroke: var(--accent); stroke-width: 2; }

  .time-plot { touch-action: pan-y; cursor: crosshair; }
  .time-plot .curve.bias { stroke-width: 1.25; }
  .moment { stroke: var(--ink); stroke-width: 1.25; fill: none; }
  .pointed .moment { stroke: var(--muted); stroke-width: 1; }
  .pointed .marker { fill: var(--paper); stroke: var(--hue); stroke-width: 1.75; }

  .readings { table-layout: fixed; margin: 0.25em 0; }
  .readings th, .readings td { padding: 0.15em 0.25em; border: 0; }
  .readings .epoch { width: max(19%, 4.5em); }
  .readings .name { white-space: normal; }
  .readings .quantity, .readings .epoch { color: var(--muted); font-weight: 400; }
  .readings .quantity { font-style: italic; }
  .readings tr > :first-child { text-align: start; padding-left: 0; }
  .readings .name, .sum .name { font-weight: 600; color: var(--hue); }
  .readings svg, .sum .name svg { display: inline-block; margin-right: 0.3em; }
  .hint { width: 0; min-width: 100%; margin: 0; color: var(--muted); font-size: 0.8125em; }

  .sum { border-left: 3px solid var(--hue); padding-left: 0.75em; margin: 0.75em 0; font-variant-numeric: tabular-nums; }
  .sum p { margin: 0.2em 0; overflow-wrap: anywhere; }
  @media print { .plots { flex-wrap: nowrap; } .plots > * { flex: 1 1 0; min-width: 0; } }
  .sum .why { color: var(--muted); }
`;
