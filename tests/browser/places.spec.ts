import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./lab.ts";
import { catalogueOf } from "./pages/catalogue.ts";
import { curveOf } from "./pages/curve.ts";
import { demoOf } from "./pages/demo.ts";
import { boxOf } from "./pages/figure.ts";
import { followLink, languageSwitch, scrolled, themeSwitch } from "./pages/page.ts";

const links = {
  stuck: "#stuck?loss=cross_entropy&step=3",
  zigzag: "#zigzag",
  bars: "#bars?functions=log_softmax",
} as const;
type Id = keyof typeof links;

/** Where something stands in the window once the page is at rest: nothing has moved it for half a second. */
async function topAtRest(locator: Locator): Promise<number> {
  let top = Number.NaN;
  await expect(async () => {
    top = (await boxOf(locator)).y;
    await locator.page().waitForTimeout(500);
    expect((await boxOf(locator)).y).toBe(top);
  }).toPass();
  return top;
}

/** A figure begins in the upper third of the window, and stands at its top, or its heading does. */
async function isBroughtIntoView(page: Page, id: Id): Promise<void> {
  const figure = page.locator(`#${id}`);
  const heading = page.locator(`:is(h1, h2, h3):has(~ #${id})`).last();
  await expect(figure).toBeInViewport();
  const tops = [await topAtRest(figure), (await boxOf(heading)).y];
  const height = page.viewportSize()?.height ?? 0;
  expect(tops[0]).toBeGreaterThanOrEqual(-1);
  expect(tops[0]).toBeLessThan(height / 3);
  expect(Math.min(...tops.filter((top) => top >= -1))).toBeLessThan(60);
}

for (const [width, height] of [
  [1280, 720],
  [360, 640],
] as const)
  for (const path of ["/", "/ko/"] as const)
    test(`${path} at ${width}: a link brings its figure into view, opened or followed`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const id of Object.keys(links) as Id[])
        await test.step(links[id], async () => {
          await page.goto("about:blank");
          await page.goto(path + links[id]);
          await isBroughtIntoView(page, id);
        });
      await page.goto("about:blank");
      await page.goto(path);
      for (const id of Object.keys(links) as Id[])
        await test.step(`${links[id]}, followed`, async () => {
          await followLink(page, links[id]);
          await isBroughtIntoView(page, id);
        });
    });

test("a link that was followed leaves no style on its figure", async ({ page }) => {
  await page.goto("/#stuck");
  await isBroughtIntoView(page, "stuck");
  await expect(demoOf(page, "stuck").root).not.toHaveAttribute("style");
  await followLink(page, "#zigzag?step=3");
  await isBroughtIntoView(page, "zigzag");
  await expect(demoOf(page, "zigzag").root).not.toHaveAttribute("style");
});

test("a link to a figure that is seen leaves the page where it is", async ({ page }) => {
  await page.goto("/#stuck");
  await isBroughtIntoView(page, "stuck");
  await page.mouse.wheel(0, -30);
  const before = await topAtRest(demoOf(page, "stuck").root);
  await followLink(page, "#stuck?step=3");
  await demoOf(page, "stuck").holds({ step: "3" });
  // Where what stands above grows by a part of a pixel, the browser scrolls by whole ones.
  expect(Math.abs((await topAtRest(demoOf(page, "stuck").root)) - before)).toBeLessThan(1);
});

for (const [from, to] of [
  ["/", "/ko/"],
  ["/ko/", "/"],
] as const)
  test(`from ${from} to ${to} all figures keep their state, the page its theme, the reader the place`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`${from}#three?x=2&theme=dark`);
    await curveOf(page, "three").holds({ x: "2" });
    await followLink(page, "#stuck?loss=cross_entropy&step=3");
    await isBroughtIntoView(page, "stuck");
    await page.mouse.wheel(0, 300);
    const place = await topAtRest(demoOf(page, "stuck").root);
    await expect(languageSwitch(page)).toHaveAttribute("href", /#stuck\?loss=cross_entropy&step=3$/);
    await languageSwitch(page).evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(new RegExp(`${to}#stuck\\?loss=cross_entropy&step=3$`));
    await expect(page.locator("html")).toHaveAttribute("lang", to === "/" ? "en" : "ko");
    await demoOf(page, "stuck").holds({ loss: "cross_entropy", step: "3" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(themeSwitch(page)).toHaveValue("dark");
    const arrived = await topAtRest(demoOf(page, "stuck").root);
    expect(Math.abs(arrived - place)).toBeLessThan(2);
    await curveOf(page, "three").scrollIntoView();
    await curveOf(page, "three").holds({ x: "2" });
    await page.reload();
    await curveOf(page, "three").holds({ x: "2" });
  });

test("the catalogue keeps its order, its open card and the reader's place in the other language", async ({ page }) => {
  await page.goto("/catalogue/#catalogue?sort=slope");
  const catalogue = catalogueOf(page);
  await catalogue.drawn();
  await catalogue.tile("mish").evaluate((tile) => tile.scrollIntoView());
  const place = await topAtRest(catalogue.tile("mish"));
  await languageSwitch(page).evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/ko\/catalogue\/#catalogue\?sort=slope$/);
  await catalogue.drawn();
  await expect(catalogue.order).toHaveValue("slope");
  const arrived = await topAtRest(catalogue.tile("mish"));
  expect(Math.abs(arrived - place)).toBeLessThan(100); // what stands over the tiles is not equally long
  await followLink(page, "#catalogue?open=gelu");
  await expect(catalogue.openName).toBeInViewport();
  await languageSwitch(page).evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/[^o]\/catalogue\/#catalogue\?open=gelu$/);
  await expect(catalogue.openName).toHaveText("GELU");
  await expect(catalogue.openName).toBeInViewport();
});

test("from the top of the page the reader arrives at the figure of the address, or at the top", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/#stuck?loss=cross_entropy&step=3");
  await isBroughtIntoView(page, "stuck");
  await languageSwitch(page).click(); // scrolls up to it
  await expect(page).toHaveURL(/\/ko\/#stuck\?loss=cross_entropy&step=3$/);
  await isBroughtIntoView(page, "stuck");
  await page.goto("/ko/");
  await languageSwitch(page).click();
  await expect(page).toHaveURL(/\/\/[^/]+\/$/);
  await topAtRest(page.getByRole("heading", { level: 1 }));
  expect(await scrolled(page)).toBe(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the language switch is a link", async ({ page }) => {
    await page.goto("/catalogue/");
    await languageSwitch(page).click();
    await expect(page).toHaveURL(/\/ko\/catalogue\/$/);
  });
});
