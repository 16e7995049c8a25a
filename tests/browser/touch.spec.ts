import type { Page } from "@playwright/test";
import { drawn, expect, plotBox, test } from "./lab.ts";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } });

/** A finger goes down, travels and lifts, as the browser itself sees it. */
async function swipe(page: Page, from: { x: number; y: number }, by: { x: number; y: number }) {
  const client = await page.context().newCDPSession(page);
  const at = (part: number) => [{ x: from.x + part * by.x, y: from.y + part * by.y }];
  await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= 20; step++) {
    await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 20) });
    await page.waitForTimeout(16);
  }
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

test("a vertical swipe over the plot scrolls the page and leaves x alone", async ({ page }) => {
  await page.goto("/");
  const figure = page.locator("#three");
  await drawn(figure);
  const { left, right, middle } = await plotBox(figure);
  const before = await page.evaluate(() => scrollY);
  await swipe(page, { x: (left + right) / 2, y: middle }, { x: 3, y: -250 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 150);
  await expect(figure).toHaveAttribute("x", "1.5");
});

test("a sideways drag moves x and not the page", async ({ page }) => {
  await page.goto("/");
  const figure = page.locator("#three");
  await drawn(figure);
  const { left, middle } = await plotBox(figure);
  const before = await page.evaluate(() => scrollY);
  await swipe(page, { x: left + 40, y: middle }, { x: 150, y: 0 });
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(Number(await figure.getAttribute("x"))).toBeGreaterThan(1.6);
});

test("a tap moves x there", async ({ page }) => {
  await page.goto("/");
  const figure = page.locator("#three");
  await drawn(figure);
  const { left, right, middle } = await plotBox(figure);
  await page.touchscreen.tap((left + right) / 2, middle);
  expect(Math.abs(Number(await figure.getAttribute("x")))).toBeLessThan(0.1);
});

test("a second finger does not take over a drag", async ({ page }) => {
  await page.goto("/");
  const figure = page.locator("#three");
  await drawn(figure);
  const { left, middle } = await plotBox(figure);
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...xs: [id: number, x: number][]) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: xs.map(([id, x]) => ({ id, x, y: middle })) });
  const x = async () => Number(await figure.getAttribute("x"));
  await touch("touchStart", [0, left + 40]);
  for (const at of [50, 60, 80]) await touch("touchMove", [0, left + at]);
  const { right } = await plotBox(figure);
  const first = -6 + (12 * 80) / (right - left);
  await expect.poll(x).toBeCloseTo(first, 1);
  await touch("touchStart", [0, left + 80], [1, left + 200]);
  await touch("touchMove", [0, left + 80], [1, left + 220]);
  await page.waitForTimeout(100);
  expect(await x()).toBeCloseTo(first, 1);
  await touch("touchMove", [0, left + 100], [1, left + 220]);
  await expect.poll(x).toBeGreaterThan(first + 0.5);
  await touch("touchEnd");
});

for (const [figure, slider, attribute] of [
  ["#bars", "input.bar", "inputs"],
  ["#three", "input.point", "x"],
] as const)
  test(`a vertical swipe that begins on a slider of ${figure} scrolls the page and moves no slider`, async ({
    page,
  }) => {
    await page.goto("/");
    await page.locator(figure).scrollIntoViewIfNeeded();
    const input = page.locator(figure).locator(slider).first();
    await expect(input).toBeEnabled();
    await input.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const given = (await page.locator(figure).getAttribute(attribute)) as string;
    const box = (await input.boundingBox()) as { x: number; y: number; width: number; height: number };
    const before = await page.evaluate(() => scrollY);
    await swipe(page, { x: box.x + box.width * 0.2, y: box.y + box.height / 2 }, { x: 2, y: -250 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    await expect(page.locator(figure)).toHaveAttribute(attribute, given);
  });

for (const [figure, handle, by, says] of [
  ["#stuck", 'g[data-id="weight"]', { x: -60, y: 0 }, { weight: -1.7 }],
  ["#zigzag", 'g[data-id="start_x"]', { x: -20, y: 60 }, { start_x: -1.6, start_y: 0.1 }],
  ["#zigzag", 'g[data-id="mean"]', { x: -30, y: 30 }, { mean: 0.4 }],
] as const)
  test(`a finger drags ${handle} of ${figure} all the way, and the page stays`, async ({ page }) => {
    await page.goto("/");
    const demo = page.locator(figure);
    await demo.scrollIntoViewIfNeeded();
    const place = demo.locator(`${handle} .grip`);
    await place.waitFor();
    await place.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const { x, y, width, height } = (await place.boundingBox()) as { [side in "x" | "y" | "width" | "height"]: number };
    const top = () => demo.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const before = await top();
    await swipe(page, { x: x + width / 2, y: y + height / 2 }, by);
    expect(await top()).toBe(before);
    for (const [attribute, value] of Object.entries(says))
      expect(Math.abs(Number(await demo.getAttribute(attribute)) - value)).toBeLessThan(0.25);
  });
