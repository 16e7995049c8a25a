import type { Locator, Page } from "@playwright/test";
import { loadCore } from "activation-lab/core";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { axeViolations, expect, openFigure, test } from "./lab.ts";

async function open(page: Page, attributes = "", path = "/"): Promise<Locator> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openFigure(page, `<gradient-demo id="zigzag" name="zigzag" ${attributes}></gradient-demo>`, path);
  const figure = page.locator("gradient-demo");
  await expect(figure.locator(".plane").first()).toBeVisible();
  await figure.locator("details.tables").waitFor(); // what stands under the picture comes after it
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
  await expect(figure.locator(".run dd").filter({ hasText: "–" })).toHaveCount(0);
  await figure.locator(".stopped button").click();
  await expect(figure.locator(".stopped")).toHaveCount(0);
  await expect(figure).not.toHaveAttribute("learning_rate");
  await figure.getByText("All settings").click();
  await expect(figure.getByRole("spinbutton", { name: "Learning rate" })).toHaveValue("0.25");
});

for (const [path, words] of [
  ["/", "not reached"],
  ["/ko/", "도달하지 못함"],
] as const)
  test(`${path}: where the low loss is not reached, that is said, and where it is, the step`, async ({ page }) => {
    const figure = await open(page, 'steps="10"', path);
    const number = (place: number) => figure.locator(".run dd").nth(place);
    await expect(number(1)).toHaveText(words);
    await expect(number(3)).toHaveText(words);
    await expect(figure.locator(".run dt").nth(3)).toContainText("0.001");
    await figure.evaluate((element) => element.removeAttribute("steps"));
    await expect(number(1)).toHaveText(/^[\d.]+$/);
    await expect(number(3)).toHaveText(/^\d+$/);
  });

test("pointing anywhere in the plane reads every function at the nearest step of a path", async ({ page }) => {
  const { series } = (await loadCore()).runDemo("zigzag", { functions: "identity tanh" });
  const figure = await open(page, 'functions="identity tanh" step="200"');
  await figure.locator(".weights").scrollIntoViewIfNeeded();
  const plane = await figure.locator(".weights .frame").boundingBox();
  if (!plane) throw new Error("no plane");
  const reach = 4.2;
  const weight = (index: number, step: number, axis: number) =>
    series.weights?.data[2 * (301 * index + step) + axis] ?? Number.NaN;
  const pixel = (index: number, step: number): [number, number] => [
    plane.x + ((weight(index, step, 0) + reach) / (2 * reach)) * plane.width,
    plane.y + ((reach - weight(index, step, 1)) / (2 * reach)) * plane.height,
  ];
  const losses = (step: number) =>
    [0, 1].map((index) => formatNumber(series.loss?.data[301 * index + step] ?? Number.NaN, "en", 3));
  const shown = figure.locator(".run dl > :nth-child(2)");
  await expect(shown).toHaveText(losses(200));
  await page.mouse.move(...pixel(1, 2));
  await expect(figure.locator(".run dt").first()).toHaveText("Loss at step 2");
  await expect(shown).toHaveText(losses(2));
  await expect(figure.locator(".weights .pointed")).toHaveCount(2);
  await expect(figure.locator("figcaption").first()).toContainText("the loss of tanh");
  await page.mouse.move(plane.x + 3, plane.y + 3); // far from any path
  await expect(figure.locator(".run dt").first()).not.toHaveText("Loss at step 200");
  await page.mouse.move(plane.x + plane.width / 2, plane.y - 40);
  await expect(shown).toHaveText(losses(200));
  await expect(figure.locator(".weights .pointed")).toHaveCount(0);
});

test("a run that stopped shows its end; play begins anew and ends there again", async ({ page }) => {
  const figure = await open(page, 'batch="full" learning_rate="4"');
  const now = figure.locator(".now");
  const end = await now.textContent();
  expect(end).toMatch(/^step \d+ of 300$/);
  expect(end).not.toBe("step 300 of 300");
  await expect(figure.locator(".stopped")).toContainText(`stopped at ${end?.replace(" of 300", "")},`);
  await expect(figure.getByRole("button", { name: "One step on" })).toHaveAttribute("aria-disabled", "true");
  await figure.getByRole("slider", { name: "Step" }).fill("250");
  await expect(now).toHaveText(end ?? "");
  await figure.getByLabel("Speed").selectOption("0.25");
  await figure.getByRole("button", { name: "Play" }).click();
  await expect(figure.locator(".stopped")).toHaveCount(0);
  await expect(now).toHaveText(/^step \d of 300$/);
  await expect(figure.getByRole("button", { name: "Play" })).toBeVisible();
  await expect(now).toHaveText(end ?? "");
  await expect(figure).not.toHaveAttribute("step");
});

test("beside each other or one below the other, both planes and all numbers lie within the figure", async ({
  page,
}) => {
  const figure = await open(page, 'functions="identity tanh"');
  for (const width of [1280, 1000, 800, 700, 620, 360]) {
    await page.setViewportSize({ width, height: 860 });
    await expect(async () => {
      const edge = await figure.boundingBox();
      for (const part of await figure.locator(".plane svg[role=group], .runs dd, .choice select").all()) {
        const box = await part.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((edge?.x ?? 0) + (edge?.width ?? 0));
      }
      expect((await figure.locator(".run").first().boundingBox())?.width).toBeGreaterThan(180);
    }).toPass({ timeout: 3000 });
  }
});

test("the handles take page keys and Home and End as sliders do; the other weight moves by the upright arrows", async ({
  page,
}) => {
  const figure = await open(page);
  await grip(figure, "mean").press("Home");
  await expect(figure).toHaveAttribute("mean", "-3");
  await grip(figure, "mean").press("PageUp");
  await expect(figure).toHaveAttribute("mean", "-2");
  await grip(figure, "start_x").press("End");
  await expect(figure).toHaveAttribute("start_x", "4");
  await grip(figure, "start_x").press("PageDown");
  await expect(figure).toHaveAttribute("start_y", "1");
  await expect(grip(figure, "start_x")).toHaveAttribute("aria-valuetext", "w₁ 4, w₂ 1");
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
