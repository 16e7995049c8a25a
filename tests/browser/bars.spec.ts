import { axeViolations, expect, test } from "./lab.ts";
import { openBars } from "./pages/bars.ts";
import { boxOf, drag } from "./pages/figure.ts";
import { followLink, overflow } from "./pages/page.ts";

test("softmax: outputs and Jacobian are those of the inputs, and follow a drag", async ({ page }) => {
  const bars = await openBars(page, 'functions="softmax" inputs="0 0"');
  expect(await bars.shown()).toEqual(["0.5", "0.5", "0.25", "−0.25", "−0.25", "0.25"]);
  const { x, y, width, height } = await boxOf(bars.slider("Input x₁"));
  await drag(page, { x: x + width / 2, y: y + height / 2 }, { x: x + width - 1, y: y + height / 2 });
  await bars.holds({ inputs: "6 0" });
  await bars.rendered();
  const p = 1 / (1 + Math.exp(-6));
  expect(Number((await bars.outputs())[0])).toBeCloseTo(p, 4);
  expect(Number(await bars.entries.first().textContent())).toBeCloseTo(p * (1 - p), 4);
});

test("the scale holds still while a bar is dragged", async ({ page }) => {
  const bars = await openBars(page, 'functions="maxout" inputs="100 1"');
  const { x, y, width, height } = await boxOf(bars.slider("Input x₁"));
  await drag(page, { x: x + width - 7, y: y + height / 2 }, { x: x + 0.75 * width, y: y + height / 2 });
  await expect.poll(async () => Number((await bars.outputs())[0])).toBeLessThan(60);
  expect(Number((await bars.outputs())[0])).toBeGreaterThan(40);
});

test("the keys move a bar, and a typed number may lie beyond it", async ({ page }) => {
  const bars = await openBars(page, 'functions="maxout" inputs="1 2"');
  await bars.slider("Input x₁").press("ArrowRight");
  await bars.holds({ inputs: "1.1 2" });
  await bars.type(bars.box("Input x₂"), "250");
  await expect.poll(() => bars.shown()).toEqual(["250", "0", "1"]);
});

test("adding one to every input changes nothing for softmax", async ({ page }) => {
  const bars = await openBars(page, 'inputs="2 1 0.5"');
  const before = await bars.shown();
  await bars.button("Add 1 to every input").click();
  await bars.holds({ inputs: "3 2 1.5" });
  await bars.rendered();
  expect(await bars.shown()).toEqual(before);
  await bars.button("Back to the first inputs").click();
  await bars.holds({ inputs: "2 1 0.5" });
});

test("a lower temperature saturates softmax, and the words say so", async ({ page }) => {
  const bars = await openBars(page, 'inputs="3 1 0"');
  await expect(bars.root.getByText("Saturated")).toHaveCount(0);
  await expect(bars.root.getByText("It can’t exceed 1/(4T) = 0.25.")).toBeVisible();
  await bars.type(bars.box("Softmax, temperature"), "0.2");
  await bars.holds({ functions: "softmax(temperature=0.2)" });
  await expect(bars.root.getByText("Saturated: hardly any gradient gets through.")).toBeVisible();
});

/** Functions at their inputs, the keys that lead to an entry of the Jacobian, and how that comes about. */
const explained = [
  ["softmax(temperature=2)", "0 0", ["ArrowRight"], "∂p₁/∂x₂ = −p₁·p₂/T = −0.5·0.5/2 = −0.125"],
  ["softmax", "0 0", [], "∂p₁/∂x₁ = p₁·(1 − p₁)/T = 0.5·(1 − 0.5)/1 = 0.25"],
  ["log_softmax", "0 0", ["ArrowDown"], "∂(log p₂)/∂x₁ = −p₁/T = −0.5/1 = −0.5"],
  ["glu", "3 0", ["ArrowRight"], "∂y/∂b = a·σ(b)·(1 − σ(b)) = 3·0.5·(1 − 0.5) = 0.75"],
  ["glu", "3 0", [], "∂y/∂a = σ(b) = σ(0) = 0.5"],
  ["swiglu", "0 3", [], "∂y/∂a = swish′(a)·b = 0.5·3 = 1.5"],
  ["maxout", "1 4", ["ArrowRight"], "∂y/∂x₂ = x₂ = max = 4 = 1"],
] as const;

test("an entry that has the focus is explained, in every function", async ({ page }) => {
  const bars = await openBars(page, 'functions="softmax" inputs="0 0"');
  for (const [functions, inputs, keys, said] of explained)
    await test.step(`${functions} at ${inputs}, ${keys.join() || "focus"}`, async () => {
      await bars.set({ functions: "softmax", inputs: "1" }); // no entry but one is left to be pointed at
      await bars.rendered();
      await bars.set({ functions, inputs });
      await bars.rendered();
      await bars.entries.first().focus();
      for (const key of keys) await page.keyboard.press(key);
      await expect(bars.explanation).toHaveText(said);
    });
});

test("functions are chosen from chips; one that takes halves gets an even number of inputs", async ({ page }) => {
  const bars = await openBars(page, 'inputs="1 2 3" explore');
  await bars.button("GLU", true).click();
  await bars.holds({ inputs: "1 2 3 0" });
  await expect(bars.slider("Input b₁")).toBeVisible();
  expect(await bars.outputs()).toHaveLength(2);
  await bars.button("Add an input").click();
  await bars.holds({ inputs: "1 2 0 3 0 0" });
  await bars.button("Remove the last input").click();
  await bars.holds({ inputs: "1 2 3 0" });
});

/** What can't be used, and what is said of it in English and in Korean. */
const refused = [
  [{ functions: "soft" }, /There is no function "soft"\. Known: softmax/, /"soft": 없는 함수/],
  [{ functions: "relu" }, /relu/, /relu/],
  [{ functions: "softmax(temperature=0)" }, /temperature = 0 is not allowed/, /temperature = 0: 쓸 수 없는 값/],
  [{ inputs: "1 two" }, /inputs\[1\] must be a finite number, not "two"/, /inputs\[1\]: 유한한 수여야/],
  [{ inputs: "1 2 3 4 5 6 7 8 9 10 11 12 13" }, /inputs has 13 elements; at most 12/, /inputs: 원소가 13개/],
  [{ functions: "glu", inputs: "1 2 3" }, /glu can't take 3 inputs: it takes an even number/, /glu/],
] as const;

for (const path of ["/", "/ko/"])
  test(`${path} what can't be used is named, the rest drawn`, async ({ page }) => {
    const bars = await openBars(page, "", path);
    for (const [given, english, korean] of refused)
      await test.step(JSON.stringify(given), async () => {
        await bars.set(given);
        await expect(bars.problems).toHaveText([path === "/" ? english : korean]);
        await expect(bars.outputNames.first()).toBeVisible();
        await bars.set({ functions: null, inputs: null });
        await expect(bars.problems).toHaveCount(0);
      });
  });

test("a link carries functions and inputs", async ({ page }) => {
  const bars = await openBars(page, "");
  await followLink(page, "#bars?functions=log_softmax&inputs=1+-1");
  await bars.holds({ inputs: "1 -1" });
  await expect(bars.outputNames.first()).toHaveText("log p₁");
});

for (const [path, colorScheme] of [
  ["/", "dark"],
  ["/ko/", "light"],
] as const)
  test(`${path} ${colorScheme}: axe finds nothing, nothing sticks out at 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    const bars = await openBars(page, 'functions="softmax glu" inputs="3 1 0.5 -20" explore', path);
    await bars.entries.nth(1).focus();
    expect(await axeViolations(page, "main")).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

test("a Jacobian of four inputs is seen whole on a narrow screen, and on paper, where it stands without controls", async ({
  page,
}) => {
  const bars = await openBars(page, 'functions="softmax" inputs="2 1 0.5 -1"');
  for (const width of [760, 560]) {
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width, height: 800 });
    expect(await bars.hiddenEntries()).toBe(0);
    await page.emulateMedia({ media: "print" });
    expect(await bars.hiddenEntries()).toBe(0);
    await expect(bars.root.getByRole("button")).toHaveCount(0);
  }
});
