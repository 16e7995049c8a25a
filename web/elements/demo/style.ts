import { css } from "lit";
import { tableStyle } from "../../controls/table.ts";
import { marksStyle } from "../../plot/marksStyle.ts";
import { tryStyle } from "../base/tryStyle.ts";

/** What all demos share: chips, dials, marks, the scrubber, verdicts and tables. */
export const demoStyle = css`
  .figure { contain: content; }
  .functions { display: flex; flex-wrap: wrap; gap: 0.4em; align-items: center; margin-bottom: 0.75em; }
  .full { color: var(--muted); font-size: 0.875em; }
  .function { display: inline-flex; align-items: center; gap: 0.35em; padding-left: 0.7em; background: var(--soft); border-radius: 8px; font-size: 0.9375em; }
  .function button { border: 0; }
  select.add { border-style: dashed; color: var(--accent); width: 11.5em; }

  .function, .headline p, .verdicts p, .seeds-said p, .picture *, .inside * { --hue: var(--on-light, currentColor); }
  @supports (color: light-dark(red, red)) {
    .function, .headline p, .verdicts p, .seeds-said p, .picture *, .inside * { --hue: light-dark(var(--on-light, currentColor), var(--on-dark, currentColor)); }
  }

  .play { margin-top: 0.5em; min-height: max(36px, var(--target)); }
  button.primary { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; min-height: max(36px, var(--target)); padding: 0 1em; }
  button.primary:hover { filter: brightness(1.1); }

  ${marksStyle}
  ${tryStyle}

  .controls { display: grid; gap: 0.5em 2em; grid-template-columns: repeat(auto-fit, minmax(min(23em, 100%), 1fr)); padding: 0.5em 0; }
  @container (min-width: 481px) {
    .controls .number-control { grid-template-columns: minmax(6em, auto) minmax(60px, 1fr) auto auto; }
  }
  .controls .choice { justify-content: space-between; }
  .seed { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; }
  .seed .number { width: 8em; }
  .controls .problems { grid-column: 1 / -1; margin: 0; }
  .controls .reset { grid-column-end: -1; justify-self: end; }

  .inside svg { max-width: 100%; }
  .curve.slope { stroke-dasharray: 6 4; }

  progress { width: 100%; height: 4px; margin-bottom: -4px; display: block; accent-color: var(--accent); }

  .scrubber { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; }
  .transport { display: flex; flex-wrap: wrap; gap: 0.25em; }
  @container (max-width: 480px) { .transport button { padding: 0 0.5em; font-size: 0.9375em; } }
  .transport .seeds { min-width: 5em; }
  @container (max-width: 480px) { .transport .seeds { width: min-content; min-width: 48px; line-height: 1.15; overflow-wrap: break-word; font-size: 0.875em; } }
  .transport .icon { border-color: transparent; }
  .scrubber .time { flex: 1 1 10em; }
  /* Whatever the button says, the slider stays in the second row. */
  @container (max-width: 480px) { .scrubber .transport { flex: 0 0 100%; } .scrubber .time { flex-basis: 7em; } }
  .scrubber .now { text-align: end; font-variant-numeric: tabular-nums; color: var(--muted); }
  .scrubber .now::after { content: attr(data-longest); display: block; height: 0; visibility: hidden; }

  .seeds-said p { margin: 0.35em 0 0; padding-left: 0.75em; border-left: 3px solid var(--hue); }
  .seeds-said .key { border-color: transparent; font-size: 0.875em; color: var(--muted); }
  .verdicts p { margin: 0.35em 0 0; padding-left: 0.75em; border-left: 3px solid var(--hue); }
  :is(.headline, .verdicts) .when { color: var(--muted); font-size: 0.875em; margin-right: 0.25em; display: inline-block; font-variant-numeric: tabular-nums; }
  .stopped { color: var(--bad); }

  ${tableStyle}
  .table table { width: 100%; font-size: 0.875em; }
  .heading { font-weight: 600; margin: 1em 0 0.35em; }
  @media print {
    .add, .function button, .seed button, input[type="range"], .picture .number-control, .hint,
    .toggle[aria-pressed="false"], .transport { display: none; }
    .scrubber .now { min-width: 0; }
    .function { padding-right: 0.7em; }
    .inside svg { height: auto; }
    .seeds-said p, .verdicts p { break-inside: avoid; }
  }
  /* What is drawn has the system's colours where letters have. */
  @media (forced-colors: active) {
    .figure {
      color-scheme: light dark !important;
      --ink: CanvasText; --muted: CanvasText; --paper: Canvas; --accent: Highlight;
    }
    button.primary { background: ButtonFace; color: ButtonText; }
    .toggle[aria-pressed="true"] { border-width: 3px; }
  }
`;
