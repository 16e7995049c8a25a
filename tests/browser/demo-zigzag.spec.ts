import type { Locator, Page } from "@playwright/test";
import { loadCore } from "activation-lab/core";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { axeViolations, expect, openFigure, test } from "./lab.ts";

async function open(page: Page, attributes = "", path = "/"): Promise<Locator> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openFigure(page, `<gradient-demo id="zigzag" name="zigzag" ${attributes}></gradient-demo>`, path);
  const figure = page.locator("gradient-demo");
  await expect(figure.locator(".plane").first()).toBeVisible();
  return figure;
}

const grip = (figure: Locator, id: string) => figure.locator(`.handle[data-id=${id}]`);

test("the numbers shown are the core's, of the run and of one step by hand", async ({ page }) => {
  const { series, facts } = (await loadCore()).runDemo("zigzag", { functions: "tanh" });
  const figure = await open(page, 'functions="tanh" step="13"');
  const loss = formatNumber(series.loss?.data[13] ?? Number.NaN, "en", 3);
  const share = `${formatNumber(100 * (facts.same_sign_share?.[0] ?? Number.NaN), "en", 3)}%`;
  await expect(figure.locator(".run dd").first()).toHaveText(loss);
  await expect(figure.locator(".run dd").nth(2)).toHaveText(share);
  await expect(figure.locator(".plane b")).toHaveText(formatNumber(facts.condition_number?.[0] ?? Number.NaN, "en"));
  await figure.locator(".inside summary").click();
  const pair = (id: string, step: number) =>
    `(${[0, 1].map((axis) => formatNumber(series[id]?.data[2 * step + axis] ?? Number.NaN, "en")).join(", ")})`;
  await expect(figure.locator(".sum b").nth(-2)).toHaveText(pair("gradient", 12));
  await expect(figure.locator(".sum b").last()).toHaveText(pair("weights", 13));
});

test("centring the inputs by mouse takes the shade away; keys move the mean, undo takes a drag back", async ({
  page,
}) => {
  const figure = await open(page);
  await expect(figure.locator(".reachable")).toHaveCount(1);
  await grip(figure, "mean").scrollIntoViewIfNeeded();
  const from = await grip(figure, "mean").locator(".ring").boundingBox();
  if (!from) throw new Error("no handle");
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 20, y + 20, { steps: 4 });
  await page.mouse.move(x - 40, y + 40, { steps: 4 });
  await page.mouse.up();
  const dragged = Number(await figure.getAttribute("mean"));
  expect(dragged).toBeGreaterThan(-0.4);
  expect(dragged).toBeLessThan(0.4);
  await expect(figure.locator(".reachable")).toHaveCount(0);
  await figure.getByRole("button", { name: "Undo" }).click();
  await expect(grip(figure, "mean")).toHaveAttribute("aria-valuenow", "1.5");
  await grip(figure, "mean").press("ArrowLeft");
  await expect(figure).toHaveAttribute("mean", "1.4");
  await grip(figure, "teacher_x").press("ArrowUp");
  await expect(figure).toHaveAttribute("teacher_y", "-0.9");
});

test("presets: the full batch shows no shade, too large a rate breaks and is rescued", async ({ page }) => {
  const figure = await open(page);
  await figure.getByRole("button", { name: "full batch", exact: true }).click();
  await expect(figure).toHaveAttribute("batch", "full");
  await expect(figure.locator(".reachable")).toHaveCount(0);
  await figure.getByRole("button", { name: "learning rate too large" }).click();
  await expect(figure.locator(".stopped")).toBeVisible();
  await figure.locator(".stopped button").click();
  await expect(figure.locator(".stopped")).toHaveCount(0);
  await expect(figure).toHaveAttribute("learning_rate", "0.25");
});

test("a link leads to the same run", async ({ page }) => {
  const figure = await open(page, 'step="20"');
  await grip(figure, "start_x").press("ArrowRight");
  const link = await figure.evaluate((element) => (element as HTMLElement & { link: string }).link);
  const reading = await figure.locator(".run dl").textContent();
  await page.goto("about:blank");
  const again = await open(page, "", `/${link}`);
  await expect(again).toHaveAttribute("start_x", "-0.9");
  await expect(again.locator(".run dl")).toHaveText(reading ?? "");
});

for (const path of ["/", "/ko/"])
  test(`axe finds nothing wrong, and nothing overflows at 320 px, at ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const figure = await open(page, 'functions="identity tanh sigmoid" step="20"', path);
    await figure.locator(".inside summary").click();
    await figure.locator(".tables summary").click();
    expect(await axeViolations(page, "gradient-demo")).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
