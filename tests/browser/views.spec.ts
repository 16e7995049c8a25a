import { formatNumber } from "../../web/text/formatNumber.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { openCurve } from "./pages/curve.ts";
import { overflow } from "./pages/page.ts";

test("f″ is asked for, read, tabled and told; without f′ there is no f″", async ({ page }) => {
  const figure = await openCurve(page, 'functions="sigmoid elu" x="1" panels="adjust"');
  await figure.button(/second derivative/).click();
  await figure.holds({ derivatives: "2" });
  await expect(figure.symbols(0)).toHaveText(["f(x)", "f′(x)", "f″(x)"]);
  await expect(figure.values(0)).toHaveText(["0.7311", "0.1966", "−0.09086"]);
  await expect(figure.plot.canvas).toHaveAccessibleName(/second derivatives \(dotted\)/);
  await expect(figure.point).toHaveAttribute("aria-valuetext", /Sigmoid 0\.7311, slope 0\.1966, f″ −0\.09086/);
  await figure.panel("numbers").click();
  await expect(figure.table.getByRole("columnheader")).toHaveText([
    "x",
    "Sigmoid",
    "ELU",
    ...["f", "f′", "f″", "f", "f′", "f″"],
  ]);
  await expect(figure.rowOfX.getByRole("cell")).toHaveText(["0.7311", "0.1966", "−0.09086", "1", "1", "0"]);
  await figure.set({ x: "0" });
  await expect(figure.values(1).nth(2)).toHaveText("0 f″ jumps here; by convention");
  await figure.button(/the function f/).click();
  await expect(figure.symbols(0)).toHaveText(["f′(x)", "f″(x)"]);
  await figure.holds({ derivatives: "2" });
  await figure.button(/its derivative/).click();
  await figure.holds({ derivatives: "0" });
  await expect(figure.symbols(0)).toHaveText(["f(x)"]);
});

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

test("depth is drawn at once, and its product written out", async ({ page }) => {
  const figure = await openCurve(page, 'functions="sigmoid" depth="3" x="1" panels="adjust views"');
  const product = sigmoid(1) * (1 - sigmoid(1));
  await expect(figure.symbols()).toHaveText(["F(x)", "F′(x)"]);
  await expect(figure.values().first()).toHaveText(formatNumber(sigmoid(sigmoid(sigmoid(1))), "en"));
  await expect(figure.notes).toHaveText([
    "F(x) = f(f(f(x)))",
    `F′(1) = f′(1) · f′(0.7311) · f′(0.675) = ${formatNumber(product, "en")} · 0.2194 · 0.2236 = 0.009642`,
  ]);
  await expect(figure.lowGradients).toHaveText(
    "3-fold Sigmoid In this range: |F′| < 0.01 for x < −1.231 or x > 0.9314",
  );
  await expect(figure.plot.canvas).toHaveAccessibleName(/3-fold Sigmoid/);
});

test("the panel sets depth and difference, which are reflected and told", async ({ page }) => {
  const figure = await openCurve(page, 'functions="gelu gelu_tanh" panels="views"');
  await figure.root.evaluate((element) =>
    element.addEventListener("lab-change", (event) => {
      const { depth, difference } = (event as CustomEvent).detail;
      element.setAttribute("data-heard", `${depth} ${difference}`);
    }),
  );
  const depth = figure.slider("Depth");
  await depth.press("ArrowRight");
  await figure.holds({ depth: "2", "data-heard": "2 false" });
  await expect(depth).toHaveAttribute("aria-valuetext", "2 times");
  await expect(depth).toBeFocused();
  await depth.press("Home");
  await expect(figure.notes).toHaveCount(0);
  await figure.button("Difference f − g").click();
  await figure.holds({ difference: "", "data-heard": "1 true" });
  await expect(figure.readings.first()).toContainText("GELU − GELU (tanh approximation)");
  await expect(figure.symbols(0)).toHaveText(["(f − g)(x)", "(f′ − g′)(x)"]);
  await expect(figure.values(0)).toHaveText(["0.0001528", "0.0003514"]);
  await expect(figure.notes).toHaveText(
    /Largest \|f − g\| in this range: 0\.0004732, at x\s=\s−2\.699 and x\s=\s2\.699/,
  );
  await expect(figure.letters).toHaveText(["f", "g"]);
  await expect(figure.symbols(2)).toHaveText(["g(x)", "g′(x)"]);
});

test("what can't be shown says so: a difference without two functions, landmarks and random inputs of a composition", async ({
  page,
}) => {
  const figure = await openCurve(page, 'functions="gelu" panels="views"');
  await test.step("without two functions the difference can't be switched on, only off", async () => {
    const button = figure.button("Difference f − g");
    await expect(button).toBeDisabled();
    await expect(button).toHaveAccessibleDescription("A difference needs exactly two functions.");
    await figure.set({ difference: "" });
    await expect(figure.problems).toHaveText(["difference needs exactly 2 functions, not 1."]);
    await button.click();
    await figure.holds({ difference: null });
    await expect(figure.problems).toHaveCount(0);
  });
  await test.step("landmarks and random inputs are not those of a composition", async () => {
    await figure.set({ landmarks: "", sigma: "1", depth: "2" });
    const buttons = ["Landmarks", "Random inputs"].map((name) => figure.button(name, true));
    for (const button of buttons)
      await expect(button).toHaveAccessibleDescription("Not shown while a composition or a difference is drawn.");
    await figure.set({ depth: "1" });
    for (const button of buttons) await expect(button).not.toHaveAccessibleDescription(/Not shown/);
  });
});

/** What can't be used, and what is said of it in English and in Korean. */
const refused = [
  [
    { depth: "0" },
    "depth = 0 is not allowed: 1 ≤ depth ≤ 10.",
    "depth = 0: 쓸 수 없는 값이에요. 허용 범위: 1 ≤ depth ≤ 10.",
  ],
  [
    { depth: "99" },
    "depth = 99 is not allowed: 1 ≤ depth ≤ 10.",
    "depth = 99: 쓸 수 없는 값이에요. 허용 범위: 1 ≤ depth ≤ 10.",
  ],
  [{ depth: "2.5" }, "depth must be a whole number, not 2.5.", "depth: 정수여야 하는데 2.5 값을 받았어요."],
  [
    { depth: "deep" },
    'depth must be a finite number, not "deep".',
    'depth: 유한한 수여야 하는데 "deep" 값을 받았어요.',
  ],
  [
    { difference: "", functions: "relu elu gelu" },
    "difference needs exactly 2 functions, not 3.",
    "difference: 함수가 정확히 2개 있어야 하는데 3개예요.",
  ],
] as const;

for (const path of ["/", "/ko/"])
  test(`${path} a depth or a difference that can't be is named, and the rest drawn`, async ({ page }) => {
    const figure = await openCurve(page, "", path);
    for (const [given, english, korean] of refused)
      await test.step(JSON.stringify(given), async () => {
        await figure.set(given);
        await expect(figure.problems).toHaveText([path === "/" ? english : korean]);
        await expect(figure.symbols().first()).toHaveText("f(x)");
        await figure.set({ depth: null, difference: null, functions: null });
        await expect(figure.problems).toHaveCount(0);
      });
  });

for (const [path, colorScheme] of [
  ["/", "dark"],
  ["/ko/", "light"],
] as const)
  test(`${path} ${colorScheme}, everything on: axe clean, 320 px without overflow`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    const figure = await openCurve(
      page,
      'functions="gelu leaky_relu" derivatives="2" depth="10" difference panels="views numbers"',
      path,
    );
    await expect(figure.openPanel("views").getByRole("slider")).toBeVisible();
    await expect(figure.rows).not.toHaveCount(0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  });
