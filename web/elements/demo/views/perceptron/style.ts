import { css } from "lit";
import { codeStyle } from "../../codeBlock.ts";

export const perceptronStyle = css`
  ${codeStyle}
  .perceptron { display: flex; gap: 28px; align-items: start; --hue: var(--accent); }
  .perceptron.narrow { flex-direction: column; gap: 0; min-height: 472px; }
  @container (max-width: 480px) { .dials { min-height: calc(2 * var(--target) + 0.25em); align-content: start; } }
  @container (max-width: 540px) { .play { min-height: calc(2 * max(36px, var(--target)) + 8px); } }
  .perceptron .pair { display: flex; gap: 8px; align-items: end; }
  .part-picture { margin: 0; min-width: 0; }
  .part-picture figcaption { font-size: 0.875em; line-height: 20px; min-height: 20px; color: var(--muted); }
  :is(.pair, .wide) > .part-picture figcaption { contain: inline-size; }
  .beside { min-width: 0; }
  .beside .fires-where { min-height: 24px; }
  .fires-where { margin: 0; min-height: max(36px, var(--target)); align-content: center; line-height: 24px; font-weight: 600; font-variant-numeric: tabular-nums; }
  .fires-where small { font-size: inherit; font-weight: 400; color: var(--muted); }

  .perceptron.wide { min-height: 388px; }
  .picture .perceptron *, .inside .part-picture * { --hue: var(--accent); }
  .frame { fill: none; stroke: var(--line); pointer-events: none; }
  .upright { fill: none; stroke: var(--grid); shape-rendering: crispEdges; }
  .plane .boundary { stroke: var(--ink); stroke-width: 2.5; }
  .plane .crossing { pointer-events: none; }
  .plane .crossing .curve { stroke: var(--muted); stroke-width: 1.5; }
  .side-name { font-size: 13px; font-weight: 600; fill: var(--muted); paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; pointer-events: none; }
  .side-name.fires { fill: var(--accent); }

  .corner[role="button"] { cursor: pointer; outline: none; }
  .corner .reach { fill: transparent; }
  .corner .disc { stroke: var(--ink); stroke-width: 2; }
  .corner.zero .disc { fill: var(--paper); }
  .corner.one .disc { fill: var(--ink); }
  .corner .bit { font-size: 15px; font-weight: 600; fill: var(--ink); pointer-events: none; }
  .corner.one .bit { fill: var(--paper); }
  .corner .halo { fill: none; stroke: var(--accent); stroke-width: 2.5; }
  .corner[role="button"]:hover .disc { stroke-width: 3; }
  .corner:focus-visible .reach { fill: var(--accent); fill-opacity: 0.18; stroke: var(--accent); stroke-width: 2; }
  .corner .does, .corner .from { font-size: 13px; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
  .corner .from { fill: var(--muted); font-size: 12px; }
  .does.right { fill: var(--ink); }
  .does.wrong { fill: var(--bad); font-weight: 700; }

  .sums .bar.over { fill: var(--accent); }
  .sums .bar.under { fill: var(--muted); fill-opacity: 0.45; }
  .sums .zero { stroke: var(--muted); fill: none; }
  .sums .threshold { stroke: var(--ink); stroke-width: 2.5; fill: none; }
  .sums .end-labels text { fill: var(--ink); }
  .under-bar text { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; font-size: 13px; fill: var(--ink); font-variant-numeric: tabular-nums; }
  .under-bar .does.wrong { fill: var(--bad); }

  .history .cells .share.mistake { fill: var(--bad); fill-opacity: 0.16; }
  .history .cells .sign { stroke: var(--bad); stroke-width: 2; }
  .history .cells .frame.fine { stroke: var(--muted); }
  .history .cells .frame.ahead { stroke: var(--grid); }
  .history .cells .frame.mistake { stroke: var(--bad); }
  .history .cells .frame.picked { stroke: var(--accent); stroke-width: 3; }

  .net .wire { stroke: var(--muted); stroke-opacity: 0.5; stroke-width: 1.5; fill: none; }
  .net .wire.lit { stroke: var(--accent); stroke-opacity: 1; stroke-width: 5; }
  .net .node { fill: var(--paper); stroke: var(--muted); stroke-width: 2; }
  .net .node.lit { fill: var(--accent); stroke: var(--accent); }
  .net .node-name { font-size: 13px; font-weight: 600; fill: var(--ink); }
  .net .node-name.lit { fill: var(--paper); }
  .net .weight, .net .reading { font-size: 12px; fill: var(--muted); paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; font-variant-numeric: tabular-nums; }
  .net .state { fill: var(--ink); font-weight: 600; }

  .inside .sum { margin: 0.75em 0; font-variant-numeric: tabular-nums; }
  .inside .sum p { margin: 0.2em 0; overflow-wrap: anywhere; }
`;
