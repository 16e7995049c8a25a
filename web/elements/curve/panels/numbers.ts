import { css, html, type TemplateResult } from "lit";
import { shownLines } from "../../../plot/lines.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { written } from "../../../text/functionNames.ts";
import type { PanelContext } from "./panels.ts";

/** Even steps of the table along the range; x itself and the kinks come on top. */
const steps = 24;

/** The chart as a table: the lines of every function at even steps, at the kinks and at x. */
export function panel({ drawn, settings, language, text }: PanelContext): TemplateResult {
  const { x, range } = settings;
  const [from, to] = range;
  const lines = shownLines(settings);
  const even = Array.from({ length: steps + 1 }, (_, i) => Number((from + ((to - from) * i) / steps).toPrecision(12)));
  const kinks = drawn.flatMap(({ kinks }) => kinks.map((kink) => kink.x)).filter((at) => at > from && at < to);
  const xs = Float64Array.from(new Set([...even, ...kinks, x])).sort();
  const columns = drawn.map((curve) => ({ curve, ...curve.evaluate(xs) }));
  return html`
    <div class="table" role="region" aria-label=${text.panels.numbers} tabindex="0">
      <table>
        <caption>${text.numbersCaption(
          drawn.map(({ name }) => name).join(", "),
          lines.map(({ column, symbol }) => drawn[0]?.symbols[column] ?? symbol),
          formatNumber(from, language),
          formatNumber(to, language),
        )}</caption>
        <thead>
          <tr>
            <th rowspan="2" scope="col">x</th>
            ${columns.map(({ curve }) => html`<th colspan=${lines.length} scope="colgroup">${curve.name}</th>`)}
          </tr>
          <tr>
            ${columns.map(({ curve }) => lines.map(({ column }) => html`<th scope="col">${curve.symbols[column]}</th>`))}
          </tr>
        </thead>
        <tbody>
          ${Array.from(
            xs,
            (at, row) => html`<tr class=${at === x ? "here" : ""}>
              <th scope="row">${formatNumber(at, language)}</th>
              ${columns.map((numbers) => lines.map(({ column }) => html`<td>${written(numbers.curve, column, numbers[column][row] as number, language)}</td>`))}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

export const style = css`
  .table { overflow: auto; max-height: 24em; }
  table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9375em; }
  caption { text-align: start; color: var(--muted); padding-bottom: 0.5em; }
  th, td { padding: 0.25em 0.75em; text-align: end; white-space: nowrap; }
  thead th { border-bottom: 1px solid var(--line); }
  tbody th { font-weight: 400; color: var(--muted); }
  tr.here :is(th, td) { background: var(--soft); color: var(--ink); font-weight: 600; }
`;
