import { html, nothing, render } from "lit";
import { roundTo, stepOf } from "../../../core/range.ts";
import type { CurveChart } from "../../../plot/chart/curveChart.ts";
import { marker } from "../../../plot/legend.ts";
import { shownLines } from "../../../plot/lines.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { written } from "../../../text/functionNames.ts";
import type { PanelContext } from "../panels/context.ts";

/** The read-out stands so far from the pointer, in CSS pixels. */
const gap = 14;

/** Reads every curve at the x under a mouse or a pen, without moving the point x. */
export class Hover {
  readonly #plot: HTMLElement;
  readonly #layer = document.createElement("div");
  readonly #chart: CurveChart;
  readonly #context: () => PanelContext;

  constructor(plot: HTMLElement, chart: CurveChart, context: () => PanelContext, signal: AbortSignal) {
    this.#plot = plot;
    this.#chart = chart;
    this.#context = context;
    this.#layer.className = "hover";
    this.#layer.ariaHidden = "true"; // the point x has the same numbers by keyboard
    plot.append(this.#layer);
    plot.addEventListener("pointermove", (event) => this.#read(event), { signal });
    plot.addEventListener("pointerdown", () => this.clear(), { signal });
    plot.addEventListener("pointerleave", () => this.clear(), { signal });
    signal.addEventListener("abort", () => this.#layer.remove());
  }

  clear(): void {
    render(nothing, this.#layer);
  }

  #read(event: PointerEvent): void {
    const readable = event.pointerType !== "touch" && !event.buttons && event.target instanceof HTMLCanvasElement;
    if (!readable) {
      this.clear();
      return;
    }
    const { settings, drawn, language } = this.#context();
    const { range } = settings;
    const lines = shownLines(settings);
    const box = this.#plot.getBoundingClientRect();
    const pointer = { x: event.clientX - box.left, y: event.clientY - box.top };
    const { left, right, top, bottom } = this.#chart.area;
    if (pointer.x < left || pointer.x > right || pointer.y > bottom) {
      this.clear();
      return;
    }
    const x = roundTo(this.#chart.xAt(pointer.x), stepOf(range));
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
    Object.assign(line.style, { left: `${pointer.x}px`, top: `${top}px`, height: `${bottom - top}px` });
    const { offsetWidth: width, offsetHeight: height } = table;
    const beside = pointer.x + gap + width <= box.width ? pointer.x + gap : pointer.x - gap - width;
    const least = (value: number, most: number) => Math.max(Math.min(value, most), 0);
    Object.assign(table.style, {
      left: `${least(beside, box.width - width)}px`,
      top: `${least(pointer.y - height / 2, box.height - height)}px`,
    });
  }
}
