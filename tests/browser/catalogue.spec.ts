import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { rows } from "../../web/core/catalogue.ts";
import { texts } from "../../web/text/text.ts";
import { expect, test } from "./lab.ts";

/** Opens the catalogue and waits until its curves are there. */
async function openCatalogue(page: Page, hash = "", path = "/catalogue/"): Promise<Locator> {
  await page.goto(path + hash);
  const catalogue = page.locator("activation-catalogue");
  await expect(catalogue.locator("input[type=range]").last()).toBeEnabled();
  return catalogue;
}

const ids = (catalogue: Locator) =>
  catalogue.locator(".tile").evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute("data-id")));

for (const [path, language] of [
  ["/catalogue/", "en"],
  ["/ko/catalogue/", "ko"],
] as const) {
  test(`${path} shows every function once, in its group`, async ({ page }) => {
    const catalogue = await openCatalogue(page, "", path);
    expect((await ids(catalogue)).sort()).toEqual(rows.map(({ id }) => id).sort());
    const { names, families } = texts[language];
    for (const family of new Set(rows.map((row) => row.family))) {
      const group = catalogue.locator(".group", {
        has: page.getByRole("heading", { name: families[family], exact: true }),
      });
      await expect(group.locator(".tile h3")).toHaveText(
        rows.filter((row) => row.family === family).map(({ id }) => names[id]),
      );
      await expect(group.locator(".reason")).not.toBeEmpty();
    }
  });

  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [320, 768, 1280])
      test(`${path} ${colorScheme} ${width} px: nothing sticks out, axe finds nothing`, async ({ page }) => {
        test.slow();
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const catalogue = await openCatalogue(page, "#gelu?only=smooth", path);
        await catalogue.locator("summary").last().click();
        await expect(catalogue.locator("activation-curve input.point")).toBeEnabled();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      });
}

test("a card opens at its address, closes, and back and forward lead there again", async ({ page }) => {
  const catalogue = await openCatalogue(page);
  const card = catalogue.locator(".panel");
  const link = catalogue.getByRole("link", { name: "GELU", exact: true });
  await link.click();
  await expect(page).toHaveURL(/#gelu$/);
  await expect(card.locator("#card")).toBeFocused();
  await expect(card.locator("activation-curve")).toHaveAttribute("functions", "gelu");
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(/\/catalogue\/$/);
  await page.goBack();
  await expect(card.locator("#card")).toHaveText("GELU");
  await page.goForward();
  await expect(card).toHaveCount(0);
  await page.goto("/catalogue/#mish");
  await expect(card.locator("#card")).toHaveText("Mish");
});

test("an id that is not known is named", async ({ page }) => {
  const catalogue = await openCatalogue(page, "#gelo?sort=size&only=smooth+blue");
  await expect(catalogue.locator(".problems li")).toHaveText([
    /There is no function "gelo"/,
    /sort must be one of group, .*not "size"/,
    /only must be one of .*not "blue"/,
  ]);
  await expect(catalogue.locator(".tile")).not.toHaveCount(0);
});
