import { drawPoint } from "chart.js/helpers";
import type { ChartTheme, CurveView } from "../curveView.ts";
import { yAxisWidth } from "../layout.ts";
import { dashes, shownLines } from "../lines.ts";
import { CurveChart } from "./curveChart.ts";
import { type Distribution, distributionLayer } from "./distributionLayer.ts";
import { escapeXml, SvgContext } from "./svgContext.ts";

/** A chart with all that it needs to stand alone, away from its page. */
export interface Picture {
  view: CurveView;
  theme: ChartTheme;
  /** Names the functions. */
  title: string;
  /** What each drawn line is, in the order of `shownLines`. */
  lines: readonly string[];
  /** What the tint means. */
  tint: string;
  /** For each curve its name with all parameters, and what is read from each of its lines at x. */
  rows: readonly { name: string; readings: readonly string[] }[];
  /** What functions make of random inputs, where that is shown. */
  distribution: Distribution | undefined;
  /** The places that are pointed out once the curves are drawn. */
  landmarks(chart: CurveChart): readonly PicturedLandmark[];
  formatTick(value: number, spacing: number): string;
}

/** A place on the curves, in CSS pixels from the picture's top left corner, and what there is to say of it. */
export interface PicturedLandmark {
  left: number;
  top: number;
  color: string;
  words: readonly string[];
}

/** The width of a picture and the height of its plot with the axes, in CSS pixels; the key comes below. */
export const pictureWidth = 960;
const plotHeight = 480;

/** The picture on a canvas of its own, `scale` canvas pixels for each CSS pixel. */
export function pictureCanvas(picture: Picture, scale: number): HTMLCanvasElement {
  const { theme } = picture;
  const plot = document.createElement("canvas");
  const chart = chartOf(picture, plot, scale);
  const landmarks = picture.landmarks(chart);

  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  canvas.width = pictureWidth * scale;
  canvas.height = drawKey(context, picture, landmarks) * scale; // which also empties the canvas
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(plot, 0, 0);
  context.scale(scale, scale);
  drawLandmarks(context, picture, landmarks);
  drawKey(context, picture, landmarks);
  chart.destroy();
  return canvas;
}

/** The picture as an SVG document, with no font or file from elsewhere; `id` keeps it apart from others in one page. */
export function pictureSvg(picture: Picture, id: string): string {
  const { theme, title, lines, rows } = picture;
  const recorder = new SvgContext(id);
  const chart = chartOf(picture, recorder.canvas, 1);
  const landmarks = picture.landmarks(chart);
  const context = recorder as unknown as CanvasRenderingContext2D;
  drawLandmarks(context, picture, landmarks);
  const height = drawKey(context, picture, landmarks);
  const elements = recorder.elements();
  chart.destroy();
  const description = [
    lines.join("; "),
    ...rows.map(({ name, readings }) => `${name}: ${readings.join(", ")}`),
    ...landmarks.flatMap(({ words }) => words),
  ].join(". ");
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pictureWidth} ${height}" width="${pictureWidth}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-description">`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-description">${escapeXml(description)}</desc>`,
    `<rect width="${pictureWidth}" height="${height}" fill="${escapeXml(theme.paper)}"/>`,
    ...elements,
    "</svg>",
  ].join("\n")}\n`;
}

function chartOf(
  { view, theme, formatTick, distribution }: Picture,
  canvas: HTMLCanvasElement,
  scale: number,
): CurveChart {
  const chart = new CurveChart(canvas, pictureWidth, plotHeight, view, theme, formatTick, scale);
  if (distribution) chart.extend((look) => distributionLayer(look, () => distribution));
  return chart;
}

/** A ring at each landmark, with the number under which the key tells of it. */
function drawLandmarks(
  context: CanvasRenderingContext2D,
  { theme }: Picture,
  landmarks: readonly PicturedLandmark[],
): void {
  context.save();
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.font = `700 11px ${theme.font}`;
  context.lineWidth = 1.6;
  for (const [index, { left, top, color }] of landmarks.entries()) {
    context.beginPath();
    context.arc(left, top, 9, 0, 2 * Math.PI);
    context.fillStyle = theme.paper;
    context.fill();
    context.strokeStyle = color;
    context.stroke();
    context.fillStyle = color;
    context.fillText(String(index + 1), left, top + 0.5);
  }
  context.restore();
}

const rowHeight = 24;
const gap = 24;
const sample = 30;

/**
 * Draws the key below the plot: what each kind of line and the tint mean, then every function with what is read at x, then
 * the landmarks by their numbers.
 * @returns where the picture ends, in CSS pixels from its top
 */
function drawKey(
  context: CanvasRenderingContext2D,
  { view, theme, lines, tint, rows }: Picture,
  landmarks: readonly PicturedLandmark[],
): number {
  const font = (weight: number) => `${weight} 14px ${theme.font}`;
  let x = yAxisWidth;
  let y = plotHeight + 18;
  const write = (words: string, weight: number, color: string) => {
    context.font = font(weight);
    context.fillStyle = color;
    context.fillText(words, x, y);
    x += context.measureText(words).width;
  };
  const widthOf = (words: string, weight: number) => {
    context.font = font(weight);
    return context.measureText(words).width;
  };
  /** The words on as many lines as they need between x and the right edge. */
  const wrap = (words: string, x: number) => {
    const lines: string[] = [];
    for (const word of words.split(" ")) {
      const longer = [...lines.slice(-1), word].join(" ");
      if (lines.length && x + widthOf(longer, 400) <= pictureWidth - gap) lines.splice(-1, 1, longer);
      else lines.push(word);
    }
    return lines;
  };
  context.save();
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineCap = "round";
  for (const [index, { column, width }] of shownLines(view).entries()) {
    context.strokeStyle = theme.ink;
    context.lineWidth = width;
    context.setLineDash(dashes[column]);
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + sample, y);
    context.stroke();
    x += sample + 10;
    write(lines[index] ?? "", 400, theme.ink);
    x += gap;
  }
  context.setLineDash([]);
  if (view.curves.some(({ lowGradient }) => lowGradient.length)) {
    context.globalAlpha = 0.3;
    context.fillStyle = theme.muted;
    context.fillRect(x, y - 7, sample, 14);
    context.globalAlpha = 1;
    x += sample + 10;
    write(tint, 400, theme.ink);
  }
  // Columns: the names, then each line's readings; the readings stand below the name where that is too wide.
  const widest = (texts: string[], weight: number) => Math.max(...texts.map((text) => widthOf(text, weight)));
  const names = yAxisWidth + 22;
  const nameWidth = widest(
    rows.map(({ name }) => name),
    600,
  );
  const widths = shownLines(view).map(
    (_, i) =>
      widest(
        rows.map(({ readings }) => readings[i] ?? ""),
        400,
      ) + gap,
  );
  const beside = names + nameWidth + widths.reduce((sum, width) => sum + width, gap) <= pictureWidth;
  y += 6;
  for (const [index, { name, readings }] of rows.entries()) {
    const style = view.curves[index]?.style;
    y += rowHeight;
    if (style) {
      context.fillStyle = style.color;
      context.strokeStyle = style.color;
      drawPoint(context, { pointStyle: style.marker, radius: 6, borderWidth: 2, rotation: 0 }, yAxisWidth + 6, y - 1);
    }
    x = names;
    write(name, 600, theme.ink);
    if (!beside) y += rowHeight;
    let column = beside ? names + nameWidth + gap : names;
    for (const [i, reading] of readings.entries()) {
      x = column;
      write(reading, 400, theme.ink);
      column += widths[i] ?? 0;
    }
  }
  for (const [index, { color, words }] of landmarks.entries())
    for (const [line, each] of words.flatMap((sentence) => wrap(sentence, names)).entries()) {
      y += rowHeight;
      x = yAxisWidth;
      if (line === 0) write(String(index + 1), 700, color);
      x = names;
      write(each, 400, theme.ink);
    }
  context.restore();
  return Math.ceil(y + rowHeight);
}
