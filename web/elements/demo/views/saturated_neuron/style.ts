import { css } from "lit";

export const neuronStyle = css`
  .names { display: flex; flex-wrap: wrap; gap: 0 1.25em; margin: 0 0 0.25em; color: var(--muted); font-size: 0.875em; }
  .names span { display: inline-flex; gap: 0.35em; align-items: center; }
  .names .name, .readings .name, .sum .name { font-weight: 600; color: var(--hue); }
  @container (max-width: 480px) { .names .name ~ .name ~ .key { display: none; } }
  .caption { fill: var(--muted); font-size: 12px; }
  .heading { fill: var(--ink); font-size: 13px; font-weight: 600; }
  .paper { fill: var(--paper); }
  .key { color: var(--muted); }
  .drop { stroke: var(--hue); stroke-opacity: 0.55; stroke-width: 1; fill: none; }
  .letter, .number, .formula { fill: var(--ink); font-size: 13px; font-variant-numeric: tabular-nums; }
  .letter { font-style: italic; }

  .neuron .input { fill: var(--paper); stroke: var(--ink); stroke-width: 1.75; }
  .neuron .one { fill: var(--ink); font-weight: 600; }
  .neuron .body { fill: none; stroke: var(--ink); stroke-width: 1.75; }
  .neuron .scale { stroke: var(--muted); fill: none; }
  .neuron .number { fill: var(--hue); font-weight: 600; }
  .target { stroke: var(--ink); stroke-width: 3; }
  .gap { stroke: var(--hue); stroke-width: 7; stroke-opacity: 0.45; }
  .way-out { stroke: var(--hue); stroke-width: 2; }
  .tangent { stroke: var(--ink); stroke-width: 2; }
  .ground { fill: var(--hue); fill-opacity: 0.08; }

  .plots { touch-action: pan-y; }
  .plots .handle { cursor: ew-resize; }
  .neuron .end-labels text { font-size: 13px; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }

  .epochs .under { fill: transparent; }
  .time-plot, .epochs { cursor: crosshair; }
  .time-plot { touch-action: pan-y; }
  .bias .curve { stroke-width: 1.25; }
  .future .curve { stroke-opacity: 0.35; }

  .scroll { overflow-x: auto; margin: 0.25em 0; }
  .readings { table-layout: fixed; min-width: calc(4.5em + var(--numbers) * 5.9em); font-size: 0.875em; }
  .readings th, .readings td { padding: 0.15em 0.25em; border: 0; }
  .readings .epoch { width: max(19%, 4.5em); }
  .readings .name { white-space: normal; overflow-wrap: anywhere; padding-inline: 0.15em; }
  .readings .quantity, .readings .epoch { color: var(--muted); font-weight: 400; }
  .readings .quantity { font-style: italic; }
  .readings tr > :first-child { text-align: start; padding-left: 0; }
  .readings svg, .sum .name svg { display: inline-block; margin-right: 0.3em; }

  .sum { border-left: 3px solid var(--hue); padding-left: 0.75em; margin: 0.75em 0; font-variant-numeric: tabular-nums; }
  .sum p { margin: 0.2em 0; overflow-wrap: anywhere; }
  .sum .why { color: var(--muted); }
`;
