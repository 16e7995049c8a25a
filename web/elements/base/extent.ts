import type { ReactiveController, ReactiveControllerHost } from "lit";

/** How wide a picture is drawn for paper, in CSS pixels: about as wide as a page without its margins. */
const paperWidth = 660;

/** How wide a figure's picture may be, in CSS pixels: the figure is drawn anew when that changes. */
export class Extent implements ReactiveController {
  #width = 640;
  readonly #host: ReactiveControllerHost & { renderRoot: ParentNode };
  readonly #size = new ResizeObserver(([entry]) => {
    if (entry) this.#fit(entry.contentRect.width);
  });

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  /** On the screen or on paper. */
  width(paper: boolean): number {
    return paper ? paperWidth : this.#width;
  }

  /** Measures what stands in the place of the picture until that is there, or the first picture would be drawn twice. */
  measurePlace(): void {
    const place = this.#host.renderRoot.querySelector(".loading");
    if (place) this.#fit(place.clientWidth);
  }

  hostUpdated(): void {
    const picture = this.#host.renderRoot.querySelector(".picture");
    if (picture) this.#size.observe(picture);
  }

  hostDisconnected(): void {
    this.#size.disconnect();
  }

  #fit(width: number): void {
    const next = Math.max(200, Math.floor(width));
    if (next === this.#width) return;
    this.#width = next;
    this.#host.requestUpdate();
  }
}
