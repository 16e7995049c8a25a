import { keyShapes, landmarkShapes, type Picture, plotHeight } from "../curve/picture.ts";
import { drawShapes, widthOn } from "../shapes.ts";
import { CurveChart } from "./curveChart.ts";

/** The picture on a canvas of its own, `scale` canvas pixels for each CSS pixel: a chart with the key below it. */
export function pictureCanvas(picture: Picture, scale: number): HTMLCanvasElement {
  const { width, view, theme, formatTick } = picture;
  const plot = document.createElement("canvas");
  const chart = new CurveChart(plot, width, plotHeight(width), view, theme, formatTick, scale);
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const landmarks = picture.landmarks(chart.frame);
  const key = keyShapes(picture, landmarks, widthOn(context, theme.font));
  canvas.width = width * scale;
  canvas.height = key.height * scale;
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(plot, 0, 0);
  context.scale(scale, scale);
  drawShapes(context, [...landmarkShapes(landmarks, theme), ...key.shapes], theme.font);
  chart.destroy();
  return canvas;
}
