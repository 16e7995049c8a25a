import { type SVGTemplateResult, svg } from "lit";
import type { Bar } from "../../plot/bars.ts";
import { numberInRoom } from "../../text/numberInRoom.ts";
import type { BarsContext } from "./context.ts";

/** One of the picture's parts: columns between a row of numbers and one of names, numbers of the axis to their left. */
export interface Panel {
  left: number;
  /** From one column to the next. */
  pitch: number;
  /** Of a column. */
  wide: number;
  /** How far below the upper edge a value stands. */
  top(value: number): number;
  width: number;
  height: number;
  /** What the columns reach from and to. */
  ends: readonly [from: number, to: number];
  upper: number;
  lower: number;
  /** Of the numbers over the columns. */
  fontSize: number;
}

/** From this width on, in CSS pixels, the parts stand beside each other, if their columns are as far from one another. */
const widePicture = 620;
const leastPitch = 20;
export const gapOfParts = 36;
/** Left of the columns and of the cells. */
export const gutter = 34;
export const rowHeight = 22;

/** How wide one part is, and whether all stand beside each other. */
export function partSize({ width, symbols }: BarsContext): { width: number; wide: boolean } {
  const third = (width - 2 * gapOfParts) / 3;
  const wide = width >= widePicture && (third - gutter) / symbols.length >= leastPitch;
  return { width: wide ? third : width, wide };
}

export function panelOf(
  context: BarsContext,
  count: number,
  ends: readonly [number, number],
  heights: readonly [narrow: number, wide: number],
): Panel {
  const part = partSize(context);
  const height = heights[part.wide ? 1 : 0];
  const pitch = (part.width - gutter) / count;
  const [upper, lower] = [rowHeight, height - rowHeight];
  const [from, to] = ends;
  const length = to / 2 - from / 2; // halves: outputs reach the largest doubles, which are too far apart for one
  const top = (value: number) =>
    lower - ((Math.min(Math.max(value, from), to) / 2 - from / 2) / length) * (lower - upper);
  const wide = Math.min(0.56 * pitch, 56);
  return { width: part.width, height, left: gutter, pitch, wide, ends, upper, lower, fontSize: fontSizeIn(pitch), top };
}

export function middleOf({ left, pitch }: Panel, place: number): number {
  return left + (place + 0.5) * pitch;
}

/** A column for each value, from 0 or where else they begin; none for what is no number. */
export function columnsOf(panel: Panel, values: readonly number[], start = 0): Bar[] {
  const { wide, top } = panel;
  return values.map((value, i) => ({
    left: middleOf(panel, i) - wide / 2,
    width: wide,
    from: top(start),
    to: top(Number.isNaN(value) ? start : value),
  }));
}

export function fontSizeIn(pitch: number): number {
  return Math.min(Math.max(Math.round(pitch / 4.5), 10), 15);
}

/** How many letters stand beside each other in so many CSS pixels, bold ones and in a wide typeface too. */
export function roomIn(width: number, fontSize: number): number {
  return width / (0.7 * fontSize);
}

/** The name of an input or an output, without `log` where there is too little room. */
export function name(symbol: string, x: number, y: number, room: number, anchor: "middle" | "end", isChosen = false) {
  const fontSize = Math.min(Math.max(room / 2, 10), 15);
  const isTight = symbol.length * fontSize * 0.5 > room;
  return svg`<text class="symbol" ?data-chosen=${isChosen} x=${x} y=${y} dy="0.35em" text-anchor=${anchor} font-size=${fontSize}>${isTight ? symbol.split(" ").at(-1) : symbol}</text>`;
}

/** The numbers of the axis, with a line where 0 is. */
export function axis(panel: Panel, language: BarsContext["language"]): SVGTemplateResult {
  const { ends, top, width, left } = panel;
  const ticks = [...new Set([...ends, 0])];
  return svg`<g class="axis" aria-hidden="true">
    <path class="zero" d="M${left} ${top(0)}H${width}" />
    ${ticks.map((tick) => svg`<text x=${left - 8} y=${top(tick)} dy="0.35em" text-anchor="end">${numberInRoom(tick, language, 4)}</text>`)}
  </g>`;
}

/** A column's number over it and its name under it. */
export function captions(panel: Panel, place: number, value: number, symbol: string, context: BarsContext) {
  const { pitch, fontSize, height } = panel;
  const x = middleOf(panel, place);
  return svg`<text class="number" x=${x} y=${rowHeight / 2} dy="0.2em" text-anchor="middle" font-size=${fontSize}>${numberInRoom(value, context.language, roomIn(pitch, fontSize))}</text>
    ${name(symbol, x, height - rowHeight / 2, pitch, "middle")}`;
}

/** The next round number: 1, 2 or 5 times a power of ten, or 6; the largest double where that would be none. */
export function roundUp(size: number): number {
  if (size <= 6) return 6;
  const power = 10 ** Math.floor(Math.log10(size));
  return Math.min(power * ([1, 2, 5].find((step) => step * power >= size) ?? 10), Number.MAX_VALUE);
}
