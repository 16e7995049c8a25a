import { css, unsafeCSS } from "lit";
import { tableStyle } from "../../controls/table.ts";
import { rows } from "../../core/catalogue.ts";
import { hueOf } from "../../plot/palette.ts";
import { baseStyle } from "../base/baseStyle.ts";
import { frame } from "./model.ts";

const hues = unsafeCSS(
  rows
    .map(({ id }) => {
      const { light, dark } = hueOf(id);
      return `.tile[data-id="${id}"] { --hue: ${light}; --hue: light-dark(${light}, ${dark}); }`;
    })
    .join("\n"),
);

const own = css`
  .figure { background: none; border: 0; padding: 0; border-radius: 0; }
  p, h2, h3, ul, dl, dd { margin: 0; }

  .controls { display: grid; gap: 0.6em; padding: 0.9em 1em; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; font-size: 0.9375em; }
  .line, .filters, .found { display: flex; flex-wrap: wrap; gap: 0.375em 0.5em; align-items: center; }
  .line { gap: 0.5em 1.5em; }
  .line > * { min-width: 0; }
  .filters > span { color: var(--muted); min-width: 11em; }
  .line .number-control { color: var(--muted); }
  .found { gap: 0.25em 1em; min-height: var(--target); }
  .found [role="status"] { font-weight: 600; }
  .meaning { color: var(--muted); }
  .clear { color: var(--accent); }

  .legend { display: flex; flex-wrap: wrap; gap: 0.25em 1.25em; align-items: center; margin: 1em 0 0; font-size: 0.875em; color: var(--muted); }
  .legend span { display: inline-flex; align-items: center; gap: 0.4em; }
  .swatch { width: 26px; height: 14px; background: linear-gradient(to top, currentColor 4px, transparent 4px); position: relative; }
  .swatch::before { content: ""; position: absolute; inset: 0; background: currentColor; opacity: 0.16; }

  @container (max-width: 640px) {
    .filters > span { width: 100%; }
  }

  .point { position: sticky; top: 0; z-index: 1; display: grid; grid-template-columns: 6em minmax(0, 1fr); align-items: center; gap: 0.75em; margin: 0.75em 0 0; padding: 0.4em 1em; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
  .point strong { font-weight: 600; font-variant-numeric: tabular-nums; }

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

  .tile { --hue: var(--ink); position: relative; contain: layout style; display: flex; flex-direction: column; box-sizing: border-box; min-width: 0; padding: 0.4em 0.6em 0.45em; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; touch-action: pan-y pinch-zoom; user-select: none; -webkit-user-select: none; }
  .tile:hover, .tile[data-open] { border-color: var(--muted); }
  h3 { flex: 1; display: flex; flex-wrap: wrap; align-content: end; justify-content: space-between; gap: 0 0.5em; min-height: 28px; align-items: center; font-size: 0.9375em; font-weight: 600; line-height: 1.3; }
  h3 a { color: inherit; text-decoration: none; }
  h3 a:hover { text-decoration: underline; }
  /* The whole tile opens the card. */
  h3 a::after { content: ""; position: absolute; inset: 0; z-index: 1; border-radius: 10px; }
  h3 a:focus-visible { outline: 0; }
  h3 a:focus-visible::after { outline: 2px solid var(--accent); outline-offset: 2px; }
  .measure { color: var(--muted); font-weight: 400; font-size: 0.875em; font-variant-numeric: tabular-nums; }
  .measure b { color: var(--ink); font-weight: 600; }

  .plot { display: block; width: 100%; aspect-ratio: ${frame.width} / ${frame.height}; fill: none; stroke: none; }
  .plot .grid { stroke: var(--grid); }
  .plot .axis { stroke: var(--line); stroke-width: 1.25; }
  .plot .low { fill: var(--hue); opacity: 0.1; }
  .plot .lane { fill: var(--hue); opacity: 0.75; }
  .plot .value, .plot .derivative { stroke: var(--hue); stroke-linejoin: round; stroke-linecap: round; }
  .plot .value { stroke-width: 2.5; }
  .plot .derivative { stroke-width: 1.5; stroke-linecap: butt; }
  .plot .open { stroke: var(--hue); stroke-width: 1.5; fill: var(--paper); }
  .plot .taken { fill: var(--hue); }
  .plot .input { stroke: var(--muted); stroke-width: 1.25; }
  .plot .output { fill: var(--hue); }
  .plot .cursor { stroke: var(--muted); stroke-width: 1; opacity: 0.7; }
  .plot .at { stroke: var(--paper); stroke-width: 1.5; fill: var(--hue); }
  .plot .derivative.at { stroke: var(--hue); fill: var(--paper); }

  dl { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 0.5em; font-size: 0.8125em; font-variant-numeric: tabular-nums; margin-top: 0.25em; height: 1.5em; }
  /* Numbers and points that change with x move nothing else. */
  dl, .plot { contain: strict; }
  dd { flex: 1; height: 1.5em; contain: strict; }
  dl div { display: flex; gap: 0.4em; white-space: nowrap; overflow: hidden; }
  dl.vector { grid-template-columns: minmax(0, 1fr); height: 4.5em; }
  dl.vector dd { word-spacing: 0.15em; height: auto; contain: none; white-space: normal; }
  dt { color: var(--muted); }

  .panel { grid-column: 1 / -1; box-sizing: border-box; min-width: 0; padding: 0.75em 1em 1em; background: var(--paper); border: 1px solid var(--muted); border-radius: 12px; scroll-margin-top: 4em; }
  .panel header { display: flex; justify-content: space-between; align-items: center; margin-bottom: 0.5em; }
  .panel h3 { font-size: 1.25em; font-weight: 650; }
  .panel h3:focus { outline: 0; }
  :is(activation-curve, activation-bars, activation-card)::part(figure) { border: 0; padding: 0; border-radius: 0; }
  activation-curve:not(:defined) { display: block; min-height: 30em; }
  .tile { scroll-margin-top: 4em; }

  .empty { margin: 2em 0; text-align: center; }
  .empty p { margin-bottom: 0.75em; }
  .failure { margin-top: 1em; border: 1px dashed var(--line); border-radius: 8px; padding: 1em 1.25em; background: var(--paper); }
  .failure p { margin-bottom: 0.75em; }
  .failure .heading { font-weight: 650; }
  .failure .hint { color: var(--muted); font-size: 0.875em; }

  details { margin-top: 2em; border-top: 1px solid var(--line); }
  summary { cursor: pointer; padding: 0.5em 0; width: fit-content; }
  ${tableStyle}
  .table :is(th:first-child, th:last-child, td:last-child) { text-align: start; }

  @media print {
    .point { position: static; }
    .filters, .line { display: none; }
    .about { break-after: avoid; }
    .tile, .panel { break-inside: avoid; }
  }
`;

export const catalogueStyle = [baseStyle, own, hues];
