import type { Locator } from "@playwright/test";
import { drawn, expect, openFigure, test } from "./lab.ts";

/** Types into a box of an element, has all rendered anew, and only then presses Enter. */
async function typeSlowly(element: Locator, box: Locator, typed: string): Promise<void> {
  await box.fill(typed);
  await element.evaluate(async (lab) => {
    lab.setAttribute("lang", lab.getAttribute("lang") === "ko" ? "en" : "ko");
    await (lab as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  });
  await expect(box).toHaveValue(typed);
  await box.press("Enter");
}

test("what is half typed stays while the figure is rendered anew", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve functions="elu" x="1"></activation-curve>`);
  await drawn(figure);
  await typeSlowly(figure, figure.locator("label.x input"), "-2");
  await expect(figure).toHaveAttribute("x", "-2");
  await typeSlowly(figure, figure.locator(".parameter input[type=number]"), "2.5");
  await expect(figure).toHaveAttribute("functions", "elu(alpha=2.5)");
});

test("an input of the bars that is half typed stays while they are rendered anew", async ({ page }) => {
  await openFigure(page, `<activation-bars inputs="1 2"></activation-bars>`);
  const bars = page.locator("activation-bars");
  await typeSlowly(bars, bars.locator(".inputs input[type=number]").first(), "3");
  await expect(bars).toHaveAttribute("inputs", "3 2");
});

test("a box that is left as it was shows what holds by then", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve x="1"></activation-curve>`);
  await drawn(figure);
  const box = figure.locator("label.x input");
  await box.fill("2");
  await box.fill("1");
  await figure.evaluate((element) => element.setAttribute("x", "3"));
  await expect(figure.locator("input.point")).toHaveValue("3");
  await expect(box).toHaveValue("1");
  await box.blur();
  await expect(box).toHaveValue("3");
});

for (const [path, advice] of [
  ["/", "Write it without a comma, like 1.5 or 1000."],
  ["/ko/", "1.5나 1000처럼 쉼표 없이 써 주세요."],
] as const)
  test(`${path} a comma is refused by name, not dropped`, async ({ page }) => {
    const figure = await openFigure(page, `<activation-curve functions="elu" x="27"></activation-curve>`, path);
    await drawn(figure);
    const box = figure.locator("label.x input");
    const type = async (typed: string, key: string) => {
      await box.focus();
      await box.selectText();
      await page.keyboard.type(typed);
      await page.keyboard.press(key);
    };
    for (const [typed, key] of [
      ["1,5", "Enter"],
      ["1,000", "Tab"],
    ] as const) {
      await type(typed, key);
      await expect(figure.locator(".problems")).toContainText(`"${typed}"`);
      await expect(figure.locator(".problems")).toContainText(advice);
      await expect(box).toHaveValue("27");
      await expect(box).toHaveAttribute("type", "number");
    }
    await box.focus();
    await box.selectText();
    await page.keyboard.insertText("1,5"); // all at once, as what is pasted
    await expect(box).toHaveValue("1,5");
    await type("2.5", "Enter");
    await expect(figure).toHaveAttribute("x", "2.5");
    await expect(figure.locator(".problems")).toHaveCount(0);
  });

test("a comma in a demo's seed is refused by name", async ({ page }) => {
  await openFigure(page, `<gradient-demo name="vanishing_gradient" seed="7"></gradient-demo>`);
  const demo = page.locator("gradient-demo");
  await demo.locator("details.settings > summary").click();
  const seed = demo.locator("#seed");
  await seed.focus();
  await seed.selectText();
  await page.keyboard.type("1,5");
  await page.keyboard.press("Enter");
  await expect(demo.locator(".problems")).toContainText('"1,5"');
  await expect(seed).toHaveValue("7");
});
