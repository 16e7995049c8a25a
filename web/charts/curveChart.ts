import { Chart, type ChartArea, LinearScale, type Plugin } from "chart.js";
import { cursorPlugin } from "./cursorPlugin.ts";
import { curvesPlugin } from "./curvesPlugin.ts";
import type { ChartTheme, CurveView } from "./curveView.ts";
import { endLabelsPlugin } from "./endLabelsPlugin.ts";
import { jumpDotsPlugin } from "./jumpDotsPlugin.ts";
import { rightMargin, topMargin, yAxisWidth } from "./layout.ts";
import type { Look } from "./look.ts";
import { lowGradientPlugin } from "./lowGradientPlugin.ts";
import type { Range } from "./sampleCurve.ts";

Chart.register(LinearScale);

/** On the screen a line may pass its points at this distance, in CSS pixels. */
const unseen = 0.1;

/** Draws activation curves; the newest view wins. */
export class CurveChart {
  #chart: Chart<"line">;
  #view: CurveView;
  #theme: ChartTheme;
  #moving = false;
  #look: Look = { view: () => this.#view, theme: () => this.#theme, moving: () => this.#moving };

  /** Draws at once. `width`, `height`: in CSS pixels; `pixelRatio`: canvas pixels for each of them in a picture that is taken away. */
  constructor(
    canvas: HTMLCanvasElement,
    width: number,
    height: number,
    view: CurveView,
    theme: ChartTheme,
    formatTick: (value: number, spacing: number) => string,
    pixelRatio?: number,
  ) {
    this.#view = view;
    this.#theme = theme;
    Object.assign(canvas, { width, height }); // or Chart.js would ask for the style
    const axis = (vertical: boolean, [min, max]: Range) => ({
      type: "linear" as const,
      min,
      max,
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
        events: [],
        ...(pixelRatio ? { devicePixelRatio: pixelRatio } : {}),
        layout: { padding: { top: topMargin, right: rightMargin } },
        scales: { x: axis(false, view.xRange), y: axis(true, view.yRange) },
      },
      plugins: [
        lowGradientPlugin(look),
        curvesPlugin(look, pixelRatio ? 0 : unseen),
        jumpDotsPlugin(look),
        cursorPlugin(look),
        endLabelsPlugin(look),
      ],
    });
  }

  /** Draws everything anew. */
  draw(view: CurveView, theme: ChartTheme): void {
    this.#view = view;
    this.#theme = theme;
    Object.assign(this.#chart.options.scales?.["x"] ?? {}, { min: view.xRange[0], max: view.xRange[1] });
    Object.assign(this.#chart.options.scales?.["y"] ?? {}, { min: view.yRange[0], max: view.yRange[1] });
    this.#chart.update("none");
  }

  /** Draws a view with the axes of the one before. */
  move(view: CurveView): void {
    this.#view = view;
    this.redraw();
  }

  /** Draws what stands, with what the added plugins have that is new. */
  redraw(): void {
    this.#moving = true;
    this.#chart.draw();
    this.#moving = false;
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
