import { loadCore } from "activation-lab/core";
import { demoTexts } from "../../web/text/demo.ts";
import { formatFactor } from "../../web/text/formatFactor.ts";
import { expect, test } from "./lab.ts";
import { demoOf } from "./pages/demo.ts";
import { boxOf } from "./pages/figure.ts";
import { followLink, openFigures } from "./pages/page.ts";
import { openVanishing, vanishingOf } from "./pages/vanishing.ts";
import { writtenSum } from "./writtenSum.ts";

test("the page opens with twenty layers of one function, after one sentence", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("main .lead + .guess + *")).toHaveAttribute("name", "vanishing_gradient");
  const demo = vanishingOf(page);
  await demo.drawn();
  const filled = await demo.filled();
  expect(filled).toHaveLength(20);
  expect(filled.filter((share) => share > 0.01)).toHaveLength(4);
  await expect(demo.arrivals).toHaveText([/1 in 1\.2 trillion reaches layer 1.*0% saturated \(\|f′\| < 0\.01\)/]);
});

test("what is filled and what is said is what the core gives for the settings of the moment", async ({ page }) => {
  const core = await loadCore();
  const demo = await openVanishing(page, 'functions="sigmoid elu(alpha=2)" layer="3"');
  const shown = async (given: Record<string, unknown>) => {
    const want = core.runDemo("vanishing_gradient", { functions: "sigmoid elu(alpha=2)", ...given }).series.gradient;
    const depth = want?.shape[2] ?? 0;
    for (const place of [0, 1]) {
      const gradient = [...(want?.data.subarray(place * depth, (place + 1) * depth) ?? [])];
      const left = gradient.map((each) => each / (gradient.at(-1) ?? Number.NaN));
      await expect(demo.factors.nth(place)).toHaveText(
        new RegExp(formatFactor(left[0] ?? Number.NaN, "en").text.replaceAll(/[.×÷]/g, "\\$&"), "i"),
      );
      const filled = await demo.filled(place);
      filled.forEach((share, layer) => {
        expect(share).toBeCloseTo(Math.min(1, left[layer] ?? Number.NaN), 5);
      });
    }
  };
  await shown({});
  await demo.gain.fill("0.4");
  await shown({ gain: 2.5 });
  await demo.skip.check();
  await shown({ gain: 2.5, skip: true });
});

test("pointing at a layer tells what reaches it; on a log scale every layer has a bar, and the axis stands in a drag", async ({
  page,
}) => {
  const demo = await openVanishing(page, 'functions="sigmoid"');
  const { x, y, width, height } = await boxOf(demo.layers());
  await page.mouse.move(x + (width * 18.5) / 20, y + height / 2);
  await expect(demo.arrivals).toContainText("by layer 19");
  await page.mouse.click(x + (width * 18.5) / 20, y + height / 2);
  await demo.holds({ layer: "19" });
  await demo.button("log scale", true).click();
  await demo.holds({ show: "gradient" });
  expect(await demo.bars()).toBe(20);
  const axis = () => demo.layers().locator(".axis text").allTextContents();
  const before = await axis();
  const { x: left, y: top, width: wide } = await boxOf(demo.gain);
  await page.mouse.move(left + wide * 0.6, top + 10);
  await page.mouse.down();
  await page.mouse.move(left + wide * 0.3, top + 10, { steps: 5 });
  await expect(demo.arrivals).toContainText(/1 in [\d.]+×10[⁰¹²³⁴-⁹]+ reaches/);
  expect(await axis()).toEqual(before);
  await page.mouse.up();
  await expect.poll(axis).not.toEqual(before);
});

test("weight size makes the gradient arrive, vanish and explode; one drag is one undo, as is what was pressed twice", async ({
  page,
}) => {
  const demo = await openVanishing(page, 'functions="sigmoid"');
  const explode = demo.preset("ReLU, large weights: it explodes");
  await expect(demo.headline).toContainText("the gradient vanishes, though no unit is saturated");
  await explode.click();
  await expect(demo.headline).toContainText(/the gradient explodes: layer 1 gets \d+ billion times/);
  await expect(explode).toHaveAttribute("aria-pressed", "true");
  await demo.undo.click();
  await expect(demo.headline).toContainText("no unit is saturated");
  await expect(demo.undo).toHaveAttribute("aria-disabled", "true");
  await demo.open("inside");
  await demo.layer.fill("20");
  await demo.gain.fill("1.2");
  await demo.undo.click();
  await demo.holds({ gain: "1", layer: "20" });
  for (const _ of [1, 2]) await explode.click();
  await demo.undo.click();
  await demo.holds({ gain: "1", layer: "20", functions: "sigmoid" });
});

test("presets do what they say, whatever was set before", async ({ page }) => {
  const demo = await openVanishing(page);
  const before = [
    { seed: "77", limit: "0.5", functions: "relu elu" },
    { depth: "3", width: "2", examples: "1", layer: "2" },
    { initialisation: "zeros", skip: "true", show: "factors" },
    { gain: "30", distribution: "uniform", seed: "4294967295" },
    { initialisation: "fixed", width: "40", unit: "33" },
  ];
  const arrives = async (preset: string, factors: (string | RegExp)[]) => {
    await demo.set(before.pop() ?? {});
    await demo.preset(preset).click();
    await expect(demo.factors).toHaveText(factors);
    await expect(demo.preset(preset)).toHaveAttribute("aria-pressed", "true");
  };
  await arrives("Size 13", ["× 1.3"]);
  await expect(demo.arrivals).toContainText("62% saturated");
  await arrives("Size 0.1", ["× 1.2"]);
  await demo.skip.uncheck();
  await expect(demo.factors).toHaveText(["1 in 2.9×10³⁰"]);
  await arrives("ReLU, large weights", ["× 34 billion"]);
  await demo.skip.check();
  await expect(demo.factors).toHaveText(["× 240 billion"]);
  await arrives("Sigmoid, tanh, ReLU", [/^1 in/, "× 1.3", "× 1.3"]);
  await arrives("Size 1:", ["1 in 1.2 trillion"]);
  await expect(demo.arrivals).toContainText("0% saturated");
});

test("an author chooses which of the story's states have a button", async ({ page }) => {
  const demo = await openVanishing(page, 'presets="explode lost"');
  await expect(demo.presets).toHaveText([/Size 1:/, /ReLU, large weights/]);
  await demo.set({ presets: "explod" });
  await expect(demo.problems).toContainText('"explod"');
  await expect(demo.problems).toContainText("explode");
  expect(await demo.presets.count()).toBeGreaterThan(4);
});

test("functions are added and taken out, the last one stays", async ({ page }) => {
  const demo = await openVanishing(page, 'functions="sigmoid"');
  await demo.open("adjust");
  await expect(demo.button("Remove Sigmoid")).toHaveAttribute("aria-disabled", "true");
  await demo.addFunction.selectOption("selu");
  await demo.holds({ functions: "sigmoid selu" });
  await expect(demo.arrivals).toHaveCount(2);
  await demo.button("Remove Sigmoid").click();
  await demo.holds({ functions: "selu" });
  await demo.set({ functions: "leaky_relu(slope=0.1) elu" });
  await expect(demo.functions).toHaveText(["Leaky ReLU (0.1)", "ELU"]);
});

test("what is open under the figure is part of its link", async ({ page }) => {
  await page.goto("/");
  const demo = vanishingOf(page, "vanishing");
  await demo.open("adjust");
  await demo.open("tables");
  await expect(page).toHaveURL(/#vanishing\?panels=adjust\+tables$/);
  await page.reload();
  await expect(demo.part("adjust")).toBeVisible();
  await expect(demo.rows()).toHaveCount(20);
  await expect(demo.part("inside")).toBeHidden();
});

const refused = [
  [
    `name="vanished_gradient"`,
    `name must be one of vanishing_gradient, perceptron, linear_collapse, function_fitting, saturated_neuron, dying_relu, zigzag, decision_boundary, output_layer, softmax_saturation, not "vanished_gradient". Did you mean vanishing_gradient?`,
  ],
  [`functions="sigmoid reluu"`, `There is no function "reluu"`],
  [`depth="51"`, "depth = 51 is not allowed: 1 ≤ depth ≤ 50"],
  [`depth="2.5"`, "depth must be a whole number, not 2.5"],
  [`gain="Infinity"`, `gain must be a finite number, not "Infinity"`],
  [`initialisation="xaver"`, `initialisation must be one of xavier, he, lecun`],
  [`seed="-1"`, "seed = −1 is not allowed: 0 ≤ seed ≤ 4294967295"],
  [`dept="20"`, /gradient-demo has no setting "dept"\. .* Did you mean depth\?/],
  [`epochs="20"`, `gradient-demo has no setting "epochs"`],
  [`show="waves"`, "show must be one of left, gradient, weight_gradient, factors"],
  [`functions="relu elu selu gelu silu"`, "vanishing_gradient takes from 1 to 4 functions, not 5"],
] as const;

test("attributes that can't be used are named, and the rest is drawn", async ({ page }) => {
  await openFigures(page, refused.map(([attributes]) => `<gradient-demo ${attributes}></gradient-demo>`).join(""));
  for (const [place, [attributes, says]] of refused.entries())
    await test.step(attributes, async () => {
      const demo = vanishingOf(page, place);
      await demo.drawn();
      await expect(demo.problems).toContainText(says);
      expect((await demo.filled()).length).toBeGreaterThan(0);
    });
});

test("a number that was typed and can't be is named where it was typed, moves no control, and the old one stays", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const demo = await openVanishing(page, 'functions="sigmoid"');
  await demo.open("adjust");
  for (const name of ["Depth", "Weight size"]) {
    const box = demo.box(name);
    const top = () => box.evaluate((input) => input.getBoundingClientRect().top + scrollY);
    const before = await top();
    await demo.type(box, "9999");
    await expect(demo.problemsIn("adjust")).toContainText(`${name} = 9999 is not allowed`);
    await expect(demo.problems).toHaveCount(1);
    expect(await top()).toBe(before);
  }
  await expect(demo.factors).toHaveText("1 in 1.2 trillion");
  await demo.type(demo.typedGain, "2");
  await demo.holds({ gain: "2" });
  await expect(demo.problems).toHaveCount(0);
});

test("what overflows names its layer, one click mends all that stopped, and where nothing can be counted no power of ten is named", async ({
  page,
}) => {
  const demo = await openVanishing(page, 'functions="identity" gain="30" depth="50"');
  await expect(demo.stopped).toContainText(/Identity: stopped in layer \d+\./);
  const told = await demo.headline.evaluateHandle((headline) => {
    const seen: string[] = [];
    const look = () => seen.push(headline.querySelector("button")?.textContent ?? "");
    new MutationObserver(look).observe(headline, { characterData: true, childList: true, subtree: true });
    return seen;
  });
  await demo.rescue.click();
  await expect(demo.stopped).toHaveCount(0);
  expect(await told.jsonValue()).toContain(demoTexts.en.rescuing);
  await demo.set({ functions: "exponential squared_relu step", gain: null, depth: null });
  await expect(demo.arrivals).toHaveText([
    /^\s*Exponential\s+stopped\s*$/,
    /^\s*Squared ReLU\s+stopped\s*$/,
    /Nothing reaches layer 1/,
  ]);
  await demo.open("inside");
  await expect(demo.sums.first()).toContainText("no step to check");
  await demo.open("said");
  await expect(demo.verdicts.locator(".stopped")).toHaveCount(2);
  await demo.rescue.click();
  await expect(demo.stopped).toHaveCount(0);
  await expect(demo.factors.first()).toHaveText(/^(1 in |[÷×] |Unchanged)/);
  await demo.set({ functions: "sigmoid", gain: "0.01", depth: "50" });
  await expect(demo.factors).toHaveText("Nothing");
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

test("undo takes a setting back and leaves time where the reader put it; what played under a preset's press comes back whole", async ({
  page,
}) => {
  await openFigures(page, '<gradient-demo name="saturated_neuron" step="40"></gradient-demo>');
  const demo = demoOf(page);
  await demo.drawn();
  await demo
    .slider(/^Learning rate/)
    .first()
    .press("ArrowRight");
  await demo.holds({ learning_rate: "0.2", step: "40" });
  await demo.transport("on").click();
  await demo.undo.click();
  await demo.holds({ learning_rate: "0.15", step: "41" });
  await demo.transport("play").click();
  await demo.holds({ step: /4[2-9]|[5-9]\d/ });
  await demo.preset("Start nearer").click();
  await demo.holds({ weight: /^[^2]/ });
  await demo.undo.click();
  await demo.holds({ weight: "2", step: null });
});

test("a link shows the same demo to whoever opens it, and back undoes a change", async ({ page }) => {
  await page.goto("/");
  const demo = vanishingOf(page, "vanishing");
  await demo.preset("it explodes").click();
  await expect(page).toHaveURL(/#vanishing\?functions=relu&show=gradient&gain=5$/);
  await page.reload();
  await expect(demo.headline).toContainText("the gradient explodes");
  await page.goBack();
  await demo.holds({ gain: "1" });
  await expect(demo.headline).not.toContainText("explodes");
});

test("a flag of the author's that the reader takes back is off in a link, and one that stays is on", async ({
  page,
}) => {
  const cases = [
    ["skip", "button", "Size 1:"],
    [`skip="true"`, "button", "Size 1:"],
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

test("the inside of a layer adds up as it says, to the last digit, and every number is in a table", async ({
  page,
}) => {
  const demo = await openVanishing(page, 'functions="tanh" layer="5" unit="7"');
  await demo.open("inside");
  await expect(demo.part("inside")).toContainText("Look inside layer 5");
  await expect(demo.part("inside")).toContainText("weights × slope");
  await demo.set({ layer: "20" }); // nothing comes back through weights here
  await expect(demo.part("inside")).not.toContainText("weights × slope");
  await expect(demo.part("inside")).toContainText("the one factor of the last layer");
  await demo.set({ layer: "5" });
  await expect(demo.slider("tanh: Unit")).toHaveValue("7");
  await demo.sums.getByText(/All 32 products/).click();
  await expect(demo.terms(0)).toHaveCount(32);
  await demo.open("tables");
  await expect(demo.rows()).toHaveCount(20);
  for (const [functions, gain, skip, seed] of [
    ["sigmoid", "1", null, "5"],
    ["sigmoid", "0.1", "true", "6"],
    ["relu", "5", "true", "7"],
    ["gelu", "3", null, "8"],
    ["mish", "0.5", "true", "9"],
  ] as const)
    for (const [layer, unit, example] of [
      ["1", "1", "1"],
      ["9", "2", "17"],
      ["20", "3", "32"],
    ] as const) {
      await demo.set({ functions, gain, skip, seed, layer, unit, example, width: "3" });
      const lines = (await demo.sumLines.allTextContents()).filter((line) => /Σ|f′\(z\) ·/.test(line));
      expect(lines).toHaveLength(layer === "20" ? 1 : 2);
      for (const line of lines) {
        const { sum, result } = writtenSum(line);
        expect(sum, line).toBe(result);
      }
    }
});
