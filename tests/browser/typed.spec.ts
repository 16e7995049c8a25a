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
