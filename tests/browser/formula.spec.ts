import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { loadCore } from "activation-lab/core";
import { type FunctionSpec, formatSpec, parseSpec } from "../../web/core/functionSpec.ts";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { formulaTexts } from "../../web/text/formula.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { define, type Letters, numberOf, sides } from "./mathml.ts";
import { barsOf } from "./pages/bars.ts";
import { cardOf } from "./pages/card.ts";
import { openFormulas, type ShownFormula } from "./pages/formula.ts";
import { openFigures, overflow } from "./pages/page.ts";

const root = resolve(import.meta.dirname, "../..");
const columns = ["value", "derivative", "secondDerivative"] as const;

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

const spelled = (specs: readonly FunctionSpec[]) => specs.map(formatSpec).join(" ");

test("every formula, with the numbers put into it, computes what the core computes", async ({ page }) => {
  const core = await loadCore();
  const specs = await everyFunction();
  const formulas = await openFormulas(page, `derivatives="2" functions="${spelled(specs)}"`);
  let computed = 0;
  const wrong: object[] = [];
  const check = (spec: FunctionSpec, column: (typeof columns)[number], x: number, shown: ShownFormula) => {
    const { main, definitions, result, put } = shown;
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
  };
  const checkAt = async (some: readonly FunctionSpec[], x: number) => {
    await formulas.curve.set({ functions: spelled(some), x: String(x) });
    await expect(formulas.entries).toHaveCount(some.length);
    const shown = await formulas.read();
    expect(shown).toHaveLength(3 * some.length);
    for (const [i, each] of shown.entries())
      check(some[Math.floor(i / 3)] as FunctionSpec, columns[i % 3] as (typeof columns)[number], x, each);
  };
  for (const x of [-1.25, 0.375, 2.5]) await checkAt(specs, x);
  expect(computed).toBeGreaterThan(2 * 3 * specs.length);
  const kinksOf = (spec: FunctionSpec) => core.facts(spec).kinks.map(({ x }) => x);
  for (const x of new Set(specs.flatMap(kinksOf)))
    await checkAt(
      specs.filter((spec) => kinksOf(spec).includes(x)),
      x,
    );
  expect(wrong).toEqual([]);
});

test("a kink is given as a convention, not by a formula that does not hold there", async ({ page }) => {
  const formulas = await openFormulas(page, 'derivatives="2" functions="relu" x="0"');
  await expect(formulas.note(0)).toHaveCount(0);
  await expect(formulas.applying(1)).toHaveText("00≤0");
  await expect(formulas.note(1)).toHaveText("at a kink, by convention");
  await expect(formulas.withNumbers(2)).toHaveText(/^\s*f″\(0\)\s*=0\s*$/);
  await formulas.curve.set({ functions: "elu" }); // with α = 1 its slope has no jump
  await expect(formulas.note(2)).toHaveText("f″ jumps here; by convention");
  await expect(formulas.note(1)).toHaveCount(0);
});

test("a result is called equal only where it is", async ({ page }) => {
  const formulas = await openFormulas(page, 'derivatives="0"');
  for (const [functions, x, want] of [
    ["softsign sigmoid leaky_relu(slope=0.1)", "-3", ["=−0.75", "≈0.04743", "=−0.3"]],
    ["sigmoid tanh elu hard_swish", "0", ["=0.5", "=0", "=0", "=0"]],
    ["sigmoid softsign exponential", "50", ["≈1", "≈0.9804", "≈5.18×10²¹"]],
  ] as const) {
    await formulas.curve.set({ functions, x });
    await expect.poll(async () => (await formulas.read()).map(({ sign, result }) => sign + result)).toEqual(want);
  }
});

test("numbers move with the point and the sliders without moving the formulas", async ({ page }) => {
  const formulas = await openFormulas(page, 'explore functions="swish gelu_tanh"');
  const { curve } = formulas;
  const [beta, x] = [formulas.put("beta").first(), formulas.put("x").first()];
  await expect(beta).not.toBeEmpty();
  await page.evaluate(() => document.fonts.ready);
  const before = await formulas.height();
  await curve.point.press("ArrowRight");
  await expect(x).toHaveText(String(await curve.number("x")));
  await page.keyboard.press("Home");
  await expect(x).toHaveText("−6");
  await curve.parameter("β").fill("2.5");
  await expect(beta).toHaveText("2.5");
  expect(await formulas.height()).toBe(before);
  await beta.hover();
  await expect(curve.parameter("β")).toHaveClass(/owns/);
  await beta.click();
  await expect(curve.parameter("β")).toBeFocused();
});

test("the LaTeX can be copied, and selected where copying is not allowed", async ({ page, context }) => {
  const wanted = (await loadCore()).listActivations().find(({ id }) => id === "elu")?.formula.derivative;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const formulas = await openFormulas(page, 'functions="elu"');
  const button = formulas.curve.button(formulaTexts.en.copyOf("f′", "ELU"));
  await button.click();
  await expect(formulas.said).toHaveText(formulaTexts.en.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wanted);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await button.click();
  await expect(formulas.said).toHaveText(formulaTexts.en.notCopied);
  await expect(formulas.byHand).toBeFocused();
  const selected = await formulas.byHand.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(selected).toBe(wanted);
});

/** One of each shape that a formula has: a line, a fraction, cases with two and three rows, a definition below. */
const shapes = "sigmoid elu hard_swish gelu_tanh softshrink(lambda=0.7)";

for (const [path, theme, width] of [
  ["/", "light", 1280],
  ["/ko/", "dark", 320],
] as const)
  test(`every formula fits, and axe finds nothing, at ${path}, ${theme}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const functions = spelled(await everyFunction());
    const formulas = await openFormulas(
      page,
      `theme="${theme}" derivatives="2" x="-1.25" functions="${functions}"`,
      path,
    );
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await formulas.spilled()).toBe(0);
    if (path === "/ko/") await expect(formulas.entries.getByText(formulaTexts.ko.otherwise).first()).toBeVisible();
    await formulas.curve.set({ functions: shapes });
    await expect(formulas.entries).toHaveCount(shapes.split(" ").length);
    expect(await axeViolations(page, "activation-curve")).toEqual([]);
  });

test("under a composition stand the formula and the values of the function itself", async ({ page }) => {
  const formulas = await openFormulas(page, 'functions="sigmoid" depth="3" x="0"');
  await expect(formulas.names).toHaveText("Sigmoid");
  await expect.poll(async () => (await formulas.read()).map(({ result }) => result)).toEqual(["0.5", "0.25"]);
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
  await openFigures(
    page,
    `<activation-card functions="${functions}" panels="about"></activation-card><activation-bars functions="${functions}" inputs="1 2" panels="formulas"></activation-bars>`,
  );
  const [card, bars] = [cardOf(page), barsOf(page)];
  await expect(card.formulas("formula")).toHaveCount(all.length);
  await expect(card.formulas("formula").first().locator("mfrac > *")).toHaveText(["exi/T", "∑kexk/T"]);
  for (const [i, { id }] of all.entries())
    for (const [property, of] of [
      ["formula", "value"],
      ["jacobian", "jacobian"],
    ] as const) {
      const shown = card.formulas(property).nth(i);
      const math = shown.locator("math").first();
      await expect(math, id).toHaveText(
        of === "jacobian" ? /^∂(y|(log\u2061)?p)i?∂(x|a)[ij]=.+/ : /^(y|(log\u2061)?p)i?=.+/,
      );
      expect(await math.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(40);
      const text = (await shown.innerText()).replace(/\s+/g, "");
      expect((await bars.formula(i, of).innerText()).replace(/\s+/g, "")).toBe(text);
    }
});
