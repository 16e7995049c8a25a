import { html, noChange, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { ActivationId, VectorId } from "../../core/catalogue.ts";
import { rounded } from "../../core/range.ts";
import { cursor } from "../../plot/cursor.ts";
import { toLeft, toTop, xAt } from "../../plot/frame.ts";
import { markerShape } from "../../plot/markers.ts";
import { curveStyles, type Marker } from "../../plot/palette.ts";
import { point } from "../../plot/points.ts";
import { type CatalogueText, type MeasureId, measures, type SortId } from "../../text/catalogue.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { lowGradientWords } from "../../text/lowGradientWords.ts";
import { numberInRoom } from "../../text/numberInRoom.ts";
import { type Language, texts } from "../../text/text.ts";
import { partByPart } from "../base/partByPart.ts";
import { shapeMarks, tileFrame, tilePicture, type VectorReading, vectorMarks } from "../card/tilePicture.ts";
import type { Entry, Reading } from "./model.ts";

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

/** So many digits stand beside each other in the narrowest tile. */
const room = 5;

/** One small multiple: the name, which opens the card; the plot; f and f′ at x. */
export function tile(
  { id, entry, reading, x, limit, sort, open, href }: TileState,
  words: CatalogueText,
  language: Language,
  toggle: (event: MouseEvent) => void,
): TemplateResult {
  const name = texts[language].names[id];
  const marker = curveStyles([{ id, parameters: {} }], false)[0]?.marker ?? "circle";
  // Words and lines stay as they are while x moves.
  const label = guard([entry, language], () =>
    words.plot(name, entry ? lowGradientWords(entry.facts, limit, language) : ""),
  );
  const number = (value: number | undefined) => (value === undefined ? "–" : numberInRoom(value, language, room));
  return html`<li class="tile" data-id=${id} ?data-open=${open}>
    <h3><span class="named">${guard([marker], () => markerShape(marker))}<a href=${href} aria-expanded=${open} draggable="false" @click=${toggle}>${name}</a></span>${
      entry && isMeasure(sort)
        ? html`<span class="measure">${words.symbols[sort]} <b>${formatMeasure(sort, entry.measures[sort], language)}</b></span>`
        : nothing
    }</h3>
    ${tilePicture(label, [
      // All tiles' lines in one task would be a long one; those of before stay until the new ones are there.
      partByPart([entry], entry ? [() => shapeMarks(entry)] : [], ([marks]) => marks ?? noChange),
      reading && from <= x && x <= to ? pointMarks(reading, x, marker) : nothing,
    ])}
    <dl><div><dt>f</dt><dd>${number(reading?.value)}</dd></div><div><dt>f′</dt><dd>${number(reading?.derivative)}</dd></div></dl>
  </li>`;
}

const [from, to] = tileFrame.xRange;

/** The point x, the function's marker on f and a ring on f′. */
function pointMarks({ value, derivative }: Reading, x: number, marker: Marker): SVGTemplateResult {
  const left = toLeft(tileFrame, x);
  const at = (y: number) => ({ x: left, y: Math.abs(y) < 100 ? toTop(tileFrame, y) : Number.NaN });
  return svg`${cursor(left, [{ top: 0, bottom: tileFrame.height }], [], true)}
    ${point(at(derivative), "circle", { hollow: true, scale: 0.8 })}${point(at(value), marker)}`;
}

/** The x under a pointer on a tile, at most that of the plot's nearer end. */
export function xUnder(within: Element, clientX: number): number | undefined {
  const box = within.closest(".tile")?.querySelector(".tile-picture")?.getBoundingClientRect();
  if (!box) return undefined;
  const share = Math.min(Math.max((clientX - box.left) / box.width, 0), 1);
  return xAt(tileFrame, share * tileFrame.width);
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
    numbers.map((number) => numberInRoom(number, language, room)).join(" ");
  return html`<li class="tile" data-id=${id} ?data-open=${open}>
    <h3><a href=${href} aria-expanded=${open} draggable="false" @click=${toggle}>${name}</a></h3>
    ${tilePicture(words.bars(name, list(reading?.inputs), list(reading?.outputs)), reading ? vectorMarks(reading) : nothing)}
    <dl class="vector"><div><dt>y</dt><dd>${list(reading?.outputs)}</dd></div><div><dt>∂y₁/∂x</dt><dd>${reading ? numberInRoom(reading.slope, language, room) : "–"}</dd></div></dl>
  </li>`;
}

function isMeasure(sort: SortId): sort is MeasureId {
  return (measures as readonly SortId[]).includes(sort);
}

/** A measure as it is read: shares in per cent. */
export function formatMeasure(measure: MeasureId, value: number, language: Language): string {
  return measure === "flat" ? `${formatNumber(rounded(100 * value), language, 3)}%` : formatNumber(value, language);
}
