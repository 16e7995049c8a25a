import { addStyle } from "../../base/adoptStyles.ts";
import type { PanelContext } from "../panels/context.ts";
import type { DrawnPlot } from "./drawnPlot.ts";
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

  constructor(plot: DrawnPlot, context: PanelContext) {
    const { signal } = this.#end;
    const now = () => this.#context;
    this.#root = plot.place.getRootNode() as ShadowRoot;
    this.#context = context;
    this.#landmarks = new LandmarkButtons(plot, signal);
    this.#outputs = new OutputDistribution(plot, signal);
    this.#hover = new Hover(plot, now, signal);
    followPinch(plot, now, signal);
    this.update(context);
  }

  /** To be called after the chart was drawn anew. */
  update(context: PanelContext): void {
    this.#context = context;
    addStyle(this.#root, overlayStyle);
    this.#hover.clear();
    this.#landmarks.update(context);
    this.#outputs.update(context);
  }

  destroy(): void {
    this.#end.abort();
  }
}
