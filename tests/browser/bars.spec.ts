import type { Locator, Page } from "@playwright/test";
import { axeViolations, expect, openFigure, test } from "./lab.ts";

async function open(page: Page, attributes: string, path = "/"): Promise<Locator> {
  await openFigure(page, `<activation-bars id="bars" ${attributes}></activation-bars>`, path);
  const bars = page.locator("activation-bars");
  await expect(bars.locator(".rows.outputs").first()).toBeVisible();
  return bars;
}

const outputs = (bars: Locator) => bars.locator(".outputs .value").allTextContents();
const entries = (bars: Locator) => bars.locator("tbody td").allTextContents();

test("softmax: outputs and Jacobian are those of the inputs, and follow a drag", async ({ page }) => {
  const bars = await open(page, `functions="softmax" inputs="0 0"`);
  expect(await outputs(bars)).toEqual(["0.5", "0.5"]);
  expect(await entries(bars)).toEqual(["0.25", "−0.25", "−0.25", "0.25"]);
  const bar = bars.getByRole("slider", { name: "Input x₁" });
  const box = await bar.boundingBox();
  if (!box) throw new Error("no bar");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(bars).toHaveAttribute("inputs", "6 0");
  const p = 1 / (1 + Math.exp(-6));
  expect(Number((await outputs(bars))[0])).toBeCloseTo(p, 4);
  expect(Number((await entries(bars))[0])).toBeCloseTo(p * (1 - p), 4);
});

test("the scale holds still while a bar is dragged", async ({ page }) => {
  const bars = await open(page, `functions="maxout" inputs="100 1"`);
  const box = await bars.getByRole("slider", { name: "Input x₁" }).boundingBox();
  if (!box) throw new Error("no bar");
  await page.mouse.move(box.x + box.width - 7, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.75 * box.width, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  expect(Number((await outputs(bars))[0])).toBeGreaterThan(40);
  expect(Number((await outputs(bars))[0])).toBeLessThan(60);
});

test("the keys move a bar, and a typed number may lie beyond it", async ({ page }) => {
  const bars = await open(page, `functions="maxout" inputs="1 2"`);
  await bars.getByRole("slider", { name: "Input x₁" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(bars).toHaveAttribute("inputs", "1.1 2");
  await bars.getByRole("spinbutton", { name: "Input x₂" }).fill("250");
  await page.keyboard.press("Enter");
  expect(await outputs(bars)).toEqual(["250"]);
  expect(await entries(bars)).toEqual(["0", "1"]);
});

test("adding one to every input changes nothing for softmax", async ({ page }) => {
  const bars = await open(page, `inputs="2 1 0.5"`);
  const before = [...(await outputs(bars)), ...(await entries(bars))];
  await bars.getByRole("button", { name: "Add 1 to every input" }).click();
  await expect(bars).toHaveAttribute("inputs", "3 2 1.5");
  expect([...(await outputs(bars)), ...(await entries(bars))]).toEqual(before);
  await bars.getByRole("button", { name: "Back to the first inputs" }).click();
  await expect(bars).toHaveAttribute("inputs", "2 1 0.5");
});

test("a lower temperature saturates softmax, and the words say so", async ({ page }) => {
  const bars = await open(page, `inputs="3 1 0"`);
  await expect(bars.getByText("Saturated")).toHaveCount(0);
  await expect(bars.getByText("It can’t exceed 1/(4T) = 0.25.")).toBeVisible();
  await bars.getByRole("spinbutton", { name: "Softmax, temperature" }).fill("0.2");
  await page.keyboard.press("Enter");
  await expect(bars).toHaveAttribute("functions", "softmax(temperature=0.2)");
  await expect(bars.getByText("Saturated: hardly any gradient gets through.")).toBeVisible();
});

for (const [functions, inputs, steps, said] of [
  ["softmax(temperature=2)", "0 0", ["ArrowRight"], "∂p₁/∂x₂ = −p₁·p₂/T = −0.5·0.5/2 = −0.125"],
  ["softmax", "0 0", [], "∂p₁/∂x₁ = p₁·(1 − p₁)/T = 0.5·(1 − 0.5)/1 = 0.25"],
  ["log_softmax", "0 0", ["ArrowDown"], "∂(log p₂)/∂x₁ = −p₁/T = −0.5/1 = −0.5"],
  ["glu", "3 0", ["ArrowRight"], "∂y/∂b = a·σ(b)·(1 − σ(b)) = 3·0.5·(1 − 0.5) = 0.75"],
  ["glu", "3 0", [], "∂y/∂a = σ(b) = σ(0) = 0.5"],
  ["swiglu", "0 3", [], "∂y/∂a = swish′(a)·b = 0.5·3 = 1.5"],
  ["maxout", "1 4", ["ArrowRight"], "∂y/∂x₂ = x₂ = max = 4 = 1"],
] as const)
  test(`${functions}: the entry at ${inputs} after ${steps.join() || "focus"} is explained`, async ({ page }) => {
    const bars = await open(page, `functions="${functions}" inputs="${inputs}"`);
    await bars.locator("tbody td").first().focus();
    for (const key of steps) await page.keyboard.press(key);
    await expect(bars.locator(".entry .math")).toHaveText(said);
  });

test("functions are chosen from chips; one that takes halves gets an even number of inputs", async ({ page }) => {
  const bars = await open(page, `inputs="1 2 3" explore`);
  await bars.getByRole("button", { name: "GLU", exact: true }).click();
  await expect(bars).toHaveAttribute("inputs", "1 2 3 0");
  await expect(bars.getByRole("slider", { name: "Input b₁" })).toBeVisible();
  expect(await outputs(bars)).toHaveLength(2);
  await bars.getByRole("button", { name: "Add an input" }).click();
  await expect(bars).toHaveAttribute("inputs", "1 2 0 3 0 0");
  await bars.getByRole("button", { name: "Remove the last input" }).click();
  await expect(bars).toHaveAttribute("inputs", "1 2 3 0");
});

for (const [attributes, words, korean] of [
  [`functions="soft"`, /There is no function "soft"\. Known: softmax/, /"soft": 없는 함수/],
  [`functions="relu"`, /relu/, /relu/],
  [`functions="softmax(temperature=0)"`, /temperature = 0 is not allowed/, /temperature = 0: 쓸 수 없는 값/],
  [`inputs="1 two"`, /inputs must be a finite number, not "two"/, /inputs: 유한한 수여야/],
  [`inputs="1 2 3 4 5 6 7 8 9 10 11 12 13"`, /inputs has 13 elements; at most 12/, /inputs: 원소가 13개/],
  [`functions="glu" inputs="1 2 3"`, /glu can't take 3 inputs: it takes an even number/, /glu/],
] as const)
  test(`what can't be used is named, the rest drawn: ${attributes}`, async ({ page }) => {
    const bars = await open(page, attributes);
    await expect(bars.locator(".problems li")).toHaveText([words]);
    await expect((await open(page, attributes, "/ko/")).locator(".problems li")).toHaveText([korean]);
  });

test("a link carries functions and inputs", async ({ page }) => {
  const bars = await open(page, "");
  await page.evaluate(() => {
    location.hash = "#bars?functions=log_softmax&inputs=1+-1";
  });
  await expect(bars).toHaveAttribute("inputs", "1 -1");
  await expect(bars.locator(".outputs .symbol").first()).toHaveText("log p₁");
});

for (const path of ["/", "/ko/"])
  for (const colorScheme of ["light", "dark"] as const)
    test(`${path} ${colorScheme}: axe finds nothing, nothing sticks out at 320 px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      const bars = await open(page, `functions="softmax glu" inputs="3 1 0.5 -20" explore`, path);
      await bars.locator("tbody td").nth(1).focus();
      expect(await axeViolations(page, "main")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });

for (const width of [760, 560])
  test(`at ${width} px a Jacobian of four inputs is seen whole, and on paper it stands without controls`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const bars = await open(page, `functions="softmax" inputs="2 1 0.5 -1"`);
    const hidden = () => bars.locator(".scroll").evaluate((scroll) => scroll.scrollWidth - scroll.clientWidth);
    expect(await hidden()).toBe(0);
    await page.emulateMedia({ media: "print" });
    expect(await hidden()).toBe(0);
    for (const button of await bars.locator("button").all()) await expect(button).toBeHidden();
  });
