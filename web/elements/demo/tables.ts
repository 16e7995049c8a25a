import { html } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Table } from "./view.ts";

/** A view's tables, written anew only if one of the things that they depend on has changed. */
export function tablesOf(read: () => Table[], depends: unknown[]) {
  return guard(depends, () =>
    read().map(
      ({ caption, columns, rows }) => html`<div class="scrolled" role="group" tabindex="0" aria-label=${caption}>
        <table>
          <caption>${caption}</caption>
          <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
          <tbody>
            ${rows.map(
              ([head, ...cells]) =>
                html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
            )}
          </tbody>
        </table>
      </div>`,
    ),
  );
}
