import { drawPoint } from "chart.js/helpers";
import { CurveChart } from "./curveChart.ts";
import type { ChartTheme, CurveView } from "./curveView.ts";
import { dashes } from "./dashes.ts";
import { yAxisWidth } from "./layout.ts";
import { shownLines } from "./lines.ts";
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
  formatTick(value: number, spacing: number): string;
}

/** The width of a picture and the height of its plot with the axes, in CSS pixels; the key comes below. */
export const pictureWidth = 960;
const plotHeight = 480;

/** The picture on a canvas of its own, `scale` canvas pixels for each CSS pixel. */
export function pictureCanvas(picture: Picture, scale: number): HTMLCanvasElement {
  const { view, theme } = picture;
  const plot = document.createElement("canvas");
  const chart = new CurveChart(plot, pictureWidth, plotHeight, view, theme, picture.formatTick, scale);

  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  canvas.width = pictureWidth * scale;
  canvas.height = drawKey(context, picture) * scale; // which also empties the canvas
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(plot, 0, 0);
  context.scale(scale, scale);
  drawKey(context, picture);
  chart.destroy();
  return canvas;
}

/** The picture as an SVG document, with no font or file from elsewhere; `id` keeps it apart from others in one page. */
export function pictureSvg(picture: Picture, id: string): string {
  const { view, theme, title, lines, rows } = picture;
  const recorder = new SvgContext(id);
  const chart = new CurveChart(recorder.canvas, pictureWidth, plotHeight, view, theme, picture.formatTick, 1);
  const height = drawKey(recorder as unknown as CanvasRenderingContext2D, picture);
  const elements = recorder.elements();
  chart.destroy();
  const description = [lines.join("; "), ...rows.map(({ name, readings }) => `${name}: ${readings.join(", ")}`)].join(
    ". ",
  );
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pictureWidth} ${height}" width="${pictureWidth}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-description">`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-description">${escapeXml(description)}</desc>`,
    `<rect width="${pictureWidth}" height="${height}" fill="${escapeXml(theme.paper)}"/>`,
    ...elements,
    "</svg>",
  ].join("\n")}\n`;
}

const rowHeight = 24;
const gap = 24;
const sample = 30;

/**
 * Draws the key below the plot: what each kind of line and the tint mean, then every function with what is read at x.
 * @returns where the picture ends, in CSS pixels from its top
 */
function drawKey(context: CanvasRenderingContext2D, { view, theme, lines, tint, rows }: Picture): number {
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
  context.restore();
  return Math.ceil(y + rowHeight);
}
