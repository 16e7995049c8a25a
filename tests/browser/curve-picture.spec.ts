import { expect, test } from "./lab.ts";
import { curveOf, openCurve } from "./pages/curve.ts";
import { boxOf, drag } from "./pages/figure.ts";
import { openFigures } from "./pages/page.ts";

test("a jump is drawn as a jump", async ({ page }) => {
  const figure = await openCurve(page, 'functions="step" derivatives="0" x="-5" theme="light" range="-6.1 6.3"');
  const { left, right, top, bottom, middle, edge } = await figure.plot.box();
  const start = left - edge;
  const dark = async (x: number, y: number, width: number, height: number) => {
    const data = await figure.plot.pixels(x, y, width, height);
    return data.filter((alpha, i) => i % 4 === 3 && alpha > 100 && Math.max(data[i - 1] ?? 0, data[i - 3] ?? 0) < 140)
      .length;
  };
  // To the left of the jump the line runs low, to its right high; half-way up stand only the axis and the line at x.
  const third = (right - left) / 3;
  expect(await dark(start + third / 2, (bottom - top) * 0.6, third, (bottom - top) * 0.3)).toBeGreaterThan(third);
  expect(await dark(start + third / 2, 30, 0.9 * third, (bottom - top) * 0.3)).toBeLessThan(60);
  expect(await dark(start + 2 * third, 30, third, (bottom - top) * 0.3)).toBeGreaterThan(third);
  const halfWay = await dark(start + 2, middle - top - 4, right - left - 4, 8);
  expect(halfWay).toBeGreaterThan(0);
  expect(halfWay).toBeLessThanOrEqual(2 * 2 * 8);
});

test("f″ is drawn dotted, f′ dashed, f solid", async ({ page }) => {
  // Each has one line that is level: f″ of x², f′ of x, f of the step above 0.
  const cases = [
    ['functions="squared_relu" derivatives="2" hide-value', { runs: 20, longest: 4 }],
    ['functions="identity" hide-value', { runs: 8, longest: 11 }],
    ['functions="step" derivatives="0"', { runs: 1, longest: 120 }],
  ] as const;
  await openFigures(
    page,
    cases.map(([attributes]) => `<activation-curve ${attributes} range="1 3" x="0"></activation-curve>`).join(""),
  );
  for (const [index, [, line]] of cases.entries()) {
    const figure = curveOf(page, index);
    await figure.drawn();
    const runs = await figure.plot.stretches((await figure.color()) ?? "");
    expect(runs.length).toBeGreaterThanOrEqual(line.runs);
    expect(Math.max(...runs)).toBeLessThanOrEqual(line.longest);
    expect(Math.max(...runs)).toBeGreaterThan(line.longest / 5);
  }
});

test("the y axis stands still while a parameter is dragged, and fits again once the slider is let go", async ({
  page,
}) => {
  const figure = await openCurve(page, 'functions="elu prelu" x="-2" range="-5 5"');
  const axis = () => figure.plot.yAxis();
  const before = await axis();
  const { x, y, width, height } = await boxOf(figure.parameter("α"));
  const at = (part: number) => ({ x: x + part * width, y: y + height / 2 });

  await test.step("dragged to its end", async () => {
    await page.mouse.move(at(1 / 3).x, at(1 / 3).y);
    await page.mouse.down();
    for (const part of [0.5, 0.7, 0.9, 1]) {
      await page.mouse.move(at(part).x, at(part).y);
      await figure.rendered();
      expect(await axis()).toBe(before);
    }
    await figure.holds({ functions: "elu(alpha=3) prelu" });
    await page.mouse.up();
    await expect.poll(axis).not.toBe(before);
  });

  await test.step("dragged out and back", async () => {
    await figure.set({ functions: "elu prelu" });
    await expect.poll(axis).toBe(before);
    const home = { x: x + 11 + ((1 - 0.1) / 2.9) * (width - 22), y: y + height / 2 };
    await drag(page, home, { x: home.x + 40, y: home.y }, home);
    await figure.set({ functions: "elu(alpha=2.5) prelu" });
    await expect.poll(axis).not.toBe(before);
  });
});

test("a parameter slider redraws, shows its default and goes back to it; ends keep their order", async ({ page }) => {
  const figure = await openCurve(page, 'functions="leaky_relu" x="-2" panels="adjust"');
  await test.step("slider, way back and box", async () => {
    const slider = figure.parameter("slope s");
    await slider.press("ArrowRight");
    await figure.holds({ functions: "leaky_relu(slope=0.02)" });
    await expect(figure.values().first()).toHaveText("−0.04");
    await expect(slider).toHaveAttribute("aria-valuetext", "0.02");
    await figure.button("slope s: Back to the default, 0.01").click();
    await figure.holds({ functions: "leaky_relu" });
    await figure.type(figure.typedParameter("slope s"), "1.5");
    await expect(figure.problems).toHaveText(["slope = 1.5 is not allowed: 0 < slope ≤ 1."]);
    await figure.holds({ functions: "leaky_relu" });
    await figure.type(figure.typedParameter("slope s"), "0.9");
    await figure.holds({ functions: "leaky_relu(slope=0.9)" });
    await expect(figure.problems).toHaveCount(0);
  });
  await test.step("ends that must keep their order keep it", async () => {
    await figure.set({ functions: "hard_tanh(min=-2,max=-0.5)" });
    await figure.parameter("min").press("End");
    await figure.holds({ functions: "hard_tanh(min=-0.6,max=-0.5)" });
    await expect(figure.problems).toHaveCount(0);
    await figure.type(figure.typedParameter("min"), "3");
    await expect(figure.problems).toHaveText([/max = −0\.5 must be greater than min = 3\./]);
  });
});

test("on paper a curve stands without controls", async ({ page }) => {
  const figure = await openCurve(page, 'functions="elu" derivatives="0" explore');
  await page.emulateMedia({ media: "print" });
  await expect(figure.root.locator("button:visible")).toHaveCount(0);
  await expect(figure.key).toHaveText("f low gradient: |f′| < 0.01");
  await expect(figure.root.getByRole("slider")).toHaveCount(0);
});

test("on paper, which is narrower than the window, the picture is neither squeezed nor over what follows it", async ({
  page,
}) => {
  // A browser prints without telling observers of the new size.
  await page.addInitScript(() => {
    window.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  });
  const figure = await openCurve(page, 'functions="elu sigmoid"');
  await page.setViewportSize({ width: 500, height: 800 });
  await page.emulateMedia({ media: "print" });
  await figure.rendered();
  const [canvas, sentence] = [await boxOf(figure.plot.canvas), await boxOf(figure.sentence)];
  const drawn = await figure.plot.canvasSize();
  expect(canvas.width / canvas.height).toBeCloseTo(drawn.width / drawn.height, 1);
  expect(canvas.y + canvas.height).toBeLessThanOrEqual(sentence.y);
  expect(canvas.width).toBeGreaterThan(400);
});
