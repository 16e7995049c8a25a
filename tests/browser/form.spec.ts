import { expect, phone, test } from "./lab.ts";
import { figureOf, figures } from "./pages/form.ts";
import { openFigures } from "./pages/page.ts";

test.use({ reducedMotion: "reduce" } as object);

for (const [name, html] of Object.entries(figures)) {
  test(`${name}: all that is tried fits a laptop's window, in both languages`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    for (const path of ["/", "/ko/"])
      await test.step(path, async () => {
        await openFigures(page, html, path);
        const figure = figureOf(page);
        await figure.drawn();
        const { picture, play, dial, headline, presets, bar } = await figure.parts();
        for (const each of [picture, play, dial, headline, presets, bar])
          if (each) expect(each.y + each.height - picture.y).toBeLessThanOrEqual(720);
      });
  });

  test(`${name}: picture, play bar and first dial fit a phone's screen, and a finger meets every target`, async ({
    browser,
  }) => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    for (const path of ["/", "/ko/"])
      await test.step(path, async () => {
        await openFigures(page, html, path);
        const figure = figureOf(page);
        await figure.drawn();
        const { picture, play, dial } = await figure.parts();
        for (const each of [play, dial]) if (each) expect(each.y + each.height - picture.y).toBeLessThanOrEqual(640);
        expect(await figure.smallTargets(44)).toEqual([]);
        expect(await figure.overlaidTexts()).toEqual([]);
      });
    await context.close();
  });

  test(`${name}: closed it has at most eight tab stops, and the first leads past it`, async ({ page }) => {
    await openFigures(page, `${html}<p><a href="#after">after</a></p>`);
    const figure = figureOf(page);
    await figure.drawn();
    const stops = await figure.tabStops();
    expect(stops.length, stops.join("\n")).toBeLessThanOrEqual(8);
    expect(stops.length).toBeGreaterThan(2);
    await figure.wayPast.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "after" })).toBeFocused();
  });

  test(`${name}: plain, it has nothing folded, not even what a link opens, and links do not say so`, async ({
    page,
  }) => {
    await openFigures(page, html.replace(" id=", ' plain="no" panels="adjust" id='));
    const figure = figureOf(page);
    await figure.drawn();
    const opened = figure.root.locator("section.part:not([hidden])");
    if (name !== "card") await expect(opened).toHaveCount(1);
    await figure.set({ plain: "" });
    await expect(figure.folds).toBeHidden();
    for (const part of await opened.all()) await expect(part).toBeHidden();
    expect(await figure.root.evaluate((element) => (element as unknown as { link: string }).link)).not.toContain(
      "plain",
    );
  });
}
