import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { ActivationId, VectorId } from "../../core/catalogue.ts";
import { rounded } from "../../core/range.ts";
import { type CatalogueText, type MeasureId, measures, type SortId } from "../../text/catalogue.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { lowGradientWords } from "../../text/functionNames.ts";
import { type Language, texts } from "../../text/text.ts";
import type { Entry, Reading, VectorReading } from "./model.ts";
import { bars, plot } from "./plot.ts";

interface AnyTileState {
  open: boolean;
  /** Where its card has its own address. */
  href: string;
}

export interface TileState extends AnyTileState {
  id: ActivationId;
  entry: Entry | undefined;
  reading: Reading | undefined;
  x: number;
  limit: number;
  sort: SortId;
}

export interface VectorTileState extends AnyTileState {
  id: VectorId;
  reading: VectorReading | undefined;
}

/** One small multiple: the name, which opens the card; the plot; f and f′ at x. */
export function tile(
  { id, entry, reading, x, limit, sort, open, href }: TileState,
  words: CatalogueText,
  language: Language,
  toggle: (event: MouseEvent) => void,
): TemplateResult {
  const name = texts[language].names[id];
  // Words and paths stay as they are while x moves.
  const label = guard([entry, language], () =>
    words.plot(name, entry ? lowGradientWords(entry.facts, limit, language) : ""),
  );
  const number = (value: number | undefined) => (value === undefined ? "–" : formatNumber(value, language, 3));
  return html`<li class="tile" data-id=${id} ?data-open=${open}>
    <h3><a href=${href} aria-expanded=${open} draggable="false" @click=${toggle}>${name}</a>${
      entry && isMeasure(sort)
        ? html`<span class="measure">${words.symbols[sort]} <b>${formatMeasure(sort, entry.measures[sort], language)}</b></span>`
        : nothing
    }</h3>
    ${plot(entry, reading, x, label)}
    <dl><div><dt>f</dt><dd>${number(reading?.value)}</dd></div><div><dt>f′</dt><dd>${number(reading?.derivative)}</dd></div></dl>
  </li>`;
}

/** As `tile`, for a vector function: its inputs and outputs as bars. */
export function vectorTile(
  { id, reading, open, href }: VectorTileState,
  words: CatalogueText,
  language: Language,
  toggle: (event: MouseEvent) => void,
): TemplateResult {
  const name = texts[language].names[id];
  const list = (numbers: readonly number[] = []) =>
    numbers.map((number) => formatNumber(number, language, 2)).join(" ");
  return html`<li class="tile" data-id=${id} ?data-open=${open}>
    <h3><a href=${href} aria-expanded=${open} draggable="false" @click=${toggle}>${name}</a></h3>
    ${bars(reading, words.bars(name, list(reading?.inputs), list(reading?.outputs)))}
    <dl class="vector"><div><dt>y</dt><dd>${list(reading?.outputs)}</dd></div><div><dt>∂y₁/∂x</dt><dd>${reading ? formatNumber(reading.slope, language, 3) : "–"}</dd></div></dl>
  </li>`;
}

function isMeasure(sort: SortId): sort is MeasureId {
  return (measures as readonly SortId[]).includes(sort);
}

/** A measure as it is read: shares in per cent. */
export function formatMeasure(measure: MeasureId, value: number, language: Language): string {
  return measure === "flat" ? `${formatNumber(rounded(100 * value), language, 3)}%` : formatNumber(value, language);
}
