import type { Locator, Page } from "@playwright/test";
import { loadCore } from "activation-lab/core";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { axeViolations, expect, openFigure, test } from "./lab.ts";

async function openDemo(page: Page, attributes = "", path = "/"): Promise<Locator> {
  await openFigure(page, `<gradient-demo id="demo" name="dying_relu" ${attributes}></gradient-demo>`, path);
  const demo = page.locator("gradient-demo");
  await expect(demo.locator(".picture svg").first()).toBeVisible();
  await demo.locator("details.tables").waitFor(); // what stands under the picture comes after it
  return demo;
}

const panel = (demo: Locator, place: number) => demo.locator(".panel").nth(place);

test("dead units, their cells and their weights are those that the core gives at the cursor's step", async ({
  page,
}) => {
  const core = await loadCore();
  const { series } = core.runDemo("dying_relu", { functions: "relu leaky_relu" });
  const demo = await openDemo(page, `step="5"`);
  const steps = 201;
  for (const place of [0, 1]) {
    const number = (id: string, size: number, i = 0) => series[id]?.data[(place * steps + 5) * size + i] ?? Number.NaN;
    const states = await panel(demo, place)
      .getByRole("radio")
      .evaluateAll((all) => all.map(({ className }) => className));
    const shares = states.map((_, i) => number("on_share", 16, i));
    expect(states).toEqual(shares.map((share) => `cell ${share === 0 ? "dead" : share < 1 ? "sparse" : "awake"}`));
    await expect(panel(demo, place).locator(".count")).toContainText(`${number("dead", 1)} of 16 dead`);
    const crosses = await panel(demo, place)
      .locator(".mark.dead")
      .evaluateAll((all) => all.flatMap((each) => each.getAttribute("d")?.match(/M/g) ?? []));
    expect(crosses).toHaveLength(number("dead", 1));
    await panel(demo, place).getByRole("radio", { name: "Unit 8:" }).click();
    for (const i of [0, 1, 2])
      await expect(panel(demo, place).locator(".reading")).toContainText(
        formatNumber(number("hidden_weights", 48, 7 * 3 + i), "en", 3),
      );
  }
});

test("arrow keys go from unit to unit, in all functions at once", async ({ page }) => {
  const demo = await openDemo(page, `step="200"`);
  await panel(demo, 0).getByRole("radio", { checked: true }).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await expect(panel(demo, 0).getByRole("radio", { name: "Unit 16:" })).toBeFocused();
  await expect(panel(demo, 1).getByRole("radio", { name: "Unit 16:" })).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(panel(demo, 1).locator(".reading")).toContainText("Unit 1 ");
});

test("a dead unit's gradient is a sum of zeros, a living one's is what the next step goes down", async ({ page }) => {
  const demo = await openDemo(page, `step="100"`);
  await demo.getByText(/Look inside unit/).click();
  const [dead, living] = [demo.locator(".sum").nth(0), demo.locator(".sum").nth(1)];
  await expect(dead).toContainText("1/64 (0 + 0 + … + 0) = 0");
  await dead.locator("summary").click();
  const slopes = await dead.locator("tbody td:last-child").allTextContents();
  expect(slopes).toEqual(Array(64).fill("0"));
  const { series } = (await loadCore()).runDemo("dying_relu", { functions: "leaky_relu" });
  const unit = Number((await demo.locator("details.inside > summary").textContent())?.match(/unit (\d+)/)?.[1]) - 1;
  const weight = (step: number) => series.hidden_weights?.data[step * 48 + 3 * unit] ?? Number.NaN;
  await expect(living).toContainText(`≈ ${formatNumber((weight(100) - weight(101)) / 0.4, "en", 3)}`);
});

test("presets: a bad bias kills at once, others rescue, and nets are born dead under the bound", async ({ page }) => {
  const demo = await openDemo(page);
  await demo.getByRole("button", { name: "a bad bias" }).click();
  await expect(demo.locator(".verdicts")).toContainText("12 of 16 units are dead before the first step");
  await demo.getByRole("button", { name: "rescue it" }).click();
  await demo.getByRole("slider", { name: "Step" }).fill("200");
  await expect(demo.locator(".verdicts")).toContainText("ELU: nothing can die here");
  await expect(demo.locator(".count")).toHaveText([/^9 of 16/, /^0 of 16/, /^0 of 16/]);
  await expect(demo.getByRole("slider", { name: "Hidden layers" })).toHaveCount(0);
  await demo.getByRole("button", { name: "born dead" }).click();
  await demo.getByRole("slider", { name: "Step" }).fill("49");
  await expect(demo.locator(".counter")).toContainText("448 of 500 nets born dead: 0.896 ± 0.027");
  await expect(demo.locator(".bound-name")).toContainText("0.944");
  await expect(demo.getByRole("slider", { name: "Learning rate" })).toHaveCount(0);
  await demo.getByRole("slider", { name: "Hidden layers" }).fill("1");
  await expect(demo.locator(".bound-name")).toContainText("0.25");
});

test("a verdict keeps its step: units that die later don't contradict it", async ({ page }) => {
  const { verdicts } = (await loadCore()).runDemo("dying_relu", { functions: "relu" });
  const died = verdicts.find(({ id }) => id === "died");
  const demo = await openDemo(page, `functions="relu" step="200"`);
  await expect(demo.locator(".count")).toHaveText(/^9 of 16 dead/);
  await expect(demo.locator(".verdicts p")).toHaveText([
    `Step ${died?.step} ReLU: this step was too large, and threw ${died?.values[0]} of 16 units past all the inputs. No input switches them on any more.`,
    /^Step 200 ReLU: 9 of 16 units end up dead/,
  ]);
});

for (const [functions, width, path, says] of [
  ["elu", 16, "/", /ELU: stopped at step 8, in layer 2\. A number grew beyond .* and became \+∞\./],
  ["prelu", 64, "/", /stopped at step 5, in layer 2\. Numbers .* became infinite; ∞ − ∞ or 0·∞ then made NaN/],
  ["prelu", 64, "/ko/", /5번째 단계의 2층에서 멈췄어요\. .* 무한대가 됐어요\. 여기서 ∞ − ∞나 0·∞를 계산하니 NaN/],
] as const)
  test(`${path}: a run of ${functions} that stops says where, and what broke`, async ({ page }) => {
    const demo = await openDemo(page, `functions="${functions}" width="${width}" step="200"`, path);
    await expect(demo.locator(".stopped")).toHaveText(says);
  });

test("the last numbers of lines that end at one height stand apart, in their own plot", async ({ page }) => {
  const demo = await openDemo(page, `functions="relu elu prelu" width="64" step="200"`);
  const places = await demo
    .locator(".lines .end")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().y).sort((a, b) => a - b));
  expect(places).toHaveLength(6);
  for (const [i, place] of places.slice(1).entries()) expect(place - (places[i] ?? 0)).toBeGreaterThan(10);
});

for (const path of ["/", "/ko/"])
  test(`${path}: at 360 px every function's words stay in its own panel`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const demo = await openDemo(page, `functions="relu elu" step="200"`, path);
    const wider = await demo
      .locator(".panel, .panel p")
      .evaluateAll((all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
    expect(wider).toBe(0);
  });

test("in the view of nets born dead, time is counted in nets", async ({ page }) => {
  const demo = await openDemo(page, `experiment="born_dead" nets="495" step="19"`);
  await expect(demo.locator(".now")).toHaveText("200 of 495 nets");
  await demo.getByRole("slider", { name: "Step" }).fill("49");
  await expect(demo.locator(".now")).toHaveText("495 of 495 nets");
  await expect(demo.getByRole("slider", { name: "Step" })).toHaveAttribute("aria-valuetext", "495 of 495 nets");
  await demo.evaluate((element) => element.setAttribute("lang", "ko"));
  await expect(demo.locator(".now")).toHaveText("신경망 495개 중 495개");
});

test("what overflows is rescued by one click", async ({ page }) => {
  const demo = await openDemo(page, `functions="elu" step="200"`);
  await expect(demo.locator(".stopped")).toContainText("ELU: stopped at step 8");
  await expect(demo.locator(".stopped")).toContainText("the learning rate is too large for this function");
  await demo.getByRole("button", { name: "Set values that work" }).click();
  await expect(demo.locator(".stopped")).toHaveCount(0);
});

for (const [path, theme, experiment] of [
  ["/", "light", "training"],
  ["/ko/", "dark", "training"],
  ["/ko/", "light", "born_dead"],
  ["/", "dark", "born_dead"],
] as const)
  test(`${path}, ${theme}, ${experiment}: opened everywhere at 320 px, nothing overflows and axe is content`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const demo = await openDemo(page, `theme="${theme}" experiment="${experiment}" step="40"`, path);
    for (const summary of await demo.locator("summary").all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeViolations(page, "gradient-demo")).toEqual([]);
  });
