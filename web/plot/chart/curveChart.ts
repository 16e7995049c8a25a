import {
  Chart,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from "chart.js";
import { clipArea, unclipArea } from "chart.js/helpers";
import { type AxisTick, type FormatTick, xTicks, yTicks } from "../curve/axisTicks.ts";
import { lanesHeight } from "../curve/lowGradient.ts";
import type { Drawing } from "../curve/mark.ts";
import { marks, type PlacedMark } from "../curve/marks.ts";
import type { ChartTheme, CurveView } from "../curveView.ts";
import type { Frame } from "../frame.ts";
import { rightMargin, tickGap, topMargin, yAxisWidth } from "../layout.ts";
import { dashes, type Line, shownLines, terms } from "../lines.ts";
import type { Samples } from "../sampleCurve.ts";
import { drawShapes, type Shape, widthOn } from "../shapes.ts";
import { type Points, strideOf, thinned } from "./points.ts";

Chart.register(LineController, LineElement, PointElement, LinearScale);

type LineChart = Chart<"line", Points>;
/** One line of a curve, and what its points were made from. */
type LineSet = ChartDataset<"line", Points> & { samples: Samples; order: Line["order"]; stride: number };

/** Draws activation curves: each of a function's lines is a dataset, each kind of mark a plugin. */
export class CurveChart {
  readonly #chart: LineChart;
  #view: CurveView;
  #theme: ChartTheme;
  readonly #format: FormatTick;

  /** Draws at once. `width`, `height`: in CSS pixels; `pixelRatio`: canvas pixels for each of them. */
  constructor(
    canvas: HTMLCanvasElement,
    width: number,
    height: number,
    view: CurveView,
    theme: ChartTheme,
    formatTick: FormatTick,
    pixelRatio: number,
  ) {
    this.#view = view;
    this.#theme = theme;
    this.#format = formatTick;
    Object.assign(canvas, { width, height }); // or Chart.js would ask for the style
    this.#chart = new Chart<"line", Points>(canvas, {
      type: "line",
      data: { datasets: lineSets(view, [], width) },
      options: {
        animation: false,
        parsing: false,
        normalized: true,
        spanGaps: false,
        responsive: false,
        maintainAspectRatio: false,
        events: [],
        devicePixelRatio: pixelRatio,
        layout: { padding: { top: topMargin, right: rightMargin } },
        elements: { point: { radius: 0 }, line: { borderCapStyle: "round", borderJoinStyle: "round" } },
        scales: { x: this.#axis("x"), y: this.#axis("y") },
      },
      plugins: marks.map((mark) => this.#plugin(mark)),
    });
  }

  /** Draws everything anew. */
  draw(view: CurveView, theme: ChartTheme): void {
    this.#theme = theme;
    this.#view = view;
    this.#update();
  }

  /** Draws a view with the axes and in the theme of the one before. */
  move(view: CurveView): void {
    const before = this.#view;
    this.#view = view;
    const isSame = ({ samples, style }: CurveView["curves"][number], i: number) =>
      samples === before.curves[i]?.samples && style.color === before.curves[i]?.style.color;
    if (view.curves.length === before.curves.length && view.curves.every(isSame)) this.#chart.draw();
    else this.#update();
  }

  /** Takes the size, in CSS pixels, and as many canvas pixels for each of them. */
  resize(width: number, height: number, pixelRatio: number): void {
    this.#chart.options.devicePixelRatio = pixelRatio;
    this.#chart.resize(width, height);
  }

  /** Where the axes stand, in CSS pixels from the canvas's top left corner. */
  get frame(): Frame {
    return this.#frameOf(this.#chart);
  }

  destroy(): void {
    this.#chart.destroy();
  }

  #frameOf({ chartArea: { left, top, width, height } }: LineChart): Frame {
    const { xRange, yRange } = this.#view;
    return { xRange, yRange, left, top, width, height };
  }

  #update(): void {
    const { data, options } = this.#chart;
    data.datasets = lineSets(this.#view, data.datasets as LineSet[], this.#chart.width);
    options.scales = { x: this.#axis("x"), y: this.#axis("y") };
    this.#chart.update("none");
  }

  #axis(axis: "x" | "y") {
    const [min, max] = axis === "x" ? this.#view.xRange : this.#view.yRange;
    let ticks: AxisTick[] = [];
    return {
      type: "linear" as const,
      min,
      max,
      border: { display: false },
      grid: {
        // The lanes of low gradient stand where the tick marks would.
        drawTicks: axis === "x",
        tickLength: lanesHeight(this.#view.curves.length),
        tickColor: "transparent",
        color: ({ tick }: { tick: { value: number } }) => (tick?.value === 0 ? this.#theme.muted : this.#theme.grid),
      },
      ticks: {
        color: this.#theme.muted,
        font: { family: this.#theme.font, size: 12 },
        padding: tickGap,
        maxRotation: 0,
        autoSkip: false,
        callback: (_value: number | string, index: number) => ticks[index]?.label,
      },
      afterBuildTicks: (scale: {
        width: number;
        height: number;
        ticks: { value: number }[];
        ctx: CanvasRenderingContext2D;
      }) => {
        ticks =
          axis === "x"
            ? xTicks({ ...this.#view, width: scale.width }, this.#format, widthOn(scale.ctx, this.#theme.font))
            : yTicks({ ...this.#view, height: scale.height }, this.#format);
        scale.ticks = ticks;
      },
      afterFit: (scale: { width: number }) => {
        if (axis === "y") scale.width = Math.max(scale.width, yAxisWidth);
      },
    };
  }

  /** A mark as a plugin of the chart. What does not follow x is made when something else has changed. */
  #plugin({ id, shapes, isBehind, isClipped, followsX }: PlacedMark): Plugin<"line"> {
    let still: Shape[] = [];
    const draw = (chart: Chart) => {
      const { ctx, chartArea } = chart;
      if (isClipped) clipArea(ctx, chartArea);
      drawShapes(ctx, followsX ? shapes(this.#drawing(chart as LineChart)) : still, this.#theme.font);
      if (isClipped) unclipArea(ctx);
    };
    return {
      id,
      afterUpdate: (chart) => {
        if (!followsX) still = shapes(this.#drawing(chart as unknown as LineChart));
      },
      [isBehind ? "beforeDatasetsDraw" : "afterDatasetsDraw"]: draw,
    };
  }

  #drawing(chart: LineChart): Drawing {
    const theme = this.#theme;
    return { view: this.#view, theme, frame: this.#frameOf(chart), widthOf: widthOn(chart.ctx, theme.font) };
  }
}

/** A dataset for each line, the first curve in front; those of before are kept, and their points where they are the same. */
function lineSets(view: CurveView, before: readonly LineSet[], width: number): LineSet[] {
  const lines = view.curves.flatMap(({ samples, style }) => shownLines(view).map((line) => ({ samples, style, line })));
  return lines.map(({ samples, style, line: { order, column, width: usual } }, i) => {
    const set = before[i];
    const stride = strideOf(samples, width - yAxisWidth - rightMargin);
    const isSame = set?.samples === samples && set.order === order && set.stride === stride;
    const data = isSame ? set.data : thinned(samples, order, stride);
    const borderWidth = view.lit === terms[column] ? 2 * usual : usual;
    const look = { borderColor: style.color, borderWidth, borderDash: dashes[column] };
    return Object.assign(set ?? {}, { samples, order, stride, data, ...look });
  });
}
