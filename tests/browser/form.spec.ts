import { expect, phone, test } from "./lab.ts";
import { eachFigure, figures } from "./pages/form.ts";

test.use({ reducedMotion: "reduce" } as object);

for (const path of ["/", "/ko/"]) {
  test.describe(`${path} in a laptop's window`, () => {
    test.use({ viewport: { width: 1280, height: 720 } });

    test("all that is tried of a figure fits, whichever it is", async ({ page }) => {
      await eachFigure(page, path, figures, async (figure) => {
        const { picture, play, dial, headline, presets, bar } = await figure.parts();
        for (const each of [picture, play, dial, headline, presets, bar])
          if (each) expect(each.y + each.height - picture.y).toBeLessThanOrEqual(720);
      });
    });
  });

  test.describe(`${path} on a phone`, () => {
    test.use(phone);

    test("picture, play bar and first dial of every figure fit, and a finger meets every target", async ({ page }) => {
      await eachFigure(page, path, figures, async (figure) => {
        const { picture, play, dial } = await figure.parts();
        for (const each of [play, dial]) if (each) expect(each.y + each.height - picture.y).toBeLessThanOrEqual(640);
        expect(await figure.smallTargets(44)).toEqual([]);
        expect(await figure.overlaidTexts()).toEqual([]);
      });
    });
  });
}

test("closed, a figure has at most eight tab stops, and the first leads past it", async ({ page }) => {
  const followed = Object.entries(figures).map(([kind, html]) => [kind, `${html}<p><a href="#after">after</a></p>`]);
  await eachFigure(page, "/", Object.fromEntries(followed), async (figure) => {
    const stops = await figure.tabStops();
    expect(stops.length, stops.join("\n")).toBeLessThanOrEqual(8);
    expect(stops.length).toBeGreaterThan(2);
    await figure.wayPast.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "after" })).toBeFocused();
  });
});

test("plain, a figure has nothing folded, not even what a link opens, and links do not say so", async ({ page }) => {
  const opening = Object.entries(figures).map(([kind, html]) => [
    kind,
    html.replace(" id=", ' plain="no" panels="adjust" id='),
  ]);
  await eachFigure(page, "/", Object.fromEntries(opening), async (figure, kind) => {
    const opened = figure.root.locator("section.part:not([hidden])");
    if (kind !== "card") await expect(opened).toHaveCount(1);
    await figure.set({ plain: "" });
    await expect(figure.folds).toBeHidden();
    for (const part of await opened.all()) await expect(part).toBeHidden();
    expect(await figure.link()).not.toContain("plain");
  });
});
