import { type Frame, toLeft, toTop } from "../frame.ts";
import { functionPath } from "../functionLine.ts";
import { rightMargin, tickGap, topMargin, yAxisWidth } from "../layout.ts";
import { dashes, shownLines } from "../lines.ts";
import { type Shape, widthOn } from "../shapes.ts";
import { element, escapeXml, shapesSvg } from "../shapesSvg.ts";
import { xTicks, yTicks } from "./axisTicks.ts";
import { lanesHeight } from "./lowGradient.ts";
import type { Drawing } from "./mark.ts";
import { marks } from "./marks.ts";
import { keyShapes, landmarkShapes, type Picture, plotHeight } from "./picture.ts";

/** The height of the x axis's numbers, in CSS pixels. */
const numbersHeight = 24;
/** To a thousandth of a pixel, the lines go through every sample. */
const decimals = 3;

/** The picture as an SVG document, with no font or file from elsewhere; `id` keeps it apart from others in one page. */
export function pictureSvg(picture: Picture, id: string): { svg: string; height: number } {
  const { width, view, theme, title, sentence, lines, rows } = picture;
  const lanes = lanesHeight(view.curves.length);
  const frame: Frame = {
    xRange: view.xRange,
    yRange: view.yRange,
    left: yAxisWidth,
    top: topMargin,
    width: width - yAxisWidth - rightMargin,
    height: plotHeight(width) - topMargin - lanes - numbersHeight,
  };
  const widthOf = widthOn(document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D, theme.font);
  const drawing: Drawing = { view, theme, frame, widthOf };
  const landmarks = picture.landmarks(frame);
  const key = keyShapes(picture, landmarks, widthOf);
  const clipped = (elements: string) => `<g clip-path="url(#${id}-plot)">\n${elements}\n</g>`;
  const drawMarks = (isBehind: boolean) =>
    marks
      .filter((mark) => Boolean(mark.isBehind) === isBehind)
      .map(({ shapes, isClipped }) => ({ drawn: shapesSvg(shapes(drawing)), isClipped }))
      .map(({ drawn, isClipped }) => (isClipped && drawn ? clipped(drawn) : drawn));
  const description = [
    ...(sentence ? [sentence.replace(/\.$/, "")] : []),
    lines.join("; "),
    ...rows.map(({ name, readings }) => `${name}: ${readings.join(", ")}`),
    ...landmarks.flatMap(({ words }) => words),
  ].join(". ");
  const edge = 2;
  const svg = `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${key.height}" width="${width}" height="${key.height}" font-family="${escapeXml(theme.font)}" role="img" aria-labelledby="${id}-title ${id}-description">`,
    element("title", { id: `${id}-title` }, title),
    element("desc", { id: `${id}-description` }, description),
    `<clipPath id="${id}-plot"><rect x="${frame.left - edge}" y="${frame.top - edge}" width="${frame.width + 2 * edge}" height="${frame.height + 2 * edge}"/></clipPath>`,
    element("rect", { width, height: key.height, fill: theme.paper }),
    shapesSvg(axes(picture, drawing, lanes)),
    ...drawMarks(true),
    clipped(shapesSvg(curveLines(drawing))),
    ...drawMarks(false),
    shapesSvg(landmarkShapes(landmarks, theme)),
    shapesSvg(key.shapes),
    "</svg>",
  ]
    .filter(Boolean)
    .join("\n")}\n`;
  return { svg, height: key.height };
}

/** The lines of all curves, the first curve in front. */
function curveLines({ view, frame }: Drawing): Shape[] {
  return view.curves.toReversed().flatMap(({ samples, style }) =>
    shownLines(view)
      .toReversed()
      .map(({ order, column, width }) => ({
        path: functionPath(frame, samples, order, decimals),
        stroke: style.color,
        width,
        dash: dashes[column],
      })),
  );
}

/** The grid and its numbers. */
function axes({ formatTick }: Picture, { frame, theme, widthOf }: Drawing, lanes: number): Shape[] {
  const bottom = frame.top + frame.height;
  const gridLine = (path: string, value: number) => ({ path, stroke: value === 0 ? theme.muted : theme.grid });
  const number = { color: theme.muted };
  return [
    ...xTicks(frame, formatTick, widthOf).flatMap(({ value, label: text }): Shape[] => {
      const left = toLeft(frame, value);
      return [
        gridLine(`M${left} ${frame.top}V${bottom}`, value),
        { ...number, text, left, top: bottom + lanes + tickGap + 6, anchor: "middle" },
      ];
    }),
    ...yTicks(frame, formatTick).flatMap(({ value, label: text }): Shape[] => {
      const top = toTop(frame, value);
      return [
        gridLine(`M${frame.left} ${top}h${frame.width}`, value),
        { ...number, text, left: frame.left - tickGap, top, anchor: "end" },
      ];
    }),
  ];
}
