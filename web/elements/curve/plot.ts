import type { CurveChart } from "../../plot/chart/curveChart.ts";
import type { CurveView, Distribution } from "../../plot/curveView.ts";
import { type Frame, pixelIn, xAt } from "../../plot/frame.ts";
import { yAxisWidth } from "../../plot/layout.ts";
import { readTheme, type Theme } from "../../plot/theme.ts";
import { formatTick } from "../../text/formatNumber.ts";
import type { Language } from "../../text/text.ts";
import type { DrawnPlot, Point } from "./overlay/drawnPlot.ts";
import type { Overlays } from "./overlay/overlays.ts";
import type { PanelContext } from "./panels/context.ts";

/** The size of a plot on paper, in CSS pixels, and how many dots are printed for each. */
const onPaper = { width: 660, height: 340, pixelRatio: 3 };

/** The figure around a plot. */
export interface PlotHost {
  readonly language: Language;
  /** What is to be drawn. */
  view(): CurveView;
  /** What overlays work with. */
  context(): PanelContext | undefined;
  /** The plot stands in another theme, which it takes over itself. */
  themed(theme: Theme): void;
}

/** The chart of a figure in its place: it has the size and the theme of the place, and overlays. */
export class Plot implements DrawnPlot {
  readonly place: HTMLElement;
  readonly #host: PlotHost;
  readonly #size = new ResizeObserver(() => this.#resize());
  #theme: Theme;
  #chart: CurveChart | undefined;
  #overlays: Overlays | undefined;
  #distribution: Distribution | undefined;
  #width = 0;
  #height = 0;
  /** Pixels of the screen for each CSS pixel of the place, which the page may zoom or scale. */
  #pixelRatio = 1;
  #axis = yAxisWidth;
  #isPaper = false;

  constructor(place: HTMLElement, host: PlotHost) {
    this.place = place;
    this.#host = host;
    this.#theme = readTheme(place);
  }

  get theme(): Theme {
    return this.#theme;
  }

  /** Draws the axes on the canvas in the place, and from now on everything whenever the place has another size. */
  show(Chart: typeof CurveChart): void {
    const canvas = this.place.querySelector("canvas") as HTMLCanvasElement;
    this.#measure();
    const format = (value: number, spacing: number) => formatTick(value, spacing, this.#host.language);
    const axes = { ...this.#view(), curves: [] };
    this.#chart = new Chart(canvas, this.#width, this.#height, axes, this.#theme, format, this.#pixelRatio);
    this.#drawn();
    this.#size.observe(this.place);
  }

  /** Draws everything anew, in the theme as it is now: to read it makes the browser lay the page out. */
  draw(): void {
    if (!this.#chart) return;
    this.#theme = readTheme(this.place);
    this.#host.themed(this.#theme);
    this.#chart.draw(this.#view(), this.#theme);
    this.#drawn();
  }

  /** Draws what has moved between axes that stand: the point x or, as `curves` says, curves too. */
  move(curves: boolean): void {
    this.#chart?.move(this.#view());
    if (curves) this.#updateOverlays();
  }

  /** Draws for paper, or again for the screen; what is printed does not wait for the place to be laid out anew. */
  print(paper: boolean): void {
    if (paper === this.#isPaper) return;
    this.#isPaper = paper;
    if (!paper) this.#width = 0;
    this.#resize();
  }

  get frame(): Frame | undefined {
    return this.#chart?.frame;
  }

  pixelAt(pointer: Point): Point {
    return pixelIn(this.place, this.#width, this.#height, pointer);
  }

  xUnder(pointer: Point): number {
    return this.frame ? xAt(this.frame, this.pixelAt(pointer).x) : Number.NaN;
  }

  showDistribution(distribution: Distribution | undefined): void {
    this.#distribution = distribution;
    this.#chart?.draw(this.#view(), this.#theme);
  }

  /** What lies over the curves comes once it is asked for; if it can't come now, then the next time. */
  async loadOverlays(): Promise<void> {
    if (this.#overlays) return;
    const module = await import("./overlay/overlays.ts").catch(() => undefined);
    const context = this.#host.context();
    if (module && context && this.#chart) this.#overlays ??= new module.Overlays(this, context);
  }

  destroy(): void {
    this.#size.disconnect();
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#overlays?.destroy();
  }

  #view(): CurveView {
    return { ...this.#host.view(), distribution: this.#distribution };
  }

  #drawn(): void {
    if (!this.frame) return;
    const { left } = this.frame;
    if (left !== this.#axis) this.place.parentElement?.style.setProperty("--axis", `${left}px`);
    this.#axis = left;
    this.#updateOverlays();
  }

  #updateOverlays(): void {
    const context = this.#host.context();
    if (!context) return;
    if (context.settings.landmarks || context.settings.sigma) this.loadOverlays();
    this.#overlays?.update(context);
  }

  #resize(): void {
    if (!this.#measure()) return;
    this.#chart?.resize(this.#width, this.#height, this.#pixelRatio);
    this.draw();
  }

  /** @returns whether the place has a new size in which something can be drawn: a hidden one has none */
  #measure(): boolean {
    const { clientWidth, clientHeight } = this.place;
    const { width, height } = this.#isPaper ? onPaper : { width: clientWidth, height: clientHeight };
    if (width === this.#width && height === this.#height) return false;
    this.#width = width;
    this.#height = height;
    const box = this.place.getBoundingClientRect();
    const scale = Math.max(box.width / clientWidth, box.height / clientHeight);
    this.#pixelRatio = this.#isPaper ? onPaper.pixelRatio : devicePixelRatio * scale;
    return width > 0 && height > 0;
  }
}
