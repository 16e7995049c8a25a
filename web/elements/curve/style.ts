import { css, unsafeCSS } from "lit";
import { rightMargin, yAxisWidth } from "../../plot/layout.ts";

import { baseStyle } from "../base/baseStyle.ts";

const own = css`
  .body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em 1.75em; }
  .drawing { min-width: 0; --axis: ${unsafeCSS(yAxisWidth)}px; }
  @container (min-width: 736px) {
    .body { grid-template-columns: minmax(0, 1fr) 17.5em; }
    .drawing { position: sticky; top: 0.75em; align-self: start; }
  }

  .toolbar { display: flex; flex-wrap: wrap; gap: 0.4em; justify-content: space-between; margin-bottom: 0.5em; }
  .group { display: flex; gap: 0.25em; }

  .plot {
    position: relative;
    height: clamp(15em, 52cqi, 25em);
    /* What the chart is drawn with; readTheme reads it. */
    color: var(--ink);
    background-color: var(--paper);
    border: 0 solid var(--grid);
    text-decoration-color: var(--muted);
    /* A change of theme, whatever brings it about, ends in a transitionend. */
    transition: background-color 1ms, color 1ms;
  }
  @container (min-width: 736px) {
    .plot { height: clamp(20em, 40cqi, 27em); }
  }
  canvas { position: absolute; inset: 0; max-width: 100%; cursor: ew-resize; touch-action: pan-y; user-select: none; -webkit-user-select: none; }
  .loading { position: absolute; inset: 0; pointer-events: none; display: grid; place-items: center; margin: 0; color: var(--muted); }
  .failure { box-sizing: border-box; height: 100%; overflow: auto; border: 1px dashed var(--line); border-radius: 8px; padding: 1em 1.25em; }
  .failure .heading { font-weight: 650; }
  .failure .hint { color: var(--muted); font-size: 0.875em; }

  /* The thumb travels exactly along the x axis. */
  input.point { display: block; box-sizing: border-box; height: 24px; margin: 0; width: calc(100% - var(--axis) - ${unsafeCSS(rightMargin)}px + var(--thumb)); margin-left: calc(var(--axis) - var(--thumb) / 2); }
  .drawing .number-control { justify-content: start; margin: 0.5em 0 0 var(--axis); font-size: 0.875em; color: var(--muted); }
  @container (min-width: 481px) {
    .drawing .number-control { grid-template-columns: auto minmax(6em, 12em) auto auto; }
  }
  @container (max-width: 480px) {
    .toolbar .toggle { padding: 0 0.4em; }
    .toolbar .group { gap: 0.2em; }
    .drawing .number-control { margin-left: 0; }
  }

  .x { display: flex; align-items: center; gap: 0.5em; font-size: 1.0625em; min-height: var(--target); margin-bottom: 0.25em; }
  .x .number { width: 7.5em; }
  .readout { list-style: none; margin: 0; padding: 0; }
  /* Apart, so that the browser paints only the one that changes. */
  .reading { padding: 0.6em 0; border-top: 1px solid var(--line); isolation: isolate; }
  .name { display: flex; align-items: center; gap: 0.5em; min-height: 28px; }
  .name svg { flex: none; }
  .actions { margin-left: auto; display: flex; gap: 2px; }
  dl { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 0.75em; margin: 0; font-variant-numeric: tabular-nums; }
  dl div { display: flex; gap: 0.5em; align-items: baseline; }
  .difference dl { grid-template-columns: 1fr; }
  .name em { font-weight: 650; min-width: 16px; text-align: center; }
  .note { margin: 0.15em 0 0; font-size: 0.875em; font-variant-numeric: tabular-nums; }
  .whole { white-space: nowrap; }
  .flat { margin: 0; min-height: 3em; font-size: 0.875em; color: var(--muted); }
  dt { color: var(--muted); white-space: nowrap; }
  dd { margin: 0; }
  dd small { color: var(--muted); }
  .reading .number-control { grid-template-columns: auto minmax(3em, 1fr) auto auto; margin-top: 0.25em; font-size: 0.9375em; }
  .reading .number-control label { grid-column: auto; font-style: italic; }

  .picker { margin-bottom: 1em; }
  #more { margin-top: 0.75em; padding: 0.75em; border: 1px solid var(--line); border-radius: 8px; }
  #more[hidden] { display: none; }
  #more input { width: min(100%, 20em); box-sizing: border-box; }
  .families { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr)); gap: 0.25em 1.5em; }
  .family .heading { font-size: 0.875em; font-weight: 600; color: var(--muted); margin: 0.75em 0 0.375em; }
  .none { color: var(--muted); }

  .panel-buttons { display: flex; flex-wrap: wrap; gap: 0.375em; margin-top: 1em; padding-top: 0.75em; border-top: 1px solid var(--line); }
  button[aria-expanded="true"] { background: var(--soft); border-color: var(--muted); }
  .panel-buttons .foot { flex: 1; justify-content: end; margin: 0; }
  .panel-body { margin-top: 1em; padding-top: 0.75em; border-top: 1px solid var(--line); }
  .panel-name { margin: 0 0 0.5em; font-size: 1.125em; font-weight: 650; }
  .panel-loading { color: var(--muted); margin: 0; }
  @media print {
    :host { min-block-size: 0; }
    .toggle[aria-pressed="false"], .toolbar .icon, input[type="range"], .picker, .actions, .panel-buttons { display: none; }
    .reading, .panel-body { break-inside: avoid; }
  }
`;

export const curveStyle = [baseStyle, own];
