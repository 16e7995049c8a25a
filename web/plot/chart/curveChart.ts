import { Chart, type ChartArea, LinearScale } from "chart.js";
import type { Range } from "../../core/range.ts";
import type { ChartTheme, Curve, CurveView } from "../curveView.ts";
import { rightMargin, topMargin, yAxisWidth } from "../layout.ts";
import { cursorLayer } from "./cursorLayer.ts";
import { curvesLayer } from "./curvesLayer.ts";
import { endLabelsLayer } from "./endLabelsLayer.ts";
import { jumpDotsLayer } from "./jumpDotsLayer.ts";
import type { Layer, Look } from "./look.ts";
import { lowGradientLayer } from "./lowGradientLayer.ts";
import { markersLayer } from "./markersLayer.ts";

Chart.register(LinearScale);

/** On the screen a line may pass its points at this distance, in CSS pixels. */
const unseen = 0.1;

/** What has moved between axes that stand: the point x, or one curve, by its place in the list. */
type Moved = "x" | number;

/** Draws activation curves; the newest view wins. */
export class CurveChart {
  readonly #chart: Chart<"line">;
  #view: CurveView;
  #theme: ChartTheme;
  #drawn: readonly Curve[];
  readonly #look: Look = { view: () => this.#view, theme: () => this.#theme, drawn: () => this.#drawn };
  /** What does not depend on the point x, from the back to the front. */
  readonly #plot: Layer[];
  readonly #cursor = cursorLayer(this.#look);
  readonly #markers = markersLayer(this.#look);
  readonly #labels = endLabelsLayer(this.#look);
  /** Where something is drawn with the curves that depends on all of them. */
  #isExtended = false;
  /** The layers that are drawn with the axes. */
  #layers: readonly Layer[];
  /** All that stands while something moves, as a picture made once. */
  #still: { without: Moved; picture: HTMLCanvasElement } | undefined;

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
    this.#drawn = view.curves;
    this.#plot = [
      lowGradientLayer(this.#look),
      curvesLayer(this.#look, pixelRatio ? 0 : unseen),
      jumpDotsLayer(this.#look),
    ];
    this.#layers = this.#all;
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
      plugins: [{ id: "layers", afterDatasetsDraw: (chart) => this.#paint(this.#layers, this.#drawn, chart) }],
    });
  }

  /** Draws everything anew. */
  draw(view: CurveView, theme: ChartTheme): void {
    this.#theme = theme;
    this.#takeWhole(view);
    Object.assign(this.#chart.options.scales?.["x"] ?? {}, { min: view.xRange[0], max: view.xRange[1] });
    Object.assign(this.#chart.options.scales?.["y"] ?? {}, { min: view.yRange[0], max: view.yRange[1] });
    this.#chart.update("none");
  }

  /** Draws a view with the axes of the one before; a curve that moves is in front of the others meanwhile. */
  move(view: CurveView): void {
    const moved = whatMoved(this.#view, view);
    if (moved === undefined || (moved !== "x" && this.#isExtended)) {
      this.#takeWhole(view);
      this.#chart.draw();
      return;
    }
    this.#view = view;
    if (this.#still?.without !== moved) this.#still = { without: moved, picture: this.#pictureWithout(moved) };
    show(this.#chart.ctx, this.#still.picture);
    if (moved === "x") this.#paint([this.#cursor, this.#markers], view.curves);
    else this.#paint([...this.#plot, this.#markers], view.curves.slice(moved, moved + 1));
    this.#paint([this.#labels], view.curves);
  }

  /** Draws what stands, with what the added layers have that is new. */
  redraw(): void {
    this.#takeWhole(this.#view);
    this.#chart.draw();
  }

  /** Takes the size, in CSS pixels. */
  resize(width: number, height: number): void {
    this.#takeWhole(this.#view);
    this.#chart.resize(width, height);
  }

  /** Lets one more layer draw under the curves, from now on. */
  extend(make: (look: Look) => Layer): void {
    this.#plot.splice(1, 0, make(this.#look));
    this.#isExtended = true;
    this.redraw();
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

  get #all(): Layer[] {
    return [...this.#plot, this.#cursor, this.#markers, this.#labels];
  }

  #takeWhole(view: CurveView): void {
    this.#view = view;
    this.#drawn = view.curves;
    this.#layers = this.#all;
    this.#still = undefined;
  }

  #paint(layers: readonly Layer[], curves: readonly Curve[], chart: Chart = this.#chart): void {
    this.#drawn = curves;
    for (const layer of layers) layer(chart);
  }

  #pictureWithout(moved: Moved): HTMLCanvasElement {
    const { curves } = this.#view;
    this.#layers = moved === "x" ? this.#plot : [...this.#plot, this.#cursor, this.#markers];
    this.#drawn = moved === "x" ? curves : curves.toSpliced(moved, 1);
    this.#chart.draw();
    const picture = document.createElement("canvas");
    picture.width = this.#chart.canvas.width;
    picture.height = this.#chart.canvas.height;
    picture.getContext("2d")?.drawImage(this.#chart.canvas, 0, 0);
    return picture;
  }
}

/** Undefined where more has moved than one thing, or something that was not there. */
function whatMoved(before: CurveView, now: CurveView): Moved | undefined {
  if (now.curves.length !== before.curves.length) return undefined;
  const moved = now.curves.flatMap((curve, i) => (isSame(curve, before.curves[i]) ? [] : [i]));
  if (now.x !== before.x) return moved.length ? undefined : "x";
  return moved.length > 1 ? undefined : (moved[0] ?? "x");
}

function isSame(curve: Curve, before: Curve | undefined): boolean {
  return curve.samples === before?.samples && curve.style.color === before.style.color;
}

/** Puts a picture in the place of all that is on a canvas. */
function show(context: CanvasRenderingContext2D, picture: HTMLCanvasElement): void {
  context.save();
  context.resetTransform();
  context.globalCompositeOperation = "copy";
  context.drawImage(picture, 0, 0);
  context.restore();
}
