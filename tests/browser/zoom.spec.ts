import { expect, test } from "./lab.ts";
import { curveOf, openCurve } from "./pages/curve.ts";
import { boxOf } from "./pages/figure.ts";
import { openFigures, scrolled } from "./pages/page.ts";
import { fingers } from "./pages/touch.ts";

test("keys zoom and pan, from the point and from the buttons", async ({ page }) => {
  const figure = await openCurve(page, 'x="0" panels="adjust"');
  await figure.point.focus();
  for (const [key, range] of [
    ["+", "-3 3"],
    [">", "-1.5 4.5"],
    ["<", "-3 3"],
    ["-", "-6 6"],
    ["-", "-12 12"],
    ["0", "-6 6"],
  ] as const) {
    await page.keyboard.press(key);
    await figure.holds({ range });
  }
  await figure.holds({ x: "0" });
  const button = figure.button("Zoom in");
  await expect(button).toHaveAttribute("title", "Zoom in (+)");
  await button.press("+");
  await figure.holds({ range: "-3 3" });
});

test("the wheel scrolls the page; with Ctrl it zooms about the pointer", async ({ page }) => {
  await openFigures(page, '<activation-curve></activation-curve><svg width="10" height="2000"></svg>');
  const figure = curveOf(page);
  await figure.drawn();
  const pointed = async () => (await figure.plot.at())(3);
  const before = await scrolled(page);
  await page.mouse.move((await pointed()).x, (await pointed()).y);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
  await figure.holds({ range: "-6 6" });
  await figure.drawn();
  await page.mouse.move((await pointed()).x, (await pointed()).y);
  const position = await scrolled(page);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await expect.poll(async () => (await figure.numbers("range"))[0]).toBeCloseTo(-1.5, 1);
  expect((await figure.numbers("range"))[1]).toBeCloseTo(4.5, 1);
  expect(await scrolled(page)).toBe(position);
});

/** How pages zoom and scale what stands in them; slides are scaled, and some pages by two different factors. */
const zoomed = [
  "zoom: 1.5",
  "transform: scale(0.6); transform-origin: 0 0",
  "transform: scale(1, 0.5); transform-origin: 0 0",
  "zoom: 1.25; transform: scale(0.5, 0.8)",
];

for (const style of zoomed)
  test(`a pointer means the x under it: ${style}`, async ({ page }) => {
    await openFigures(page, `<div style="${style}; width: 700px"><activation-curve x="1"></activation-curve></div>`);
    const figure = curveOf(page);
    await figure.drawn();
    const { plot } = figure;
    const at = await plot.at();
    await test.step("drawn as sharp as the screen", async () => {
      const [pixels, box] = [await plot.canvasSize(), await boxOf(plot.canvas)];
      expect(pixels.width).toBeGreaterThanOrEqual(Math.floor(box.width));
      expect(pixels.height).toBeGreaterThanOrEqual(Math.floor(box.height));
    });
    for (const x of [-0.49, -0.32, 4])
      await test.step(`pressed at ${x}`, async () => {
        await page.mouse.click(at(x).x, at(x).y);
        await expect.poll(() => figure.number("x")).toBeCloseTo(x, 1);
      });
    await test.step("read at the mouse", async () => {
      await plot.hoverAt(at(-2));
      const [head = ""] = await plot.hover.locator("th").allInnerTexts();
      expect(Number(head.replace("x = ", "").replace("−", "-"))).toBeCloseTo(-2, 1);
      const [line, place] = [await boxOf(plot.hoverLine), at(-2).x];
      expect(Math.abs(line.x - place)).toBeLessThan(1.5);
    });
    await test.step("zoomed about the mouse", async () => {
      await page.mouse.move(at(3).x, at(3).y);
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, -120);
      await page.keyboard.up("Control");
      await expect.poll(async () => (await figure.numbers("range"))[0]).toBeCloseTo(-1.5, 1);
      expect((await figure.numbers("range"))[1]).toBeCloseTo(4.5, 1);
    });
  });

test.describe("with fingers", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } });

  test("a pinch zooms about its midpoint and pans with it; x stays", async ({ page }) => {
    const figure = await openCurve(page, 'functions="sigmoid" x="1"');
    const [at, touch] = [await figure.plot.at(), await fingers(page)];
    const scale = () => page.evaluate(() => visualViewport?.scale);
    await touch("touchStart", at(-5)); // what reads two fingers loads at the first touch
    await touch("touchEnd");
    await figure.plot.overlaysLoaded();
    await figure.set({ x: "1" });
    const before = await scale();

    await touch("touchStart", at(-1));
    await touch("touchStart", at(-1), at(1));
    for (const part of [0.25, 0.5, 0.75, 1]) await touch("touchMove", at(-1 - part), at(1 + part));
    await touch("touchEnd");
    await expect.poll(async () => (await figure.numbers("range"))[0]).toBeCloseTo(-3, 1);
    expect((await figure.numbers("range"))[1]).toBeCloseTo(3, 1);
    await figure.holds({ x: "1" });

    // Both fingers go a quarter of the width to the right: the curve goes with them.
    await touch("touchStart", at(-2));
    await touch("touchStart", at(-2), at(1));
    for (const by of [1, 2, 3]) await touch("touchMove", at(-2 + by), at(1 + by));
    await touch("touchEnd");
    await expect.poll(async () => (await figure.numbers("range"))[0]).toBeCloseTo(-4.5, 1);
    expect((await figure.numbers("range"))[1]).toBeCloseTo(1.5, 1);
    await figure.holds({ x: "1" });
    expect(await scale()).toBe(before);
    await figure.adjust();
    await figure.button("Reset the range").click();
    await figure.holds({ range: "-6 6" });
  });

  test("a finger gets no hover read-out", async ({ page }) => {
    const figure = await openCurve(page, 'functions="sigmoid"');
    const at = await figure.plot.at();
    await page.touchscreen.tap(at(-2).x, at(-2).y);
    await figure.plot.overlaysLoaded();
    await page.touchscreen.tap(at(3).x, at(3).y);
    await expect.poll(() => figure.number("x")).toBeCloseTo(3, 0);
    await figure.rendered();
    await expect(figure.plot.hover).toHaveCount(0);
  });
});
