import { css } from "lit";
import { marksStyle } from "../../plot/marksStyle.ts";
import { tryStyle } from "../base/tryStyle.ts";
import { compactFormulaStyle } from "../formula/style.ts";
import { tileStyle } from "./tileStyle.ts";

/** Stands beside the style that every element has. */
export const cardStyle = css`
  ${marksStyle}
  ${tryStyle}
  ${tileStyle}
  .first { display: grid; gap: 0.5em 2em; align-items: start; }
  @container (min-width: 641px) { .first:has(.picture > :only-child) { grid-template-columns: minmax(0, 24em) minmax(0, 1fr); } }
  .picture { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr)); gap: 1em; }
  .picture:has(> :only-child) { grid-template-columns: minmax(0, 26em); }
  figure { margin: 0; min-width: 0; max-width: 26em; }
  figcaption { display: flex; flex-wrap: wrap; gap: 0.4em; align-items: center; margin-bottom: 0.25em; color: var(--muted); font-size: 0.9375em; }
  figcaption b { margin-right: auto; color: var(--ink); font-size: 1.25em; font-weight: 650; }
  .headline { min-height: 0; }
  .headline p { display: block; margin: 0; font-size: 1.0625em; }
  .told table { margin-top: 0.5em; }
  /* The picture has its name; the head keeps the columns' widths. */
  .told .of-1 thead th { padding-block: 0; line-height: 0; color: transparent; }
  .adjustments { display: grid; gap: 0.5em; max-width: 36em; }
  table { width: 100%; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums; font-size: 0.9375em; }
  caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  th, td { padding: 0.5em 0.75em; text-align: start; vertical-align: top; border-top: 1px solid var(--grid); }
  thead th { border-top: 0; font-size: 1.125em; font-weight: 650; }
  thead th:first-child { width: 9.5em; font-size: 0.8125em; font-weight: 400; color: var(--muted); vertical-align: bottom; }
  tbody th { font-weight: 400; color: var(--muted); }
  th:first-child { padding-left: 0; }
  .group > * { padding-top: 1.5em; border-top: 0; border-bottom: 1px solid var(--line); vertical-align: bottom; }
  .group th { font-weight: 650; color: var(--ink); }
  sup { line-height: 1; font-size: 0.75em; }
  ul { margin: 0; padding-left: 1.1em; }
  li + li { margin-top: 0.25em; }
  .of { display: none; }
  code { font: 0.9375em ui-monospace, "SFMono-Regular", Consolas, monospace; overflow-wrap: anywhere; }
  dl { margin: 0; }
  dt { color: var(--muted); font-size: 0.875em; }
  dd { margin: 0 0 0.25em; }
  ${compactFormulaStyle}
  .under { margin: 0.5em 0 0; }
  .family { font-weight: 600; }
  .number-control { font-size: 0.9375em; color: var(--muted); font-weight: 400; max-width: 32em; }

  @container (max-width: 479px) { ${stacked(css`table`)} }
  @container (max-width: 639px) { ${stacked(css`.of-2`)} }
  @container (max-width: 859px) { ${stacked(css`.of-3`)} }
  @container (max-width: 999px) { ${stacked(css`.of-4`)} }
  ${stacked(css`.of-5`)}
`;

/** The table as one column: each property's name above its cells, each cell under its function's name. */
function stacked(table: ReturnType<typeof css>) {
  return css`
    ${table}, ${table} :is(thead, tbody, tr, th, td) { display: block; width: auto; }
    ${table} thead { display: none; }
    ${table} :is(th, td) { padding: 0; border: 0; }
    ${table} tr { padding: 0.5em 0; border-top: 1px solid var(--grid); }
    ${table} .group { padding: 1.5em 0 0.5em; border-top: 0; border-bottom: 1px solid var(--line); }
    ${table} .group > * { padding: 0; border: 0; }
    ${table} .group + tr { border-top: 0; }
    ${table} .of { display: block; font-weight: 600; font-size: 0.875em; }
    ${table} td + td { margin-top: 0.375em; }
  `;
}
