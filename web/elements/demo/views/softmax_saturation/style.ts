import { css } from "lit";
import { codeStyle } from "../../codeBlock.ts";

export const softmaxStyle = css`
  ${codeStyle}
  .softmax .key { display: flex; flex-wrap: wrap; gap: 0.25em 1.25em; margin: 0; line-height: 24px; font-size: 0.9375em; font-weight: 600; }
  .softmax .key span { color: var(--hue); }
  .softmax .key svg { display: inline-block; }
  .softmax .parts { display: flex; gap: 24px; align-items: start; }
  .softmax.narrow .parts { flex-wrap: wrap; gap: 0 8px; }
  .softmax .parts > * { flex: none; }
  .softmax .part-picture { margin: 0; min-width: 0; }
  .softmax .part-picture figcaption { font-size: 0.875em; line-height: 20px; min-height: 20px; color: var(--muted); contain: inline-size; }
  .softmax .jacobian-map { display: block; cursor: pointer; }
  .softmax .factor { margin: 0; font-size: 0.875em; line-height: 20px; min-height: 20px; contain: inline-size; font-variant-numeric: tabular-nums; }
  @container (max-width: 1080px) { .softmax .factor { min-height: 40px; } }

  .softmax .zero { fill: none; stroke: var(--muted); shape-rendering: crispEdges; }
  .softmax .bar.logit { fill-opacity: 0.45; }
  .softmax .share { font-size: 12px; fill: var(--ink); font-variant-numeric: tabular-nums; }
  .class-name { cursor: pointer; outline: none; }
  .class-name text { font-size: 13px; fill: var(--muted); }
  .class-name.target text { fill: var(--ink); font-weight: 600; }
  .class-name .is { font-size: 12px; }
  .class-name .reach { fill: transparent; }
  .class-name.target .reach { fill: var(--soft); stroke: var(--line); }
  .class-name:hover .reach { stroke: var(--muted); }
  .class-name:focus-visible .reach { stroke: var(--accent); stroke-width: 2; fill: var(--accent); fill-opacity: 0.18; }

  .triangle .ground { fill: none; stroke: var(--muted); }
  .triangle .over-half { fill: var(--ink); fill-opacity: 0.08; }
  .triangle .over-half-name { font-size: 11px; fill: var(--muted); }
  .triangle .corner { font-size: 13px; fill: var(--muted); }
  .triangle .corner.target { fill: var(--ink); font-weight: 600; }
  .jacobian-map .name { fill: var(--muted); }

  .timeline .half { fill: none; stroke: var(--muted); stroke-dasharray: 5 4; }
  .timeline .escape path { fill: none; stroke: var(--hue); stroke-width: 1.5; stroke-dasharray: 2 2; }
  .timeline .escape text { fill: var(--hue); font-size: 12px; font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }

  .inside .sum { margin: 0.75em 0; font-variant-numeric: tabular-nums; }
  .inside .sum p { margin: 0.2em 0; overflow-wrap: anywhere; }
  .inside .picks { display: flex; flex-wrap: wrap; gap: 0.5em 1.25em; }
`;
