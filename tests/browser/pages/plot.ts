import { expect, type Locator } from "@playwright/test";
import { rightMargin, yAxisWidth } from "../../../web/plot/layout.ts";
import { boxOf } from "./figure.ts";
import { overlayWords } from "./words.ts";

/** The picture of a curve figure: where its axes stand, what ink lies on it, and what lies over it. */
export class Plot {
  readonly figure: Locator;

  constructor(figure: Locator) {
    this.figure = figure;
  }

  get #frame(): Locator {
    return this.figure.locator(".plot");
  }

  get canvas(): Locator {
    return this.figure.locator("canvas");
  }

  /** The plot's inside in CSS pixels of the page: left and right end of the x axis, and the middle of its height. */
  async box() {
    const box = await boxOf(this.#frame);
    const scale = box.width / (await this.#frame.evaluate((plot) => plot.clientWidth)); // where the page zooms or scales it
    return {
      left: box.x + scale * yAxisWidth,
      right: box.x + box.width - scale * rightMargin,
      top: box.y,
      bottom: box.y + box.height,
      middle: box.y + box.height / 2,
      /** Where the whole picture begins, its y axis included. */
      edge: box.x,
      width: box.width,
    };
  }

  /** The size of the canvas in its own pixels. */
  canvasSize(): Promise<{ width: number; height: number }> {
    return this.canvas.evaluate(({ width, height }: HTMLCanvasElement) => ({ width, height }));
  }

  /** The place of an x on an axis that reaches from one number to another, half-way up. */
  async at([from, to]: readonly [number, number] = [-6, 6]): Promise<(x: number) => { x: number; y: number }> {
    const { left, right, middle } = await this.box();
    return (x) => ({ x: left + ((x - from) / (to - from)) * (right - left), y: middle });
  }

  /** The colours of the canvas in a rectangle given in CSS pixels from its corner: red, green, blue, alpha of each pixel. */
  async pixels(left: number, top: number, width: number, height: number): Promise<number[]> {
    const bytes = await this.canvas.evaluate(
      (canvas: HTMLCanvasElement, [x, y, w, h]) => {
        const scale = canvas.width / canvas.clientWidth;
        const copy = document.createElement("canvas");
        copy.width = canvas.width;
        copy.height = canvas.height;
        const context = copy.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
        context.drawImage(canvas, 0, 0);
        const { data } = context.getImageData(x * scale, y * scale, w * scale, h * scale);
        return btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join("")); // one string travels fast, numbers don't
      },
      [left, top, width, height] as const,
    );
    return [...Buffer.from(bytes, "base64")];
  }

  /** The y axis, as a string to compare. */
  async yAxis(): Promise<string> {
    return (await this.pixels(0, 0, 40, 300)).join();
  }

  /** A part of the picture in which curves lie, as a string to compare. */
  async curves(): Promise<string> {
    return (await this.pixels(50, 40, 200, 200)).join();
  }

  /** The colour of the paper. */
  paper(): Promise<string> {
    return this.#frame.evaluate((plot) => getComputedStyle(plot).backgroundColor);
  }

  /** The lengths, in CSS pixels, of the stretches of ink along the row that holds most of the first curve's colour. */
  async stretches(color: string): Promise<number[]> {
    const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
    return this.canvas.evaluate((canvas: HTMLCanvasElement, wanted) => {
      const copy = document.createElement("canvas");
      [copy.width, copy.height] = [120, canvas.clientHeight - 70];
      const context = copy.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
      const scale = canvas.width / canvas.clientWidth;
      context.scale(1 / scale, 1 / scale);
      context.drawImage(canvas, -60 * scale, -30 * scale);
      const { data, width, height } = context.getImageData(0, 0, copy.width, copy.height);
      const inked = (at: number) =>
        wanted.every((channel, i) => Math.abs((data[at + i] ?? 0) - channel) < 90) && (data[at + 3] ?? 0) > 100;
      const rows = Array.from({ length: height }, (_, y) =>
        Array.from({ length: width }, (_, x) => (inked(4 * (y * width + x)) ? "#" : " ")).join(""),
      );
      const ink = (row: string) => row.replaceAll(" ", "").length;
      const fullest = rows.reduce((best, row) => (ink(row) > ink(best) ? row : best));
      return (fullest.match(/#+/g) ?? []).map((run) => run.length);
    }, channels);
  }

  /** The numbers beside the mouse; they are read out for the eye only. */
  get hover(): Locator {
    return this.figure.locator(".hover table");
  }

  /** The line at the mouse. */
  get hoverLine(): Locator {
    return this.figure.locator(".hover .line");
  }

  /** Moves the mouse to a place until the numbers there are shown: what shows them loads once the mouse comes. */
  async hoverAt({ x, y }: { x: number; y: number }): Promise<void> {
    const nudged = async (by: number) => {
      await this.figure.page().mouse.move(x + by, y);
      return this.hover.count();
    };
    let turn = 0;
    await expect.poll(() => nudged((turn++ % 2) / 4)).toBe(1);
    await nudged(0);
  }

  /** Waits until what lies over the curves is loaded: hover, landmarks, and the two fingers of a pinch. */
  async overlaysLoaded(): Promise<void> {
    await expect(this.figure.locator(".hover")).toBeAttached();
  }

  /** The marks of steepest points, minima, kinks and limits. */
  get landmarks(): Locator {
    return this.figure
      .getByRole("toolbar", { name: overlayWords(({ landmarks }) => landmarks.label) })
      .getByRole("button");
  }

  /** What the landmarks say. */
  landmarkNames(): Promise<(string | null)[]> {
    return this.landmarks.evaluateAll((all) => all.map((button) => button.getAttribute("aria-label")));
  }

  /** The explanation that is open; for the eye only, the landmarks' buttons are named alike. */
  get explanation(): Locator {
    return this.figure.locator(".explanation");
  }

  /** A paragraph for each landmark in it. */
  get explained(): Locator {
    return this.explanation.locator("p");
  }

  /** Waits until the curves are drawn. */
  async drawn(): Promise<void> {
    const inked = () =>
      this.canvas.evaluate((canvas: HTMLCanvasElement) => {
        if (!canvas.width || !canvas.height) return 0;
        const small = document.createElement("canvas");
        const context = small.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
        context.drawImage(canvas, 0, 0, small.width, small.height);
        const { data } = context.getImageData(0, 0, small.width, small.height);
        return data.filter((byte, i) => i % 4 === 3 && byte > 0).length;
      });
    await expect.poll(inked).toBeGreaterThan(500);
  }
}
