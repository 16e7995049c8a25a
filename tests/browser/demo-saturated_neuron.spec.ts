import { loadCore } from "activation-lab/core";
import { lossRange, type Sample } from "../../web/elements/demo/views/saturated_neuron/sample.ts";
import { view } from "../../web/elements/demo/views/saturated_neuron.ts";
import { expectToFit } from "./expectToFit.ts";
import { expect, test } from "./lab.ts";
import { boxOf, drag, middleOf } from "./pages/figure.ts";
import { FormFigure } from "./pages/form.ts";
import { openNeuron } from "./pages/neuron.ts";
import { followLink } from "./pages/page.ts";
import { writtenSum } from "./writtenSum.ts";

const core = await loadCore();

test("what the presets promise is what the core computes", () => {
  const outputs = (id: string) => {
    const preset = view.presets.find((each) => each.id === id);
    const { functions = "", settings = {} } = preset ?? {};
    const { data = [], shape = [] } = core.runDemo("saturated_neuron", { functions, ...settings }).series.output ?? {};
    const steps = shape[1] ?? 1;
    return functions.split(" ").map((_, i) => Array.from(data.slice(i * steps, (i + 1) * steps)));
  };
  const half = (output: number[]) => output.findIndex((a) => a < 0.5);
  const [stuck = []] = outputs("stuck");
  expect(Math.min(...stuck.slice(0, 151))).toBeGreaterThan(0.9);
  const learned = ([output = []]: number[][]) => output.findIndex((a) => a < 0.2);
  expect(learned(outputs("near"))).toBe(107);
  expect(learned(outputs("freed"))).toBe(31);
  expect(outputs("race").map(half)).toEqual([232, 1257, 6]);
  const [tanh = [], softsign = []] = outputs("tails");
  expect(Math.min(...tanh)).toBeGreaterThan(0.99);
  expect(half(softsign)).toBe(181);
  expect(softsign.at(-1)).toBeLessThan(0.001);
  const [, dead = []] = outputs("dead");
  expect(new Set(dead)).toEqual(new Set([1]));
});

test("the axis of cross-entropy has an end also while a function still stands there that will be refused", () => {
  const samples = { xs: [-2, 0, 2], value: [0, 0, 2] } as unknown as Sample["samples"];
  expect(lossRange([{ samples, low: [], jumps: [] }], "cross_entropy").every(Number.isFinite)).toBe(true);
});

test.describe("without motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the numbers at an epoch are those of the core, and the step by hand leads to the next ones", async ({
    page,
  }) => {
    const demo = await openNeuron(page, 'step="150"');
    await expect(demo.neuron).toContainText("a = 0.933");
    await expect(demo.neuron).toHaveAccessibleName(/with its point and tangent/);
    await demo.open("inside");
    await expect(demo.reading("output")).toHaveText("0.933");
    await expect(demo.reading("derivative")).toHaveText("0.0621");
    const next = Number(await demo.sumNumbers.nth(4).textContent());
    await demo.transport("on").click();
    await expect(demo.now).toHaveText("Epoch 151 of 300");
    const [, from] = (await demo.sumLines.nth(1).textContent())?.match(/≈ ([\d.]+)·1/) ?? [];
    expect(Number(Number(from).toPrecision(4))).toBe(next);
  });

  test("what is written of a step adds up to the last digit", async ({ page }) => {
    const demo = await openNeuron(page);
    await demo.open("inside");
    for (const settings of [
      { functions: "sigmoid", loss: "squared_error", weight: "2", bias: "-1.9", learning_rate: "0.15" },
      { functions: "softsign", loss: "squared_error", weight: "-3.3", bias: "7.1", learning_rate: "2.345" },
      { functions: "sigmoid(steepness=3)", loss: "cross_entropy", weight: "1.7", bias: "0.4", learning_rate: "0.007" },
      { functions: "exponential", loss: "squared_error", weight: "1.2", bias: "0.1", learning_rate: "0.05" },
    ])
      for (const step of ["0", "37", "211"]) {
        await demo.set({ ...settings, step });
        const lines = (await demo.sumLines.allTextContents()).filter((line) => /w·x \+|^∂L|←/.test(line));
        expect(lines).toHaveLength(4);
        for (const line of lines) {
          const { sum, result } = writtenSum(line);
          expect(sum, line).toBe(result);
        }
      }
  });

  test("the read-out scrolls out of sight as it is, its heading over its numbers", async ({ page }) => {
    const demo = await openNeuron(page);
    await demo.open("inside");
    const number = demo.reading("output");
    await number.evaluate((cell) => scrollBy(0, cell.getBoundingClientRect().top));
    const top = await number.evaluate((cell) => cell.getBoundingClientRect().top);
    expect(await demo.headBottom()).toBeLessThanOrEqual(top);
  });

  test("squared error stands still for 150 epochs and has not learned by the last; cross-entropy frees it", async ({
    page,
  }) => {
    const demo = await openNeuron(page);
    await demo.open("said");
    await expect(demo.verdicts).toContainText("starts where its curve is nearly flat");
    await expect(demo.verdicts).toContainText("the output is 0.203");
    await expect(demo.headline).toContainText("the output is 0.203");
    await demo.preset("Cross-entropy").click();
    await demo.holds({ loss: "cross_entropy" });
    await expect(demo.verdicts).toContainText("has learned: its output stays within 0.2");
    await expect(demo.headline).toContainText("has learned");
    await demo.open("inside");
    await expect(demo.sums).toContainText("cancels");
    await demo.undo.click();
    await expect(demo.verdicts).toContainText("the output is 0.203");
  });

  test("under cross-entropy the step by hand tells what cancels, and of another function its factors", async ({
    page,
  }) => {
    const demo = await openNeuron(
      page,
      'functions="sigmoid sigmoid(steepness=5) hard_tanh(min=0.1,max=0.9)" loss="cross_entropy" weight="0.2" bias="0.3" step="0" panels="inside"',
    );
    const sums = demo.sums;
    await expect(sums.nth(0)).toContainText(/· x = a − y ≈ 0\.6225\d* − 0 ≈ 0\.6225/);
    await expect(sums.nth(0)).toContainText("is a(1 − a): it cancels");
    await expect(sums.nth(1)).toContainText(/· x = k·\(a − y\) ≈ 5·\(0\.9241\d* − 0\) ≈ 4\.621/);
    await expect(sums.nth(1)).toContainText("with the steepness k = 5");
    await expect(sums.nth(2)).toContainText(/· x = \(0\.5 − 0\) \/ \(0\.5·\(1 − 0\.5\)\) · 1 · 1 ≈ 2/);
    await expect(sums.nth(2)).not.toContainText("cancel");
  });

  test("the tinted zone ends where the core calls the neuron awake", async ({ page }) => {
    const demo = await openNeuron(page, 'step="134"');
    await demo.open("said");
    expect(await demo.inTint()).toBe(true);
    await expect(demo.verdicts).not.toContainText("has left the flat part");
    await demo.time.press("ArrowRight");
    await expect(demo.verdicts).toContainText("has left the flat part");
    expect(await demo.inTint()).toBe(false);
  });

  test("the ring sets w at the start and puts time back there: dragged, by keys, one drag one undo; b has a slider", async ({
    page,
  }) => {
    const demo = await openNeuron(page);
    await demo.open("inside");
    const { x, y } = await middleOf(demo.start);
    await drag(page, { x, y }, { x: x - 20, y }, { x: x - 40, y });
    await expect.poll(() => demo.number("weight")).toBeLessThan(1.5);
    await expect.poll(async () => (await middleOf(demo.start)).x).toBeCloseTo(x - 40, -1);
    await expect.poll(async () => (await middleOf(demo.ball)).x).toBeCloseTo(x - 40, -1);
    await demo.holds({ step: "0" });
    const dragged = String(await demo.number("weight"));
    await expect(demo.reading("weight")).toHaveText(dragged.replace("-", "−"));
    await demo.undo.click();
    await demo.holds({ weight: "2", step: null });
    await demo.start.press("ArrowLeft");
    await expect(demo.reading("weight")).toHaveText("1.9");
    await page.keyboard.press("PageDown");
    await expect(demo.reading("weight")).toHaveText("0.9");
    await demo.open("adjust");
    await demo.plainSlider("Bias b at the start").fill("1.9");
    await expect(demo.reading("preactivation")).toHaveText("2.8");
  });

  test("pointing at a plot over the epochs reads the epoch there and leaves the cursor", async ({ page }) => {
    const demo = await openNeuron(page, 'functions="sigmoid tanh"');
    await expect(demo.neuron).toHaveAccessibleName(/with its point;/); // a tangent is drawn to one function alone
    await demo.open("inside");
    await demo.timePlot.scrollIntoViewIfNeeded();
    const { x, y } = await boxOf(demo.timePlot);
    await page.mouse.move(x + 44, y + 80);
    await expect(demo.epoch).toHaveText("Epoch 0");
    await expect(demo.reading("output")).toHaveText(["0.982", "0.999"]);
    await demo.holds({ step: null });
    await page.mouse.move(x, y - 60);
    await expect(demo.epoch).toHaveText("Epoch 300");
    await demo.set({ functions: "sigmoid" });
    await expect(demo.epochs).toContainText("Epoch 300: L = 0.021");
    await demo.epochs.scrollIntoViewIfNeeded();
    const small = await boxOf(demo.epochs);
    await page.mouse.move(small.x + small.width / 2, small.y + small.height / 2);
    await expect(demo.epochs).toContainText(/Epoch 1[3-7]\d: L = 0\.4/);
    await demo.holds({ step: null });
  });

  test("the arrow leads to where w is twenty epochs later, and the axes stay whatever time, start and dials do", async ({
    page,
  }) => {
    const demo = await openNeuron(page, 'step="200"');
    const axes = await demo.axes();
    expect(axes.length).toBeGreaterThan(10);
    const [weight, later] = [0, 20].map(
      (more) => core.runDemo("saturated_neuron").series.weight?.data[200 + more] as number,
    ) as [number, number];
    await expect(demo.next).toHaveText(`next 20 epochs: w −${(weight - later).toFixed(3)}`);
    for (const settings of [
      { step: "0" },
      { weight: "-4.5" },
      { weight: "5", step: "290" },
      { learning_rate: "10" },
      { bias: "-3", step: null },
    ]) {
      await demo.set(settings);
      await demo.rendered();
      expect(await demo.axes()).toEqual(axes);
    }
  });

  test("the ring stays under the pointer in a page that scales it, and pointing reads the same epoch", async ({
    page,
  }) => {
    const demo = await openNeuron(page, 'step="0"');
    await page.addStyleTag({ content: "#demo { width: 1000px; transform: scale(0.6, 1.2); transform-origin: 0 0; }" });
    await demo.rendered();
    const { x, y } = await middleOf(demo.start);
    await drag(page, { x, y }, { x: x + 10, y: y - 10 }, { x: x - 30, y: y + 5 });
    await expect.poll(async () => Math.abs((await middleOf(demo.start)).x - x + 30)).toBeLessThan(2);
    const plot = await boxOf(demo.epochs);
    await page.mouse.move(plot.x + plot.width / 2, plot.y + plot.height / 2);
    await expect(demo.epochs).toContainText(/Epoch 1[3-7]\d/);
  });

  test("every preset's state fits a laptop's window, and picture, play bar and first dial a phone's", async ({
    page,
  }) => {
    for (const [path, language] of [
      ["/", "en"],
      ["/ko/", "ko"],
    ] as const) {
      await view.words.load(language);
      const demo = await openNeuron(page, "", path);
      const figure = new FormFigure(demo.root);
      for (const { id } of view.presets)
        await test.step(`${path} ${id}`, async () => {
          await page.setViewportSize({ width: 1280, height: 720 });
          await demo.preset(view.words[language].presets[id] ?? "").click();
          await demo.rendered();
          const { picture, bar } = await figure.parts();
          expect((bar?.y ?? 0) + (bar?.height ?? 0) - picture.y).toBeLessThanOrEqual(720 - 48);
          await page.setViewportSize({ width: 360, height: 640 });
          await demo.rendered();
          const { picture: narrow, dial } = await figure.parts();
          expect((dial?.y ?? 0) + (dial?.height ?? 0) - narrow.y).toBeLessThanOrEqual(640);
        });
    }
  });

  test("a link leads to the same epoch of the same run", async ({ page }) => {
    const demo = await openNeuron(page, 'step="40" loss="cross_entropy" weight="0.6"');
    const link = await demo.link();
    expect(link).toBe("#demo?step=40&weight=0.6&loss=cross_entropy");
    const output = await demo.neuron.textContent();
    await demo.set({ step: null, loss: null, weight: null });
    await expect(demo.neuron).toContainText("a = 0.203");
    await followLink(page, link);
    await expect(demo.neuron).toHaveText(output ?? "");
  });

  test("what overflows says where it broke, and one click mends it; what does not fit says why", async ({ page }) => {
    const demo = await openNeuron(page, 'functions="identity" learning_rate="10"', "/ko/");
    await expect(demo.stopped).toContainText("15번째 단계에서 멈췄어요.");
    for (const step of ["15", "14", "3", null]) await demo.set({ step });
    await demo.rescue.click();
    await demo.open("adjust");
    await expect(demo.box("학습률")).toHaveValue("0.15");
    await demo.open("said");
    await expect(demo.verdicts).toContainText("학습했어요");
    await demo.root.getByRole("combobox", { name: "손실" }).first().selectOption("cross_entropy");
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
      await expectToFit(page, demo);
    }
    await demo.set({ functions: "sigmoid exponential gaussian threshold" });
    await page.setViewportSize({ width: 320, height: 900 });
    await demo.rendered();
    expect(await demo.beyondPlace()).toEqual([]);
  });
});

test("the run plays by itself from its start; pause, rewind, scrubbing and presets do what they say", async ({
  page,
}) => {
  const demo = await openNeuron(page, 'epochs="1000" panels="adjust"');
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

  await demo.preset("Softsign’s tail lets go").click();
  await expect(page).toHaveURL(/#demo\?functions=tanh\+softsign&panels=adjust&epochs=300$/);
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

test("of every function, the loss over w is torn where the function jumps, and what is about 0 or 1 is not said to be it", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const demo = await openNeuron(page, 'panels="said"');
  let torn = 0;
  for (const { id } of core.listActivations()) {
    const jumps = core.facts(id).kinks.filter(({ order }) => order === 0);
    await demo.set({ functions: id, weight: "0.6", bias: "0.9", step: "0" });
    await demo.rendered();
    const [parts = []] = await demo.lossCurves();
    expect(parts, id).toHaveLength(jumps.length + 1);
    for (const [i, part] of parts.entries()) {
      expect(part.at(-1)?.x, id).toBe(parts[i + 1]?.[0]?.x ?? part.at(-1)?.x);
      if (id === "step") expect(new Set(part.map(({ y }) => y)).size).toBe(1);
    }
    torn += jumps.length;
    for (const step of ["0", "300"]) {
      await demo.set({ step });
      await demo.rendered();
      await expect(demo.root, id).not.toContainText(/= ?≈/);
    }
  }
  expect(torn).toBeGreaterThan(2);
});

test("a followed link stops what plays, and a figure with a step stands still", async ({ page }) => {
  const demo = await openNeuron(page, 'panels="adjust"');
  await demo.speed.selectOption("0.25");
  await expect.poll(() => demo.number("step")).toBeGreaterThan(5);
  await followLink(page, "#demo?step=250");
  await expect(demo.now).toHaveText("Epoch 250 of 300");
  await expect(demo.transport("play")).toBeVisible();
  await page.reload();
  await expect(demo.now).toHaveText("Epoch 250 of 300");
  await expect(demo.transport("play")).toBeVisible();
});
