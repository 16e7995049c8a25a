import { html, nothing, type TemplateResult } from "lit";
import { noBreak } from "../../controls/noBreak.ts";
import type { CardGroup, CardRow, CardText } from "../../text/card.ts";

/** What stands in a cell; several lines are a list. */
export type Fact = string | readonly string[] | TemplateResult;

/** One function's name and its cells; a row that no function has is left out. */
export interface TableColumn {
  name: string;
  facts: CardFacts;
}

export type CardFacts = Partial<Record<CardRow, Fact>>;

/**
 * Functions beside each other, property by property, under the heads of groups; one below the other where there is no
 * room. What no function has is left out. The roles keep it a
 * table for those who listen to it, also where the style sheet makes blocks of its rows.
 */
export function propertyTable(
  columns: readonly TableColumn[],
  wanted: readonly (readonly [group: CardGroup | undefined, rows: readonly CardRow[]])[],
  words: CardText,
  controls: Partial<Record<CardGroup, TemplateResult>>,
): TemplateResult {
  const groups = wanted
    .map(([group, rows]) => [group, rows.filter((row) => columns.some(({ facts }) => row in facts))] as const)
    .filter(([, rows]) => rows.length);
  const several = columns.length > 1;
  return html`
    <table role="table" class="of-${Math.min(columns.length, 5)}">
      <caption>${words.caption(columns.map(({ name }) => name))}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.property}</th>
          ${columns.map(({ name }) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        ([group, rows]) => html`<tbody role="rowgroup">
          ${group ? groupHead(group, columns.length, words, controls[group]) : nothing}
          ${rows.map(
            (row) => html`<tr role="row" data-row=${row}>
              <th role="rowheader" scope="row">${noBreak(words.rows[row])}</th>
              ${columns.map(
                ({ name, facts }) => html`<td role="cell">
                  ${several ? html`<span class="of" aria-hidden="true">${name}</span>` : nothing}
                  ${fact(facts[row] ?? words.doesNotApply)}
                </td>`,
              )}
            </tr>`,
          )}
        </tbody>`,
      )}
    </table>
  `;
}

function groupHead(group: CardGroup, columns: number, words: CardText, control: unknown): TemplateResult {
  return html`<tr class="group" role="row">
    <th role="rowheader" scope="rowgroup" colspan=${control ? 1 : columns + 1}>${noBreak(words.groups[group])}</th>
    ${control ? html`<td role="cell" colspan=${columns}>${control}</td>` : nothing}
  </tr>`;
}

function fact(content: Fact): TemplateResult {
  if (typeof content === "string") return noBreak(content);
  if (!Array.isArray(content)) return content as TemplateResult;
  if (content.length === 1) return noBreak(content[0]);
  return html`<ul>${content.map((line) => html`<li>${noBreak(line)}</li>`)}</ul>`;
}
