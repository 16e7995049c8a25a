import { css } from "lit";
import { tableStyle } from "../../controls/table.ts";
import { baseStyle } from "../base/baseStyle.ts";
import { tileStyle } from "../card/tileStyle.ts";

const own = css`
  .figure { background: none; border: 0; padding: 0; border-radius: 0; }
  p, h2, h3, ul, dl, dd { margin: 0; }

  .controls { display: flex; flex-wrap: wrap; gap: 0.4em 1.5em; align-items: center; min-height: max(36px, var(--target)); }
  .controls > * { min-width: 0; }
  .controls input { flex: 0 1 16em; }
  @container (max-width: 640px) {
    .controls { gap: 0.25em 0.5em; }
    .controls > :is(input, .choice) { flex: 1 1 8em; }
    .choice span { position: absolute; clip-path: inset(50%); }
    .choice select { width: 100%; }
    .controls [role="status"] { width: 100%; font-size: 0.875em; }
    .panel { scroll-margin-top: 5em; }
  }
  .controls [role="status"] { color: var(--muted); }
  .meaning { color: var(--muted); font-size: 0.9375em; }
  .clear { color: var(--accent); border-color: transparent; }

  .part { padding: 0.75em 1em; background: var(--paper); border: 0; border-radius: 12px; }
  .filters .filters { display: flex; flex-wrap: wrap; gap: 0.375em 0.5em; align-items: center; margin-bottom: 0.75em; }
  .filters > span { color: var(--muted); min-width: 11em; }
  .part .number-control { max-width: 36em; }
  @container (max-width: 640px) {
    .filters > span { width: 100%; }
  }

  .seen { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0 1.5em; align-items: center; margin-top: 0.25em; padding: 0.25em 1em; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; }
  .point { flex: 1 1 20em; display: grid; grid-template-columns: 5em minmax(0, 1fr); align-items: center; gap: 0.75em; }
  .point strong { font-weight: 600; font-variant-numeric: tabular-nums; }
  .legend { display: flex; flex-wrap: wrap; gap: 0 1.25em; align-items: center; font-size: 0.875em; color: var(--muted); overflow-wrap: anywhere; }
  .legend span { display: inline-flex; align-items: center; gap: 0.4em; }
  .swatch { width: 26px; height: 14px; background: linear-gradient(to top, currentColor 4px, transparent 4px); position: relative; }
  .swatch::before { content: ""; position: absolute; inset: 0; background: currentColor; opacity: 0.18; }
  @container (max-width: 640px) { .legend .axes { display: none; } }

  .group { margin-top: 1.75em; }
  h2 { font-size: 1.1875em; font-weight: 650; line-height: 1.3; }
  .reason { max-width: 46em; color: var(--muted); font-size: 0.9375em; margin: 0.3em 0 0; }
  ul { list-style: none; padding: 0; margin-top: 0.75em; display: grid; grid-template-columns: repeat(auto-fill, minmax(11em, 1fr)); grid-auto-flow: dense; gap: 0.75em; }
  @container (min-width: 960px) {
    .group:has(.reason) { display: grid; grid-template-columns: 13em minmax(0, 1fr); gap: 0 2em; padding-top: 1.25em; border-top: 1px solid var(--line); }
    .group:has(.reason) ul { margin-top: 0; }
    .about { position: sticky; top: 4.25em; align-self: start; }
  }
  @container (max-width: 440px) {
    ul { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.5em; }
  }

  .tile { position: relative; contain: layout style; display: flex; flex-direction: column; box-sizing: border-box; min-width: 0; padding: 0.4em 0.6em 0.45em; background: var(--paper); border: 1px solid transparent; border-radius: 10px; scroll-margin-top: 4em; touch-action: pan-y pinch-zoom; user-select: none; -webkit-user-select: none; }
  .tile:hover { border-color: var(--line); }
  .tile[data-open] { border-color: var(--muted); }
  h3 { flex: 1; display: flex; flex-wrap: wrap; align-content: end; gap: 0 0.4em; min-height: 28px; align-items: center; font-size: 0.9375em; font-weight: 600; line-height: 1.3; }
  .named { display: flex; gap: 0.35em; align-items: center; min-width: 0; }
  .named .key { flex: none; }
  h3 a { color: inherit; text-decoration: none; }
  h3 a:hover { text-decoration: underline; }
  /* The whole tile opens the card. */
  h3 a::after { content: ""; position: absolute; inset: 0; z-index: 1; border-radius: 10px; }
  h3 a:focus-visible { outline: 0; }
  h3 a:focus-visible::after { outline: 2px solid var(--accent); outline-offset: 2px; }
  @container (max-width: 380px) { .tile h3 { font-size: 0.8125em; } }
  .measure { margin-left: auto; color: var(--muted); font-weight: 400; font-size: 0.875em; font-variant-numeric: tabular-nums; }
  .measure b { color: var(--ink); font-weight: 600; }

  dl { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 0.5em; font-size: 0.8125em; font-variant-numeric: tabular-nums; margin-top: 0.25em; height: 1.5em; }
  /* Numbers and points that change with x move nothing else. */
  dl, .tile-picture { contain: strict; }
  dd { flex: 1; height: 1.5em; contain: strict; }
  dl div { display: flex; gap: 0.4em; white-space: nowrap; overflow: hidden; }
  dl.vector { grid-template-columns: minmax(0, 1fr); height: 4.5em; }
  dl.vector dd { word-spacing: 0.15em; height: auto; contain: none; white-space: normal; }
  dt { color: var(--muted); }

  .panel { grid-column: 1 / -1; box-sizing: border-box; min-width: 0; padding: 0.75em 1em 1em; background: var(--paper); border: 1px solid var(--muted); border-radius: 12px; scroll-margin-top: 3.25em; }
  .panel header { display: flex; flex-wrap: wrap; gap: 0.25em 1em; align-items: center; margin-bottom: 0.5em; }
  .panel h3 { flex: 1 1 auto; font-size: 1.25em; font-weight: 650; }
  .sign { display: inline-flex; }
  .ways, .also { display: inline-flex; flex-wrap: wrap; gap: 0.25em; align-items: center; }
  .panel header button, .panel header select { border-color: transparent; color: var(--muted); }
  .panel header .close { order: 1; color: var(--ink); }
  select.add { max-width: 15em; }
  @container (max-width: 640px) {
    .panel header h3 { width: calc(100% - 4em); flex: none; }
    .panel header .close { order: 0; margin-left: auto; }
    .ways { order: 2; width: 100%; justify-content: space-between; }
    .also { order: 3; width: 100%; flex-wrap: nowrap; }
    .also select { flex: 1 1 8em; }
    .also .copy { flex: none; }
  }
  .panel h3:focus { outline: 0; }
  :is(activation-curve, activation-bars, activation-card)::part(figure) { border: 0; padding: 0; border-radius: 0; }
  .panel > section > :is(activation-curve, activation-bars) { display: block; min-height: 30em; }

  .empty { margin: 2em 0; text-align: center; }
  .empty p { margin-bottom: 0.75em; }
  .failure { margin-top: 1em; border: 1px dashed var(--line); border-radius: 8px; padding: 1em 1.25em; background: var(--paper); }
  .failure p { margin-bottom: 0.75em; }
  .failure .heading { font-weight: 650; }
  .failure .hint { color: var(--muted); font-size: 0.875em; }

  ${tableStyle}
  .table :is(th:first-child, th:last-child, td:last-child) { text-align: start; }

  @media print {
    .seen { position: static; }
    .point, .controls, .panel header :is(button, select) { display: none; }
    .about { break-after: avoid; }
    .tile, .panel { break-inside: avoid; }
  }
`;

export const catalogueStyle = [baseStyle, tileStyle, own];
