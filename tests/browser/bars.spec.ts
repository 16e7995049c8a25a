import { axeViolations, expect, test } from "./lab.ts";
import { openBars } from "./pages/bars.ts";
import { boxOf, drag } from "./pages/figure.ts";
import { followLink, overflow } from "./pages/page.ts";
import { swipe } from "./pages/touch.ts";

test("softmax: outputs and Jacobian are those of the inputs, and follow a drag", async ({ page }) => {
  const bars = await openBars(page, 'functions="softmax" inputs="0 0"');
  expect(await bars.shown()).toEqual(["0.5", "0.5", "0.25", "−0.25", "−0.25", "0.25"]);
  await drag(page, await bars.placeOf(0, 0), await bars.placeOf(0, 7));
  await bars.holds({ inputs: "6 0" });
  await bars.rendered();
  const p = 1 / (1 + Math.exp(-6));
  expect(Number((await bars.outputs())[0])).toBeCloseTo(p, 4);
  expect(Number(await bars.entries.first().textContent())).toBeCloseTo(p * (1 - p), 4);
});

for (const style of ["", "zoom: 1.5;", "transform: scale(0.6, 1.2); transform-origin: 0 0;"])
  test(`a bar goes where the pointer is pressed, and stays under it, in a page with "${style}"`, async ({ page }) => {
    const bars = await openBars(page, 'inputs="2 1" panels=""');
    await page.addStyleTag({ content: `activation-bars { width: 600px; ${style} }` });
    await bars.rendered();
    await drag(page, await bars.placeOf(0, 2), await bars.placeOf(0, -3));
    await bars.holds({ inputs: "-3 1" });
    const { x, y } = await bars.placeOf(1, 4);
    await page.mouse.click(x, y);
    await bars.holds({ inputs: "-3 4" });
    await bars.button("Undo").click();
    await bars.holds({ inputs: "-3 1" });
  });

test("the scale holds still while a bar is dragged", async ({ page }) => {
  const bars = await openBars(page, 'functions="maxout" inputs="100 1"');
  await drag(page, await bars.placeOf(0, 100, 100), await bars.placeOf(0, 50, 100));
  await bars.holds({ inputs: "50 1" });
  await bars.rendered();
  expect(await bars.outputs()).toEqual(["50"]);
});

test("the inputs are one tab stop: keys sideways choose a bar, upright ones move it; a typed number may lie beyond", async ({
  page,
}) => {
  const bars = await openBars(page, 'functions="maxout" inputs="1 2"');
  await bars.sliders.first().focus();
  await page.keyboard.press("ArrowUp");
  await bars.holds({ inputs: "1.1 2" });
  await page.keyboard.press("ArrowRight");
  await expect(bars.slider("Input x₂")).toBeFocused();
  await page.keyboard.press("PageDown");
  await bars.holds({ inputs: "1.1 1" });
  await page.keyboard.press("Home");
  await bars.holds({ inputs: "1.1 -6" });
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(bars.slider("Input x₂")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(bars.sliders.and(page.locator(":focus"))).toHaveCount(0);
  await bars.type(bars.box("Input x₂"), "250");
  await expect.poll(() => bars.shown()).toEqual(["250", "0", "1"]);
});

test("closed, the figure has eight tab stops at most, and what is tried fits its screen", async ({ page }) => {
  const bars = await openBars(page, 'explore panels=""');
  const stops = await bars.root.evaluate(
    (element) =>
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>("*") ?? [])].filter(
        (each) => each.tabIndex >= 0 && each.checkVisibility(),
      ).length,
  );
  expect(stops).toBeLessThanOrEqual(8);
  for (const language of ["en", "ko"]) {
    await bars.set({ lang: language });
    await page.setViewportSize({ width: 1280, height: 720 });
    await bars.rendered();
    expect(await bars.height()).toBeLessThanOrEqual(690);
    await page.setViewportSize({ width: 360, height: 640 });
    await bars.rendered();
    const [top, dial] = [await boxOf(bars.root), await boxOf(bars.dial)];
    expect(dial.y + dial.height - top.y).toBeLessThanOrEqual(640);
  }
});

test("a finger drags a bar by its end, and the page stays", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const bars = await openBars(page, 'explore panels="numbers"');
  const place = await bars.placeOf(1, 1);
  const before = (await boxOf(bars.root)).y;
  await swipe(page, place, { x: 4, y: (await bars.placeOf(1, -4)).y - place.y });
  await expect.poll(async () => (await bars.numbers("inputs"))[1]).toBeCloseTo(-4, 0);
  expect((await boxOf(bars.root)).y).toBe(before);
});

test("the map fades when its numbers do, whatever the temperature", async ({ page }) => {
  const bars = await openBars(page, 'inputs="2 1 0.5 -1"');
  const seen: { value: number; tint: number }[] = [];
  for (const temperature of ["1", "0.1", "0.4", "2", "5", "40"]) {
    await bars.set({ functions: `softmax(temperature=${temperature})` });
    await bars.rendered();
    const [values, tints] = [await bars.entryNumbers(), await bars.tints()];
    expect(tints).toHaveLength(16);
    seen.push(...values.map((value, i) => ({ value: Math.abs(value), tint: tints[i] as number })));
  }
  seen.sort((a, b) => a.value - b.value);
  seen.forEach(({ value, tint }, i) => {
    expect(tint).toBeGreaterThanOrEqual((seen[i - 1]?.tint ?? 0) - 1e-3);
    if (value < 1e-4) expect(tint).toBeLessThan(0.03);
    if (value > 0.25) expect(tint).toBe(1);
  });
});

test("no number of the picture is cut or runs into its neighbour", async ({ page }) => {
  const bars = await openBars(page, "");
  const twelve = "3 -1.25 0.5 -20 1000 7 8 9 10 11 12 13";
  for (const width of [320, 360, 768, 1280])
    for (const [functions, inputs] of [
      ["softmax", "2 1 0.5 -1"],
      ["softmax(temperature=0.1)", "2 1 0.5 -1"],
      ["softmax log_softmax glu", twelve],
      ["swiglu", "1000000 2 -3456789 1e200"],
    ] as const)
      await test.step(`${functions} at ${width} px`, async () => {
        await page.setViewportSize({ width, height: 720 });
        await bars.set({ functions, inputs });
        await bars.rendered();
        expect(await bars.tooWide()).toEqual([]);
      });
});

test("each state of the story shows what its button says", async ({ page }) => {
  const bars = await openBars(page, 'inputs="1 3" explore');
  const outputs = () => bars.outputNumbers();
  await bars.preset("shift").click();
  await bars.holds({ inputs: "2 4" });
  await bars.preset("shares").click();
  await bars.holds({ inputs: "2 1 0.5 -1" });
  await bars.rendered();
  const before = await bars.shown();
  expect((await outputs()).reduce((a, b) => a + b)).toBeCloseTo(1, 3);
  await expect(bars.preset("shares")).toHaveAttribute("aria-pressed", "true");
  await bars.preset("shift").click();
  await bars.preset("shift").click();
  await bars.holds({ inputs: "4 3 2.5 1" });
  await bars.rendered();
  expect(await bars.shown()).toEqual(before);
  const tints = await bars.tints();
  await bars.preset("cold").click();
  await bars.holds({ functions: "softmax(temperature=0.1)" });
  await bars.rendered();
  expect((await outputs())[0]).toBeGreaterThan(0.99);
  for (const [i, tint] of (await bars.tints()).entries()) expect(tint).toBeLessThan((tints[i] as number) / 3);
  await expect(bars.headline).toContainText("Saturated");
  await bars.preset("hot").click();
  await bars.holds({ functions: "softmax(temperature=5)" });
  await bars.rendered();
  expect(Math.max(...(await outputs())) / Math.min(...(await outputs()))).toBeLessThan(2);
  await bars.preset("largest").click();
  await bars.holds({ functions: "maxout" });
  await bars.rendered();
  expect(await bars.shown()).toEqual(["2", "1", "0", "0", "0"]);
  await bars.preset("gate").click();
  await bars.holds({ functions: "glu", inputs: "2 -3 4 -6" });
  await bars.rendered();
  expect(Math.abs((await outputs())[1] as number)).toBeLessThan(0.01);
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
  await expect(bars.headline).toContainText("none can exceed 1/(4T) = 0.25.");
  await bars.type(bars.box("Softmax, temperature"), "0.2");
  await bars.holds({ functions: "softmax(temperature=0.2)" });
  await expect(bars.headline).toContainText("Saturated: p₁ takes nearly everything");
  await bars.dial.press("ArrowRight");
  await bars.holds({ functions: "softmax(temperature=0.3)" });
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
  await followLink(page, "#bars?panels=numbers");
  await expect(bars.part("numbers")).toBeVisible();
  await expect(bars.part("adjust")).toBeHidden();
  await bars.partButton("adjust").click();
  await bars.holds({ panels: "numbers adjust" });
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
