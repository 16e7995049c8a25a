import { expect, test } from "./lab.ts";
import { Figure } from "./pages/figure.ts";
import { everyFigure, fallbacks, holdScripts, noWasmPolicy, overflow, requestsOf, underPolicy } from "./pages/page.ts";
import { figuresWithStill, imageOf, stillOf } from "./pages/picture.ts";

const pages = ["/", "/ko/", "/misconceptions/", "/ko/misconceptions/"];

for (const path of pages)
  test(`${path}: each still says what its live figure says`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path);
    const figures = await figuresWithStill(page).all();
    expect(figures.length).toBeGreaterThanOrEqual(17);
    for (const root of figures) {
      await root.scrollIntoViewIfNeeded();
      await expect(root.locator(".headline")).toBeAttached();
      const figure = new Figure(root);
      await expect.poll(async () => (await stillOf(figure)).sentence).toBe(await imageOf(root).getAttribute("alt"));
    }
  });

test.describe("without scripts", () => {
  // The browser says that what it fetched early for the scripts was not used.
  test.use({ javaScriptEnabled: false, quiet: false });

  for (const path of pages)
    test(`${path}: every figure that has a picture shows it, on a phone and on a wide screen`, async ({ page }) => {
      await page.goto(path);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const figures = await figuresWithStill(page).all();
        // What is measured on a press shows nothing before.
        expect(figures.length).toBe(await everyFigure(page).and(page.locator(":not(activation-cost)")).count());
        for (const root of figures) {
          const image = imageOf(root);
          await image.scrollIntoViewIfNeeded();
          await expect
            .poll(() => image.evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth))
            .toBeGreaterThan(300);
          expect(await image.getAttribute("alt")).toMatch(/\S/);
          const shape = await image.evaluate(
            ({ naturalWidth, naturalHeight, clientWidth, clientHeight }: HTMLImageElement) =>
              naturalWidth / naturalHeight / (clientWidth / clientHeight),
          );
          expect(shape).toBeCloseTo(1, 1);
        }
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
    });

  for (const path of ["/", "/ko/"])
    test(`${path}: on a phone the letters beside curves can be read`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(path);
      const curves = await figuresWithStill(page).and(page.locator("activation-curve")).all();
      expect(curves.length).toBeGreaterThan(0);
      for (const root of curves) {
        const image = imageOf(root);
        await image.scrollIntoViewIfNeeded();
        const { address, scale } = await image.evaluate((each: HTMLImageElement) => ({
          address: each.currentSrc,
          scale: each.clientWidth / Number(each.getAttribute("width")),
        }));
        const svg = await (await page.request.get(address)).text();
        const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => scale * Number(size));
        expect(sizes.length).toBeGreaterThan(10);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
      }
    });

  test("printed, every figure shows its picture, and nothing is said of scripts", async ({ page }) => {
    const requests = requestsOf(page);
    await page.goto("/");
    const count = await figuresWithStill(page).count();
    await page.pdf({ format: "A4" });
    expect(new Set(requests.filter((address) => address.includes("/stills/"))).size).toBe(count);
    await page.emulateMedia({ media: "print" });
    await expect(fallbacks(page).locator("visible=true")).toHaveCount(0);
    await expect(page.locator(".still img").locator("visible=true")).toHaveCount(count);
  });
});

for (const path of ["/", "/misconceptions/"])
  test(`${path}: where scripts run, no still is fetched or shown, however late they arrive`, async ({ page }) => {
    const requests = requestsOf(page);
    const release = await holdScripts(page);
    await page.goto(path, { waitUntil: "commit" });
    const figures = figuresWithStill(page);
    await expect(page.locator("footer")).toBeAttached();
    const shown = page.locator(".still").locator("visible=true");
    for (const figure of await figures.all()) {
      await figure.scrollIntoViewIfNeeded();
      await expect(shown).toHaveCount(0);
    }
    release();
    for (const figure of await figures.all()) {
      await figure.scrollIntoViewIfNeeded();
      await expect(figure.locator(".figure:not(.opening)")).toBeAttached();
      await expect(shown).toHaveCount(0);
    }
    expect(requests.filter((address) => address.includes("/stills/"))).toEqual([]);
  });

test.describe("where nothing can be computed", () => {
  test.use({ quiet: false }); // the browser reports what it blocked

  test("a figure shows its still beside what is said of that", async ({ page }) => {
    await underPolicy(page, noWasmPolicy);
    await page.goto("/");
    const root = page.locator("#vanishing");
    await expect(imageOf(root)).toBeVisible();
    await expect.poll(() => imageOf(root).evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(300);
  });
});
