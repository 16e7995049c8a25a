import type { Locator, Page } from "@playwright/test";
import { loadCore } from "activation-lab/core";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { axeViolations, expect, openFigure, test } from "./lab.ts";

/** Opens the page with one demo, and waits until it is drawn. */
async function openDemo(page: Page, attributes: string, path = "/"): Promise<Locator> {
  await openFigure(page, `<gradient-demo id="demo" ${attributes}></gradient-demo>`, path);
  const demo = page.locator("gradient-demo");
  await expect(demo.locator(".picture svg").first()).toBeVisible();
  await demo.locator("details.tables").waitFor(); // what stands under the picture comes after it
  return demo;
}

const gain = (demo: Locator) => demo.getByRole("slider", { name: "Gain of the weights" });
const reading = (demo: Locator) => demo.locator(".reading");

test("the page opens with twenty bars for each of three functions, before any prose", async ({ page }) => {
  await page.goto("/");
  const demo = page.locator("main > :nth-child(2)");
  await expect(demo).toHaveAttribute("name", "vanishing_gradient");
  const bars = await demo.locator(".bar").evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
  expect(bars.map((d) => d?.match(/M/g)?.length)).toEqual([20, 20, 20]);
  await expect(demo.locator(".counter").first()).toContainText(/gradient lost\s*10¹[⁰¹²³]\s*saturated units\s*0%/);
});

test("the numbers shown are those that the core gives for the settings of the moment", async ({ page }) => {
  const core = await loadCore();
  const shown = async (demo: Locator, given: Record<string, unknown>, layer: number) => {
    const want = core.runDemo("vanishing_gradient", { functions: "sigmoid elu(alpha=2)", ...given }).series.gradient;
    const depth = want?.shape[2] ?? 0;
    for (const function_ of [0, 1]) {
      const number = want?.data[function_ * depth + layer - 1] ?? Number.NaN;
      await expect(reading(demo)).toContainText(formatNumber(number, "en", 3));
    }
  };
  const demo = await openDemo(page, `name="vanishing_gradient" functions="sigmoid elu(alpha=2)" layer="3"`);
  await shown(demo, {}, 3);
  await gain(demo).fill("0.4");
  await shown(demo, { gain: 2.5 }, 3);
  await demo.getByLabel("Skip connections").check();
  await shown(demo, { gain: 2.5, skip: true }, 3);
  await demo.getByRole("slider", { name: "Layer" }).fill("20");
  await shown(demo, { gain: 2.5, skip: true }, 20);
});

test("turning the gain makes the gradient explode and come back, and undo goes back", async ({ page }) => {
  const demo = await openDemo(page, `name="vanishing_gradient" functions="sigmoid"`);
  await expect(demo.locator(".verdicts")).toContainText("powers of ten are lost, though hardly any unit is saturated");
  await demo.getByRole("button", { name: "gain 20: explode" }).click();
  await expect(demo.locator(".verdicts")).toContainText("still the gradient explodes");
  await demo.getByRole("button", { name: "Undo" }).click();
  await expect(demo.locator(".verdicts")).toContainText("hardly any unit is saturated");
  await expect(demo.getByRole("button", { name: "Undo" })).toHaveAttribute("aria-disabled", "true");
});

test("one drag is one undo, and what was pressed twice is undone at once", async ({ page }) => {
  const demo = await openDemo(page, `name="vanishing_gradient" functions="sigmoid"`);
  const undo = demo.getByRole("button", { name: "Undo" });
  await demo.getByRole("slider", { name: "Layer" }).fill("20");
  await gain(demo).fill("1.2");
  await undo.click();
  await expect(demo).not.toHaveAttribute("gain");
  await expect(demo).toHaveAttribute("layer", "20");
  for (const _ of [1, 2]) await demo.getByRole("button", { name: "gain 20: explode" }).click();
  await undo.click();
  await expect(demo).toHaveAttribute("layer", "20");
});

for (const [name, control, values] of [
  ["vanishing_gradient", ".pick input", ["1", "4", "10", "19"]],
  ["vanishing_gradient", ".settings [data-id=depth]", ["5", "20", "50"]],
  ["saturated_neuron", ".settings [data-id=weight]", ["-5", "0", "2", "5"]],
  ["dying_relu", ".time", ["0", "2", "5", "99", "200"]],
  ["zigzag", ".time", ["0", "9", "99", "300"]],
  ["zigzag", ".settings [data-id=teacher_x]", ["-4", "0", "4"]],
] as const)
  test(`${name}: ${control} stays where it is while it changes the figure`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const functions = name === "vanishing_gradient" ? `functions="sigmoid tanh relu"` : "";
    const demo = await openDemo(page, `name="${name}" ${functions} step="0"`);
    await demo.locator(".settings > summary").click();
    const slider = demo.locator(control);
    const places = new Set<string>();
    for (const value of values) {
      await slider.fill(value);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const { x, y, width } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0 };
      const top = y - ((await demo.boundingBox())?.y ?? 0);
      places.add([x, top, width].map(Math.round).join(" "));
    }
    expect([...places]).toHaveLength(1);
  });

test("a preset stays under the pointer that pressed it, and functions are named with their parameters", async ({
  page,
}) => {
  const demo = await openDemo(page, `name="dying_relu" functions="relu"`);
  const preset = demo.getByRole("button", { name: "rescue it" });
  const top = await preset.evaluate((button) => button.getBoundingClientRect().top + scrollY);
  await preset.click();
  await expect(demo.locator(".function")).toHaveText(["ReLU", "Leaky ReLU (0.1)", "ELU"]);
  await expect(demo.locator(".verdicts")).toContainText("Leaky ReLU (0.1)");
  expect(await preset.evaluate((button) => button.getBoundingClientRect().top + scrollY)).toBe(top);
});

test("functions are added and taken out, the last one stays", async ({ page }) => {
  const demo = await openDemo(page, `name="vanishing_gradient" functions="sigmoid"`);
  await expect(demo.getByRole("button", { name: "Remove Sigmoid" })).toHaveAttribute("aria-disabled", "true");
  await demo.getByLabel("Add a function").selectOption("selu");
  await expect(demo).toHaveAttribute("functions", "sigmoid selu");
  await expect(demo.locator(".counter")).toHaveCount(2);
  await demo.getByRole("button", { name: "Remove Sigmoid" }).click();
  await expect(demo).toHaveAttribute("functions", "selu");
});

for (const [attributes, says] of [
  [`name="vanished_gradient"`, `There is no demo "vanished_gradient". Known: vanishing_gradient`],
  [`functions="sigmoid reluu"`, `There is no function "reluu"`],
  [`depth="51"`, "depth = 51 is not allowed: 1 ≤ depth ≤ 50"],
  [`depth="2.5"`, "depth must be a whole number, not 2.5"],
  [`gain="Infinity"`, `gain must be a finite number, not "Infinity"`],
  [`initialisation="xaver"`, `initialisation must be one of xavier, he, lecun`],
  [`seed="-1"`, "seed = -1 is not allowed: 0 ≤ seed ≤ 4294967295"],
  [`dept="20"`, `vanishing_gradient has no setting "dept"`],
  [`epochs="20"`, `vanishing_gradient has no setting "epochs"`],
  [`show="waves"`, "show must be one of gradient, weight_gradient, factors"],
  [`functions="relu elu selu gelu silu"`, "vanishing_gradient takes from 1 to 4 functions, not 5"],
] as const)
  test(`${attributes} is named, and the rest is drawn`, async ({ page }) => {
    const demo = await openDemo(page, attributes);
    await expect(demo.locator(".problems")).toContainText(says);
    await expect(demo.locator(".bar").first()).toBeVisible();
  });

test("a number that was typed and can't be is named, and the old one stays", async ({ page }) => {
  const demo = await openDemo(page, `name="vanishing_gradient"`);
  const box = demo.getByRole("spinbutton", { name: "Gain of the weights" });
  await box.fill("500");
  await box.press("Enter");
  await expect(demo.locator(".problems")).toContainText("gain = 500 is not allowed");
  await expect(demo.locator(".counter").first()).toContainText("gradient lost 10¹");
  await box.fill("2");
  await box.press("Enter");
  await expect(demo.locator(".problems")).toHaveCount(0);
});

test("what overflows names its layer, and one click sets values that work", async ({ page }) => {
  const demo = await openDemo(page, `name="vanishing_gradient" functions="identity" gain="30" depth="50"`);
  await expect(demo.locator(".stopped")).toContainText(/Identity: stopped in layer \d+\./);
  await demo.getByRole("button", { name: "Set values that work" }).click();
  await expect(demo.locator(".stopped")).toHaveCount(0);
});

test("where nothing can be counted no power of ten is named, and one click mends all that stopped", async ({
  page,
}) => {
  const demo = await openDemo(page, `name="vanishing_gradient" functions="exponential squared_relu step"`);
  await expect(demo.locator(".counter")).toHaveText([
    /^\s*Exponential\s+stopped$/,
    /^\s*Squared ReLU\s+stopped$/,
    /lost\s+∞/,
  ]);
  await demo.locator(".inside summary").click();
  await expect(demo.locator(".sum").first()).toContainText("no step to check");
  await expect(demo.locator(".stopped")).toHaveCount(2);
  await demo.locator(".stopped button").click();
  await expect(demo.locator(".stopped")).toHaveCount(0);
  await expect(demo.locator(".counter .lost b").first()).toHaveText(/^(10[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[÷×].+)$/);
  await demo.evaluate((element) => {
    element.setAttribute("functions", "sigmoid");
    element.setAttribute("gain", "0.01");
    element.setAttribute("depth", "50");
  });
  await expect(demo.locator(".counter .lost")).toHaveText(/^gradient lost\s+∞$/);
});

test("what was typed and can't be is named where it was typed, and moves no control", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const demo = await openDemo(page, `name="vanishing_gradient" functions="sigmoid"`);
  await demo.locator(".settings > summary").click();
  for (const [name, place] of [
    ["Depth", ".controls"],
    ["Gain of the weights", ".figure"],
  ] as const) {
    const box = demo.getByRole("spinbutton", { name });
    const top = () => box.evaluate((input) => input.getBoundingClientRect().top + scrollY);
    const before = await top();
    await box.fill("9999");
    await box.press("Enter");
    await expect(demo.locator(`${place} > .problems`)).toContainText("9999 is not allowed");
    await expect(demo.locator(".problems")).toHaveCount(1);
    expect(await top()).toBe(before);
  }
});

test("where there is nothing to choose, show is an unknown setting", async ({ page }) => {
  await page.goto("/#dying?show=waves");
  await expect(page.locator("#dying .problems")).toContainText(/"show".* learning_rate/);
});

test("a link that asks for an unknown setting is told those of this demo", async ({ page }) => {
  await page.goto("/#stuck?wobble=1");
  const problems = page.locator("#stuck .problems");
  await expect(problems).toContainText(/wobble.* Known: .*learning_rate/);
  await expect(problems).not.toContainText("net_width");
});

test("a link shows the same demo to whoever opens it, and back undoes a change", async ({ page }) => {
  await page.goto("/");
  const demo = page.locator("#vanishing");
  await demo.getByRole("button", { name: "gain 20: explode" }).click();
  await expect(page).toHaveURL(/#vanishing\?functions=sigmoid&gain=20$/);
  await page.reload();
  await expect(demo.locator(".verdicts")).toContainText("still the gradient explodes");
  await page.goBack();
  await expect(demo.locator(".counter")).toHaveCount(3);
});

test("a flag of the author's that the reader takes back is off in a link, and one that stays is on", async ({
  page,
}) => {
  const flag = (demo: Locator) => demo.getByLabel("Skip connections");
  const link = (demo: Locator) => demo.evaluate((element) => (element as HTMLElement & { link: string }).link);
  for (const [skip, role, name] of [
    ["skip", "button", "20 layers of sigmoid"],
    [`skip="true"`, "button", "20 layers of sigmoid"],
    ["skip", "checkbox", "Skip connections"],
  ] as const) {
    const demo = await openDemo(page, `name="vanishing_gradient" functions="sigmoid" ${skip}`);
    await expect(flag(demo)).toBeChecked();
    expect(await link(demo)).toMatch(/[?&]skip=true(&|$)/);
    await demo.getByRole(role, { name }).click();
    await expect(flag(demo)).not.toBeChecked();
    const off = await link(demo);
    expect(off).toMatch(/[?&]skip=false(&|$)/);
    await flag(demo).check();
    await expect(page).toHaveURL(/skip=true/);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, off);
    await expect(flag(demo)).not.toBeChecked();
    await page.goto("about:blank");
    const again = await openDemo(page, `name="vanishing_gradient" functions="sigmoid" ${skip}`, `/${off}`);
    await expect(flag(again)).not.toBeChecked();
    await page.goto("about:blank");
  }
});

test("the inside of a layer adds up as it says, and every number is in a table", async ({ page }) => {
  const demo = await openDemo(page, `name="vanishing_gradient" functions="tanh" layer="5" unit="7"`);
  await demo.getByText("Look inside layer 5").click();
  const sum = demo.locator(".sum");
  await expect(demo.getByRole("slider", { name: "tanh: Unit" })).toHaveValue("7");
  await sum.getByText(/All 32 products/).click();
  const products = await sum.locator("tbody td:last-child").allTextContents();
  const read = (text: string) => {
    const [mantissa = "", power] = text.replaceAll("−", "-").split("×10");
    const digits = (power ?? "⁰").replace("⁻", "-").replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (c) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)));
    return Number(mantissa) * 10 ** Number(digits);
  };
  const total = products.reduce((all, text) => all + read(text), 0);
  const said = (await sum.locator("p").nth(1).textContent())?.split("= ").at(-1) ?? "";
  expect(products).toHaveLength(32);
  const size = products.reduce((all, text) => all + Math.abs(read(text)), 0);
  expect(Math.abs(total - read(said))).toBeLessThan(1e-3 * size); // four digits of each are shown
  await demo.getByText("The numbers as tables").click();
  await expect(demo.locator("details.tables tbody tr")).toHaveCount(20);
});

for (const name of ["vanishing_gradient", "saturated_neuron", "dying_relu", "zigzag"])
  test(`${name} on paper narrower than the screen: all of the picture, no controls, and the moment it shows`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const demo = await openDemo(page, `name="${name}"`);
    await page.emulateMedia({ media: "print" });
    // Paper's width comes without word to the page: what is measured here has not been drawn anew.
    const past = await demo.evaluate((element) => {
      const picture = element.shadowRoot?.querySelector(".picture") as HTMLElement;
      const before = picture.querySelector("svg")?.getAttribute("width");
      (element as HTMLElement).style.width = "560px";
      const edge = picture.getBoundingClientRect().right + 1;
      const shapes = [...picture.querySelectorAll("svg, svg text, svg .bar, p, dd, dt, td")];
      return {
        drawnAnew: before !== picture.querySelector("svg")?.getAttribute("width"),
        past: shapes.filter((shape) => shape.getBoundingClientRect().right > edge).map(({ outerHTML }) => outerHTML),
      };
    });
    expect(past).toEqual({ drawnAnew: false, past: [] });
    for (const control of await demo.locator("button, input[type=range]").all())
      if (!/toggle|cell/.test((await control.getAttribute("class")) ?? "")) await expect(control).toBeHidden();
    await expect(demo.locator(".now")).toHaveCount(name === "vanishing_gradient" ? 0 : 1);
    if (name !== "vanishing_gradient") await expect(demo.locator(".now")).toBeVisible();
  });

test("in forced colours letters in a picture are the system's, whatever the theme, and what is on stands out", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  const demo = await openDemo(page, `name="vanishing_gradient" theme="light"`);
  const style = (selector: string, property: string) =>
    demo
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  expect(await style(".axis text", "fill")).toBe(await style(".verdicts", "color"));
  expect(await style(".figure", "background-color")).toBe("rgb(0, 0, 0)");
  expect(await style(".axis text", "fill")).toBe("rgb(255, 255, 255)");
  expect(await style(".toggle[aria-pressed=true]", "border-top-width")).toBe("3px");
  expect(await style(".toggle[aria-pressed=false]", "border-top-width")).toBe("1px");
});

for (const path of ["/", "/ko/"])
  for (const width of [320, 360])
    test(`${path} at ${width} px: the way of the error signal is told whole`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const demo = await openDemo(page, `name="vanishing_gradient"`, path);
      const [flow, picture] = [await demo.locator(".flow").boundingBox(), await demo.locator(".picture").boundingBox()];
      if (!flow || !picture) throw new Error("no picture");
      expect(flow.x).toBeGreaterThanOrEqual(picture.x);
      expect(flow.x + flow.width).toBeLessThanOrEqual(picture.x + picture.width);
      const { scrolled, shown } = await demo
        .locator(".flow")
        .evaluate(({ scrollWidth, clientWidth }) => ({ scrolled: scrollWidth, shown: clientWidth }));
      expect(scrolled).toBeLessThanOrEqual(shown);
    });

for (const [path, theme] of [
  ["/", "light"],
  ["/ko/", "dark"],
] as const)
  test(`${path} in ${theme}: opened everywhere, at 320 px, nothing overflows and axe is content`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const demo = await openDemo(page, `name="vanishing_gradient" theme="${theme}"`, path);
    for (const summary of await demo.locator("summary").all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeViolations(page, "gradient-demo")).toEqual([]);
  });
