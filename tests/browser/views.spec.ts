import type { Locator } from "@playwright/test";
import { loadCore, parseSpec } from "activation-lab/core";
import { changes } from "../../web/elements/curve/changes.ts";
import {
  evaluateComposition,
  factorsAt,
  lowGradientIn,
  sampleComposition,
} from "../../web/elements/curve/composition.ts";
import { evaluateDifference, largestDifference, sampleDifference } from "../../web/elements/curve/difference.ts";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { axeViolations, drawn, expect, openFigure, test } from "./lab.ts";

/** The lengths, in CSS pixels, of the stretches of ink along the row of the plot that holds most of a curve's colour. */
async function stretches(figure: Locator): Promise<number[]> {
  const fill = (await figure.locator("svg.marker").first().getAttribute("fill")) ?? "";
  const color = [1, 3, 5].map((start) => Number.parseInt(fill.slice(start, start + 2), 16));
  return figure.locator("canvas").evaluate((canvas: HTMLCanvasElement, wanted) => {
    const copy = document.createElement("canvas");
    [copy.width, copy.height] = [120, canvas.clientHeight - 70];
    const context = copy.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
    const scale = canvas.width / canvas.clientWidth;
    context.scale(1 / scale, 1 / scale);
    context.drawImage(canvas, -60 * scale, -30 * scale);
    const { data, width, height } = context.getImageData(0, 0, copy.width, copy.height);
    const inked = (at: number) =>
      wanted.every((channel, i) => Math.abs((data[at + i] ?? 0) - channel) < 90) && (data[at + 3] ?? 0) > 100;
    const rows = Array.from({ length: height }, (_, y) =>
      Array.from({ length: width }, (_, x) => (inked(4 * (y * width + x)) ? "#" : " ")).join(""),
    );
    const ink = (row: string) => row.replaceAll(" ", "").length;
    const fullest = rows.reduce((best, row) => (ink(row) > ink(best) ? row : best));
    return (fullest.match(/#+/g) ?? []).map((run) => run.length);
  }, color);
}

test("f″ is drawn dotted, f′ dashed, f solid", async ({ page }) => {
  // Each has one line that is level: f″ of x², f′ of x, f of the step above 0.
  const cases = [
    ['functions="squared_relu" derivatives="2" hide-value', { runs: 20, longest: 4 }],
    ['functions="identity" hide-value', { runs: 8, longest: 11 }],
    ['functions="step" derivatives="0"', { runs: 1, longest: 120 }],
  ] as const;
  await openFigure(
    page,
    cases.map(([attributes]) => `<activation-curve ${attributes} range="1 3" x="0"></activation-curve>`).join(""),
  );
  for (const [index, [, line]] of cases.entries()) {
    const figure = page.locator("activation-curve").nth(index);
    await drawn(figure);
    const runs = await stretches(figure);
    expect(runs.length).toBeGreaterThanOrEqual(line.runs);
    expect(Math.max(...runs)).toBeLessThanOrEqual(line.longest);
    expect(Math.max(...runs)).toBeGreaterThan(line.longest / 5);
  }
});

test("f″ is asked for, read, tabled and told; without f′ there is no f″", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve functions="sigmoid elu" x="1"></activation-curve>`);
  await drawn(figure);
  const toggle = (name: RegExp) => figure.getByRole("button", { name });
  await toggle(/second derivative/).click();
  await expect(figure).toHaveAttribute("derivatives", "2");
  await expect(figure.locator(".reading").first().locator("dt")).toHaveText(["f(x)", "f′(x)", "f″(x)"]);
  await expect(figure.locator(".reading").first().locator("dd")).toHaveText(["0.7311", "0.1966", "−0.09086"]);
  await expect(figure.locator("canvas")).toHaveAccessibleName(/second derivatives \(dotted\)/);
  await expect(figure.locator("input.point")).toHaveAttribute(
    "aria-valuetext",
    /Sigmoid 0\.7311, slope 0\.1966, f″ −0\.09086/,
  );
  await figure.getByRole("button", { name: "Numbers" }).click();
  await expect(figure.locator("thead tr").nth(1).locator("th")).toHaveText(["f", "f′", "f″", "f", "f′", "f″"]);
  await expect(figure.locator("tr.here td")).toHaveText(["0.7311", "0.1966", "−0.09086", "1", "1", "0"]);
  await figure.evaluate((element) => element.setAttribute("x", "0"));
  await expect(figure.locator(".reading").nth(1).locator("dd").nth(2)).toHaveText("0 f″ jumps here; by convention");
  await toggle(/the function f/).click();
  await expect(figure.locator(".reading").first().locator("dt")).toHaveText(["f′(x)", "f″(x)"]);
  await expect(figure).toHaveAttribute("derivatives", "2");
  await toggle(/its derivative/).click();
  await expect(figure).toHaveAttribute("derivatives", "0");
  await expect(figure.locator(".reading").first().locator("dt")).toHaveText(["f(x)"]);
});

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

test("a composition is computed by the chain rule: value and both derivatives", async () => {
  const core = await loadCore();
  const composition = { spec: parseSpec("sigmoid"), depth: 3 };
  for (const x of [-4, -0.5, 0, 1, 7]) {
    // The jet (f, f′, f″) of the sigmoid, pushed through three times.
    let [value, slope, bend] = [x, 1, 0];
    for (let pass = 0; pass < 3; pass++) {
      const s = sigmoid(value);
      const [first, second] = [s * (1 - s), s * (1 - s) * (1 - 2 * s)];
      [value, slope, bend] = [s, first * slope, second * slope * slope + first * bend];
    }
    const got = evaluateComposition(core, composition, Float64Array.of(x));
    expect(Math.abs((got.value[0] ?? 0) / value - 1)).toBeLessThan(1e-12);
    expect(Math.abs((got.derivative[0] ?? 0) / slope - 1)).toBeLessThan(1e-12);
    expect(Math.abs((got.secondDerivative[0] ?? 0) - bend)).toBeLessThan(1e-12 * Math.abs(slope));
    const factors = factorsAt(core, composition, x);
    expect(factors.map(({ at }) => at)).toEqual([
      x,
      expect.closeTo(sigmoid(x), 12),
      expect.closeTo(sigmoid(sigmoid(x)), 12),
    ]);
    const product = factors.reduce((all, { derivative }) => all * derivative, 1);
    expect(Math.abs(product / slope - 1)).toBeLessThan(1e-12);
  }
});

test("a composition jumps where it does, not where its function would", async () => {
  const core = await loadCore();
  const kinksOf = (text: string, depth: number, range: readonly [number, number]) => {
    const composition = { spec: parseSpec(text), depth };
    const { xs, kinks } = sampleComposition(core, composition, core.facts(text), range);
    return kinks.map(({ order, at }) => [xs[at], order]);
  };
  expect(kinksOf("step", 2, [-6, 6])).toEqual([[0, 0]]);
  expect(kinksOf("relu", 4, [-6, 6])).toEqual([[0, 1]]);
  expect(kinksOf("hard_tanh", 3, [-6.1, 5.3])).toEqual([
    [-1, 1],
    [1, 1],
  ]);
  // softshrink(x) = ±0.5 at ±1: the second pass begins there.
  expect(kinksOf("softshrink", 2, [-6.1, 5.3])).toEqual([
    [-1, 1],
    [1, 1],
  ]);
  expect(kinksOf("sigmoid", 10, [-6, 6])).toEqual([]);
});

test("low gradients of a composition are those of its samples' range", async () => {
  const core = await loadCore();
  const low = (text: string, depth: number, limit: number) => {
    const composition = { spec: parseSpec(text), depth };
    const samples = sampleComposition(core, composition, core.facts(text), [-6, 6]);
    return { composition, intervals: lowGradientIn(core, composition, samples, limit) };
  };
  expect(low("relu", 3, 0.01).intervals).toEqual([{ from: Number.NEGATIVE_INFINITY, to: 0 }]);
  expect(low("step", 2, 0.01).intervals).toEqual([{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }]);
  expect(low("identity", 9, 0.01).intervals).toEqual([]);
  const { composition, intervals } = low("sigmoid", 3, 0.01);
  expect(intervals).toHaveLength(2);
  const ends = Float64Array.of(intervals[0]?.to ?? 0, intervals[1]?.from ?? 0);
  for (const slope of evaluateComposition(core, composition, ends).derivative) expect(slope).toBeCloseTo(0.01, 12);
});

test("changes are found to neighbouring doubles, and noise comes to an end", () => {
  const [[last = 0, first = 0] = []] = changes(Float64Array.of(0, 1, 2, 3), (xs) => xs.map((x) => Number(x * x > 2)));
  expect(last ** 2).toBeLessThanOrEqual(2);
  expect(first ** 2).toBeGreaterThan(2);
  expect(first - last).toBeLessThan(1e-15);
  const noisy = changes(
    Float64Array.from({ length: 500 }, (_, i) => i),
    (xs) => xs.map((x) => Math.sign(Math.sin(1e9 * x))),
  );
  expect(noisy.length).toBeLessThan(2 ** 16);
});

test("the largest difference is found, with every place", async () => {
  const core = await loadCore();
  const between = (f: string, g: string, range: readonly [number, number]) => {
    const of = (text: string) => {
      const composition = { spec: parseSpec(text), depth: 1 };
      return {
        evaluate: (xs: Float64Array) => core.evaluate(text, xs),
        samples: sampleComposition(core, composition, core.facts(text), range),
      };
    };
    const [one, other] = [of(f), of(g)];
    const evaluate = evaluateDifference(one.evaluate, other.evaluate);
    const samples = sampleDifference(evaluate, one.samples, other.samples);
    return { samples, largest: largestDifference(evaluate, samples) };
  };
  const gelu = between("gelu", "gelu_tanh", [-6, 6]).largest;
  const fine = Float64Array.from({ length: 100_001 }, (_, i) => 2.6 + 2e-6 * i);
  const [exact, near] = [core.evaluate("gelu", fine).value, core.evaluate("gelu_tanh", fine).value];
  expect(gelu.value).toBeCloseTo(Math.max(...exact.map((y, i) => Math.abs(y - (near[i] ?? 0)))), 13);
  expect(gelu.places.map(({ from }) => from)).toEqual([expect.closeTo(-2.699, 3), expect.closeTo(2.699, 3)]);
  expect(between("relu", "relu6", [-6, 10]).largest).toEqual({ value: 4, places: [{ from: 10, to: 10 }] });
  expect(between("hard_tanh(max=2)", "hard_tanh", [-6, 6]).largest).toEqual({ value: 1, places: [{ from: 2, to: 6 }] });
  // Both jump in f′ at 0 alike, so their difference does not; relu6 bends once more.
  const { xs, kinks } = between("relu", "relu6", [-6, 10]).samples;
  expect(kinks.map(({ order, at }) => [xs[at], order])).toEqual([[6, 1]]);
});

test("depth is drawn at once, and its product written out", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve functions="sigmoid" depth="3" x="1"></activation-curve>`);
  await drawn(figure);
  const product = sigmoid(1) * (1 - sigmoid(1));
  await expect(figure.locator(".reading dt")).toHaveText(["F(x)", "F′(x)"]);
  await expect(figure.locator(".reading dd").first()).toHaveText(formatNumber(sigmoid(sigmoid(sigmoid(1))), "en"));
  await expect(figure.locator(".note").first()).toHaveText("F(x) = f(f(f(x)))");
  await expect(figure.locator(".note").nth(1)).toHaveText(
    `F′(1) = f′(1) · f′(0.7311) · f′(0.675) = ${formatNumber(product, "en")} · 0.2194 · 0.2236 = 0.009642`,
  );
  await expect(figure.locator(".flat")).toHaveText("In this range: |F′| < 0.01 for x < −1.231 or x > 0.9314");
  await expect(figure.locator("canvas")).toHaveAccessibleName(/3-fold Sigmoid/);
});

test("the panel sets depth and difference, which are reflected and told", async ({ page }) => {
  const figure = await openFigure(
    page,
    `<activation-curve functions="gelu gelu_tanh" panels="views"></activation-curve>`,
  );
  await drawn(figure);
  await figure.evaluate((element) =>
    element.addEventListener("lab-change", (event) => {
      const { depth, difference } = (event as CustomEvent).detail;
      element.setAttribute("data-heard", `${depth} ${difference}`);
    }),
  );
  const depth = figure.getByRole("slider", { name: "Depth" });
  await depth.focus();
  await depth.press("ArrowRight");
  await expect(figure).toHaveAttribute("depth", "2");
  await expect(figure).toHaveAttribute("data-heard", "2 false");
  await expect(depth).toHaveAttribute("aria-valuetext", "2 times");
  await expect(depth).toBeFocused();
  await depth.press("Home");
  await expect(figure.locator(".note")).toHaveCount(0);
  await figure.getByRole("button", { name: "Difference f − g" }).click();
  await expect(figure).toHaveAttribute("difference", "");
  await expect(figure).toHaveAttribute("data-heard", "1 true");
  await expect(figure.locator(".reading.difference")).toContainText("GELU − GELU (tanh approximation)");
  await expect(figure.locator(".reading.difference dt")).toHaveText(["(f − g)(x)", "(f′ − g′)(x)"]);
  await expect(figure.locator(".reading.difference dd")).toHaveText(["0.0001528", "0.0003514"]);
  await expect(figure.locator(".note")).toHaveText(
    /Largest \|f − g\| in this range: 0\.0004732, at x\s=\s−2\.699 and x\s=\s2\.699/,
  );
  await expect(figure.locator(".name em")).toHaveText(["f", "g"]);
  await expect(figure.locator(".reading").nth(2).locator("dt")).toHaveText(["g(x)", "g′(x)"]);
});

test("without two functions the difference can't be switched on, only off", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve functions="gelu" panels="views"></activation-curve>`);
  await drawn(figure);
  const button = figure.getByRole("button", { name: "Difference f − g" });
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription("A difference needs exactly two functions.");
  await figure.evaluate((element) => element.setAttribute("difference", ""));
  await expect(figure.locator(".problems li")).toHaveText(["difference needs exactly 2 functions, not 1."]);
  await button.click();
  await expect(figure).not.toHaveAttribute("difference");
  await expect(figure.locator(".problems")).toHaveCount(0);
});

test("the panel says that landmarks and random inputs are not those of a composition", async ({ page }) => {
  const figure = await openFigure(
    page,
    `<activation-curve functions="gelu" landmarks sigma="1" depth="2" panels="views"></activation-curve>`,
  );
  await drawn(figure);
  const buttons = ["Landmarks", "Random inputs"].map((name) => figure.getByRole("button", { name, exact: true }));
  for (const button of buttons)
    await expect(button).toHaveAccessibleDescription("Not shown while a composition or a difference is drawn.");
  await figure.evaluate((element) => element.setAttribute("depth", "1"));
  for (const button of buttons) await expect(button).not.toHaveAccessibleDescription(/Not shown/);
});

for (const [attributes, en, ko] of [
  [
    'depth="0"',
    "depth = 0 is not allowed: 1 ≤ depth ≤ 10.",
    "depth = 0: 쓸 수 없는 값이에요. 허용 범위: 1 ≤ depth ≤ 10.",
  ],
  [
    'depth="99"',
    "depth = 99 is not allowed: 1 ≤ depth ≤ 10.",
    "depth = 99: 쓸 수 없는 값이에요. 허용 범위: 1 ≤ depth ≤ 10.",
  ],
  ['depth="2.5"', "depth must be a whole number, not 2.5.", "depth: 정수여야 하는데 2.5 값을 받았어요."],
  ['depth="deep"', 'depth must be a finite number, not "deep".', 'depth: 유한한 수여야 하는데 "deep" 값을 받았어요.'],
  [
    'difference functions="relu elu gelu"',
    "difference needs exactly 2 functions, not 3.",
    "difference: 함수가 정확히 2개 있어야 하는데 3개예요.",
  ],
] as const)
  for (const [path, message] of [
    ["/", en],
    ["/ko/", ko],
  ] as const)
    test(`${path} ${attributes} is named, and the rest drawn`, async ({ page }) => {
      const figure = await openFigure(page, `<activation-curve ${attributes}></activation-curve>`, path);
      await drawn(figure);
      await expect(figure.locator(".problems li")).toHaveText([message]);
      await expect(figure.locator(".reading dt").first()).toHaveText("f(x)");
    });

for (const path of ["/", "/ko/"])
  for (const colorScheme of ["light", "dark"] as const)
    test(`${path} ${colorScheme}, everything on: axe clean, 320 px without overflow`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      const figure = await openFigure(
        page,
        `<h1>Everything</h1><activation-curve functions="gelu leaky_relu" derivatives="2" depth="10" difference panels="views numbers"></activation-curve>`,
        path,
      );
      await drawn(figure);
      await expect(figure.locator(".view-control")).not.toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await axeViolations(page)).toEqual([]);
    });
