import { loadCore } from "activation-lab/core";
import { en } from "../../web/text/en/demos/function_fitting.ts";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { pythonWithNumpy, runText } from "./exportedCode.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { boxOf, drag, middleOf } from "./pages/figure.ts";
import { type FittingDemo, openFitting } from "./pages/fitting.ts";
import { overflow } from "./pages/page.ts";
import { swipe } from "./pages/touch.ts";

const core = await loadCore();

/** w, b and v of each unit at the end of a run. */
function unitsOf(input: Record<string, unknown>): number[][] {
  const run = core.startDemo("function_fitting", input);
  run.advance();
  const { hidden } = run.inspect(run.steps - 1);
  run.free();
  const numbers = [...(hidden?.data ?? [])];
  return Array.from({ length: numbers.length / 3 }, (_, i) => numbers.slice(3 * i, 3 * i + 3));
}

const written = (value: number) => formatNumber(value, "en", 3);

test("the numbers shown are the core's, at the end and in the middle", async ({ page }) => {
  const { series, facts } = core.runDemo("function_fitting");
  const demo = await openFitting(page);
  await expect(demo.errors).toHaveText(new RegExp(`off by ${written(facts.error?.[0] ?? Number.NaN)}$`));
  await expect(demo.headline).toContainText(`off by ${written(facts.best_line?.[0] ?? Number.NaN)}`);
  const [w = 0, b = 0, v = 0] = unitsOf({})[2] ?? [];
  await expect(demo.unitNumbers).toHaveText([w, b, v, -b / w].map(written));
  await demo.set({ step: "100" });
  await expect(demo.errors).toHaveText(new RegExp(`off by ${written(series.error?.data[100] ?? Number.NaN)}$`));
});

test("a bend that is dragged turns training into weights by hand, from those at the cursor; undo leads back", async ({
  page,
}) => {
  const demo = await openFitting(page, 'step="300"');
  const before = await demo.errors.textContent();
  await demo.bend.scrollIntoViewIfNeeded();
  const { x, y } = await middleOf(demo.bend);
  const from = Number(await demo.bend.getAttribute("aria-valuenow"));
  await drag(page, { x, y }, { x: x - 30, y: y - 5 }, { x: x - 60, y: y - 10 });
  await demo.holds({ mode: "by_hand", units: "8" });
  await expect.poll(async () => Number(await demo.bend.getAttribute("aria-valuenow"))).toBeLessThan(from - 0.1);
  const run = core.startDemo("function_fitting");
  run.advance();
  const there = [...(run.inspect(300).hidden?.data ?? [])];
  const held = await demo.numbers("weights");
  expect(held).toHaveLength(25);
  for (const [i, number] of there.entries())
    if (Math.floor(i / 3) !== 2) expect(Math.abs((held[i + 1] ?? 0) - number)).toBeLessThanOrEqual(0.0005);
  expect(Math.abs((held[7] ?? 0) - (there[6] ?? 0))).toBeLessThanOrEqual(0.0005); // w stays
  await expect(demo.errors).not.toHaveText(before ?? "");
  await demo.undo.click();
  await demo.holds({ mode: "trained", step: "300" });
  await expect(demo.errors).toHaveText(before ?? "");
});

test("a press on another bend picks it and moves nothing; keys move the bend, and how much it bends", async ({
  page,
}) => {
  const demo = await openFitting(page, 'mode="by_hand" units="3" target="bump" weights="0 1 0.5 2 1 0 -4 1 -0.5 2"');
  const { x, y } = await middleOf(demo.ends.nth(1));
  await page.mouse.click(x, y);
  await demo.holds({ unit: "2", weights: "0 1 0.5 2 1 0 -4 1 -0.5 2" });
  for (const [key, weights] of [
    ["ArrowRight", [1, -0.02, -4]],
    ["Shift+ArrowLeft", [1, 0.18, -4]],
    ["Home", [1, 1, -4]],
    ["End", [1, -1, -4]],
    ["ArrowUp", [1, -1, -3.92]],
    ["PageDown", [1, -1, -4]],
  ] as const) {
    await demo.bendOf(2).press(key);
    await expect.poll(async () => (await demo.numbers("weights")).slice(4, 7)).toEqual(weights);
  }
  await expect(demo.bendOf(2)).toHaveAttribute("aria-valuetext", "at 1, strength −4");
  await demo.button("Unit to the left").click();
  await demo.holds({ unit: "3" });
  await expect(demo.unitNumbers.last()).toHaveText("0.5");
});

test("w turns a unit’s line around its bend, v weighs the part, c moves all of it: in the picture and by dials", async ({
  page,
}) => {
  const given = 'mode="by_hand" units="2" unit="1" target="abs" weights="0 2 1 1 1 -0.5 0.5" panels="inside"';
  const demo = await openFitting(page, given);
  const weights = () => demo.numbers("weights");
  const up = async (letter: string) => {
    const place = await middleOf(demo.ringOf(letter));
    await drag(page, place, { x: place.x, y: place.y - 10 });
  };
  await up("w of unit 1");
  await expect.poll(async () => (await weights())[1]).toBeGreaterThan(2);
  const [, w = 0, b = 0, v] = await weights();
  expect(-b / w).toBeCloseTo(-0.5, 3); // its bend stays
  expect(v).toBe(1);
  await up("v of unit 1");
  await expect.poll(async () => (await weights())[3]).toBeGreaterThan(1);
  await up("c");
  await expect.poll(async () => (await weights())[0]).toBeGreaterThan(0);
  expect((await weights()).slice(1, 3)).toEqual([w, b]);
  expect((await weights()).slice(4)).toEqual([1, -0.5, 0.5]);
  const [c = 0] = await weights();
  await demo.gripOf("c").press("ArrowUp");
  await expect.poll(async () => (await weights())[0]).toBeCloseTo(c + 0.05, 6);
  for (const [place, letter] of [
    [1, "w of unit 1"],
    [2, "b of unit 1"],
    [3, "v of unit 1"],
    [0, "c"],
  ] as const) {
    const before = (await weights())[place] ?? Number.NaN;
    await demo.plainSlider(letter).press("ArrowLeft");
    await expect.poll(async () => (await weights())[place]).toBeLessThan(before);
  }
  await expect(demo.unitNumbers.first()).toHaveText(written((await weights())[1] ?? Number.NaN));
});

test("a line that was turned to w = 0 is turned on around the middle", async ({ page }) => {
  const demo = await openFitting(page, 'mode="by_hand" units="1" unit="1" weights="0 0 0.5 1" panels="inside"');
  await expect(demo.bend).toHaveCount(0);
  const place = await middleOf(demo.ringOf("w of unit 1"));
  await drag(page, place, { x: place.x, y: place.y - 10 });
  await expect.poll(async () => (await demo.numbers("weights"))[1]).toBeGreaterThan(0.05);
  expect((await demo.numbers("weights"))[2]).toBe(0.5);
  await expect(demo.bend).toHaveCount(1);
});

test("the target is chosen beside the picture; what lies outside it is said to", async ({ page }) => {
  const demo = await openFitting(page, 'mode="by_hand" units="2" weights="0 1 0.5 1 1 -0.5 1"');
  await expect(demo.stemsName).toHaveText("bends: where, how much");
  await demo.set({ weights: "0 1 3 1 1 -0.5 1" });
  await expect(demo.stemsName).toHaveText("bends: where, how much; ▸ beyond ±1");
  await demo.button("a bump").click();
  await demo.holds({ target: "bump" });
  await expect(demo.button("a bump")).toHaveAttribute("aria-pressed", "true");
  await demo.button("drawn by you").click();
  await expect(demo.points).toHaveCount(33);
});

test("a unit that is switched off is missing from the curve, and all come back", async ({ page }) => {
  const demo = await openFitting(page, 'units="32"');
  const whole = await demo.curves.getAttribute("d");
  await expect(demo.before).toHaveCount(0);
  await demo.button("Off: unit 3").click();
  await demo.holds({ off: "4" });
  await expect(demo.errors).toContainText("all on: off by");
  await expect(demo.before).toHaveAttribute("d", whole ?? "");
  await expect(demo.curves).not.toHaveAttribute("d", whole ?? "");
  await demo.set({ unit: "32" });
  await demo.button("Off: unit 32").click();
  await demo.holds({ off: String(4 + 2 ** 31) });
  await demo.button("All on").click();
  await demo.holds({ off: "0" });
  await expect(demo.curves).toHaveAttribute("d", whole ?? "");
});

test("presets tell a story that the core bears out: each does what its button says", async ({ page }) => {
  const demo = await openFitting(page);
  const error = async () => Number(((await demo.errors.textContent()) ?? "").replace(/.*off by /s, ""));
  const isWithin = (least: number, most: number) =>
    expect.poll(async () => (await error()) >= least && (await error()) <= most).toBe(true);
  await demo.preset("Identity: 8 units, one line").click();
  await expect(demo.headline).toContainText("bends nothing");
  await isWithin(0.454, 0.456);
  await demo.preset("By hand: three bends, a tent").click();
  await demo.holds({ mode: "by_hand" });
  await isWithin(0.03, 0.05);
  await demo.set({ seed: "9" });
  await demo.preset("Two ReLUs are |x|").click(); // whatever seed there was: of others, some don't get there
  await demo.holds({ target: "abs", units: "2", seed: "1" });
  await expect(demo.errors).toContainText("×10⁻");
  await demo.preset("ReLU: 8 bends follow the wave").click();
  await demo.holds({ target: "sine" });
  await isWithin(0.027, 0.029);
  await demo.open("said");
  await expect(demo.verdicts).toContainText("9 straight pieces");
  await demo.preset("32 bends: nearer still").click();
  await isWithin(0.008, 0.009);
  await demo.preset("tanh: 8 round steps").click();
  await isWithin(0.004, 0.005);
  await expect(demo.verdicts).toContainText("no corner and no jump");
  await demo.preset("Draw your own target").click();
  await isWithin(0.01, 0.02);
  await expect(demo.points).toHaveCount(33);
});

test("only a ReLU’s stems are called bends, and the seed is offered only where weights are drawn", async ({ page }) => {
  const demo = await openFitting(page);
  await demo.open("adjust");
  for (const [functions, mode, name] of [
    ["relu", "trained", "bends: where, how much"],
    ["identity", "trained", "units: at −b/w, height v·|w|"],
    ["sine", "by_hand", "units: at −b/w, height v·|w|"],
  ] as const) {
    await demo.set({ functions, mode });
    await expect(demo.stemsName).toHaveText(name);
    await expect(demo.seed).toHaveCount(mode === "trained" ? 1 : 0);
  }
});

test("a target is drawn by mouse, by finger without scrolling, and point by point with keys", async ({ page }) => {
  const demo = await openFitting(page, 'target="drawn" units="2"');
  await demo.canvas.scrollIntoViewIfNeeded();
  const box = await boxOf(demo.canvas);
  const at = (x: number, y: number) => ({
    x: box.x + ((x + 1) / 2) * box.width,
    y: box.y + ((1.25 - y) / 2.5) * box.height,
  });
  await drag(page, at(-1, 0.5), at(-0.2, 0.5), at(1, 0.5));
  const flat = (list: readonly number[]) => list.every((height) => Math.abs(height - 0.5) < 0.02);
  await expect.poll(async () => flat(await demo.numbers("heights"))).toBe(true);
  await demo.undo.click();
  await demo.holds({ heights: /^-0\.8 -0\.79 / });
  const place = () => demo.root.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await place();
  await swipe(page, at(0, 0.9), { x: 0, y: 0.9 * (box.height / 2.5) });
  await expect.poll(async () => Math.abs((await demo.numbers("heights"))[16] ?? 1)).toBeLessThan(0.06);
  expect(await place()).toBe(before);
  await demo.points.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(demo.points.nth(1)).toBeFocused();
  const height = (await demo.numbers("heights"))[1] ?? Number.NaN;
  await page.keyboard.press("ArrowUp");
  await expect.poll(async () => (await demo.numbers("heights"))[1]).toBeCloseTo(height + 0.05, 6);
  await expect(demo.points.nth(1)).toBeFocused();
});

test("a walk by keyboard meets everything, with names and values", async ({ page }) => {
  const demo = await openFitting(page, 'target="drawn" units="4" panels="inside"');
  const all = await demo.walk();
  const [first, last] = [
    all.indexOf("slider | Height at x = −1 | −0.8"),
    all.indexOf("slider | Height at x = 1 | −0.4"),
  ];
  expect(last - first).toBe(32);
  expect(all.slice(first, last + 1).every((each) => /^slider \| Height at x = \S+ \| \S+$/.test(each))).toBe(true);
  const [w = 0, b = 0, v = 0] = unitsOf({ target: "drawn", units: 4 })[2] ?? [];
  expect(all.toSpliced(first, 33)).toEqual([
    "button | Skip this figure",
    ...["a sine wave", "a bump", "|x|", "a step"].map((name) => `button | ${name} | pressed false`),
    "button | drawn by you | pressed true",
    "button | Unit to the left",
    "button | Unit to the right",
    "button | Off: unit 3 | pressed false",
    "button | All on | disabled true",
    `slider | Place of unit 3 | at ${written(-b / w)}, strength ${written(v * Math.abs(w))}`,
    "button | Play",
    "button | To the start",
    "button | One step back",
    "button | One step on | disabled true",
    "button | 100 seeds",
    "range | Time | step 1000 of 1000",
    "range | Units | 4",
    ...Object.values(en.presets).map((name) => `button | ${name} | pressed false`),
    ...["Adjust", "What happened"].map((name) => `button | ${name} | expanded false`),
    "button | Look inside | expanded true",
    ...["Numbers", "Code"].map((name) => `button | ${name} | expanded false`),
    "button | Undo | disabled true",
    "button | Copy link",
    "button | Put this in my post",
    "button | Save as picture | expanded false",
    ...Object.entries({ w, b, v }).map(([letter, value]) => `range | ${letter} of unit 3 | ${written(value)}`),
    expect.stringMatching(/^range \| c \| −?\d/),
    "range | Input x | 0.5",
    "summary | The terms at all 65 inputs",
  ]);
});

test("the NumPy code gives the error that is shown, for every target", async ({ page }) => {
  const demo = await openFitting(page, 'panels="code"');
  for (const given of [
    { target: "sine", functions: "relu" },
    { target: "bump", functions: "elu(alpha=2)" },
    { target: "abs", functions: "tanh" },
    { target: "step", functions: "gelu" },
    { target: "drawn", functions: "leaky_relu(slope=0.2)", mode: "by_hand", weights: "0.5 1 0.25 -1.5 2" },
  ])
    await test.step(`${given.target} ${given.functions}`, async () => {
      await demo.set({ mode: null, weights: null, ...given });
      await demo.rendered();
      const printed = runText(pythonWithNumpy(), test.info().outputPath(), (await demo.codeText.textContent()) ?? "");
      const { facts } = core.runDemo("function_fitting", given);
      expect(Number(printed)).toBeCloseTo(facts.error?.[0] ?? Number.NaN, 5);
    });
});

test("by hand, the gradient is the mean of its terms, whichever input is picked", async ({ page }) => {
  const demo = await openFitting(page, 'functions="relu tanh" step="200" panels="inside"');
  const sumsUp = async (place: number) => {
    const terms = (await demo.terms(place).allTextContents()).map(asNumber);
    expect(terms).toHaveLength(65);
    const mean = terms.reduce((sum, term) => sum + term, 0) / 65;
    const gradient = asNumber((await demo.sums.nth(place).locator("p b").last().textContent()) ?? "");
    expect(Math.abs(mean - gradient)).toBeLessThan(1e-4 + 0.002 * Math.abs(gradient));
  };
  await demo.openAll();
  for (const place of [0, 1]) await sumsUp(place);
  await demo.plainSlider("Input x").fill("10");
  await expect(demo.part("inside")).toContainText("(−0.6875)");
});

function asNumber(text: string): number {
  const [mantissa = "", power = "0"] = text
    .replaceAll("−", "-")
    .replace(/[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (digits) =>
      [...digits]
        .map((each) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(each) - 1)
        .join("")
        .replace("-1", "-"),
    )
    .split("×10");
  return Number(mantissa) * 10 ** Number(power);
}

test("a link leads to the same bends, unit and switches", async ({ page }) => {
  const demo = await openFitting(page, 'unit="5"');
  await demo.bend.press("ArrowRight");
  await demo.button("Off: unit 5").click();
  await demo.holds({ mode: "by_hand", off: "16" });
  const link = await demo.link();
  const [error, weights] = [await demo.errors.textContent(), await demo.setting("weights")];
  await page.goto("about:blank");
  const again = await openFitting(page, "", `/${link}`);
  await again.holds({ mode: "by_hand", unit: "5", off: "16", weights: weights ?? "" });
  await expect(again.errors).toHaveText(error ?? "");
});

async function opened(demo: FittingDemo, lang: string): Promise<void> {
  await demo.set({ lang });
  await demo.rendered();
}

test("opened everywhere at 320 px, axe finds nothing wrong, and nothing overflows, in both languages", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const demo = await openFitting(page, 'functions="relu tanh leaky_relu(slope=0.1)" target="drawn" units="32" off="7"');
  await demo.openAll();
  for (const lang of ["en", "ko"]) {
    await opened(demo, lang);
    expect(await axeViolations(page, "gradient-demo")).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
});

test("at every width all of it lies within the figure", async ({ page }) => {
  const demo = await openFitting(page, 'functions="relu tanh" units="32" off="1"');
  for (const lang of ["en", "ko"])
    for (const width of [1280, 900, 780, 700, 480, 360])
      await test.step(`${lang} ${width}`, async () => {
        await page.setViewportSize({ width, height: 860 });
        await opened(demo, lang);
        await expect.poll(() => demo.beyond()).toBeLessThanOrEqual(0);
      });
});
