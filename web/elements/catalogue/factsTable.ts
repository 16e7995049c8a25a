import { html, type TemplateResult } from "lit";
import type { ActivationId } from "../../core/catalogue.ts";
import { type CatalogueText, measures } from "../../text/catalogue.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { lowGradientWords } from "../../text/functionNames.ts";
import { type Language, texts } from "../../text/text.ts";
import { type Entry, frame, type Reading } from "./model.ts";
import { formatMeasure } from "./tile.ts";

/** The functions shown, in their order: f and f′ at x, and every fact that can be sorted by. */
export function factsTable(
  shown: readonly Entry[],
  readings: ReadonlyMap<ActivationId, Reading>,
  x: number,
  limit: number,
  words: CatalogueText,
  language: Language,
): TemplateResult {
  const number = (value: number) => formatNumber(value, language);
  const [from, to] = frame.xRange.map(number) as [string, string];
  const { names } = texts[language];
  return html`<div class="table" role="region" aria-label=${words.table} tabindex="0">
    <table>
      <caption>${words.tableCaption(number(limit), from, to)}</caption>
      <thead><tr>
        <th scope="col">${words.name}</th>
        <th scope="col">f(${number(x)})</th>
        <th scope="col">f′(${number(x)})</th>
        ${measures.map((measure) => html`<th scope="col">${words.symbols[measure]}</th>`)}
        <th scope="col">|f′| &lt; ${number(limit)}</th>
      </tr></thead>
      <tbody>${shown.map((entry) => {
        const reading = readings.get(entry.id);
        return html`<tr>
          <th scope="row">${names[entry.id]}</th>
          <td>${number(reading?.value ?? Number.NaN)}</td>
          <td>${number(reading?.derivative ?? Number.NaN)}</td>
          ${measures.map((measure) => html`<td>${formatMeasure(measure, entry.measures[measure], language)}</td>`)}
          <td class="words">${lowGradientWords(entry.facts, limit, language)}</td>
        </tr>`;
      })}</tbody>
    </table>
  </div>`;
}
