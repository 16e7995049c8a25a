import { css } from "lit";
import { tableStyle } from "../../controls/table.ts";
import { marksStyle } from "../../plot/marksStyle.ts";
import { tryStyle } from "../base/tryStyle.ts";

/** Stands beside the style that every element has. */
export const costStyle = css`
  .figure { contain: content; }
  ${marksStyle}
  ${tryStyle}

  .title { display: flex; flex-wrap: wrap; gap: 0 0.75em; align-items: baseline; margin: 0 0 0.25em; color: var(--muted); }
  .title b { color: var(--ink); font-weight: 650; }
  .title span { font-size: 0.9375em; }
  @container (max-width: 660px) { .title { font-size: 0.875em; line-height: 1.4; min-height: 2.8em; } .title b { flex: 0 0 100%; } }

  .rows text { fill: var(--ink); font-variant-numeric: tabular-nums; }
  .rows .axis text { fill: var(--muted); font-size: 12px; }
  .rows .number { font-weight: 600; }
  .track { fill: var(--soft); }
  .row .bar { fill: var(--accent); }
  .copying .bar { fill: var(--muted); }
  .copying .name { fill: var(--muted); font-style: italic; }
  .spread { fill: none; stroke: var(--ink); stroke-width: 1.25; }

  .invitation { position: absolute; inset: 2em 0 0; display: grid; place-items: center; pointer-events: none; }
  .invitation p { margin: 0 1em; max-width: 27em; padding: 1em 1.5em; text-align: center; text-wrap: balance; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; }
  .invitation b { display: block; font-size: 1.125em; font-weight: 650; }
  .invitation span { color: var(--muted); }

  .play { position: relative; display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; margin-top: 0.5em; }
  button.primary { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; min-height: max(36px, var(--target)); min-width: 10.5em; padding: 0 1em; }
  button.primary:hover { filter: brightness(1.1); }
  progress { position: absolute; left: 0; right: 0; bottom: 100%; width: 100%; height: 4px; accent-color: var(--accent); }
  @container (max-width: 480px) { .play button { padding: 0 0.5em; font-size: 0.9375em; } }

  .headline { min-height: 4.5em; }
  @container (max-width: 860px) { .headline { min-height: 6em; } }
  @container (max-width: 480px) { .headline { min-height: 10.5em; } }

  .picker .chips { margin-bottom: 0.375em; }
  .choices { display: flex; flex-wrap: wrap; gap: 0.5em 1.5em; align-items: center; margin-top: 0.75em; }
  .explained { max-width: 46em; }
  .explained p { margin: 0 0 0.6em; font-size: 0.9375em; }
  .numbers p:not(.part-name) { margin: 0.5em 0; }
  ${tableStyle}
  .table caption { min-width: 16em; }
  @media print {
    .rows { height: auto; }
    .headline { min-height: 0; }
  }
  @media (forced-colors: active) {
    .figure { --ink: CanvasText; --muted: CanvasText; --paper: Canvas; --accent: Highlight; color-scheme: light dark !important; }
    .track { fill: none; stroke: CanvasText; }
    .row .bar { fill: CanvasText; }
    .spread { stroke: Highlight; stroke-width: 2; }
    button.primary { background: ButtonFace; color: ButtonText; }
  }
`;
