import type { Page } from "@playwright/test";
import { expect, test } from "./lab.ts";
import { drawEach, drawn, figuresOf } from "./pages/page.ts";
import { hardlyMoved, watchShifts } from "./pages/shifts.ts";

/** Scrolls to the end as a reader does who looks at everything. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frames = async (count: number) => {
      for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
    };
    await frames(60);
    for (let before = -1; scrollY !== before; ) {
      before = scrollY;
      scrollBy(0, 90);
      await frames(3);
    }
    await frames(30);
  });
}

for (const path of ["/", "/ko/"])
  test(`${path}: the room that a figure keeps until it is drawn is about as high as the figure`, async ({ page }) => {
    await page.goto(path);
    const figures = figuresOf(page);
    await drawEach(page);
    for (const width of [360, 660, 768, 820, 1024, 1280])
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 720 });
        for (const figure of await figures.all()) {
          const share = () =>
            figure.evaluate((element) => {
              const room = Number.parseFloat(getComputedStyle(element).getPropertyValue("--lab-room"));
              return Math.abs(room / element.getBoundingClientRect().height - 1);
            });
          await expect.poll(share, (await figure.getAttribute("id")) ?? "").toBeLessThan(0.15);
        }
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
            await page.waitForTimeout(800); // whatever may still come
            await hardlyMoved(page);
          });
      });
    });
