import type { ChartTheme, CurveView } from "../curveView.ts";
import type { Frame } from "../frame.ts";
import { rightMargin, yAxisWidth } from "../layout.ts";
import { dashes, shownLines } from "../lines.ts";
import { markerPaths } from "../markers.ts";
import type { Shape, WidthOf } from "../shapes.ts";
import type { FormatTick } from "./axisTicks.ts";

/** A chart with all that it needs to stand alone, away from its page. */
export interface Picture {
  /** In CSS pixels. */
  width: number;
  view: CurveView;
  theme: ChartTheme;
  /** Names the functions. */
  title: string;
  /** What the figure says at x. */
  sentence: string;
  /** What each drawn line is, in the order of `shownLines`. */
  lines: readonly string[];
  /** What the tint means. */
  tint: string;
  /** For each curve its name with all parameters, and what is read from each of its lines at x. */
  rows: readonly { name: string; readings: readonly string[] }[];
  /** The places that are pointed out between these axes. */
  landmarks(frame: Frame): readonly PicturedLandmark[];
  formatTick: FormatTick;
}

/** A place on the curves, in CSS pixels from the picture's top left corner, and what there is to say of it. */
export interface PicturedLandmark {
  left: number;
  top: number;
  color: string;
  words: readonly string[];
}

/** The height of a picture's plot with the axes, in CSS pixels; the key comes below. */
export function plotHeight(width: number): number {
  return Math.max(280, width / 2);
}

/** A ring at each landmark, with the number under which the key tells of it. */
export function landmarkShapes(landmarks: readonly PicturedLandmark[], { paper }: ChartTheme): Shape[] {
  return landmarks.flatMap(({ left, top, color }, i) => [
    { path: markerPaths.circle, at: { left, top, scale: 9 / 4 }, fill: paper, stroke: color, width: 1.6 },
    { text: String(i + 1), left, top, color, anchor: "middle" as const, weight: 700, size: 11 },
  ]);
}

const rowHeight = 24;
const gap = 24;
const sample = 30;
const size = 14;

/**
 * The key below the plot: what each kind of line and the tint mean, then every function with what is read at x, then the
 * landmarks by their numbers. `height` is that of the whole picture, in CSS pixels.
 */
export function keyShapes(
  { width, view, theme, lines, tint, rows }: Picture,
  landmarks: readonly PicturedLandmark[],
  widthOf: WidthOf,
): { shapes: Shape[]; height: number } {
  const { ink, muted } = theme;
  const shapes: Shape[] = [];
  const right = width - rightMargin;
  let left = yAxisWidth;
  let top = plotHeight(width) + 18;
  const write = (text: string, weight: number, color: string) => {
    shapes.push({ text, left, top, color, weight, size });
    left += widthOf(text, weight, size);
  };
  /** Goes on in the next row, at `start`, where there is no room for so much. */
  const makeRoom = (needed: number, start: number) => {
    if (left === start || left + needed <= right) return;
    left = start;
    top += rowHeight;
  };
  const sampled = (text: string, sign: (left: number) => Shape) => {
    makeRoom(sample + 10 + widthOf(text, 400, size), yAxisWidth);
    shapes.push(sign(left));
    left += sample + 10;
    write(text, 400, ink);
    left += gap;
  };
  for (const [i, { column, width }] of shownLines(view).entries())
    sampled(lines[i] ?? "", (left) => ({
      path: `M${left} ${top}h${sample}`,
      stroke: ink,
      width,
      dash: dashes[column],
    }));
  if (view.curves.some(({ lowGradient }) => lowGradient.length))
    sampled(tint, (left) => ({ path: `M${left} ${top - 7}h${sample}v14h${-sample}z`, fill: muted, opacity: 0.3 }));
  // Columns: the names, then each line's readings; the readings stand below the name where that is too wide.
  const names = yAxisWidth + 22;
  const widest = (texts: string[], weight: number) => Math.max(...texts.map((text) => widthOf(text, weight, size)));
  const nameWidth = widest(
    rows.map(({ name }) => name),
    600,
  );
  const widths = lines.map((_, i) =>
    widest(
      rows.map(({ readings }) => readings[i] ?? ""),
      400,
    ),
  );
  const isBeside = names + nameWidth + widths.reduce((sum, width) => sum + gap + width, 0) <= right;
  top += 6;
  for (const [i, { name, readings }] of rows.entries()) {
    const style = view.curves[i]?.style;
    top += rowHeight;
    if (style)
      shapes.push({
        path: markerPaths[style.marker],
        at: { left: yAxisWidth + 6, top, scale: 1.4 },
        fill: style.color,
      });
    for (const [line, each] of wrapped(name, 600, right - names, widthOf).entries()) {
      if (line) top += rowHeight;
      left = names;
      write(each, 600, ink);
    }
    if (!isBeside) top += rowHeight;
    let column = isBeside ? names + nameWidth + gap : names;
    for (const [j, reading] of readings.entries()) {
      left = column;
      makeRoom(widths[j] ?? 0, names);
      column = left + (widths[j] ?? 0) + gap;
      write(reading, 400, ink);
    }
  }
  for (const [i, { color, words }] of landmarks.entries())
    for (const [line, each] of words.flatMap((sentence) => wrapped(sentence, 400, right - names, widthOf)).entries()) {
      top += rowHeight;
      left = yAxisWidth;
      if (line === 0) write(String(i + 1), 700, color);
      left = names;
      write(each, 400, ink);
    }
  return { shapes, height: Math.ceil(top + rowHeight) };
}

/** The words on as many lines as they need, each as wide as `room` at most. */
function wrapped(words: string, weight: number, room: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const longer = [...lines.slice(-1), word].join(" ");
    if (lines.length && widthOf(longer, weight, size) <= room) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
