import type { Page } from "@playwright/test";
import { axeViolations, expect, phone, test } from "./lab.ts";
import { curveOf } from "./pages/curve.ts";
import { type Demo, demoOf } from "./pages/demo.ts";
import { boxOf, drag, middleOf } from "./pages/figure.ts";
import { figures } from "./pages/form.ts";
import {
  atRest,
  drawEach,
  followLink,
  openFigures,
  scrolled,
  showFigures,
  strictPolicy,
  underPolicy,
} from "./pages/page.ts";
import { Prose } from "./pages/prose.ts";
import { swipe } from "./pages/touch.ts";

const sections = `
  <section>
    <p>The weight <i data-term="w">w</i> is <span class="scrub" data-setting="weight" data-step="0">2</span> at first, so
      <math><mi data-term="z">z</mi><mo>=</mo><mi data-term="w">w</mi><mo>+</mo><mi data-term="b">b</mi></math>,
      with steps of <span class="scrub" data-setting="learning_rate">0.15</span>.</p>
    <gradient-demo id="figure" name="saturated_neuron" step="20"></gradient-demo>
  </section>
  <section>
    <p data-of="curves"><i data-term="low">Flat</i> and <a href="#x" data-term="tangent">tangent</a> at
      <span class="scrub" data-setting="x">1</span>, <i data-term="w">no weight</i>.</p>
    <activation-curve id="curves" functions="sigmoid"></activation-curve>
  </section>`;

async function open(page: Page, path = "/"): Promise<{ prose: Prose; demo: Demo }> {
  await openFigures(page, sections, path);
  const [prose, demo] = [new Prose(page), demoOf(page)];
  await demo.drawn();
  await curveOf(page).drawn();
  await expect(prose.scrub("Weight")).toBeVisible();
  await prose.scrollIntoView();
  return { prose, demo };
}

test("a term that is pointed at lights its marks, and a mark its terms; nothing moves", async ({ page }) => {
  const { prose, demo } = await open(page);
  const places = () => Promise.all([demo.root, prose.terms("w").first(), prose.terms("z")].map(boxOf));
  const before = await places();
  expect(await prose.litMarks(demo.root)).toBe(0);
  await prose.terms("w").first().hover();
  await expect(prose.lit).toHaveText(["w", "w"]);
  expect(await prose.litMarks(demo.root)).toBe(2);
  expect(await places()).toEqual(before);
  await prose.terms("b").hover();
  await expect(prose.lit).toHaveText("b");
  expect(await prose.litMarks(demo.root)).toBe(1);
  await demo.set({ functions: "tanh" });
  await demo.rendered();
  expect(await prose.litMarks(demo.root), "what is drawn anew is lit too").toBe(1);

  await prose.mark(demo.root, "z").hover();
  await expect(prose.lit).toHaveText("z");
  expect(await prose.litMarks(demo.root)).toBe(0);
  await prose.mark(demo.root, "b").hover();
  await expect(prose.lit).toHaveText("b");
  await page.mouse.move(1, 1);
  await expect(prose.lit).toHaveCount(0);
  await demo.handle("Weight").focus();
  await expect(prose.lit).toHaveText(["w", "2", "w"]);
});

test("the keyboard comes to each term of a figure once, to its numbers and to the links among them", async ({
  page,
}) => {
  const { prose, demo } = await open(page);
  await prose.terms("w").first().focus();
  expect(await prose.litMarks(demo.root)).toBe(2);
  await page.keyboard.press("Tab");
  await expect(prose.scrub("Weight")).toBeFocused();
  await expect(prose.lit).toHaveText("2");
  for (const name of ["z", "b"]) {
    await page.keyboard.press("Tab");
    await expect(prose.terms(name)).toBeFocused();
    await expect(prose.lit).toHaveText(name);
  }
  await page.keyboard.press("Tab");
  await expect(prose.scrub("Learning rate")).toBeFocused();
  await expect(prose.lit).toHaveText("0.15");
  expect(await prose.litMarks(demo.root), "its dial").toBe(1);

  const curve = curveOf(page).root;
  const before = await curveOf(page).plot.curves();
  const isAsBefore = async () => (await curveOf(page).plot.curves()) === before;
  await prose.terms("low").focus();
  expect(await prose.litMarks(curve), "its key; the tint itself is drawn").toBe(1);
  expect(await prose.litMarks(demo.root)).toBe(0);
  await expect.poll(isAsBefore).toBe(false);
  for (const place of [prose.terms("tangent"), prose.scrub("x"), prose.terms("w").last()]) {
    await page.keyboard.press("Tab");
    await expect(place).toBeFocused();
  }
  await page.keyboard.press("Tab");
  await expect(prose.lit).toHaveCount(0);
  await expect.poll(isAsBefore).toBe(true);
});

test("a number is dragged: its figure follows, with one step of undo and with the link", async ({ page }) => {
  const { prose, demo } = await open(page);
  const number = prose.scrub("Weight");
  const { x, y } = await middleOf(number);
  await drag(page, { x, y }, { x: x + 20, y }, { x: x - 30, y });
  await expect(number).toHaveText("0");
  await demo.holds({ weight: "0", step: "0" });
  await expect.poll(() => page.url()).toContain("#figure?step=0&weight=0");
  await drag(page, await middleOf(number), { x: x + 400, y });
  await expect(number).toHaveText("10");
  await demo.undo.click();
  await expect(number).toHaveText("0");
  await demo.undo.click();
  await expect(number).toHaveText("2");
  await demo.holds({ weight: "2", step: "20" });
  await expect(demo.undo).toHaveAttribute("aria-disabled", "true");

  await demo.handle("Weight").press("ArrowLeft");
  await expect(number).toHaveText("1.9");
  await followLink(page, "#figure?weight=3&learning_rate=0.5");
  await expect(number).toHaveText("3");
  await expect(prose.scrub("Learning rate")).toHaveText("0.5");
});

test("keys move a number as they do a slider, which it is to those who listen", async ({ page }) => {
  const { prose } = await open(page, "/#figure?weight=-1.5");
  const number = prose.scrub("Weight");
  await expect(number).toHaveText("−1.5");
  for (const [key, text] of [
    ["ArrowRight", "−1.4"],
    ["ArrowDown", "−1.5"],
    ["PageUp", "−0.5"],
    ["Home", "−10"],
    ["ArrowLeft", "−10"],
    ["End", "10"],
  ] as const) {
    await number.press(key);
    await expect(number, key).toHaveText(text);
  }
  await expect(number).toHaveAccessibleName("Weight w at the start");
  for (const [name, value] of Object.entries({ valuenow: "10", valuemin: "-10", valuemax: "10", valuetext: "10" }))
    await expect(number).toHaveAttribute(`aria-${name}`, value);
  const x = prose.scrub("x");
  await x.press("Home");
  await expect(x).toHaveText("−6");
  await curveOf(page).holds({ x: "-6" });
});

test("axe finds nothing while terms are lit, in the dark, in Korean and under a strict policy", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await underPolicy(page, strictPolicy);
  await openFigures(page, sections, "/ko/");
  const prose = new Prose(page);
  await expect(prose.scrub("처음 가중치 w")).toBeVisible();
  await prose.terms("w").first().hover();
  expect(await prose.litMarks(demoOf(page).root)).toBe(2);
  expect(await axeViolations(page, "main")).toEqual([]);
});

test.describe("on a phone", () => {
  test.use(phone);

  test("a tap lights a term until the next one; a number is dragged sideways, a swipe over it scrolls", async ({
    page,
  }) => {
    const { prose, demo } = await open(page);
    await prose.terms("w").last().scrollIntoViewIfNeeded();
    await prose.terms("w").nth(1).tap();
    await expect(prose.lit).toHaveText(["w", "w"]);
    expect(await prose.litMarks(demo.root)).toBe(2);
    await prose.terms("z").tap();
    await expect(prose.lit).toHaveText("z");

    const number = prose.scrub("Weight");
    await swipe(page, await middleOf(number), { x: 45, y: 2 });
    await expect(number).toHaveText("5");
    const before = await scrolled(page);
    await swipe(page, await middleOf(number), { x: 2, y: -200 });
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
    await atRest(page);
    await expect(number).toHaveText("5");
  });
});

/** What prose may name, and what the figure stands for it with. */
const named: Partial<Record<keyof typeof figures, string>> = {
  saturated_neuron: "w b z a f slope low y error loss step weight learning_rate",
  perceptron: "w1 w2 theta line sum",
  linear_collapse: "a b layer whole straight depth",
  function_fitting: "w b v c bends sum target units",
  vanishing_gradient: "left slope weights units layer_1 layer_20 last_layer gain",
  dying_relu: "dead resting loss learning_rate bias",
  decision_boundary: "gradient boundary layers learning_rate",
  zigzag: "path straight bowl inputs w1 w2 x1 x2 loss mean",
  softmax_saturation: "logits probabilities gradient jacobian target temperature",
  output_layer: "p y error push loss",
  curve: "f slope low",
  bars: "inputs outputs jacobian temperature",
  cost: "times measure",
};

test("every figure has marks for what the prose names", async ({ page }) => {
  await openFigures(page, "");
  for (const [figure, names] of Object.entries(named))
    await test.step(figure, async () => {
      await showFigures(page, figures[figure as keyof typeof figures].replace("></g", ` step="5"></g`));
      const root = page.locator("#figure");
      await expect.poll(() => new Prose(page).marked(root)).toEqual(expect.arrayContaining(names.split(" ")));
    });
});

for (const path of ["/", "/ko/"])
  test(`every term and number of the lesson at ${path} has its mark or its setting`, async ({ page }) => {
    await page.goto(path);
    await drawEach(page);
    expect(await new Prose(page).unmarked()).toEqual([]);
  });
