import { css, html, nothing, type TemplateResult } from "lit";

/** Numbers as they are read out. */
export interface Table {
  caption?: string;
  /** Over the columns after the first: names that stand over so many of them each. */
  groups?: readonly { name: string; columns: number }[];
  columns: readonly string[];
  /** The first cell of each is its head. */
  rows: readonly (readonly string[])[];
  /** The index of a row that stands out. */
  here?: number;
}

/** A table that scrolls in a region of its own, both named as given or by its caption. */
export function table({ caption, groups, columns, rows, here }: Table, name = caption ?? ""): TemplateResult {
  const [first, ...others] = columns;
  const head = (column: string) => html`<th scope="col">${column}</th>`;
  return html`<div class="table" role="region" tabindex="0" aria-label=${name}>
    <table aria-label=${caption === undefined ? name : nothing}>
      ${caption === undefined ? nothing : html`<caption>${caption}</caption>`}
      <thead>
        ${
          groups
            ? html`<tr>
                <th rowspan="2" scope="col"><span>${first}</span></th>
                ${groups.map((group) => html`<th colspan=${group.columns} scope="colgroup">${group.name}</th>`)}
              </tr>`
            : nothing
        }
        <tr>${groups ? nothing : html`<th scope="col"><span>${first}</span></th>`}${others.map(head)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          ([head, ...cells], i) => html`<tr class=${i === here ? "here" : nothing}>
            <th scope="row"><span>${head}</span></th>${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export const tableStyle = css`
  .table { overflow: auto; max-height: 26em; margin: 0.5em 0; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); }
  .table table { border-collapse: collapse; font-size: 0.9375em; font-variant-numeric: tabular-nums; }
  .table caption { position: sticky; left: 0; box-sizing: border-box; max-width: 100cqi; text-align: start; color: var(--muted); padding: 0.5em 0.75em; }
  .table :is(th, td) { padding: 0.25em 0.75em; text-align: end; white-space: nowrap; border-top: 1px solid var(--grid); }
  /* The names of rows and columns stay in view. */
  .table thead { position: sticky; top: 0; z-index: 1; }
  .table thead th { background: var(--paper); box-shadow: inset 0 -1px var(--line); }
  .table tbody th, .table thead tr:first-child th:first-child { position: sticky; left: 0; background: var(--paper); }
  .table tbody th { font-weight: 400; }
  .table th > span { display: inline-block; width: max-content; max-width: 45cqi; white-space: normal; overflow-wrap: anywhere; }
  .table .here :is(th, td) { background: var(--soft); font-weight: 600; }
  @media print {
    .table { max-height: none; overflow: visible; }
    .table tr { break-inside: avoid; }
  }
`;
