import { css, unsafeCSS } from "lit";
import { rightMargin, yAxisWidth } from "../../plot/layout.ts";

import { baseStyle } from "../base/baseStyle.ts";
import { tryStyle } from "../base/tryStyle.ts";

/** How wide the thumb of a browser's own slider is, in CSS pixels. */
const thumb = 16;

const own = css`
  .opening { min-height: var(--room, 44em); }
  .body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5em 1.75em; }
  .body > * { min-width: 0; }
  .drawing { --axis: ${unsafeCSS(yAxisWidth)}px; }
  @container (min-width: 736px) {
    .opening { min-height: var(--room, 30em); }
    .body { grid-template: "drawing headline" auto "drawing told" 1fr "presets presets" auto / minmax(0, 1fr) 19em; }
    .drawing { grid-area: drawing; }
    .held { position: sticky; top: 0.75em; } /* by the height of .drawing, not of all of .body */
    .headline { grid-area: headline; }
    .told { grid-area: told; }
    .presets { grid-area: presets; }
  }

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
  .play { position: relative; }
  .play label { position: absolute; left: 0; width: calc(var(--axis) - 20px); top: 50%; transform: translateY(-55%); text-align: end; font-style: italic; color: var(--muted); }
  input.point { display: block; box-sizing: border-box; margin: 0; width: calc(100% - var(--axis) - ${unsafeCSS(rightMargin - thumb)}px); margin-left: calc(var(--axis) - ${unsafeCSS(thumb / 2)}px); }

  /* Where functions can be chosen, some have a dial: what is under it stays. */
  :host([explore]) .dials { min-height: 24px; }
  @media (pointer: coarse) { :host([explore]) .dials { min-height: var(--target); } }
  /* In one line. */
  @container (max-width: 480px) {
    .dial { grid-template-columns: auto minmax(3em, 1fr) auto; }
    .dial label { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
    .dial output { min-width: 3em; }
  }
  .headline { min-height: 3em; } /* what is below it stays while x moves */
  @container (max-width: 480px) {
    .headline { min-height: 4.5em; }
    .headline.several { min-height: 6em; }
  }
  @container (min-width: 736px) {
    .headline { min-height: 4.5em; margin-top: 0; font-size: 1.0625em; }
  }
  /* As long as it is not known which there are. */
  .presets:empty { min-height: calc(3 * max(36px, var(--target))); }
  @container (min-width: 736px) { .presets:empty { min-height: 36px; } }
  .key { display: flex; flex-wrap: wrap; gap: 0 1.25em; margin: 0.75em 0 0; color: var(--muted); font-size: 0.9375em; }
  .key span { overflow-wrap: anywhere; }
  .tint { display: inline-block; width: 1.5em; height: 0.9em; vertical-align: -0.1em; background: var(--muted); opacity: 0.25; }
  .readout { list-style: none; margin: 0.25em 0 0; padding: 0; }
  /* Apart, so that the browser paints only the one that changes. */
  .reading { padding: 0.35em 0; isolation: isolate; }
  .name { display: flex; align-items: center; gap: 0.5em; }
  .name svg { flex: none; }
  .reading dl { display: flex; flex-wrap: wrap; gap: 0 0.75em; margin: 0 0 0 24px; font-variant-numeric: tabular-nums; }
  dl div { flex: 1 1 7.5em; display: flex; gap: 0.5em; align-items: baseline; }
  .name em { font-weight: 650; min-width: 16px; text-align: center; }
  dt { color: var(--muted); white-space: nowrap; }
  dd { margin: 0; }
  dd small { color: var(--muted); }

  .printed .plot { transition: none; }
  @media print {
    :host { min-block-size: 0; }
    .play { display: none; }
    .toggle[aria-pressed="false"], .group .icon, .picker, .actions { display: none; }
    /* The canvas, drawn for about this width, is scaled as a picture is. */
    .plot { height: auto; }
    canvas { position: static; width: 100% !important; height: auto !important; }
    .hover, .landmarks { display: none; }
    .body { display: block; break-inside: avoid; }
    .held { position: static; }
    .headline { min-height: 0; }
    .readout { display: grid; grid-template-columns: repeat(auto-fill, minmax(14em, 1fr)); gap: 0 1.5em; }
    .reading, .part { break-inside: avoid; }
  }
`;

export const curveStyle = [baseStyle, tryStyle, own];
