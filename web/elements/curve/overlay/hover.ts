import { html, nothing, render } from "lit";
import { roundTo, stepOf } from "../../../core/range.ts";
import { xAt } from "../../../plot/frame.ts";
import { marker } from "../../../plot/legend.ts";
import { shownLines } from "../../../plot/lines.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { written } from "../../../text/functionNames.ts";
import type { PanelContext } from "../panels/context.ts";
import type { DrawnPlot } from "./drawnPlot.ts";

/** The read-out stands so far from the pointer, in CSS pixels. */
const gap = 14;

/** Reads every curve at the x under a mouse or a pen, without moving the point x. */
export class Hover {
  readonly #plot: DrawnPlot;
  readonly #layer = document.createElement("div");
  readonly #context: () => PanelContext;

  constructor(plot: DrawnPlot, context: () => PanelContext, signal: AbortSignal) {
    this.#plot = plot;
    this.#context = context;
    this.#layer.className = "hover";
    this.#layer.ariaHidden = "true"; // the point x has the same numbers by keyboard
    const { place } = plot;
    place.append(this.#layer);
    place.addEventListener("pointermove", (event) => this.#read(event), { signal });
    place.addEventListener("pointerdown", () => this.clear(), { signal });
    place.addEventListener("pointerleave", () => this.clear(), { signal });
    signal.addEventListener("abort", () => this.#layer.remove());
  }

  clear(): void {
    render(nothing, this.#layer);
  }

  #read(event: PointerEvent): void {
    const readable = event.pointerType !== "touch" && !event.buttons && event.target instanceof HTMLCanvasElement;
    const { frame } = this.#plot;
    if (!readable || !frame) {
      this.clear();
      return;
    }
    const { settings, drawn, language } = this.#context();
    const { range } = settings;
    const lines = shownLines(settings);
    const pointer = this.#plot.pixelAt({ x: event.clientX, y: event.clientY });
    const { left, top, width, height } = frame;
    if (pointer.x < left || pointer.x > left + width || pointer.y > top + height) {
      this.clear();
      return;
    }
    const x = roundTo(xAt(frame, pointer.x), stepOf(range));
    const rows = drawn.map((curve) => {
      const at = curve.evaluate(Float64Array.of(x));
      return html`<tr>
        <th>${marker(curve.style)} ${curve.label}</th>
        ${lines.map(({ column }) => html`<td>${written(curve, column, at[column][0] as number, language)}</td>`)}
      </tr>`;
    });
    render(
      html`<div class="line"></div>
        <table>
          <thead>
            <tr>
              <th>x = ${formatNumber(x, language)}</th>
              ${lines.map(({ column, symbol }) => html`<td>${drawn[0]?.symbols[column] ?? symbol}</td>`)}
            </tr>
          </thead>
          <tbody>${rows}</tbody>
        </table>`,
      this.#layer,
    );
    const [line, table] = this.#layer.children as unknown as [HTMLElement, HTMLElement];
    Object.assign(line.style, { left: `${pointer.x}px`, top: `${top}px`, height: `${height}px` });
    const { offsetWidth, offsetHeight } = table;
    const { clientWidth, clientHeight } = this.#plot.place;
    const isRoom = pointer.x + gap + offsetWidth <= clientWidth;
    const beside = isRoom ? pointer.x + gap : pointer.x - gap - offsetWidth;
    const least = (value: number, most: number) => Math.max(Math.min(value, most), 0);
    Object.assign(table.style, {
      left: `${least(beside, clientWidth - offsetWidth)}px`,
      top: `${least(pointer.y - offsetHeight / 2, clientHeight - offsetHeight)}px`,
    });
  }
}
