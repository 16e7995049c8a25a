import { loadCore } from "activation-lab/core";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { pythonWith, pythonWithNumpy, runText } from "./exportedCode.ts";
import { axeViolations, expect, phone, test } from "./lab.ts";
import { type BoundaryDemo, openBoundary } from "./pages/boundary.ts";
import { boxOf, drag } from "./pages/figure.ts";
import { overflow } from "./pages/page.ts";
import { fingers, swipe } from "./pages/touch.ts";

const core = await loadCore();

const run = (input: Record<string, unknown> = {}) => core.runDemo("decision_boundary", input);
const written = (value: number | undefined) => formatNumber(value ?? Number.NaN, "en", 3);

test("the numbers shown are the core's, at the end and in the middle", async ({ page }) => {
  const { series, facts } = run({ functions: "tanh" });
  const demo = await openBoundary(page, 'functions="tanh"');
  await expect(demo.names).toHaveText(`tanh loss ${written(facts.loss?.[0])}, 100% right`);
  await demo.set({ step: "40" });
  const right = Math.round(100 * (series.accuracy?.data[40] ?? Number.NaN));
  await expect(demo.names).toHaveText(`tanh loss ${written(series.loss?.data[40])}, ${right}% right`);
  await expect(demo.now).toHaveText("epoch 40 of 150");
});

test("under each layer stands what it has of the gradient: six layers of sigmoid lose it", async ({ page }) => {
  const demo = await openBoundary(page, 'step="0"');
  const { data = new Float32Array() } = run({ epochs: 1 }).series.gradient ?? {};
  const [first = Number.NaN, last = Number.NaN] = [data[0], data[6]];
  const left = await demo.leftOf.allTextContents();
  expect(left).toHaveLength(7);
  expect(Number(left[0]?.replace("÷", "")) * (first / last)).toBeCloseTo(1, 1);
  expect(Number(left[0]?.replace("÷", ""))).toBeGreaterThan(500);
  expect(left.at(-1)).toBe("1");
});

test("a bracket stands under the layers of which the verdict says that they stood still, and only then", async ({
  page,
}) => {
  const demo = await openBoundary(page);
  const reach = async () => [await demo.stoodStill.locator("path").boundingBox(), await boxOf(demo.net)] as const;
  const said: number[] = [];
  for (const input of [{}, { layers: 8 }, { layers: 3 }, { layers: 0 }, { functions: "tanh" }])
    await test.step(JSON.stringify(input), async () => {
      const count = run(input).verdicts.find(({ id }) => id === "early_still")?.values[0] ?? 0;
      said.push(count);
      const text = Object.entries(input).map(([name, value]) => [name, String(value)]);
      await demo.set({ functions: "sigmoid", layers: "6", seed: "1", step: null, ...Object.fromEntries(text) });
      await demo.rendered();
      await expect(demo.stoodStill).toHaveCount(count ? 1 : 0);
      if (!count) return;
      await expect(demo.stoodStill).toHaveAttribute("aria-label", new RegExp(`${count} stood still`));
      const [bracket, net] = await reach();
      const layers = (input.layers ?? 6) + 2;
      const middle = (layer: number) => net.x + ((layer + 0.5) / layers) * net.width;
      expect(Math.abs((bracket?.x ?? 0) - middle(1))).toBeLessThan(25);
      expect(Math.abs((bracket?.x ?? 0) + (bracket?.width ?? 0) - middle(count))).toBeLessThan(25);
      await demo.set({ step: "149" });
      await expect(demo.stoodStill).toHaveCount(0);
    });
  expect(new Set(said).size).toBeGreaterThan(2);
});

test("presets tell a story that the core bears out: each does what its button says", async ({ page }) => {
  const demo = await openBoundary(page);
  await expect(demo.presets).toHaveText([
    "1Identity: one line can’t",
    "2tanh, 2 units: a bend can",
    "36 layers of sigmoid stand still",
    "4Race: tanh and ReLU learn",
    "52 ReLUs, seed 2: not enough",
    "6Rate 3: too large a step",
    "7Put down your own points",
  ]);
  await demo.preset("Identity: one line can’t").click();
  await expect(demo.headline).toContainText("only a straight line can part the plane");
  await expect(demo.sheet).toHaveCount(1);
  await demo.preset("tanh, 2 units: a bend can").click();
  await expect(demo.headline).toContainText(/from epoch \d+ on all 120 points/);
  await demo.preset("6 layers of sigmoid stand still").click();
  await expect(demo.headline).toContainText("Sigmoid gave up: at every point p is about 0.51.");
  await expect(demo.headline).toContainText("Layers 1 to 4 stood still");
  await demo.open("said");
  await expect(demo.verdicts).toContainText("Sigmoid: layers 1 to 4 stood still. From the start to the end");
  await expect(demo.sheet).toHaveCount(0);
  await demo.preset("Race: tanh and ReLU learn").click();
  await expect(demo.names).toHaveText(["Sigmoid 50% right", "tanh 100% right", "ReLU 100% right"]);
  await expect(demo.headline).toContainText(/from epoch \d+ on all 120 points/);
  await expect(demo.middleLines).toHaveCount(3);
  await demo.preset("2 ReLUs, seed 2: not enough").click();
  await demo.holds({ width: "2", seed: "2" });
  await expect(demo.names).not.toContainText("100% right");
  const wider = run({ functions: "relu", data: "blobs", layers: 1, width: 8, seed: 2 });
  expect(wider.facts.accuracy?.[0]).toBe(1);
  await demo.preset("Rate 3: too large a step").click();
  await expect(demo.headline).toContainText("ends worse than it began");
  await demo.preset("Put down your own points").click();
  await expect(demo.headline).toContainText("all 18 points");
  await expect(demo.points).toHaveCount(18);
});

test("units are drawn while time stands, and one that is pressed takes the plane, also by keys", async ({ page }) => {
  const demo = await openBoundary(page, 'functions="tanh" layers="3" width="4"');
  await expect(demo.units).toHaveCount(13); // and the output
  await expect(demo.unitFields).toHaveCount(2 + 12 + 1);
  await demo.transport("play").click();
  await expect(demo.unitFields).toHaveCount(2); // the inputs, which stay the same
  await demo.transport("pause").click();
  await expect(demo.unitFields).toHaveCount(2 + 12 + 1);
  await expect(demo.editor).toHaveCount(0);
  await demo.unit(2, 3).click();
  await demo.holds({ show: "unit", layer: "2", unit: "3" });
  await expect(demo.unit(2, 3)).toHaveAttribute("aria-pressed", "true");
  await expect(demo.middleLines).toHaveCount(0);
  await expect(demo.planes).toHaveAttribute("aria-label", /unit 3 of layer 2/);
  const link = await demo.link();
  expect(link).toContain("show=unit");
  await demo.unit(2, 3).press("ArrowDown");
  await expect(demo.unit(2, 4)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(demo.unit(3, 4)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(demo.unit(3, 4)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(demo.output).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(demo.unit(3, 1)).toBeFocused();
  await demo.unit(3, 4).focus();
  await page.keyboard.press("Enter");
  await demo.holds({ show: "unit", layer: "3", unit: "4" });
  await expect(demo.unit(3, 4)).toBeFocused();
  await demo.button("Back to p").click();
  await demo.holds({ show: "p" });
  await expect(demo.middleLines).toHaveCount(1);
  await demo.undo.click();
  await demo.holds({ show: "unit", layer: "3" });
});

test("a weight is picked by its line and set at the moment under the cursor; training goes on from there", async ({
  page,
}) => {
  const demo = await openBoundary(page, 'functions="tanh" data="blobs" layers="1" width="2" step="30"');
  const before = await demo.names.textContent();
  const [from, to] = [await boxOf(demo.net), await boxOf(demo.unit(1, 2))];
  // Near its end, the line from x₁ to unit 2 comes from above.
  await page.mouse.click(to.x - 12, to.y + to.height / 2 - 3);
  await demo.holds({ show: "unit", layer: "1", unit: "2" });
  expect(from.width).toBeGreaterThan(200);
  await expect(demo.weightChoice).toHaveValue("1");
  await demo.type(demo.weightBox, "-4");
  await demo.holds({ edits: "30.000 1.000 2.000 1.000 -4.000" });
  const edited = run({ functions: "tanh", data: "blobs", layers: 1, width: 2, edits: [30, 1, 2, 1, -4] });
  await expect(demo.names).toHaveText(
    `tanh loss ${written(edited.series.loss?.data[30])}, ${Math.round(100 * (edited.series.accuracy?.data[30] ?? 0))}% right`,
  );
  await demo.weightChoice.selectOption("its bias b");
  await demo.weightSlider.fill("2");
  await demo.holds({ edits: /^30\.000 1\.000 2\.000 1\.000 -4\.000 30\.000 1\.000 2\.000 0\.000 2\.000$/ });
  await demo.type(demo.weightBox, "2000");
  await expect(demo.problemsIn("figure")).toContainText(/1000/);
  await demo.holds({ edits: /^30\.000 1\.000 2\.000 1\.000 -4\.000 30\.000 1\.000 2\.000 0\.000 2\.000$/ });
  await demo.set({ edits: "30 1 2.5 1 -4" });
  await expect(demo.problemsIn("figure")).toContainText("edits[2] must be a whole number, not 2.5");
  await demo.set({ edits: "30 1 2 1 -4" });
  await demo.button("Take back my weights").click();
  await demo.holds({ edits: "" });
  await expect(demo.names).toHaveText(before ?? "");
});

test("of functions that race, the one whose name is pressed shows its net", async ({ page }) => {
  const demo = await openBoundary(page, 'functions="sigmoid relu"');
  await expect(demo.planes).toHaveCount(2);
  await expect(demo.net).toHaveAttribute("aria-label", /Sigmoid/);
  const [sigmoid] = await demo.leftOf.allTextContents();
  await demo.names.nth(1).click();
  await expect(demo.names.nth(1)).toHaveAttribute("aria-pressed", "true");
  await expect(demo.net).toHaveAttribute("aria-label", /ReLU/);
  expect((await demo.leftOf.allTextContents())[0]).not.toBe(sigmoid);
});

const pointsOf = async (demo: BoundaryDemo) => {
  const numbers = await demo.numbers("points");
  return Array.from({ length: numbers.length / 3 }, (_, i) => numbers.slice(3 * i, 3 * i + 3));
};

test("points are put down, moved, and change their class, by mouse and by keys", async ({ page }) => {
  const demo = await openBoundary(page, 'data="drawn" functions="tanh" layers="1" epochs="50" points="-1 -1 0 1 1 1"');
  await demo.canvas.scrollIntoViewIfNeeded();
  const at = (x1: number, x2: number) => demo.placeOf(x1, x2);
  const { x, y } = await at(0.5, -0.5);
  await page.mouse.click(x, y);
  await expect.poll(() => pointsOf(demo)).toHaveLength(3);
  const [x1 = 0, x2 = 0, one] = (await pointsOf(demo))[2] ?? [];
  expect(Math.hypot(x1 - 0.5, x2 + 0.5)).toBeLessThan(0.03);
  expect(one).toBe(1);
  await page.mouse.click(x, y);
  await expect.poll(async () => (await pointsOf(demo))[2]?.[2]).toBe(0);
  await drag(page, { x, y }, await at(0, 0), await at(-0.5, 0.5));
  await expect
    .poll(async () =>
      Math.hypot(((await pointsOf(demo))[2]?.[0] ?? 9) + 0.5, ((await pointsOf(demo))[2]?.[1] ?? 9) - 0.5),
    )
    .toBeLessThan(0.03);
  expect((await pointsOf(demo))[2]?.[2]).toBe(0);
  await demo.undo.click();
  await expect.poll(async () => (await pointsOf(demo))[2]?.[0]).toBeGreaterThan(0.4);
  await demo.points.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await pointsOf(demo))[0]).toEqual([-0.95, -1, 0]);
  await expect(demo.points.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await pointsOf(demo))[0]).toEqual([-0.95, -1, 1]);
  await page.keyboard.press("Delete");
  await expect.poll(() => pointsOf(demo)).toHaveLength(2);
  await demo.button("+ square").click();
  await expect.poll(async () => (await pointsOf(demo)).at(-1)).toEqual([0, 0, 0]);
  await demo.button("Clear all but one").click();
  await expect.poll(() => pointsOf(demo)).toEqual([[0, 0, 0]]);
  await demo.points.first().press("Delete");
  await expect.poll(() => pointsOf(demo)).toHaveLength(1);
});

test("a finger puts down a point and moves it without scrolling; there is room for 33", async ({ browser }) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const demo = await openBoundary(page, 'data="drawn" layers="1" epochs="20" points="-1 -1 0 1 1 1"');
  await demo.canvas.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  const from = await demo.placeOf(0, 0.8);
  await swipe(page, from, { x: 0, y: 60 });
  await expect.poll(() => pointsOf(demo)).toHaveLength(3);
  expect((await pointsOf(demo))[2]?.[1]).toBeLessThan(0.5);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await demo.set({
    points: Array.from({ length: 33 }, (_, i) => `${(i % 6) / 5} ${Math.floor(i / 6) / 6} ${i % 2}`).join(" "),
  });
  const touch = await fingers(page);
  await touch("touchStart", await demo.placeOf(-1, -1));
  await touch("touchEnd");
  await demo.button("+ disc").click();
  await demo.rendered();
  expect(await pointsOf(demo)).toHaveLength(33);
  await context.close();
});

test("the code trains the same net: its loss is the one that is shown", async ({ page }) => {
  const demo = await openBoundary(page, 'panels="code" epochs="20"');
  for (const given of [
    { functions: "sigmoid", data: "moons" },
    {
      functions: "tanh",
      data: "blobs",
      layers: "1",
      width: "3",
      batch: "7",
      optimiser: "momentum",
      learning_rate: "0.02",
    },
    { functions: "leaky_relu(slope=0.2)", data: "circles", layers: "2", optimiser: "adam", learning_rate: "0.003" },
    {
      functions: "tanh",
      data: "drawn",
      layers: "1",
      width: "2",
      edits: "0 1 1 1 -2 10 2 1 0 0.5 10 1 2 2 1.25 20 2 1 1 3",
    },
    { functions: "relu", data: "corners", layers: "0", step: "7" },
  ])
    await test.step(`${given.functions} ${given.data}`, async () => {
      const cleared = {
        layers: null,
        width: null,
        batch: null,
        optimiser: null,
        learning_rate: null,
        edits: null,
        step: null,
      };
      await demo.set({ ...cleared, ...given });
      await demo.rendered();
      const { step, ...input } = { step: "20", epochs: "20", ...given };
      const { series } = run(input);
      const shown = series.loss?.data[Number(step)] ?? Number.NaN;
      // scripts/torch says how to get PyTorch where there is none.
      for (const [library, python] of [
        ["NumPy", pythonWithNumpy()],
        ["PyTorch", pythonWith("torch")],
      ] as const) {
        const code = (await demo.codeIn(library).textContent()) ?? "";
        if (python)
          expect(Math.abs(Number(runText(python, test.info().outputPath(), code)) / shown - 1)).toBeLessThan(1e-3);
      }
    });
});

test("opened everywhere at 320 px, axe finds nothing wrong, and nothing overflows, in both languages", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const racing = 'functions="relu tanh leaky_relu(slope=0.1)" show="unit" layer="2" unit="3" epochs="20"';
  for (const [attributes, hasMany] of [
    [`${racing} layers="8" width="16"`, true],
    [`${racing} layers="2" width="3"`, false],
    ['functions="tanh" data="drawn" layers="1" width="2" epochs="20"', false],
  ] as const) {
    const demo = await openBoundary(page, attributes);
    await demo.openAll();
    for (const lang of ["en", "ko"]) {
      await demo.set({ lang });
      await demo.rendered();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      // Of thousands of weights in the same tables axe would take minutes.
      if (!hasMany) expect(await axeViolations(page, "gradient-demo")).toEqual([]);
    }
  }
});

test("at every width all of it lies within the figure", async ({ page }) => {
  const demo = await openBoundary(page);
  for (const given of [
    { functions: "relu", layers: "8", width: "16", show: "unit" },
    { functions: "relu tanh sigmoid", layers: "8", width: "16", show: "unit" },
    { functions: "tanh", layers: "2", width: "2", show: "p" },
  ])
    for (const lang of ["en", "ko"])
      for (const width of [1280, 900, 780, 700, 480, 360])
        await test.step(`${given.functions} ${lang} ${width}`, async () => {
          await page.setViewportSize({ width, height: 860 });
          await demo.set({ ...given, lang, epochs: "20" });
          await demo.rendered();
          await expect.poll(() => demo.beyond()).toBeLessThanOrEqual(0);
        });
});
