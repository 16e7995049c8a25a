import type { Locator } from "@playwright/test";
import { parseSpec } from "../../web/core/functionSpec.ts";
import { parseSetting } from "../../web/core/settings.ts";
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
  await typeSlowly(figure, figure.typedParameter("α"), "2.5");
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
  await typeSlowly(bars, bars.numberBoxes.first(), "3");
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
    }
    await box.focus();
    await box.selectText();
    await page.keyboard.insertText("1,5"); // all at once, as what is pasted
    await expect(box).toHaveValue("1,5");
    await figure.type(box, "2.5");
    await figure.holds({ x: "2.5" });
    await expect(figure.problems).toHaveCount(0);
  });

/** A number as pages, papers, spreadsheets and keyboards write it, and what it is. */
const written = [
  ["−4.585", -4.585],
  ["–0.25", -0.25],
  ["-2", -2],
  ["+2", 2],
  ["－３．５", -3.5],
  ["１２", 12],
  ["＋１ｅ−３", 0.001],
  ["1.5×10⁻³", 0.0015],
  ["1.5 × 10⁻³", 0.0015],
  ["−2×10^2", -200],
  ["2·10³", 2000],
  ["10⁻³", 0.001],
  ["−10²", -100],
  ["1e-3", 0.001],
  ["1E−3", 0.001],
  ["1 000", 1000],
  ["−12 345.5", -12345.5],
  ["1\u202f000\u202f000", 1_000_000],
  ["\u200b3\ufeff", 3],
  [".5", 0.5],
  ["5.", 5],
] as const;
/** What is none, or could mean two. */
const unreadable = [
  "1,5",
  "1，5",
  "1.000,5",
  "1 5",
  "1 00",
  "2²",
  "10³³³3x",
  "0x10",
  "Infinity",
  "∞",
  "≈ 0",
  "½",
  "1e",
  "--5",
  "1-2",
  "3px",
  "ㅂ",
  "천",
  "−",
];

test("a number is read in whatever form it is written; what is none is refused by name, and nothing is left out in silence", async ({
  page,
}) => {
  const figure = await openCurve(page, 'functions="elu" x="27" panels="adjust"');
  const box = figure.typedX;
  for (const [text, number] of written)
    await test.step(JSON.stringify(text), async () => {
      await retype(box, text);
      await page.keyboard.press("Enter");
      await expect.poll(() => figure.number("x")).toBe(number);
      await expect(figure.problems).toHaveCount(0);
    });
  await figure.type(box, "27");
  for (const text of unreadable)
    await test.step(text, async () => {
      await retype(box, text);
      await page.keyboard.press("Enter");
      await expect(figure.problems).toContainText(`"${text}"`);
      await expect(box).toHaveValue("27");
      await figure.holds({ x: "27" });
    });
});

test("attributes, links and parameters of functions take the same forms", () => {
  const x = { kind: "number", default: 0 } as const;
  for (const [text, number] of written) {
    expect(parseSetting("x", x, text), text).toBe(number);
    expect(parseSpec(`threshold(value=${text})`).parameters["value"], text).toBe(number);
  }
  for (const text of [...unreadable, "", " "])
    expect(() => parseSetting("x", x, text), text).toThrow(/x must be a finite/);
  const range = { kind: "range", default: [-6, 6] } as const;
  expect(parseSetting("range", range, "−１.5 2")).toEqual([-1.5, 2]);
});

test("while a Korean keyboard composes, nothing is taken over or lost; then it is read or refused by name", async ({
  page,
}) => {
  const figure = await openCurve(page, 'functions="elu" x="1" explore panels="adjust"');
  const session = await page.context().newCDPSession(page);
  const compose = async (...texts: string[]) => {
    for (const text of texts)
      await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await figure.set({ limit: "0.02" }); // all is rendered anew meanwhile
    await figure.rendered();
    await figure.set({ limit: "0.01" });
    await figure.rendered();
    await figure.holds({ x: "1" });
  };
  const box = figure.typedX;
  await box.focus();
  await box.selectText();
  await compose("１", "１２");
  await expect(box).toHaveValue("１２");
  await session.send("Input.insertText", { text: "１２" });
  await page.keyboard.press("Enter");
  await figure.holds({ x: "12" });
  await figure.type(box, "1");
  await box.selectText();
  await compose("ㅂ", "바");
  await session.send("Input.insertText", { text: "바" });
  await box.blur();
  await expect(figure.problems).toContainText('"바"');
  await expect(box).toHaveValue("1");
  await figure.button(/more$/).click();
  await figure.search.focus();
  await compose("ㅅ", "시", "식");
  await expect(figure.search).toHaveValue("식");
  await expect(figure.button("Hard sigmoid")).toBeVisible();
  await expect(figure.button("Mish")).toHaveCount(0);
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
    const bias = demo.numberBoxes.nth(2);
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
