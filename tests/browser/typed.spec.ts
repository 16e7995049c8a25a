import type { Locator } from "@playwright/test";
import { expect, test } from "./lab.ts";
import { openBars } from "./pages/bars.ts";
import { openCurve } from "./pages/curve.ts";
import { openDemo } from "./pages/demo.ts";
import type { Figure } from "./pages/figure.ts";

/** Types into a box of a figure, has all rendered anew, and only then presses Enter. */
async function typeSlowly(figure: Figure, box: Locator, typed: string): Promise<void> {
  await box.fill(typed);
  await figure.set({ lang: (await figure.setting("lang")) === "ko" ? "en" : "ko" });
  await figure.rendered();
  await expect(box).toHaveValue(typed);
  await box.press("Enter");
}

test("what is half typed stays while the figure is rendered anew; a box left as it was shows what holds", async ({
  page,
}) => {
  const figure = await openCurve(page, 'functions="elu" x="1" panels="adjust"');
  await typeSlowly(figure, figure.typedX, "-2");
  await figure.holds({ x: "-2" });
  await typeSlowly(figure, figure.typedParameter("alpha"), "2.5");
  await figure.holds({ functions: "elu(alpha=2.5)" });
  await figure.typedX.fill("2");
  await figure.typedX.fill("-2");
  await figure.set({ x: "3" });
  await expect(figure.point).toHaveValue("3");
  await expect(figure.typedX).toHaveValue("-2");
  await figure.typedX.blur();
  await expect(figure.typedX).toHaveValue("3");
});

test("an input of the bars that is half typed stays while they are rendered anew", async ({ page }) => {
  const bars = await openBars(page, 'inputs="1 2"');
  await typeSlowly(bars, bars.root.getByRole("spinbutton").first(), "3");
  await bars.holds({ inputs: "3 2" });
});

/** Takes the place of what stands in a box, key by key. */
async function retype(box: Locator, typed: string): Promise<void> {
  await box.focus();
  await box.selectText();
  await box.page().keyboard.type(typed);
}

for (const [path, advice] of [
  ["/", "Write it without a comma, like 1.5 or 1000."],
  ["/ko/", "1.5나 1000처럼 쉼표 없이 써 주세요."],
] as const)
  test(`${path} a comma is refused by name, not dropped`, async ({ page }) => {
    const figure = await openCurve(page, 'functions="elu" x="27" panels="adjust"', path);
    const box = figure.typedX;
    for (const [typed, key] of [
      ["1,5", "Enter"],
      ["1,000", "Tab"],
    ] as const) {
      await retype(box, typed);
      await page.keyboard.press(key);
      await expect(figure.problems).toContainText(`"${typed}"`);
      await expect(figure.problems).toContainText(advice);
      await expect(box).toHaveValue("27");
      await expect(box).toHaveAttribute("type", "number");
    }
    await box.focus();
    await box.selectText();
    await page.keyboard.insertText("1,5"); // all at once, as what is pasted
    await expect(figure.root.getByRole("textbox")).toHaveValue("1,5");
    await figure.root.getByRole("textbox").selectText();
    await page.keyboard.type("2.5");
    await page.keyboard.press("Enter");
    await figure.holds({ x: "2.5" });
    await expect(figure.problems).toHaveCount(0);
  });

test("a comma in a demo's seed is refused by name", async ({ page }) => {
  const demo = await openDemo(page, 'name="vanishing_gradient" seed="7"');
  await demo.open("adjust");
  await retype(demo.seed, "1,5");
  await page.keyboard.press("Enter");
  await expect(demo.problems).toContainText('"1,5"');
  await expect(demo.seed).toHaveValue("7");
});

for (const [path, limits] of [
  ["/", "Starting bias = −7 is not allowed: −5 ≤ Starting bias ≤ 5."],
  ["/ko/", "−5 ≤ 편향의 초깃값 ≤ 5"],
] as const)
  test(`${path} numbers of a problem have true minus signs, and what it quotes stays as it was typed`, async ({
    page,
  }) => {
    const demo = await openDemo(page, 'name="dying_relu" panels="adjust"', path);
    const bias = demo.part("adjust").getByRole("spinbutton").nth(2);
    await demo.type(bias, "-7");
    await expect(demo.problems).toContainText(limits);
    await demo.set({ bias: "-x" });
    await expect(demo.problems.last()).toContainText('"-x"');
  });

test("the limit is typed too, and one that can't be is refused by name", async ({ page }) => {
  const figure = await openCurve(page, 'limit="0.05" panels="adjust"');
  const box = figure.box("Low gradient: |f′| below");
  await figure.type(box, "0.2");
  await figure.holds({ limit: "0.2" });
  await figure.type(box, "-1");
  await expect(figure.problems).toContainText("limit");
  await expect(box).toHaveValue("0.2");
  await figure.button("Low gradient: |f′| below: Back to the default, 0.01").click();
  await expect(figure.limit).toHaveAttribute("aria-valuetext", "0.01");
  await expect(figure.problems).toHaveCount(0);
});

test("every key moves a slider of ratios, up to its ends", async ({ page }) => {
  const demo = await openDemo(page, 'name="vanishing_gradient" gain="0.97"');
  const gain = demo.slider("Weight size");
  const value = async () => Number.parseFloat((await gain.getAttribute("aria-valuetext")) ?? "");
  for (const [key, way, end] of [
    ["ArrowRight", 1, 30],
    ["ArrowLeft", -1, 0.01],
  ] as const)
    for (let before = await value(); before !== end; before = await value()) {
      await gain.press(key);
      await expect.poll(async () => Math.sign((await value()) - before)).toBe(way);
    }
});
