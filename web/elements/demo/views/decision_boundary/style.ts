import { css } from "lit";
import { classStyle } from "../../../../plot/classStyle.ts";
import { codeStyle } from "../../codeBlock.ts";
import { mapsStyle } from "./mapsStyle.ts";

export const boundaryStyle = css`
  ${codeStyle}
  ${mapsStyle}
  ${classStyle}
  .trained { min-height: var(--least); }
  .trained .row { display: flex; gap: var(--gap); align-items: start; }
  .trained .planes { display: flex; gap: var(--gap); flex: none; }
  .trained .beside { flex: 1; min-width: 0; display: grid; gap: 8px; }
  .trained .nets { display: flex; gap: var(--gap); flex: none; }
  .trained .names { display: flex; gap: var(--gap); }
  .trained .name { width: var(--side); margin: 0; padding: 0; justify-content: start; display: flex; align-items: center; gap: 0.35em; font-size: 0.9375em; line-height: 24px; color: var(--muted); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; font-variant-numeric: tabular-nums; }
  .trained button.name { min-height: max(28px, var(--target)); border: 0; border-bottom: 2px solid transparent; border-radius: 0; background: none; box-sizing: border-box; }
  .trained button.name[aria-pressed="true"] { border-bottom-color: var(--hue); }
  .trained .name b { color: var(--hue); }
  .trained .name svg { flex: none; }

  .trained .window { overflow: hidden; }
  .trained .frame { fill: none; stroke: var(--line); pointer-events: none; }
  .axis-names text { fill: var(--ink); font-size: 12px; font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }

  .net { --wire-opacity: 0.75; }
  .net .unit-field { overflow: hidden; }
  .net .tiles .empty { fill: var(--soft); }
  .net .tiles .frame { stroke: var(--muted); stroke-width: 0.8; }
  .unit-button { cursor: pointer; outline: none; }
  .unit-button rect { fill: transparent; stroke: none; }
  .unit-button:hover rect { stroke: var(--ink); stroke-width: 1.5; }
  .unit-button.picked rect { stroke: var(--accent); stroke-width: 3; }
  .unit-button:focus-visible rect { stroke: var(--accent); stroke-width: 3; fill: var(--accent); fill-opacity: 0.18; }
  .net .wires.others { opacity: 0.3; }
  .net .pointed { fill: none; stroke: var(--accent); stroke-opacity: 0.35; stroke-width: 10; stroke-linecap: round; }
  .left-of .whole { fill: none; stroke: var(--line); }
  .left-of .part { fill: var(--hue); }
  .left-of text { fill: var(--ink); font-size: 12px; font-variant-numeric: tabular-nums; }
  @container (max-width: 480px) { .left-of text { font-size: 10.5px; } }
  .left-of .what { fill: var(--muted); }
  .stood-still path { fill: none; stroke: var(--ink); stroke-width: 1.25; }
  .stood-still text { fill: var(--ink); font-size: 11px; font-weight: 600; }
  @container (max-width: 480px) { .stood-still text { font-size: 10.5px; } }

  .sheet-plane .grid-lines { fill: none; stroke: var(--muted); stroke-opacity: 0.55; stroke-width: 1; }
  .trained .hidden-space { margin: 0; }
  .hidden-space figcaption { font-size: 0.875em; line-height: 20px; color: var(--muted); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .sheet-plane .side { fill: var(--above); }
  .sheet-plane .boundary { stroke: var(--ink); stroke-width: 2.25; }

  .trained .level { fill: none; stroke: var(--muted); stroke-dasharray: 2 3; }
  .trained .level-name { fill: var(--muted); font-size: 12px; }

  .key-line { display: flex; flex-wrap: wrap; gap: 0 1.25em; margin: 0; font-size: 0.875em; line-height: 24px; color: var(--muted); }
  .key-line span { display: inline-flex; align-items: center; gap: 0.35em; }
  .key-line .line-sign { width: 1.4em; border-top: 2.25px solid var(--ink); }
  .draw-buttons { display: flex; flex-wrap: wrap; gap: 0 0.35em; align-items: center; }
  .draw-buttons .hint { font-size: 0.875em; line-height: 24px; color: var(--muted); }
  @container (min-width: 810px) { .draw-buttons { padding-block: 5px; } }
  @container (max-width: 480px) { .draw-buttons { white-space: nowrap; } .draw-buttons .hint { font-size: 0.8125em; } .draw-buttons button { padding: 0 0.6em; font-size: 0.9375em; } }
  .drawing .canvas { fill: transparent; cursor: crosshair; touch-action: none; }
  .drawing .drawn { pointer-events: none; outline: none; }
  .drawing .drawn circle { fill: transparent; }
  .drawing .drawn:focus-visible circle { fill: var(--accent); fill-opacity: 0.18; stroke: var(--accent); stroke-width: 2; }

  .editor { display: flex; flex-wrap: wrap; gap: 0.25em 0.6em; align-items: center; font-size: 0.9375em; min-height: 36px; }
  .editor .which { font-weight: 600; }
  .editor input[type="range"] { flex: 1 1 6em; min-width: 5em; }
  .editor .number { width: 5.5em; }
  @media print { .editor, .draw-buttons { display: none; } }
`;
