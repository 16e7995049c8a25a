import { loadCore } from "activation-lab/core";
import { en } from "../../web/text/en/demos/linear_collapse.ts";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { lineEquation } from "../../web/text/lineEquation.ts";
import { pythonWithNumpy, runText } from "./exportedCode.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { openCollapse } from "./pages/collapse.ts";
import { drag, middleOf } from "./pages/figure.ts";
import { overflow } from "./pages/page.ts";
import { swipe } from "./pages/touch.ts";

const percent = (residual: number | undefined) => formatNumber(100 * (residual ?? Number.NaN), "en", 3);

test("the line and the distance shown are the core's, at the layer under the cursor", async ({ page }) => {
  const { series, facts } = (await loadCore()).runDemo("linear_collapse", { functions: "identity tanh", b: 0.3 });
  const demo = await openCollapse(page, 'b="0.3"');
  const line = (step: number): [number, number] => {
    const [intercept = Number.NaN, slope = Number.NaN] = series.line?.data.slice(2 * step) ?? [];
    return [slope, intercept];
  };
  await expect(demo.readings).toHaveText([
    lineEquation(...line(5), "en"),
    `up to ${percent(facts.residual?.[1])}% off`,
  ]);
  await expect(demo.shares).toHaveText([`${percent(facts.residual?.[1])}%`]);
  await expect(demo.earlier).toHaveCount(10);
  await demo.set({ step: "2" });
  await expect(demo.readings.first()).toHaveText(lineEquation(...line(2), "en"));
  await expect(demo.readings.last()).toHaveText(`up to ${percent(series.residual?.data[8])}% off`);
  await expect(demo.earlier).toHaveCount(4);
  await expect(demo.now).toHaveText("layer 2 of 5");
  await demo.set({ step: "0" });
  await expect(demo.readings).toHaveText(["y = x", "y = x"]);
  await expect(demo.now).toHaveText("layer 0 of 5");
});

test("presets tell the story: lines stay one line, a bend between them does not", async ({ page }) => {
  const demo = await openCollapse(page);
  await demo.preset("A line into a line into a line").click();
  await demo.holds({ functions: "identity", depth: "3" });
  await expect(demo.readings).toHaveText(["y = 1.73x"]);
  await demo.preset("Twenty lines").click();
  await demo.holds({ depth: "20", a: "0.9" });
  await expect(demo.headline).toContainText("still one straight line, y = 0.122x");
  await demo.preset("With a bias too").click();
  await demo.holds({ depth: "5", b: "0.5" });
  await expect(demo.headline).toContainText("still one straight line, y = 0.328x + 1.68");
  await demo.preset("Bend each step by tanh").click();
  await demo.holds({ functions: "identity tanh", b: "0" });
  await expect(demo.readings.first()).toHaveText("y = 2.49x");
  await expect(demo.headline).toContainText("tanh: bent. It lies up to 35.4% of its height off");
  await demo.preset("A deep net of nothing but lines").click();
  await demo.holds({ mode: "net", depth: "10", functions: "identity" });
  await expect(demo.headline).toContainText("still one straight line");
  const line = (await demo.readings.first().textContent()) ?? "";
  await demo.preset("The same net with ReLU").click();
  await expect(demo.readings).toHaveText([line, /^up to \d.*% off$/]);
  await demo.preset("A sheet: turned by lines").click();
  await expect(demo.readings).toHaveText(["flat", /^up to \d.*% off$/]);
  await expect(demo.headline).toContainText("the sheet is bent or folded");
});

test("the line that is stacked is turned and moved in the picture: by mouse, by finger without scrolling, by keys", async ({
  page,
}) => {
  const demo = await openCollapse(page, 'functions="identity tanh" a="0.5"');
  const [slope, bias] = [demo.handle("Slope a"), demo.handle("Bias b")];
  await expect(slope).toHaveCount(1);
  const pivot = await middleOf(demo.ringOf("Bias b"));
  const ring = await middleOf(demo.ringOf("Slope a"));
  await drag(page, ring, { x: ring.x, y: pivot.y }, { x: ring.x, y: 2 * pivot.y - ring.y });
  await demo.holds({ a: "-0.5", functions: "identity tanh" });
  await expect(demo.readings.first()).toHaveText(lineEquation((-0.5) ** 5, 0, "en"));
  const turned = await middleOf(demo.ringOf("Slope a"));
  await drag(page, turned, { x: pivot.x + 1, y: pivot.y - 80 }, { x: pivot.x - 40, y: pivot.y - 80 });
  await demo.holds({ a: "2" }); // a line is never upright: past that it stays as steep as it can be
  const place = () => demo.root.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await place();
  await swipe(page, await middleOf(demo.ringOf("Bias b")), { x: 0, y: -30 });
  await expect.poll(async () => Number(await demo.setting("b"))).toBeGreaterThan(0.2);
  expect(await place()).toBe(before);
  const held = Number(await demo.setting("b"));
  await bias.press("ArrowDown");
  await expect.poll(async () => Number(await demo.setting("b"))).toBeCloseTo(held - 0.1, 6);
  await slope.press("Home");
  await demo.holds({ a: "-2" });
  await slope.press("ArrowUp");
  await demo.holds({ a: "-1.9" });
  await expect(slope).toHaveAttribute("aria-valuetext", "−1.9");
  await demo.set({ mode: "net" });
  await expect(slope).toHaveCount(0);
});

test("another function takes the place of the identity in one press, and undo brings it back", async ({ page }) => {
  const demo = await openCollapse(page, 'functions="identity"');
  await expect(demo.shares).toHaveCount(0);
  await demo.open("adjust");
  await demo.addFunction.selectOption("relu");
  await expect(demo.plots).toHaveCount(2);
  await expect(demo.shares).toHaveText(["25.1%"]);
  await demo.undo.click();
  await expect(demo.plots).toHaveCount(1);
});

test("by keyboard alone: depth and slope move, the identity stays one line at every depth", async ({ page }) => {
  const demo = await openCollapse(page);
  const depth = demo.plainSlider("Layers");
  await depth.press("Home");
  for (let layers = 1; layers <= 20; layers++) {
    await expect(demo.readings.first()).toHaveText(lineEquation(1.2 ** layers, 0, "en"));
    await depth.press("ArrowRight");
  }
  await demo.plainSlider("Slope a").press("ArrowLeft");
  await demo.holds({ a: "1.1", depth: "20" });
  await demo.time.press("Home");
  await expect(demo.now).toHaveText("layer 0 of 20");
  await demo.time.press("ArrowRight");
  await expect(demo.readings.first()).toHaveText("y = 1.1x");
});

test("a walk by keyboard meets everything, with names and values", async ({ page }) => {
  const demo = await openCollapse(page);
  expect(await demo.walk()).toEqual([
    "button | Skip this figure",
    "slider | Bias b | 0",
    "button | Play",
    "button | To the start",
    "button | One step back",
    "button | One step on | disabled true",
    "range | Time | layer 5 of 5",
    "range | Slope a | 1.2",
    "range | Layers | 5",
    ...Object.values(en.presets).map((name, i) => `button | ${name} | pressed ${i === 3}`),
    ...["Adjust", "What happened", "Look inside", "Numbers", "Code"].map((name) => `button | ${name} | expanded false`),
    "button | Undo | disabled true",
    "button | Copy link",
    "button | Put this in my post",
    "button | Save as picture | expanded false",
  ]);
});

test("only what changes something is offered", async ({ page }) => {
  const demo = await openCollapse(page, 'panels="adjust"');
  for (const [mode, offered, missing] of [
    ["chain", ["Slope a", "Bias b"], ["Weight size", "Units per layer"]],
    ["net", ["Weight size", "Units per layer"], ["Slope a", "Bias b"]],
    ["sheet", ["Weight size"], ["Slope a", "Bias b", "Units per layer"]],
  ] as const) {
    await demo.set({ mode });
    for (const name of offered) await expect(demo.plainSlider(name)).toBeVisible();
    for (const name of missing) await expect(demo.plainSlider(name)).toHaveCount(0);
    await expect(demo.seed).toHaveCount(mode === "chain" ? 0 : 1);
  }
});

test("by hand: each layer with the reader's x, to what the core has", async ({ page }) => {
  const core = await loadCore();
  const demo = await openCollapse(page, 'functions="tanh identity" a="-0.7" b="0.45" x="1.5" panels="inside"');
  const { series } = core.runDemo("linear_collapse", { functions: "tanh identity", a: -0.7, b: 0.45 });
  const index = (1.5 + 4) * 32;
  const at = (place: number) => formatNumber(series.outputs?.data[(place * 6 + 5) * 257 + index] ?? Number.NaN, "en");
  await expect(demo.sums.first().locator("p").last()).toContainText(`≈ ${at(0)}`);
  await expect(demo.sums.last()).toContainText(`≈ ${at(1)}`);
  await expect(demo.sums.last()).toContainText("All layers in one: y₅ = −0.1681x + 0.3092");
  await demo.set({ mode: "net", functions: "tanh", width: "4" });
  const net = core.runDemo("linear_collapse", { functions: "tanh", mode: "net", width: 4 });
  await expect(demo.sumNumbers.last()).toHaveText(
    formatNumber(net.series.outputs?.data[5 * 257 + index] ?? Number.NaN, "en"),
  );
  await demo.set({ mode: "sheet", x: "2", x_2: "2" });
  const sheet = core.runDemo("linear_collapse", { functions: "tanh", mode: "sheet" }).series.outputs?.data;
  const corner = [11, 12].map((row) => formatNumber(sheet?.[row * 33 * 33 - 1] ?? Number.NaN, "en"));
  await expect(demo.sumNumbers.last()).toHaveText(`(${corner.join(", ")})`);
});

test("the code computes what is shown; of what is random, another of the kind", async ({ page }) => {
  const functions = "identity leaky_relu(slope=0.2)";
  const demo = await openCollapse(page, `functions="${functions}" a="-0.7" b="0.4" panels="code"`);
  const run = async () => {
    const output = runText(pythonWithNumpy(), test.info().outputPath(), (await demo.code.textContent()) ?? "");
    return [...output.matchAll(/[-\d.e]+(?=[,)\s])/g)].map(([number]) => Number(number));
  };
  const { facts } = (await loadCore()).runDemo("linear_collapse", { functions, a: -0.7, b: 0.4 });
  const printed = await run();
  expect(printed).toHaveLength(4);
  for (const [i, value] of [0, 1].flatMap((i) => [facts.slope?.[i], facts.residual?.[i]]).entries())
    expect(printed[i]).toBeCloseTo(value ?? Number.NaN, 7);
  for (const [mode, count] of [
    ["net", 4],
    ["sheet", 2],
  ] as const) {
    await demo.set({ mode });
    const numbers = await run();
    expect(numbers).toHaveLength(count);
    expect(numbers.at(count / 2 - 1)).toBeLessThan(1e-9);
    expect(numbers.at(-1)).toBeGreaterThan(1e-3);
  }
});

test("in both languages, every mode and width: nothing is past its edge, and a screen reader finds no fault", async ({
  page,
}) => {
  const demo = await openCollapse(page, 'functions="identity relu hard_sigmoid"');
  await demo.openAll();
  for (const lang of ["en", "ko"])
    for (const mode of ["chain", "net", "sheet"])
      for (const width of [320, 700, 1280])
        await test.step(`${lang} ${mode} ${width}`, async () => {
          await page.setViewportSize({ width, height: 800 });
          await demo.set({ lang, mode });
          await demo.rendered();
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          expect(await demo.beyondPlace()).toEqual([]);
          if (width === 320) expect(await axeViolations(page, "gradient-demo")).toEqual([]);
        });
});
