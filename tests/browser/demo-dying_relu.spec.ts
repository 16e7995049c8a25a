import { loadCore } from "activation-lab/core";
import type { DemoView } from "../../web/elements/demo/view.ts";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { openDying } from "./pages/dying.ts";
import { overflow } from "./pages/page.ts";

test("answers, dead units and weights are those that the core gives at the cursor's step", async ({ page }) => {
  const core = await loadCore();
  const { series } = core.runDemo("dying_relu", { functions: "relu leaky_relu", learning_rate: 0.4 });
  const demo = await openDying(page, 'functions="relu leaky_relu" learning_rate="0.4" step="5"');
  await demo.open("inside");
  await demo.open("tables");
  const steps = 201;
  for (const place of [0, 1]) {
    const number = (id: string, size: number, i = 0) => series[id]?.data[(place * steps + 5) * size + i] ?? Number.NaN;
    const dead = number("dead", 1);
    await expect(demo.counts.nth(place)).toHaveText(`${dead} of 16 units dead`);
    expect(await demo.crosses(place)).toEqual([dead, dead]);
    const below = Array.from({ length: 64 }, (_, i) => number("answers", 64, i)).filter((answer) => answer < -0.25);
    expect(await demo.belowZero(place)).toBe(below.length);
    const rows = await demo.unitRows(place);
    expect(rows).toHaveLength(16);
    for (const [i, [unit, state, share, ...weights]] of rows.entries()) {
      const on = number("on_share", 16, i);
      expect(unit).toBe(String(i + 1));
      expect(state).toMatch(on === 0 ? /^dead/ : on < 1 ? /sparse/ : /on for all/);
      expect(share).toBe(formatNumber(on, "en"));
      expect(weights).toEqual([0, 1, 2].map((part) => formatNumber(number("hidden_weights", 48, 3 * i + part), "en")));
    }
    await demo.slider("Unit").and(page.locator("input")).fill("8");
    for (const part of [0, 1, 2])
      await expect(demo.reading(place)).toContainText(
        formatNumber(number("hidden_weights", 48, 7 * 3 + part), "en", 3),
      );
  }
});

test("keys pick a unit in all functions at once, by one tab stop", async ({ page }) => {
  const demo = await openDying(page, 'functions="relu leaky_relu" step="200"');
  await demo.open("inside");
  const strip = demo.strip(0);
  await strip.press("Home");
  await strip.press("ArrowLeft");
  await expect(strip).toHaveAttribute("aria-valuetext", /^Unit 1: is on for \d+ of 64 examples/);
  await strip.press("ArrowRight");
  await expect(demo.reading(1)).toContainText("Unit 2 is on for all 64 examples");
  await expect(demo.strip(1)).toHaveAttribute("aria-valuenow", "2");
  await strip.press("End");
  await expect(demo.reading(0)).toContainText("Unit 16 ");
  await expect(demo.strip(1)).toHaveAttribute("tabindex", "-1");
});

for (const [name, style] of [
  ["as it is", ""],
  ["with a zoom of 1.5", "zoom: 1.5;"],
  ["scaled unevenly", "transform: scale(0.6, 1.2); transform-origin: 0 0;"],
] as const)
  test(`the mouse picks the unit whose cell or line it is on, in a page ${name}`, async ({ page }) => {
    const demo = await openDying(page, 'learning_rate="0.5" steps="20" step="20"');
    await page.addStyleTag({ content: `gradient-demo { width: 900px; ${style} }` });
    await demo.rendered();
    await demo.strip(0).scrollIntoViewIfNeeded();
    const { series } = (await loadCore()).runDemo("dying_relu", { functions: "relu", learning_rate: 0.5, steps: 20 });
    const lines = Array.from({ length: 16 }, (_, unit) =>
      series.hidden_weights?.data.slice(960 + 3 * unit, 963 + 3 * unit),
    );
    const pointAt = async ({ x, y }: { x: number; y: number }, unit: number) => {
      await page.mouse.move(x, y);
      await expect(demo.strip(0)).toHaveAttribute("aria-valuenow", String(unit));
      expect(await demo.switchedOn(0)).toBe(64 * (series.on_share?.data[320 + unit - 1] ?? Number.NaN));
    };
    await pointAt(await demo.cell(0, 6), 6);
    await pointAt(await demo.cell(0, 15), 15);
    const [w1 = 0, w2 = 0, b = 0] = lines[13] ?? [];
    const onLine = Array.from({ length: 59 }, (_, i) => (i - 29) / 10)
      .map((x1) => [x1, -(w1 * x1 + b) / w2] as const)
      .filter(([, x2]) => Math.abs(x2) < 2.9);
    /** How near the nearest other line is. */
    const room = ([x1, x2]: readonly [number, number]) =>
      Math.min(
        ...lines
          .toSpliced(13, 1)
          .map(([v1 = 0, v2 = 0, c = 0] = new Float32Array()) => Math.abs(v1 * x1 + v2 * x2 + c) / Math.hypot(v1, v2)),
      );
    const [clearest = [0, 0]] = onLine.toSorted((one, other) => room(other) - room(one));
    await pointAt(await demo.input(0, ...(clearest as [number, number])), 14);
  });

test("a dead unit's gradient is a sum of zeros, a living one's is what the next step goes down", async ({ page }) => {
  const demo = await openDying(page, 'functions="relu leaky_relu" learning_rate="0.4" step="100"');
  await demo.open("inside");
  const [dead, living] = [demo.sums.nth(0), demo.sums.nth(1)];
  await expect(dead).toContainText("1/64 (0 + 0 + … + 0) = 0");
  await dead.getByText("(z) at all 64 inputs").click();
  await expect(demo.terms(0)).toHaveText(Array(64).fill("0"));
  const { series } = (await loadCore()).runDemo("dying_relu", { functions: "leaky_relu", learning_rate: 0.4 });
  const unit = Number((await demo.part("inside").textContent())?.match(/unit (\d+)/)?.[1]) - 1;
  const gradient = series.hidden_gradients?.data[100 * 32 + 2 * unit] ?? Number.NaN;
  const [before = 0, after = 0] = [100, 101].map((step) => series.hidden_weights?.data[step * 48 + 3 * unit]);
  expect((before - after) / 0.4).toBeCloseTo(gradient, 4);
  const text = (await living.textContent())?.replaceAll("−", "-") ?? "";
  const [sum, w, rate, slope, next] = (
    text.match(/∂w₁ ≈ (\S+)[\s\S]*η·∂L\/∂w₁ ≈ (\S+) - ([\d.]+)·\(?([^)\s]+)\)? ≈ (\S+)/)?.slice(1) ?? []
  ).map(Number) as [number, number, number, number, number];
  expect(sum).toBe(slope);
  expect(rate).toBe(0.4);
  expect(slope).toBeCloseTo(gradient, 4);
  expect(next).toBe(Number(after.toPrecision(4)));
  expect(Number((w - rate * slope).toPrecision(4))).toBe(next); // what is written adds up
});

test("what the presets say will happen is what happens, in both languages", async () => {
  const core = await loadCore();
  const { view } = (await import("../../web/elements/demo/views/dying_relu.ts")) as { view: DemoView };
  const [kill, drift, leaky, bias, rescue, born] = view.presets.map(({ functions, settings }) =>
    core.runDemo("dying_relu", { functions, ...settings }),
  );
  const dead = kill?.facts.dead?.[0];
  expect(leaky?.facts.dead).toEqual([dead, 0]);
  expect(leaky?.series.loss?.data.at(-1)).toBeLessThan((kill?.series.loss?.data.at(-1) ?? 0) / 10);
  const drifted = drift?.verdicts.find(({ id }) => id === "dead")?.values[3];
  const deadAtStart = bias?.series.dead?.data[0];
  const [relu = 0, , elu = 0] = [200, 401, 602].map((last) => rescue?.series.loss?.data[last]);
  expect(elu).toBeLessThan(relu / 10);
  const share = Math.round(100 * (born?.facts.born_dead_share?.[0] ?? 0));
  const numbersIn = (name: string) =>
    name
      .match(/[\d.]+/g)
      ?.map(Number)
      .sort();
  for (const language of ["en", "ko"] as const) {
    await view.words.load(language);
    const { presets } = view.words[language];
    expect(numbersIn(presets.kill ?? "")).toEqual([0.4, dead, 16].sort());
    expect(numbersIn(presets.drift ?? "")).toEqual([0.05, 1.5, drifted].sort());
    expect(numbersIn(presets.bias ?? "")).toEqual([4, deadAtStart].sort());
    expect(numbersIn(presets.rescue ?? "")).toEqual([2]);
    expect(numbersIn(presets.born_dead ?? "")).toEqual([10, 2, share].sort());
  }
});

test("presets: a bad bias kills at once, others learn on, and nets are born dead under the bound", async ({ page }) => {
  const demo = await openDying(page);
  await demo.preset("bias −4").click();
  await demo.time.fill("0");
  await expect(demo.headline).toContainText("12 of 16 units are dead before the first step");
  await demo.preset("bias −2").click();
  await demo.time.fill("200");
  await demo.open("said");
  await expect(demo.verdicts).toContainText("ELU: no unit can die here");
  await expect(demo.counts).toHaveText([/^9 of 16/, /^0 of 16/, /^0 of 16/]);
  await expect(demo.dial("Hidden layers")).toHaveCount(0);
  await demo.preset("born dead").click();
  await demo.time.fill("0");
  await expect(demo.headline).toContainText("For ReLU, the chance of it is at most 0.944");
  await demo.time.fill("49");
  await expect(demo.born).toContainText("448 of 500 nets are born dead");
  await expect(demo.born).toContainText("0.896 ± 0.027");
  expect(await demo.bornDeadCells()).toBe(448);
  await expect(demo.bound).toContainText("0.944");
  await expect(demo.dial("Learning rate")).toHaveCount(0);
  await demo.dial("Hidden layers").fill("1");
  await expect(demo.bound).toContainText("0.25");
});

test("the slider goes where units die, but a link may have any rate, and takes the slider with it", async ({
  page,
}) => {
  const demo = await openDying(page);
  const rate = demo.dial("Learning rate");
  for (const [key, value] of [
    ["End", "0.5"],
    ["Home", "0.05"],
  ] as const) {
    await rate.press(key);
    await demo.holds({ learning_rate: value });
  }
  await demo.set({ learning_rate: "2" });
  await demo.open("adjust");
  await expect(demo.box("Learning rate")).toHaveValue("2");
  await expect(demo.problems).toHaveCount(0);
  await rate.press("End");
  await demo.holds({ learning_rate: "2" });
});

test("a verdict keeps its step: units that die later don't contradict it", async ({ page }) => {
  const { verdicts } = (await loadCore()).runDemo("dying_relu", { functions: "relu", learning_rate: 0.4 });
  const died = verdicts.find(({ id }) => id === "died");
  const demo = await openDying(page, 'functions="relu" learning_rate="0.4" step="200"');
  await expect(demo.counts).toHaveText("9 of 16 units dead");
  await demo.open("said");
  await expect(demo.sentences).toHaveText([
    `Step ${died?.step} ReLU: the first to die in training were ${died?.values[0]} of 16 units: since then f′ = 0 at every example.`,
    /^Step 200 ReLU: 9 of 16 units end up dead: 4 thrown off by one large step each, 5 in other ways\./,
  ]);
});

test("a run that stops says where, and what broke, in both languages; one click mends it", async ({ page }) => {
  const demo = await openDying(page, 'functions="prelu" width="64" learning_rate="0.4" step="200"');
  await expect(demo.stopped).toHaveText(
    /stopped at step 5, in layer 2\. Numbers .* became infinite; ∞ − ∞ or 0·∞ then made NaN/,
  );
  await demo.set({ lang: "ko" });
  await expect(demo.stopped).toHaveText(
    /5번째 단계의 2층에서 멈췄어요\. .* 무한대가 됐어요\. 여기서 ∞ − ∞나 0·∞를 계산하니 NaN/,
  );
  await demo.set({ lang: "en", functions: "elu", width: "16" });
  await expect(demo.stopped).toHaveText(
    /ELU: stopped at step 8, in layer 2\. A number grew beyond .* and became \+∞\./,
  );
  await demo.open("said");
  await expect(demo.verdicts).toContainText(/became \+∞\..* The learning rate is too large here/);
  await expect(demo.notices).toHaveText("overflow at step 8");
  await demo.time.fill("7");
  await expect(demo.notices).toHaveCount(0);
  await demo.time.fill("200");
  await demo.rescue.click();
  await expect(demo.stopped).toHaveCount(0);
  await expect(demo.notices).toHaveCount(0);
});

test("the last numbers of lines that end at one height stand apart, in their own plot", async ({ page }) => {
  const demo = await openDying(page, 'functions="relu elu prelu" width="64" learning_rate="0.4" step="200"');
  const places = await demo.ends();
  expect(places).toHaveLength(6);
  for (const [i, place] of places.slice(1).entries()) expect(place - (places[i] ?? 0)).toBeGreaterThan(10);
});

test("in the view of nets born dead, time is counted in nets", async ({ page }) => {
  const demo = await openDying(page, 'experiment="born_dead" nets="495" step="19"');
  await expect(demo.now).toHaveText("200 of 495 nets");
  await demo.time.fill("49");
  await expect(demo.now).toHaveText("495 of 495 nets");
  await expect(demo.time).toHaveAttribute("aria-valuetext", "495 of 495 nets");
  await demo.set({ lang: "ko" });
  await expect(demo.now).toHaveText("신경망 495개 중 495개");
});

for (const [path, experiment] of [
  ["/", "training"],
  ["/ko/", "born_dead"],
] as const)
  test(`${experiment}, opened everywhere on a narrow screen: nothing overflows and axe is content, in both languages and themes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const demo = await openDying(
      page,
      `theme="light" functions="relu elu" experiment="${experiment}" step="200"`,
      path,
    );
    await demo.openAll();
    for (const next of [{}, { lang: path === "/" ? "ko" : "en", theme: "dark" }]) {
      await page.setViewportSize({ width: 360, height: 800 });
      await demo.set(next);
      await demo.rendered();
      expect(await demo.spilled()).toBe(0);
      await page.setViewportSize({ width: 320, height: 800 });
      await demo.rendered();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeViolations(page, "gradient-demo")).toEqual([]);
    }
  });
