import type { CurveChart } from "../../../plot/chart/curveChart.ts";
import type { PanelContext } from "../panels/context.ts";
import { Hover } from "./hover.ts";
import { LandmarkButtons } from "./landmarkButtons.ts";
import { OutputDistribution } from "./outputDistribution.ts";
import { followPinch } from "./pinch.ts";
import { overlayStyle } from "./style.ts";

/** All that lies over the curves: what a pointer reads, two fingers, landmarks, distributions. */
export class Overlays {
  readonly #end = new AbortController();
  readonly #root: ShadowRoot;
  readonly #hover: Hover;
  readonly #landmarks: LandmarkButtons;
  readonly #outputs: OutputDistribution;
  #context: PanelContext;

  constructor(plot: HTMLElement, chart: CurveChart, context: PanelContext) {
    const { signal } = this.#end;
    const now = () => this.#context;
    this.#root = plot.getRootNode() as ShadowRoot;
    this.#context = context;
    this.#landmarks = new LandmarkButtons(plot, chart, signal);
    this.#outputs = new OutputDistribution(plot, chart, signal);
    this.#hover = new Hover(plot, chart, now, signal);
    followPinch(plot, chart, now, signal);
    this.update(context);
  }

  /** To be called after the chart was drawn anew. */
  update(context: PanelContext): void {
    this.#context = context;
    const sheet = overlayStyle.styleSheet as CSSStyleSheet;
    if (!this.#root.adoptedStyleSheets.includes(sheet)) this.#root.adoptedStyleSheets.push(sheet);
    this.#hover.clear();
    this.#landmarks.update(context);
    this.#outputs.update(context);
  }

  destroy(): void {
    this.#end.abort();
  }
}
