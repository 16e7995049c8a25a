import { axeViolations, expect, test } from "./lab.ts";
import { boxOf, drag, middleOf } from "./pages/figure.ts";
import { openNeuron } from "./pages/neuron.ts";
import { followLink, overflow } from "./pages/page.ts";

test.describe("without motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the numbers at an epoch are those of the core, and the step by hand leads to the next ones", async ({
    page,
  }) => {
    const demo = await openNeuron(page, 'step="150"');
    await expect(demo.reading("output")).toHaveText("0.933");
    await expect(demo.reading("derivative")).toHaveText("0.0621");
    await demo.open("inside");
    const next = await demo.sumNumbers.nth(4).textContent();
    await demo.transport("on").click();
    await expect(demo.sumLines.nth(1)).toContainText(`= ${next}·1`);
    await expect(demo.now).toHaveText("Epoch 151 of 300");
  });

  test("the read-out scrolls out of sight as it is, its heading over its numbers", async ({ page }) => {
    const demo = await openNeuron(page);
    const number = demo.reading("output");
    await number.evaluate((cell) => scrollBy(0, cell.getBoundingClientRect().top));
    const top = await number.evaluate((cell) => cell.getBoundingClientRect().top);
    expect(await demo.headBottom()).toBeLessThanOrEqual(top);
  });

  test("squared error stands still for 150 epochs and has not learned by the last; cross-entropy frees it", async ({
    page,
  }) => {
    const demo = await openNeuron(page);
    await expect(demo.verdicts).toContainText("the output is still 0.203");
    await demo.preset("cross-entropy frees it").click();
    await demo.holds({ loss: "cross_entropy" });
    await expect(demo.verdicts).toContainText("learned. The output is 0.194");
    await demo.open("inside");
    await expect(demo.sums).toContainText("cancels");
    await demo.undo.click();
    await expect(demo.verdicts).toContainText("the output is still 0.203");
  });

  test("the tinted zone ends where the core calls the neuron awake", async ({ page }) => {
    const demo = await openNeuron(page, 'step="134"');
    expect(await demo.inTint()).toBe(true);
    await expect(demo.verdicts).not.toContainText("out of the flat part");
    await demo.time.press("ArrowRight");
    await expect(demo.verdicts).toContainText("out of the flat part");
    expect(await demo.inTint()).toBe(false);
  });

  test("the rings set w and b at the start: dragged, by keys, one drag one undo", async ({ page }) => {
    const demo = await openNeuron(page, 'step="0"');
    const ring = demo.handle("Weight w at the start");
    const { x, y } = await middleOf(ring);
    await drag(page, { x, y }, { x: x - 20, y }, { x: x - 40, y });
    await expect.poll(() => demo.number("weight")).toBeLessThan(1.5);
    await expect.poll(async () => (await middleOf(ring)).x).toBeCloseTo(x - 40, -1);
    const dragged = String(await demo.number("weight"));
    await expect(demo.reading("weight")).toHaveText(dragged.replace("-", "−"));
    await demo.undo.click();
    await expect(demo.reading("weight")).toHaveText("2");
    await demo.handle("Bias b at the start").press("ArrowLeft");
    await expect(demo.reading("bias")).toHaveText("1.9");
    await page.keyboard.press("PageDown");
    await expect(demo.reading("preactivation")).toHaveText("2.9");
  });

  test("pointing at the time line reads the epoch there and leaves the cursor", async ({ page }) => {
    const demo = await openNeuron(page, 'functions="sigmoid tanh"');
    const { x, y } = await boxOf(demo.timePlot);
    await page.mouse.move(x + 44, y + 80);
    await expect(demo.epoch).toHaveText("Epoch 0");
    await expect(demo.reading("output")).toHaveText(["0.982", "0.999"]);
    await demo.holds({ step: null });
    await page.mouse.move(x, y - 60);
    await expect(demo.epoch).toHaveText("Epoch 300");
  });

  test("a link leads to the same epoch of the same run", async ({ page }) => {
    const demo = await openNeuron(page, 'step="40" loss="cross_entropy" weight="0.6"');
    const link = await demo.link();
    expect(link).toBe("#demo?step=40&weight=0.6&loss=cross_entropy");
    const output = await demo.reading("output").textContent();
    await demo.set({ step: null, loss: null, weight: null });
    await expect(demo.reading("output")).toHaveText("0.203");
    await followLink(page, link);
    await expect(demo.reading("output")).toHaveText(output ?? "");
  });

  test("what overflows says where it broke, and one click mends it; what does not fit says why", async ({ page }) => {
    const demo = await openNeuron(page, 'functions="identity" learning_rate="10"', "/ko/");
    await expect(demo.stopped).toContainText("15번째 단계");
    for (const step of ["15", "14", "3", null]) await demo.set({ step });
    await demo.rescue.click();
    await expect(demo.box("학습률")).toHaveValue("0.15");
    await expect(demo.verdicts).toContainText("학습했어요");
    await demo.root.getByRole("combobox", { name: "손실" }).selectOption("cross_entropy");
    await expect(demo.problems).toContainText("출력이 언제나 0과 1 사이여야 해요");
    await expect(demo.progress).toHaveCount(0);
  });

  test("opened everywhere, axe finds nothing, and nothing overflows, on a narrow screen and a wide one", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    const demo = await openNeuron(page, 'functions="sigmoid tanh" step="60"');
    await demo.openAll();
    await expect(demo.rows(0)).toHaveCount(21);
    await expect(demo.seed).toHaveCount(0);
    for (const [width, lang] of [
      [320, "en"],
      [1280, "ko"],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await demo.set({ lang });
      await demo.rendered();
      expect(await axeViolations(page, "gradient-demo")).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  });
});

test("the run plays by itself from its start; pause, rewind, scrubbing and presets do what they say", async ({
  page,
}) => {
  const demo = await openNeuron(page, 'epochs="1000"');
  const step = () => demo.number("step");
  await demo.speed.selectOption("0.25"); // time enough for whoever watches, however busy the machine is
  await expect(demo.transport("pause")).toBeVisible();
  await expect.poll(step).toBeGreaterThan(20);
  await demo.transport("pause").click();
  const paused = await step();
  expect(paused).toBeLessThan(1000);
  for (let frame = 0; frame < 5; frame++) await demo.rendered();
  expect(await step()).toBe(paused);
  await expect(page).toHaveURL(new RegExp(`step=${paused}&`));

  await demo.transport("rewind").click();
  await demo.holds({ step: "0" });
  await demo.transport("play").click();
  await expect.poll(step).toBeGreaterThan(20);
  await demo.time.fill("700");
  await expect(demo.transport("play")).toBeVisible();
  await demo.holds({ step: "700" });

  await demo.preset("tanh against softsign").click();
  await expect(page).toHaveURL(/#demo\?functions=tanh\+softsign&epochs=300$/);
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await expect(demo.transport("pause")).toBeVisible();
  await demo.speed.selectOption("4");
  await expect(demo.transport("play")).toBeVisible();
  await expect(demo.now).toHaveText("Epoch 300 of 300");
  expect(await entries()).toBe(before); // that it came to its end is no change of the reader's
  await demo.undo.click();
  await demo.holds({ step: "700" });
  await page.goBack();
  await expect(demo.now).toHaveText("Epoch 300 of 300");
  await expect(demo.problems).toHaveCount(0);
});

test("a followed link stops what plays, and a figure with a step stands still", async ({ page }) => {
  const demo = await openNeuron(page);
  await demo.speed.selectOption("0.25");
  await expect.poll(() => demo.number("step")).toBeGreaterThan(5);
  await followLink(page, "#demo?step=250");
  await expect(demo.now).toHaveText("Epoch 250 of 300");
  await expect(demo.transport("play")).toBeVisible();
  await page.reload();
  await expect(demo.now).toHaveText("Epoch 250 of 300");
  await expect(demo.transport("play")).toBeVisible();
});
