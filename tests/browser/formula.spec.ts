import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { loadCore } from "activation-lab/core";
import { type FunctionSpec, formatSpec, parseSpec } from "../../web/core/functionSpec.ts";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { formulaTexts } from "../../web/text/formula.ts";
import { axeViolations, drawn, expect, openFigure, test } from "./lab.ts";
import { define, type Letters, type MathNode, numberOf, readMath, sides } from "./mathml.ts";

const root = resolve(import.meta.dirname, "../..");
const columns = ["value", "derivative", "secondDerivative"] as const;

/** The panel in a figure of some functions, once it is there. */
async function openPanel(page: Page, attributes: string, path = "/"): Promise<Locator> {
  const figure = await openFigure(page, `<activation-curve panels="formula" ${attributes}></activation-curve>`, path);
  await drawn(figure);
  await expect(figure.locator(".formula-entry").first()).toBeVisible();
  return figure;
}

interface Shown {
  main: MathNode;
  definitions: MathNode[];
  sign: string;
  result: string;
  put: { name: string; text: string }[];
}

/** The formulas with numbers, three for each function. */
function readPanel(figure: Locator): Promise<Shown[]> {
  return figure.evaluate((element, source) => {
    const read = new Function(`return ${source}`)() as typeof readMath;
    const formulas = element.shadowRoot?.querySelectorAll(".formula-pair > .formula:nth-child(2)") ?? [];
    return Array.from(formulas, (formula) => {
      const main = formula.querySelector("math") as Element;
      const result = formula.querySelector(".result");
      return {
        main: read(main),
        definitions: Array.from(formula.querySelectorAll(".definitions math"), (math) => read(math)),
        sign: (result ?? main).querySelector("mo:last-of-type")?.textContent ?? "",
        result: Array.from(formula.querySelectorAll(":scope > math mn, .result mn")).at(-1)?.textContent ?? "",
        put: Array.from(formula.querySelectorAll<HTMLElement>(".put"), (number) => ({
          name: number.dataset["name"] ?? "",
          text: number.textContent ?? "",
        })),
      };
    });
  }, readMath.toString());
}

/** Every function, with parameters away from their defaults. */
async function everyFunction(): Promise<FunctionSpec[]> {
  return (await loadCore()).listActivations().map(({ id, parameters }) => {
    const given = parameters.map(({ id: name, default: standard, slider }) => {
      const above = standard + (slider.greatest - standard) * 0.25;
      return [name, Number(above.toPrecision(3))] as const;
    });
    return parseSpec({ id, parameters: Object.fromEntries(given) });
  });
}

test("every formula, with the numbers put into it, computes what the core computes", async ({ page }) => {
  test.slow();
  const core = await loadCore();
  const specs = await everyFunction();
  const kinks = specs.flatMap((spec) => core.facts(spec).kinks.map(({ x }) => x));
  const figure = await openPanel(page, `derivatives="2" functions="${specs.map(formatSpec).join(" ")}"`);
  let computed = 0;
  const wrong: object[] = [];
  for (const x of new Set([-1.25, 0.375, 2.5, ...kinks])) {
    await figure.evaluate((element, at) => element.setAttribute("x", String(at)), x);
    await figure.evaluate((element) => (element as unknown as { updateComplete: Promise<unknown> }).updateComplete);
    const shown = await readPanel(figure);
    expect(shown).toHaveLength(3 * specs.length);
    for (const [i, { main, definitions, result, put }] of shown.entries()) {
      const spec = specs[Math.floor(i / 3)] as FunctionSpec;
      const column = columns[i % 3] as (typeof columns)[number];
      const want = core.evaluate(spec, Float64Array.of(x))[column][0] as number;
      const given: Record<string, number> = { ...spec.parameters, x };
      const letters: Letters = new Map();
      for (const definition of definitions) define(definition, letters);
      const got = sides(main, letters);
      computed += got.length;
      const right =
        result === formatNumber(want, "en").replace("≈ ", "") &&
        put.length > 0 &&
        put.every(({ name, text }) => numberOf(text) === given[name]) &&
        got.every((value) => Math.abs(value - want) < 1e-9 * Math.max(1, Math.abs(want)));
      if (!right) wrong.push({ function: formatSpec(spec), column, x, want, got, result, put });
    }
  }
  expect(wrong).toEqual([]);
  expect(computed).toBeGreaterThan(3 * 3 * specs.length);
});

test("a kink is given as a convention, not by a formula that does not hold there", async ({ page }) => {
  const figure = await openPanel(page, `derivatives="2" functions="relu" x="0"`);
  const pairs = figure.locator(".formula-pair");
  await expect(pairs.nth(0).locator("small")).toHaveCount(0);
  await expect(pairs.nth(1).locator("tr, mtr.applies")).toHaveText("00≤0");
  await expect(pairs.nth(1).locator("small")).toHaveText("at a kink, by convention");
  await expect(pairs.nth(2).locator(".formula").nth(1)).toHaveText(/^\s*f″\(0\)\s*=0\s*$/);
});

test("a result is called equal only where it is", async ({ page }) => {
  const signs = async (functions: string, x: string) => {
    const figure = await openPanel(page, `derivatives="0" functions="${functions}" x="${x}"`);
    return (await readPanel(figure)).map(({ sign, result }) => sign + result);
  };
  expect(await signs("softsign sigmoid leaky_relu(slope=0.1)", "-3")).toEqual(["=−0.75", "≈0.04743", "=−0.3"]);
  expect(await signs("sigmoid tanh elu hard_swish", "0")).toEqual(["=0.5", "=0", "=0", "=0"]);
  expect(await signs("sigmoid softsign exponential", "50")).toEqual(["≈1", "≈0.9804", "≈5.18×10²¹"]);
});

test("numbers move with the point and the sliders without moving the formulas", async ({ page }) => {
  const figure = await openPanel(page, `explore functions="swish gelu_tanh"`);
  const put = figure.locator(".formula-entry").first().locator("[data-name=beta]").first();
  const height = async () => (await figure.locator(".formulas").boundingBox())?.height;
  await expect(put).not.toBeEmpty();
  await page.evaluate(() => document.fonts.ready);
  const before = await height();
  await figure.locator("input.point").focus();
  await page.keyboard.press("ArrowRight");
  await expect(figure.locator(".put[data-name=x]").first()).toHaveText(
    await figure.locator("label.x input").inputValue(),
  );
  await page.keyboard.press("Home");
  await expect(figure.locator(".put[data-name=x]").first()).toHaveText("−6");
  await figure.locator("#slider-0-beta").fill("2.5");
  await expect(put).toHaveText("2.5");
  expect(await height()).toBe(before);
  await put.hover();
  await expect(figure.locator("#slider-0-beta")).toHaveClass(/owns/);
  await put.click();
  await expect(figure.locator("#slider-0-beta")).toBeFocused();
});

test("the LaTeX can be copied, and selected where copying is not allowed", async ({ page, context }) => {
  const wanted = (await loadCore()).listActivations().find(({ id }) => id === "elu")?.formula.derivative;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const figure = await openPanel(page, `functions="elu"`);
  const button = figure.getByRole("button", { name: formulaTexts.en.copyOf("f′", "ELU") });
  await button.click();
  await expect(figure.locator(".formula-entry output")).toHaveText(formulaTexts.en.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wanted);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await button.click();
  await expect(figure.locator(".formula-entry output")).toHaveText(formulaTexts.en.notCopied);
  const box = figure.locator(".formula-entry input");
  await expect(box).toBeFocused();
  expect(
    await box.evaluate((input: HTMLInputElement) =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
    ),
  ).toBe(wanted);
});

for (const [path, theme, width] of [
  ["/", "light", 1280],
  ["/ko/", "dark", 320],
] as const)
  test(`every formula fits and is accessible at ${path}, ${theme}, ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    const functions = (await everyFunction()).map(formatSpec).join(" ");
    const figure = await openPanel(page, `theme="${theme}" derivatives="2" x="-1.25" functions="${functions}"`, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const spilled = await figure.evaluate((element) => {
      const boxes = element.shadowRoot?.querySelectorAll(".formula-entry") ?? [];
      return Array.from(boxes).filter((box) => box.scrollWidth > box.clientWidth).length;
    });
    expect(spilled).toBe(0);
    if (path === "/ko/") await expect(figure.locator("mtext").first()).toHaveText(formulaTexts.ko.otherwise);
    expect(await axeViolations(page, "activation-curve")).toEqual([]);
  });

test("under a composition stand the formula and the values of the function itself", async ({ page }) => {
  const figure = await openPanel(page, 'functions="sigmoid" depth="3" x="0"');
  await expect(figure.locator(".formula-entry .heading")).toHaveText("Sigmoid");
  await expect.poll(async () => (await readPanel(figure)).map(({ result }) => result)).toEqual(["0.5", "0.25"]);
});

test("LaTeX that cannot be read ends the build", () => {
  const render = (latex: string) =>
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `(await import("./web/build/formula/mathTree.js")).mathTree(${JSON.stringify(latex)})`,
      ],
      { cwd: root, stdio: "pipe" },
    );
  render("\\frac{x}{2}");
  expect(() => render("\\frac{x}")).toThrow();
  expect(() => render("\\nosuch x")).toThrow();
});

test("functions of a vector show the formulas of their outputs and of their Jacobian", async ({ page }) => {
  const all = (await loadCore()).listVectorFunctions();
  const functions = all.map(({ id }) => id).join(" ");
  await openFigure(
    page,
    `<activation-card functions="${functions}"></activation-card><activation-bars functions="${functions}" inputs="1 2"></activation-bars>`,
  );
  for (const [i, { id }] of all.entries())
    for (const [row, inBars] of [
      ["formula", ".heading + .formula"],
      ["jacobian", ".subheading + .formula"],
    ] as const) {
      const shown = page.locator("activation-card").locator(`tr[data-row=${row}] td`).nth(i).locator(".formula");
      const math = shown.locator("math").first();
      await expect(math, id).toHaveText(
        row === "jacobian" ? /^∂(y|(log\u2061)?p)i?∂(x|a)[ij]=.+/ : /^(y|(log\u2061)?p)i?=.+/,
      );
      expect(await math.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(40);
      const text = (await shown.innerText()).replace(/\s+/g, "");
      const bars = page.locator("activation-bars section.function").nth(i).locator(inBars);
      expect((await bars.innerText()).replace(/\s+/g, "")).toBe(text);
    }
});
