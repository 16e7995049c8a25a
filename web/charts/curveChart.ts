import {
  Chart,
  type ChartArea,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from "chart.js";
import { cursorPlugin } from "./cursorPlugin.ts";
import type { ChartTheme, Curve, CurveView } from "./curveView.ts";
import { dashes } from "./dashes.ts";
import { endLabelsPlugin } from "./endLabelsPlugin.ts";
import { jumpDotsPlugin } from "./jumpDotsPlugin.ts";
import { rightMargin, topMargin, yAxisWidth } from "./layout.ts";
import { type Line, shownLines } from "./lines.ts";
import type { Look } from "./look.ts";
import { lowGradientPlugin } from "./lowGradientPlugin.ts";
import type { Samples } from "./sampleCurve.ts";

Chart.register(LinearScale, LineController, LineElement, PointElement);

/** Where a chart goes, if not to the screen. */
export interface ChartOutput {
  /** Canvas pixels for each CSS pixel; those of the screen unless told. */
  pixelRatio?: number;
  /** The canvas's context writes down what is drawn, so that each line must come as calls, not as a Path2D. */
  recorded?: boolean;
}

/** Draws activation curves; the newest view wins. */
export class CurveChart {
  #chart: Chart<"line", { x: number; y: number }[]>;
  #view: CurveView;
  #theme: ChartTheme;
  /** The dashes of a solid line. Without any, Chart.js puts the points within a pixel together. */
  readonly #solid: number[];
  #look: Look = { view: () => this.#view, theme: () => this.#theme };

  constructor(
    canvas: HTMLCanvasElement,
    view: CurveView,
    theme: ChartTheme,
    formatTick: (value: number, spacing: number) => string,
    output: ChartOutput = {},
  ) {
    this.#view = view;
    this.#theme = theme;
    this.#solid = output.recorded ? [1, 0] : [];
    const axis = (vertical: boolean) => ({
      type: "linear" as const,
      border: { display: false },
      grid: {
        drawTicks: false,
        color: ({ tick }: { tick: { value: number } }) => (tick?.value === 0 ? this.#theme.muted : this.#theme.grid),
      },
      ticks: {
        color: () => this.#theme.muted,
        font: () => ({ family: this.#theme.font, size: 12 }),
        padding: 8,
        maxRotation: 0,
        autoSkipPadding: 16,
        includeBounds: false,
        maxTicksLimit: vertical ? 9 : 13,
        callback: (value: number | string, _index: number, ticks: { value: number }[]) =>
          formatTick(Number(value), (ticks[1]?.value ?? 1) - (ticks[0]?.value ?? 0)),
      },
      afterFit(scale: { width: number }) {
        if (vertical) scale.width = Math.max(scale.width, yAxisWidth);
      },
    });
    const look = this.#look;
    this.#chart = new Chart(canvas, {
      type: "line",
      data: { datasets: [] },
      options: {
        animation: false,
        responsive: false,
        maintainAspectRatio: false,
        parsing: false,
        normalized: true,
        events: [],
        spanGaps: false,
        ...(output.pixelRatio ? { devicePixelRatio: output.pixelRatio } : {}),
        ...(output.recorded ? { datasets: { line: { segment: {} } } } : {}), // Chart.js keeps no Path2D of segments
        layout: { padding: { top: topMargin, right: rightMargin } },
        elements: { point: { radius: 0 }, line: { borderJoinStyle: "miter", borderCapStyle: "round" } },
        scales: { x: axis(false), y: axis(true) },
      },
      plugins: [lowGradientPlugin(look), jumpDotsPlugin(look), cursorPlugin(look), endLabelsPlugin(look)],
    });
  }

  /** Draws everything anew. */
  draw(view: CurveView, theme: ChartTheme): void {
    this.#view = view;
    this.#theme = theme;
    Object.assign(this.#chart.options.scales?.["x"] ?? {}, { min: view.xRange[0], max: view.xRange[1] });
    Object.assign(this.#chart.options.scales?.["y"] ?? {}, { min: view.yRange[0], max: view.yRange[1] });
    this.#chart.data.datasets = view.curves.flatMap((curve) => curveDatasets(curve, view, this.#solid));
    this.#chart.update("none");
  }

  /** Moves the point x; the curves stay as they are. */
  moveCursor(view: CurveView): void {
    this.#view = view;
    this.redraw();
  }

  /** Draws what stands, with what the added plugins have that is new. */
  redraw(): void {
    this.#chart.draw();
  }

  /** Takes the size, in CSS pixels. */
  resize(width: number, height: number): void {
    this.#chart.resize(width, height);
  }

  /** Lets one more plugin draw, from now on. */
  extend(make: (look: Look) => Plugin<"line">): void {
    this.#chart.config.plugins?.push(make(this.#look));
    this.#chart.update("none");
  }

  /** The x under a horizontal position, in CSS pixels from the canvas's left edge. */
  xAt(pixel: number): number {
    return this.#chart.scales["x"]?.getValueForPixel(pixel) ?? Number.NaN;
  }

  /** Where a point of the plane stands, in CSS pixels from the canvas's top left corner. */
  place(x: number, y: number): { left: number; top: number } {
    const pixel = (axis: string, value: number) => this.#chart.scales[axis]?.getPixelForValue(value) ?? Number.NaN;
    return { left: pixel("x", x), top: pixel("y", y) };
  }

  /** The edges of what the axes enclose, in CSS pixels from the canvas's top left corner. */
  get area(): ChartArea {
    return this.#chart.chartArea;
  }

  destroy(): void {
    this.#chart.destroy();
  }
}

function curveDatasets(
  { samples, style }: Curve,
  view: CurveView,
  solid: number[],
): ChartDataset<"line", { x: number; y: number }[]>[] {
  return shownLines(view)
    .map((line) => ({
      data: linePoints(samples, line, view),
      borderColor: style.color,
      borderWidth: line.width,
      borderDash: dashes[line.column].length ? dashes[line.column] : solid,
    }))
    .reverse();
}

/** The points of a line, torn where the line jumps, and held within what a canvas can draw. */
function linePoints(samples: Samples, { column, order }: Line, { yRange: [bottom, top] }: CurveView) {
  const far = 4 * (top - bottom);
  const points = Array.from(samples[column], (y, i) => ({
    x: samples.xs[i] as number,
    y: Number.isFinite(y) ? Math.min(Math.max(y, bottom - far), top + far) : Number.NaN,
  }));
  for (const kink of samples.kinks) {
    const point = points[kink.at];
    if (point && kink.order <= order) point.y = Number.NaN;
  }
  return points;
}
