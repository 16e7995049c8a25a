import { loadCore } from "activation-lab/core";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { openDying } from "./pages/dying.ts";
import { overflow } from "./pages/page.ts";

test("dead units, their cells and their weights are those that the core gives at the cursor's step", async ({
  page,
}) => {
  const core = await loadCore();
  const { series } = core.runDemo("dying_relu", { functions: "relu leaky_relu", learning_rate: 0.4 });
  const demo = await openDying(page, 'learning_rate="0.4" step="5"');
  const steps = 201;
  for (const place of [0, 1]) {
    const number = (id: string, size: number, i = 0) => series[id]?.data[(place * steps + 5) * size + i] ?? Number.NaN;
    const said = await demo.units(place).evaluateAll((all) => all.map((unit) => unit.ariaLabel ?? ""));
    expect(said).toHaveLength(16);
    for (const [i, words] of said.entries()) {
      const share = number("on_share", 16, i);
      const state = share === 0 ? /is dead: none/ : share < 1 ? / is on for \d+ of / : /is never shut/;
      expect(words).toMatch(state);
    }
    await expect(demo.panel(place)).toContainText(`${number("dead", 1)} of 16 dead`);
    expect(await demo.crosses(place)).toBe(number("dead", 1));
    await demo.unit(place, 8).click();
    for (const i of [0, 1, 2])
      await expect(demo.reading(place)).toContainText(formatNumber(number("hidden_weights", 48, 7 * 3 + i), "en", 3));
  }
});

test("arrow keys go from unit to unit, in all functions at once", async ({ page }) => {
  const demo = await openDying(page, 'step="200"');
  await demo.panel(0).getByRole("radio", { checked: true }).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await expect(demo.unit(0, 16)).toBeFocused();
  await expect(demo.unit(1, 16)).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(demo.reading(1)).toContainText("Unit 1 ");
});

test("a dead unit's gradient is a sum of zeros, a living one's is what the next step goes down", async ({ page }) => {
  const demo = await openDying(page, 'learning_rate="0.4" step="100"');
  await demo.open("inside");
  const [dead, living] = [demo.sums.nth(0), demo.sums.nth(1)];
  await expect(dead).toContainText("1/64 (0 + 0 + … + 0) = 0");
  await dead.getByText("at all 64 inputs").click();
  await expect(demo.terms(0)).toHaveText(Array(64).fill("0"));
  const { series } = (await loadCore()).runDemo("dying_relu", { functions: "leaky_relu", learning_rate: 0.4 });
  const unit = Number((await demo.part("inside").textContent())?.match(/unit (\d+)/)?.[1]) - 1;
  const weight = (step: number) => series.hidden_weights?.data[step * 48 + 3 * unit] ?? Number.NaN;
  await expect(living).toContainText(`≈ ${formatNumber((weight(100) - weight(101)) / 0.4, "en", 3)}`);
});

test("presets: a bad bias kills at once, others rescue, and nets are born dead under the bound", async ({ page }) => {
  const demo = await openDying(page);
  await demo.preset("a bad bias").click();
  await expect(demo.verdicts).toContainText("12 of 16 units are dead before the first step");
  await demo.preset("rescue it").click();
  await demo.time.fill("200");
  await expect(demo.verdicts).toContainText("ELU: nothing can die here");
  await expect(demo.counts).toHaveText([/^9 of 16/, /^0 of 16/, /^0 of 16/]);
  await expect(demo.slider("Hidden layers")).toHaveCount(0);
  await demo.preset("born dead").click();
  await demo.time.fill("49");
  await expect(demo.born).toContainText("448 of 500 nets born dead: 0.896 ± 0.027");
  await expect(demo.bound).toContainText("0.944");
  await expect(demo.slider("Learning rate")).toHaveCount(0);
  await demo.slider("Hidden layers").fill("1");
  await expect(demo.bound).toContainText("0.25");
});

test("the slider goes where units die, but a link may have any rate, and takes the slider with it", async ({
  page,
}) => {
  const demo = await openDying(page);
  const rate = demo.slider("Learning rate");
  for (const [key, value] of [
    ["End", "0.6"],
    ["Home", "0.05"],
  ] as const) {
    await rate.press(key);
    await demo.holds({ learning_rate: value });
  }
  await demo.set({ learning_rate: "2" });
  await expect(demo.box("Learning rate")).toHaveValue("2");
  await expect(demo.problems).toHaveCount(0);
  await rate.press("End");
  await demo.holds({ learning_rate: "2" });
});

test("a verdict keeps its step: units that die later don't contradict it", async ({ page }) => {
  const { verdicts } = (await loadCore()).runDemo("dying_relu", { functions: "relu", learning_rate: 0.4 });
  const died = verdicts.find(({ id }) => id === "died");
  const demo = await openDying(page, 'functions="relu" learning_rate="0.4" step="200"');
  await expect(demo.counts).toHaveText(/^9 of 16 dead/);
  await expect(demo.sentences).toHaveText([
    `Step ${died?.step} ReLU: this step was too large, and threw ${died?.values[0]} of 16 units past all the inputs. No input switches them on any more.`,
    /^Step 200 ReLU: 9 of 16 units end up dead/,
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
    /ELU: stopped at step 8, in layer 2\. A number grew beyond .* and became \+∞\..* the learning rate is too large for this function/,
  );
  await demo.rescue.click();
  await expect(demo.stopped).toHaveCount(0);
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
