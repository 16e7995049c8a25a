import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { rightMargin, yAxisWidth } from "../../web/plot/layout.ts";

/** A page on which no console message and no uncaught error goes unnoticed. */
export const test = base.extend<{ quiet: boolean; consoleMessages: string[] }>({
  /** Off where the browser itself is bound to say something. */
  quiet: [true, { option: true }],
  consoleMessages: [
    async ({ page, quiet }, use) => {
      const messages: string[] = [];
      page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => messages.push(`uncaught: ${error.message}`));
      await use(messages);
      if (quiet) expect(messages).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until a figure has drawn its curves. */
export async function drawn(figure: Locator): Promise<void> {
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator("input.point")).toBeEnabled();
  const inked = () =>
    figure.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
      if (!canvas.width || !canvas.height) return 0;
      const small = document.createElement("canvas");
      const context = small.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
      context.drawImage(canvas, 0, 0, small.width, small.height);
      const { data } = context.getImageData(0, 0, small.width, small.height);
      return data.filter((byte, i) => i % 4 === 3 && byte > 0).length;
    });
  await expect.poll(inked).toBeGreaterThan(500);
}

/** Opens the page with figures of our own in the place of the lesson, as if its author had written them there. */
export async function openFigure(page: Page, html: string, path = "/"): Promise<Locator> {
  await page.addInitScript((body) => {
    // The page is read, its scripts have not run yet.
    document.addEventListener("readystatechange", () => {
      const main = document.querySelector("main");
      if (main && document.readyState === "interactive") main.innerHTML = body;
    });
  }, html);
  await page.goto(path);
  return page.locator("activation-curve").first();
}

/** What axe finds wrong in the page, or within one of its elements. No page here has frames: axe runs in the page alone. */
export async function axeViolations(page: Page, within = "html") {
  const axe = new AxeBuilder({ page }).include(within).options({ resultTypes: ["violations"] });
  return (await axe.setLegacyMode().analyze()).violations;
}

/** The plot's inside in CSS pixels: left and right edge of the x axis, and the middle of its height. */
export async function plotBox(figure: Locator) {
  const box = await figure.locator(".plot").boundingBox();
  if (!box) throw new Error("the plot is not on the page");
  return {
    left: box.x + yAxisWidth,
    right: box.x + box.width - rightMargin,
    top: box.y,
    bottom: box.y + box.height,
    middle: box.y + box.height / 2,
  };
}

/** The colours of the canvas along a row or in a rectangle given in CSS pixels: red, green, blue, alpha of each pixel. */
export async function pixels(
  figure: Locator,
  left: number,
  top: number,
  width: number,
  height: number,
): Promise<number[]> {
  const bytes = await figure.locator("canvas").evaluate(
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
