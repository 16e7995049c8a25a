import { expect, test } from "./lab.ts";
import { barsOf } from "./pages/bars.ts";
import { curveOf, openCurve, openLesson } from "./pages/curve.ts";
import { demoOf } from "./pages/demo.ts";
import { boxOf, middleOf } from "./pages/figure.ts";
import { figureOf } from "./pages/form.ts";
import { atRest, drawEach, openFigures, scrolled } from "./pages/page.ts";
import { fingers, swipe } from "./pages/touch.ts";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } });

test("over the plot a vertical swipe scrolls the page, a sideways drag moves x, a tap moves it there", async ({
  page,
}) => {
  const figure = await openLesson(page);
  const begin = await figure.plot.at();
  const before = await scrolled(page);
  await swipe(page, begin(0), { x: 3, y: -250 });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 150);
  await figure.holds({ x: "1.5" });

  await atRest(page);
  await figure.plot.canvas.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  await figure.plot.drawn();
  const at = await figure.plot.at();
  const position = await scrolled(page);
  await swipe(page, at(-4), { x: at(3).x - at(-4).x, y: 0 });
  await expect.poll(() => figure.number("x")).toBeGreaterThan(1.6);
  expect(await scrolled(page)).toBe(position);
  await page.touchscreen.tap(at(0).x, at(0).y);
  await expect.poll(async () => Math.abs(await figure.number("x"))).toBeLessThan(0.1);
});

test("a finger meets every target of a curve, whatever is open and marked on it", async ({ page }) => {
  await openFigures(
    page,
    '<activation-curve id="figure" functions="elu gelu" landmarks sigma="1" explore panels="adjust views"></activation-curve>',
  );
  const figure = figureOf(page);
  await figure.drawn();
  await expect(curveOf(page).plot.landmarks).not.toHaveCount(0);
  await expect(curveOf(page).openPanel("views").getByRole("slider").first()).toBeVisible();
  expect(await figure.smallTargets(44)).toEqual([]);
});

test("a second finger does not take over a drag", async ({ page }) => {
  const figure = await openCurve(page, 'functions="sigmoid"');
  const [at, touch] = [await figure.plot.at(), await fingers(page)];
  const x = () => figure.number("x");
  await touch("touchStart", at(-5));
  for (const to of [-4.5, -4, -3.5]) await touch("touchMove", at(to));
  await expect.poll(x).toBeCloseTo(-3.5, 1);
  await touch("touchStart", at(-3.5), at(2));
  await touch("touchMove", at(-3.5), at(2.5));
  await figure.rendered();
  expect(await x()).toBeCloseTo(-3.5, 1);
  await touch("touchMove", at(-2.5), at(2.5));
  await expect.poll(x).toBeGreaterThan(-3);
  await touch("touchEnd");
});

for (const [what, attribute] of [
  ["bars", "inputs"],
  ["a curve", "x"],
] as const)
  test(`a vertical swipe that begins on a slider of ${what} scrolls the page and moves no slider`, async ({ page }) => {
    await page.goto("/");
    const figure = what === "bars" ? barsOf(page) : curveOf(page, "three");
    await figure.drawn();
    const slider = figure.root.getByRole("slider").first();
    await expect(slider).toBeEnabled();
    await slider.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const given = await figure.setting(attribute);
    const box = await boxOf(slider);
    const before = await scrolled(page);
    // Beside its end, which an upright bar is dragged by.
    await swipe(page, { x: box.x + box.width * 0.2, y: box.y + box.height * 0.85 }, { x: 2, y: -250 });
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
    await figure.holds({ [attribute]: given });
  });

test("a finger drags the handles of demos all the way, and the page stays", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  await drawEach(page); // one that is drawn meanwhile may move the others by the fraction of a pixel
  for (const [id, name, by, says] of [
    ["stuck", "Weight w at the start", { x: -60, y: 0 }, { weight: -0.2 }],
    ["zigzag", "Start", { x: -20, y: 60 }, { start_x: -1.7, start_y: -0.1 }],
    ["zigzag", "Mean of the inputs", { x: -30, y: 30 }, { mean: -0.9 }],
    ["softmax", "Logit z₁ at the start", { x: -30, y: 0 }, { logit_1: 5.5 }],
  ] as const)
    await test.step(`${name} of ${id}`, async () => {
      const demo = demoOf(page, id);
      const handle = demo.handle(name);
      await handle.evaluate((element) => element.scrollIntoView({ block: "center" }));
      const top = () => demo.root.evaluate((element) => Math.round(element.getBoundingClientRect().top));
      const before = await top();
      await swipe(page, await middleOf(handle), by);
      for (const [setting, value] of Object.entries(says))
        await expect.poll(async () => Math.abs((await demo.number(setting)) - value)).toBeLessThan(0.25);
      expect(await top()).toBe(before);
    });
});
