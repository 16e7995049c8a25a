import type { Page } from "@playwright/test";
import { nearMargin } from "../../web/elements/base/visibility.ts";
import { expect, test } from "./lab.ts";
import { drawEach, drawn, figuresOf, scrolled } from "./pages/page.ts";
import { hardlyMoved, watchShifts } from "./pages/shifts.ts";

/** Waits until all figures that are seen or near, which is when they begin, are drawn with what stands under them. */
function settled(page: Page): Promise<void> {
  return page.evaluate(async (margin) => {
    const isWaiting = (figure: Element) => {
      const { top, bottom } = figure.getBoundingClientRect();
      const isNear = bottom > 0 && top < innerHeight + margin - 10;
      return isNear && !figure.shadowRoot?.querySelector(".folds, .tile");
    };
    const figures = "main :is(activation-curve, gradient-demo, activation-bars, activation-cost, activation-catalogue)";
    const frame = () => new Promise(requestAnimationFrame);
    while ([...document.querySelectorAll(figures)].some(isWaiting)) await frame();
    for (let i = 0; i < 10; i++) await frame();
  }, Number.parseFloat(nearMargin));
}

/** Scrolls to the end as a reader does who looks at everything. */
async function scrollThrough(page: Page): Promise<void> {
  for (let before = -1; (await scrolled(page)) !== before; ) {
    before = await scrolled(page);
    await settled(page);
    await page.evaluate(() => scrollBy(0, innerHeight / 2));
  }
}

for (const path of ["/", "/ko/"])
  test(`${path}: the room that a figure keeps until it is drawn is about as high as the figure`, async ({ page }) => {
    await page.goto(path);
    const figures = figuresOf(page);
    await drawEach(page);
    for (const width of [360, 660, 768, 820, 1024, 1280])
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 720 });
        const wrong = () =>
          figures.evaluateAll((all) =>
            all
              .map((figure) => {
                const room = Number.parseFloat(getComputedStyle(figure).getPropertyValue("--lab-room"));
                return { id: figure.id, off: Math.abs(room / figure.getBoundingClientRect().height - 1) };
              })
              .filter(({ off }) => !(off < 0.15)),
          );
        await expect.poll(wrong).toEqual([]);
      });
  });

for (const [width, height] of [
  [1280, 720],
  [360, 640],
] as const)
  for (const path of ["/", "/ko/", "/catalogue/", "/ko/catalogue/", "/misconceptions/"])
    test.describe(`${path} at ${width} × ${height}`, () => {
      test.use({ viewport: { width, height } });

      test("nothing moves by itself while the reader scrolls", async ({ page }) => {
        await watchShifts(page);
        await page.goto(path);
        await scrollThrough(page);
        await hardlyMoved(page);
      });

      if (!["/", "/ko/"].includes(path)) return;

      test("nothing moves by itself after a link was opened", async ({ page }) => {
        await watchShifts(page);
        await page.goto(path);
        const ids = await figuresOf(page).evaluateAll((figures) => figures.map(({ id }) => id));
        expect(ids).toHaveLength(21);
        for (const id of ids)
          await test.step(id, async () => {
            await page.goto("about:blank");
            await page.goto(`${path}#${id}?theme=light`);
            await expect(page.locator(`#${id}`)).toBeInViewport();
            await expect(drawn(page.locator(`#${id}`))).toBeVisible();
            await settled(page);
            await hardlyMoved(page);
          });
      });
    });
