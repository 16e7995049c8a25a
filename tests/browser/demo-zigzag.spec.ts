import { loadCore } from "activation-lab/core";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { boxOf, drag, middleOf } from "./pages/figure.ts";
import { overflow } from "./pages/page.ts";
import { openZigzag } from "./pages/zigzag.ts";

test("the numbers shown are the core's, of the run and of one step by hand", async ({ page }) => {
  const { series, facts } = (await loadCore()).runDemo("zigzag", { functions: "tanh" });
  const demo = await openZigzag(page, 'functions="tanh" step="13"');
  const loss = formatNumber(series.loss?.data[13] ?? Number.NaN, "en", 3);
  const share = `${formatNumber(100 * (facts.same_sign_share?.[0] ?? Number.NaN), "en", 3)}%`;
  await expect(demo.losses).toHaveText(loss);
  await expect(demo.reading("both weights the same way")).toHaveText(share);
  await demo.open("inside");
  const condition = facts.condition_number?.[0] ?? Number.NaN;
  for (const number of [condition, Math.sqrt(condition), facts.divergence_rate?.[0] ?? Number.NaN])
    await expect(demo.bowl).toContainText(formatNumber(Number(number.toPrecision(4)), "en"));
  const pair = (id: string, step: number) =>
    `(${[0, 1].map((axis) => formatNumber(series[id]?.data[2 * step + axis] ?? Number.NaN, "en")).join(", ")})`;
  await expect(demo.sumNumbers.nth(-2)).toHaveText(pair("gradient", 12));
  await expect(demo.sumNumbers.last()).toHaveText(pair("weights", 13));
});

test("a run that stopped is looked into where it stopped, while another goes on", async ({ page }) => {
  const demo = await openZigzag(
    page,
    'functions="identity tanh" learning_rate="10" mean="3" step="200" panels="inside"',
  );
  await expect(demo.part("inside")).toContainText("step 8 to 9");
  await expect(demo.now).toHaveText("step 200 of 300");
});

test("centring the inputs by mouse opens the fan; undo takes a drag back; keys move handles as sliders", async ({
  page,
}) => {
  const demo = await openZigzag(page);
  const { mean, start, optimum } = demo;
  await expect(demo.fan).toHaveCount(1);
  await expect(demo.openFan).toHaveCount(0);
  await mean.scrollIntoViewIfNeeded();
  const { x, y } = await middleOf(mean);
  await drag(page, { x, y }, { x: x - 20, y: y + 20 }, { x: x - 40, y: y + 40 });
  await expect.poll(async () => Math.abs(await demo.number("mean"))).toBeLessThan(0.4);
  await expect(demo.openFan).toHaveCount(1);
  await demo.undo.click();
  await expect(mean).toHaveAttribute("aria-valuenow", "1.5");
  for (const [handle, key, settings] of [
    [mean, "ArrowLeft", { mean: "1.4" }],
    [optimum, "ArrowUp", { teacher_y: "-0.9" }],
    [mean, "Home", { mean: "-3" }],
    [mean, "PageUp", { mean: "-2" }],
    [start, "End", { start_x: "4" }],
    [start, "PageDown", { start_y: "1" }],
  ] as const) {
    await handle.press(key);
    await demo.holds(settings);
  }
  await expect(start).toHaveAttribute("aria-valuetext", "w₁ 4, w₂ 1");
});

test("presets tell a story that the core bears out: each does what its button says", async ({ page }) => {
  const demo = await openZigzag(page);
  const steps = async () => Number(await demo.reading("Steps to a loss of").textContent());
  const path = async () => Number(await demo.reading("Path ÷ straight line").textContent());
  await expect.poll(path).toBeGreaterThan(2);
  const zigzag = await steps();
  await expect(demo.headline).toContainText("zigzags");
  await demo.preset("Full batch: it straightens").click();
  await demo.holds({ batch: "full" });
  await expect(demo.fan).toHaveCount(0);
  await expect.poll(path).toBeLessThan(1.1);
  await demo.preset("straighter path, round bowl, about as many steps").click();
  await demo.holds({ batch: "one_example", mean: "0" });
  await expect.poll(path).toBeLessThan(1.3);
  expect(Math.abs((await steps()) / zigzag - 1)).toBeLessThan(0.05);
  await demo.preset("ten times the rate is safe").click();
  await demo.holds({ learning_rate: "0.5", mean: "0" });
  await expect(demo.headline).toContainText("has arrived");
  expect(await steps()).toBeLessThan(zigzag / 5);
  await demo.preset("it explodes").click();
  await demo.holds({ learning_rate: "0.5", mean: "1.5" });
  await expect(demo.stopped).toBeVisible();
  await expect(demo.reading("Steps to a loss of")).toHaveText("not reached");
  await demo.rescue.click();
  await expect(demo.stopped).toHaveCount(0);
  await demo.holds({ learning_rate: "0.05" });
  await demo.preset("the same fan").click();
  await demo.holds({ functions: "identity tanh sigmoid", learning_rate: "0.05" });
  await expect(demo.reading("both weights the same way")).toHaveText(["100%", "100%", "100%"]);
});

test("both dials are the numbers of the core: the rate is a setting of its own", async ({ page }) => {
  const demo = await openZigzag(page);
  await demo.plainSlider("Learning rate\u00a0η").press("Home");
  await demo.holds({ learning_rate: "0.01" });
  await demo.plainSlider("Mean of the inputs").press("ArrowLeft");
  await demo.holds({ mean: "1.4", learning_rate: "0.01" });
  await demo.open("adjust");
  await demo.type(demo.box("Learning rate"), "7");
  await demo.holds({ learning_rate: "7" });
});

test("where the low loss is not reached, that is said in both languages, and where it is, the step", async ({
  page,
}) => {
  const demo = await openZigzag(page, 'steps="10"');
  for (const [lang, words, steps, path] of [
    ["en", "not reached", "Steps to a loss of 0.001", "Path ÷"],
    ["ko", "도달하지 못함", "손실 0.001까지의 단계", "경로 ÷"],
  ] as const) {
    await demo.set({ lang });
    await expect(demo.reading(steps)).toHaveText(words);
    await expect(demo.reading(path)).toHaveText(words);
  }
  await demo.set({ steps: null, lang: "en" });
  await expect(demo.reading("Path ÷")).toHaveText(/^[\d.]+$/);
  await expect(demo.reading("Steps to a loss of")).toHaveText(/^\d+$/);
});

test("pointing anywhere in the plane reads every function at the nearest step of a path", async ({ page }) => {
  const { series } = (await loadCore()).runDemo("zigzag", { functions: "identity tanh" });
  const demo = await openZigzag(page, 'functions="identity tanh" step="200"');
  await demo.plane.scrollIntoViewIfNeeded();
  const plane = await boxOf(demo.plane);
  const reach = 4.2;
  const weight = (index: number, step: number, axis: number) =>
    series.weights?.data[2 * (301 * index + step) + axis] ?? Number.NaN;
  const pixel = (index: number, step: number): [number, number] => [
    plane.x + ((weight(index, step, 0) + reach) / (2 * reach)) * plane.width,
    plane.y + ((reach - weight(index, step, 1)) / (2 * reach)) * plane.height,
  ];
  const losses = (step: number) =>
    [0, 1].map((index) => formatNumber(series.loss?.data[301 * index + step] ?? Number.NaN, "en", 3));
  await expect(demo.losses).toHaveText(losses(200));
  await page.mouse.move(...pixel(1, 2));
  await expect(demo.lossName).toHaveText("Loss at step 2");
  await expect(demo.losses).toHaveText(losses(2));
  await expect(demo.pointed).toHaveCount(2);
  await expect(demo.caption).toContainText("Loss of tanh");
  await page.mouse.move(plane.x + 3, plane.y + 3); // far from any path
  await expect(demo.lossName).not.toHaveText("Loss at step 200");
  await page.mouse.move(plane.x + plane.width / 2, plane.y - 40);
  await expect(demo.losses).toHaveText(losses(200));
  await expect(demo.pointed).toHaveCount(0);
});

test("a run that stopped shows its end; play begins anew and ends there again", async ({ page }) => {
  const demo = await openZigzag(page, 'batch="full" learning_rate="0.8"');
  const end = (await demo.now.textContent()) ?? "";
  expect(end).toMatch(/^step \d+ of 300$/);
  expect(end).not.toBe("step 300 of 300");
  await expect(demo.stopped).toContainText(`stopped at ${end.replace(" of 300", "")}.`);
  await expect(demo.transport("on")).toHaveAttribute("aria-disabled", "true");
  await demo.time.fill("250");
  await expect(demo.now).toHaveText(end);
  await demo.open("adjust");
  await demo.speed.selectOption("0.25");
  await demo.transport("play").click();
  await expect(demo.stopped).toHaveCount(0);
  await expect(demo.now).not.toHaveText(end);
  await demo.speed.selectOption("4");
  await expect(demo.transport("play")).toBeVisible();
  await expect(demo.now).toHaveText(end);
  await demo.holds({ step: null });
});

test("beside each other or one below the other, all plots and numbers lie within the figure", async ({ page }) => {
  const demo = await openZigzag(page, 'functions="identity tanh" panels="inside"');
  for (const width of [1280, 1000, 800, 700, 620, 360])
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 860 });
      await expect.poll(async () => (await demo.fit()).beyond).toBeLessThanOrEqual(0);
      await expect.poll(async () => (await demo.fit()).over).toBeLessThanOrEqual(0);
      await expect(demo.runs).toHaveCount(1);
    });
});

test("a link leads to the same run", async ({ page }) => {
  const demo = await openZigzag(page, 'step="20"');
  await demo.start.press("ArrowRight");
  await demo.holds({ start_x: "-0.9" });
  const link = await demo.link();
  const reading = await demo.losses.textContent();
  await page.goto("about:blank");
  const again = await openZigzag(page, "", `/${link}`);
  await again.holds({ start_x: "-0.9", step: "20" });
  await expect(again.losses).toHaveText(reading ?? "");
});

test("opened everywhere at 320 px, axe finds nothing wrong, and nothing overflows, in both languages", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const demo = await openZigzag(page, 'functions="identity tanh sigmoid" step="20"');
  await demo.openAll();
  for (const lang of ["en", "ko"]) {
    await demo.set({ lang });
    await demo.rendered();
    expect(await axeViolations(page, "gradient-demo")).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
});

test("functions with long names, and an optimum at the edge, stay within their places", async ({ page }) => {
  const demo = await openZigzag(page, 'functions="leaky_relu(slope=0.1) hard_sigmoid elu" teacher_x="4"');
  await demo.openAll();
  for (const width of [320, 1280])
    for (const lang of ["en", "ko"]) {
      await page.setViewportSize({ width, height: 800 });
      await demo.set({ lang });
      await demo.rendered();
      expect(await demo.beyondPlace()).toEqual([]);
      const [name, figure] = [await boxOf(demo.optimumName), await boxOf(demo.root)];
      expect(name.x + name.width).toBeLessThan(figure.x + figure.width);
    }
});
