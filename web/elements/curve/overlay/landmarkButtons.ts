import { html, nothing, render, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { placeInRow } from "../../../controls/keys.ts";
import { setStyle } from "../../../controls/setStyle.ts";
import { marker } from "../../../plot/legend.ts";
import { overlayTexts } from "../../../text/overlay.ts";
import type { PanelContext } from "../panels/context.ts";
import type { DrawnPlot } from "./drawnPlot.ts";
import { colorOf, type Landmark, type LandmarkGroup, type LandmarkKind, landmarkGroups } from "./landmarks.ts";

const signs: Record<LandmarkKind, string> = {
  steepest: "M4.5 11.5 11.5 4.5",
  minimum: "M4 5.5c1.5 6.5 6.5 6.5 8 0",
  kink: "M3.5 10.5H8l4.5-6",
  leftLimit: "M12 8H4M7 5 4 8l3 3",
  rightLimit: "M4 8h8M9 5l3 3-3 3",
};

/** The landmarks as buttons over the curves; one explains itself while it is focused or pointed at, until Escape. */
export class LandmarkButtons {
  readonly #layer = document.createElement("div");
  #groups: LandmarkGroup[] = [];
  #context: PanelContext | undefined;
  readonly #plot: DrawnPlot;
  /** The one that the Tab key comes to. */
  #current = 0;
  #open: number | undefined;

  constructor(plot: DrawnPlot, signal: AbortSignal) {
    this.#plot = plot;
    this.#layer.className = "landmarks";
    plot.place.append(this.#layer);
    signal.addEventListener("abort", () => this.#layer.remove());
  }

  update(context: PanelContext): void {
    this.#context = context;
    this.#groups = this.#plot.frame ? landmarkGroups(context, this.#plot.frame) : [];
    this.#current = Math.min(this.#current, Math.max(this.#groups.length - 1, 0));
    if (this.#open !== undefined && this.#open >= this.#groups.length) this.#open = undefined;
    this.#render();
  }

  #render(): void {
    if (!this.#context) return;
    const text = overlayTexts[this.#context.language].landmarks;
    render(
      this.#groups.length
        ? html`<div role="toolbar" aria-label=${text.label} @keydown=${(event: KeyboardEvent) => this.#key(event)}>
            ${repeat(
              this.#groups,
              (_, index) => index,
              (group, index) => this.#button(group, index),
            )}
          </div>`
        : nothing,
      this.#layer,
    );
  }

  #button({ left, top, landmarks }: LandmarkGroup, index: number): TemplateResult {
    const [first] = landmarks as [Landmark];
    const many = landmarks.length > 1;
    const words = landmarks.map(({ curve, words }) => `${curve.label}: ${words}`).join("; ");
    return html`<div class="landmark" ${setStyle({ left: `${left}px`, top: `${top}px` })}
      @pointerenter=${() => this.#show(index)} @pointerleave=${() => this.#show(undefined)}>
      <button tabindex=${index === this.#current ? 0 : -1} aria-label=${words} aria-expanded=${this.#open === index}
        ${setStyle({ color: colorOf(landmarks) ?? "" })}
        @focus=${() => {
          this.#current = index;
          this.#show(index);
        }}
        @blur=${() => this.#show(undefined)} @click=${() => this.#show(index)}>
        <svg width="18" height="18" viewBox="-1 -1 18 18" aria-hidden="true">
          <circle cx="8" cy="8" r="7.5" />
          ${many ? svg`<text x="8" y="11.5" text-anchor="middle">${landmarks.length}</text>` : svg`<path d=${signs[first.kind]} />`}
        </svg>
      </button>
      ${this.#open === index ? this.#explanation(landmarks, left, top) : nothing}
    </div>`;
  }

  /** Beside its button, and always within the plot's width. */
  #explanation(landmarks: Landmark[], left: number, top: number): TemplateResult {
    const { frame } = this.#plot;
    if (!frame) return html``;
    const below = top < frame.top + frame.height / 2;
    return html`<div class="explanation ${below ? "below" : "above"}" aria-hidden="true"
      ${setStyle({ "--left": `${left}px`, "--share": `${(-100 * (left - frame.left)) / frame.width}%` })}>
      ${landmarks.map(({ curve, words }) => html`<p>${marker(curve.style)}<span><b>${curve.label}</b> ${words}</span></p>`)}
    </div>`;
  }

  #show(index: number | undefined): void {
    if (this.#open === index) return;
    this.#open = index;
    this.#render();
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape") this.#show(undefined);
    const next = placeInRow(event, this.#current, this.#groups.length);
    if (next === undefined) return;
    event.preventDefault();
    this.#layer.querySelectorAll("button")[next]?.focus();
  }
}
