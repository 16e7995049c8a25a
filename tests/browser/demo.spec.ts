import { loadCore } from "activation-lab/core";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { expect, test } from "./lab.ts";
import { demoOf } from "./pages/demo.ts";
import { followLink, openFigures } from "./pages/page.ts";
import { openVanishing, type VanishingDemo, vanishingOf } from "./pages/vanishing.ts";

test("the page opens with twenty bars of one function, after one sentence", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("main > .lead + *")).toHaveAttribute("name", "vanishing_gradient");
  const demo = vanishingOf(page);
  await demo.drawn();
  expect(await demo.bars()).toEqual([20]);
  await expect(demo.counters.first()).toContainText(/gradient lost\s*10¹[⁰¹²³]\s*saturated units\s*0%/);
});

test("the numbers shown are those that the core gives for the settings of the moment", async ({ page }) => {
  const core = await loadCore();
  const shown = async (demo: VanishingDemo, given: Record<string, unknown>, layer: number) => {
    const want = core.runDemo("vanishing_gradient", { functions: "sigmoid elu(alpha=2)", ...given }).series.gradient;
    const depth = want?.shape[2] ?? 0;
    for (const place of [0, 1]) {
      const number = want?.data[place * depth + layer - 1] ?? Number.NaN;
      await expect(demo.reading).toContainText(formatNumber(number, "en", 3));
    }
  };
  const demo = await openVanishing(page, 'functions="sigmoid elu(alpha=2)" layer="3"');
  await shown(demo, {}, 3);
  await demo.gain.fill("0.4");
  await shown(demo, { gain: 2.5 }, 3);
  await demo.skip.check();
  await shown(demo, { gain: 2.5, skip: true }, 3);
  await demo.layer.fill("20");
  await shown(demo, { gain: 2.5, skip: true }, 20);
});

test("turning the gain makes the gradient explode and come back; one drag is one undo, as is what was pressed twice", async ({
  page,
}) => {
  const demo = await openVanishing(page, 'functions="sigmoid"');
  const explode = demo.preset("gain 20: explode");
  await expect(demo.verdicts).toContainText("powers of ten are lost, though hardly any unit is saturated");
  await explode.click();
  await expect(demo.verdicts).toContainText("still the gradient explodes");
  await demo.undo.click();
  await expect(demo.verdicts).toContainText("hardly any unit is saturated");
  await expect(demo.undo).toHaveAttribute("aria-disabled", "true");
  await demo.layer.fill("20");
  await demo.gain.fill("1.2");
  await demo.undo.click();
  await demo.holds({ gain: "1", layer: "20" });
  for (const _ of [1, 2]) await explode.click();
  await demo.undo.click();
  await demo.holds({ gain: "1", layer: "20" });
});

test("functions are added and taken out, the last one stays; a preset stays under the pointer that pressed it", async ({
  page,
}) => {
  const demo = await openVanishing(page, 'functions="sigmoid"');
  await expect(demo.button("Remove Sigmoid")).toHaveAttribute("aria-disabled", "true");
  await demo.addFunction.selectOption("selu");
  await demo.holds({ functions: "sigmoid selu" });
  await expect(demo.counters).toHaveCount(2);
  await demo.button("Remove Sigmoid").click();
  await demo.holds({ functions: "selu" });
  await test.step("functions are named with their parameters", async () => {
    await demo.set({ name: "dying_relu", functions: "relu" });
    const preset = demo.preset("rescue it");
    const top = () => preset.evaluate((button) => button.getBoundingClientRect().top + scrollY);
    const before = await top();
    await preset.click();
    await expect(demo.functions).toHaveText(["ReLU", "Leaky ReLU (0.1)", "ELU"]);
    await expect(demo.verdicts).toContainText("Leaky ReLU (0.1)");
    expect(await top()).toBe(before);
  });
});

const refused = [
  [
    `name="vanished_gradient"`,
    `name must be one of vanishing_gradient, saturated_neuron, dying_relu, zigzag, not "vanished_gradient". Did you mean vanishing_gradient?`,
  ],
  [`functions="sigmoid reluu"`, `There is no function "reluu"`],
  [`depth="51"`, "depth = 51 is not allowed: 1 ≤ depth ≤ 50"],
  [`depth="2.5"`, "depth must be a whole number, not 2.5"],
  [`gain="Infinity"`, `gain must be a finite number, not "Infinity"`],
  [`initialisation="xaver"`, `initialisation must be one of xavier, he, lecun`],
  [`seed="-1"`, "seed = -1 is not allowed: 0 ≤ seed ≤ 4294967295"],
  [`dept="20"`, /gradient-demo has no setting "dept"\. .* Did you mean depth\?/],
  [`epochs="20"`, `gradient-demo has no setting "epochs"`],
  [`show="waves"`, "show must be one of gradient, weight_gradient, factors"],
  [`functions="relu elu selu gelu silu"`, "vanishing_gradient takes from 1 to 4 functions, not 5"],
] as const;

test("attributes that can't be used are named, and the rest is drawn", async ({ page }) => {
  await openFigures(page, refused.map(([attributes]) => `<gradient-demo ${attributes}></gradient-demo>`).join(""));
  for (const [place, [attributes, says]] of refused.entries())
    await test.step(attributes, async () => {
      const demo = vanishingOf(page, place);
      await demo.drawn();
      await expect(demo.problems).toContainText(says);
      expect((await demo.bars())[0]).toBeGreaterThan(0);
    });
});

test("a number that was typed and can't be is named where it was typed, moves no control, and the old one stays", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const demo = await openVanishing(page, 'functions="sigmoid"');
  await demo.open("adjust");
  for (const [name, part] of [
    ["Depth", "adjust"],
    ["Gain of the weights", "figure"],
  ] as const) {
    const box = demo.box(name);
    const top = () => box.evaluate((input) => input.getBoundingClientRect().top + scrollY);
    const before = await top();
    await demo.type(box, "9999");
    await expect(demo.problemsIn(part)).toContainText("9999 is not allowed");
    await expect(demo.problems).toHaveCount(1);
    expect(await top()).toBe(before);
  }
  await expect(demo.counters.first()).toContainText("gradient lost 10¹");
  await demo.type(demo.typedGain, "2");
  await demo.holds({ gain: "2" });
  await expect(demo.problems).toHaveCount(0);
});

test("what overflows names its layer, one click mends all that stopped, and where nothing can be counted no power of ten is named", async ({
  page,
}) => {
  const demo = await openVanishing(page, 'functions="identity" gain="30" depth="50"');
  await expect(demo.stopped).toContainText(/Identity: stopped in layer \d+\./);
  await demo.rescue.click();
  await expect(demo.stopped).toHaveCount(0);
  await demo.set({ functions: "exponential squared_relu step", gain: null, depth: null });
  await expect(demo.counters).toHaveText([/^\s*Exponential\s+stopped$/, /^\s*Squared ReLU\s+stopped$/, /lost\s+∞/]);
  await demo.open("inside");
  await expect(demo.sums.first()).toContainText("no step to check");
  await expect(demo.stopped).toHaveCount(2);
  await demo.rescue.click();
  await expect(demo.stopped).toHaveCount(0);
  await expect(demo.lostNumbers.first()).toHaveText(/^(10[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[÷×].+)$/);
  await demo.set({ functions: "sigmoid", gain: "0.01", depth: "50" });
  await expect(demo.lost).toHaveText(/^gradient lost\s+∞$/);
});

test("a link that asks for an unknown setting is told those of this demo, show among them where there is nothing to choose", async ({
  page,
}) => {
  await page.goto("/#dying?show=waves");
  await expect(demoOf(page, "dying").problems).toContainText(/"show".* learning_rate/);
  await followLink(page, "#stuck?wobble=1");
  const { problems } = demoOf(page, "stuck");
  await expect(problems).toContainText(/wobble.* Known: .*learning_rate/);
  await expect(problems).not.toContainText("net_width");
});

test("a link shows the same demo to whoever opens it, and back undoes a change", async ({ page }) => {
  await page.goto("/");
  const demo = vanishingOf(page, "vanishing");
  await demo.preset("gain 20: explode").click();
  await expect(page).toHaveURL(/#vanishing\?functions=sigmoid&gain=20$/);
  await page.reload();
  await expect(demo.verdicts).toContainText("still the gradient explodes");
  await page.goBack();
  await demo.holds({ gain: "1" });
  await expect(demo.verdicts).not.toContainText("explodes");
});

test("a flag of the author's that the reader takes back is off in a link, and one that stays is on", async ({
  page,
}) => {
  const cases = [
    ["skip", "button", "20 layers of sigmoid"],
    [`skip="true"`, "button", "20 layers of sigmoid"],
    ["skip", "checkbox", "Skip connections"],
  ] as const;
  const tag = (flag: string, i: number) =>
    `<gradient-demo id="d${i}" name="vanishing_gradient" functions="sigmoid" ${flag}></gradient-demo>`;
  const html = cases.map(([flag], i) => tag(flag, i)).join("");
  await openFigures(page, html);
  for (const [i, [flag, role, name]] of cases.entries())
    await test.step(`${flag}, taken back by the ${role}`, async () => {
      const demo = vanishingOf(page, `d${i}`);
      await demo.drawn();
      await expect(demo.skip).toBeChecked();
      expect(await demo.link()).toMatch(/[?&]skip=true(&|$)/);
      await demo.root.getByRole(role, { name }).click();
      await expect(demo.skip).not.toBeChecked();
      const off = await demo.link();
      expect(off).toMatch(/[?&]skip=false(&|$)/);
      await demo.skip.check();
      await expect(page).toHaveURL(/skip=true/);
      await followLink(page, off);
      await expect(demo.skip).not.toBeChecked();
      await page.goto("about:blank");
      await page.goto(`/${off}`);
      await demo.drawn();
      await expect(demo.skip).not.toBeChecked();
    });
});

test("the inside of a layer adds up as it says, and every number is in a table", async ({ page }) => {
  const demo = await openVanishing(page, 'functions="tanh" layer="5" unit="7"');
  await demo.root.getByText("Look inside layer 5").click();
  await expect(demo.slider("tanh: Unit")).toHaveValue("7");
  await demo.sums.getByText(/All 32 products/).click();
  const products = await demo.terms(0).allTextContents();
  const read = (text: string) => {
    const [mantissa = "", power] = text.replaceAll("−", "-").split("×10");
    const digits = (power ?? "⁰").replace("⁻", "-").replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (c) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)));
    return Number(mantissa) * 10 ** Number(digits);
  };
  const total = products.reduce((all, text) => all + read(text), 0);
  const said = (await demo.sumLines.nth(1).textContent())?.split("= ").at(-1) ?? "";
  expect(products).toHaveLength(32);
  const size = products.reduce((all, text) => all + Math.abs(read(text)), 0);
  expect(Math.abs(total - read(said))).toBeLessThan(1e-3 * size); // four digits of each are shown
  await demo.open("tables");
  await expect(demo.rows()).toHaveCount(20);
});
