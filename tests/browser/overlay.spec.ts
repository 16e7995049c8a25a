import type { Page } from "@playwright/test";
import { axeViolations, expect, test } from "./lab.ts";
import { curveOf, openCurve } from "./pages/curve.ts";
import { boxOf } from "./pages/figure.ts";
import { openFigures, overflow } from "./pages/page.ts";

/** The two ends of the plot's inside and the places in it of an axis from −6 to 6, of a figure of its own. */
async function figureAt(page: Page, attributes: string, path = "/") {
  const figure = await openCurve(page, attributes, path);
  return { figure, plot: figure.plot, at: await figure.plot.at() };
}

test.describe("hover", () => {
  test("reads every curve at the pointer, leaves x alone and goes with the pointer; a press ends it", async ({
    page,
  }) => {
    const { figure, plot, at } = await figureAt(page, 'functions="sigmoid relu" x="1"');
    await plot.hoverAt(at(2));
    await expect(plot.hover.locator("th, td")).toHaveText([
      "x = 2",
      "f",
      "f′",
      "Sigmoid",
      "0.8808",
      "0.105",
      "ReLU",
      "2",
      "1",
    ]);
    await figure.holds({ x: "1" });
    for (const x of [-5.9, 5.9]) {
      await plot.hoverAt(at(x));
      const [frame, read] = [await plot.box(), await boxOf(plot.hover)];
      expect(read.x).toBeGreaterThanOrEqual(frame.edge - 0.5);
      expect(read.x + read.width).toBeLessThanOrEqual(frame.edge + frame.width + 0.5);
      expect(at(x).x < read.x || at(x).x > read.x + read.width).toBe(true);
    }
    await page.mouse.move(at(0).x, 5);
    await expect(plot.hover).toHaveCount(0);
    await plot.hoverAt(at(3));
    await page.mouse.down();
    await expect(plot.hover).toHaveCount(0);
    await page.mouse.up();
    await expect.poll(() => figure.number("x")).toBeCloseTo(3, 1);
  });
});

/** What is said of each function's landmarks, in English and in Korean. */
const landmarkWords = [
  [
    "sigmoid",
    ["Sigmoid: limit for x → −∞: 0", "Sigmoid: steepest here: f′ = 0.25 at x = 0", "Sigmoid: limit for x → ∞: 1"],
    [
      "시그모이드: x → −∞일 때의 극한: 0",
      "시그모이드: 가장 가파른 점: x = 0에서 f′ = 0.25",
      "시그모이드: x → ∞일 때의 극한: 1",
    ],
  ],
  [
    "relu",
    [
      "ReLU: limit for x → −∞: 0",
      "ReLU: kink: the slope jumps from 0 to 1; f′(0) = 0 by convention",
      "ReLU: steepest for all x > 0: |f′| = 1 there",
    ],
    [
      "ReLU: x → −∞일 때의 극한: 0",
      "ReLU: 꺾이는 점: 기울기 0 → 1, 관례로 f′(0) = 0",
      "ReLU: 가장 가파른 구간: x > 0인 모든 곳에서 |f′| = 1",
    ],
  ],
  [
    "silu",
    ["SiLU: limit for x → −∞: 0", "SiLU: minimum −0.2785 at x = −1.278", "SiLU: steepest here: f′ = 1.1 at x = 2.399"],
    [
      "SiLU: x → −∞일 때의 극한: 0",
      "SiLU: 최솟값: x = −1.278에서 −0.2785",
      "SiLU: 가장 가파른 점: x = 2.399에서 f′ = 1.1",
    ],
  ],
  [
    "hard_swish",
    [
      "Hard swish: limit for x → −∞: 0",
      "Hard swish: kink: the slope jumps from 0 to −0.5; f′(−3) = 0 by convention",
      "Hard swish: minimum −0.375 at x = −1.5",
      "Hard swish: steepest right beside x = 3: f′ comes ever nearer to 1.5 on one side; Hard swish: kink: the slope jumps from 1.5 to 1; f′(3) = 1 by convention",
    ],
    [
      "하드 스위시: x → −∞일 때의 극한: 0",
      "하드 스위시: 꺾이는 점: 기울기 0 → −0.5, 관례로 f′(−3) = 0",
      "하드 스위시: 최솟값: x = −1.5에서 −0.375",
      "하드 스위시: 가장 가파른 곳은 x = 3의 바로 옆: 한쪽에서 f′이 1.5에 한없이 가까워져요; 하드 스위시: 꺾이는 점: 기울기 1.5 → 1, 관례로 f′(3) = 1",
    ],
  ],
  [
    "threshold(value=2)",
    [
      "Threshold (value 2): limit for x → −∞: 2",
      "Threshold (value 2): jump: f goes from 2 to 1; f(1) = 2 by convention",
    ],
    ["임계 함수 (value 2): x → −∞일 때의 극한: 2", "임계 함수 (value 2): 값이 뛰는 점: f 값 2 → 1, 관례로 f(1) = 2"],
  ],
  [
    "step",
    ["Step: limit for x → −∞: 0", "Step: jump: f goes from 0 to 1; f(0) = 0 by convention", "Step: limit for x → ∞: 1"],
    [
      "계단 함수: x → −∞일 때의 극한: 0",
      "계단 함수: 값이 뛰는 점: f 값 0 → 1, 관례로 f(0) = 0",
      "계단 함수: x → ∞일 때의 극한: 1",
    ],
  ],
] as const;

test.describe("landmarks", () => {
  for (const [path, language] of [
    ["/", 1],
    ["/ko/", 2],
  ] as const)
    test(`${path} of steepest points, minima, kinks, jumps and limits`, async ({ page }) => {
      const tag = (name: string) => `<activation-curve functions="${name}" landmarks></activation-curve>`;
      await openFigures(page, landmarkWords.map(([name]) => tag(name)).join(""), path);
      for (const [place, words] of landmarkWords.entries()) {
        const figure = curveOf(page, place);
        await figure.drawn();
        await expect.poll(() => figure.plot.landmarkNames(), words[0]).toEqual([...words[language]]);
      }
    });

  test("one Tab stop, arrows within, Escape closes", async ({ page }) => {
    const { figure, plot } = await figureAt(page, 'functions="sigmoid silu" landmarks');
    const { landmarks, explanation } = plot;
    await expect(landmarks).not.toHaveCount(0);
    const count = await landmarks.count();
    const stops = () => landmarks.evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).length);
    expect(await stops()).toBe(1);
    await landmarks.first().focus();
    await expect(explanation).toContainText("limit for x → −∞: 0");
    await page.keyboard.press("ArrowRight");
    await expect(landmarks.nth(1)).toBeFocused();
    await expect(explanation).toContainText("minimum −0.2785");
    await page.keyboard.press("Escape");
    await expect(explanation).toHaveCount(0);
    await page.keyboard.press("End");
    await expect(landmarks.nth(count - 1)).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(figure.point).toBeFocused();
    await expect(explanation).toHaveCount(0);
  });

  test("those that lie on one another are one button that lists all", async ({ page }) => {
    const { figure, plot } = await figureAt(page, 'functions="hard_sigmoid relu6 elu" landmarks range="-10 10"');
    await expect.poll(() => plot.landmarks.count()).toBeGreaterThan(3);
    const boxes = await Promise.all((await plot.landmarks.all()).map(boxOf));
    for (const [i, one] of boxes.entries())
      for (const other of boxes.slice(0, i))
        expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(23.9);
    await figure.button(/ReLU6: kink.*ELU: smooth/).hover();
    await expect.poll(() => plot.explained.count()).toBeGreaterThan(1);
  });

  test("follow the range and go when they are switched off", async ({ page }) => {
    const { figure, plot } = await figureAt(page, 'functions="silu" landmarks range="0 6"');
    await expect
      .poll(() => plot.landmarkNames())
      .toEqual(["SiLU: limit for x → −∞: 0", "SiLU: steepest here: f′ = 1.1 at x = 2.399"]);
    await figure.set({ landmarks: null });
    await expect(plot.landmarks).toHaveCount(0);
  });
});

const outputWords = {
  "/": [
    "ReLU mean 0.3989, standard deviation 0.5838, 50% exactly 0",
    "Sigmoid mean 0.5, standard deviation 0.2083, never exactly 0",
    "tanh mean 0, standard deviation 0.6279, never exactly 0",
  ],
  "/ko/": [
    "ReLU 평균 0.3989, 표준편차 0.5838, 정확히 0인 값 50%",
    "시그모이드 평균 0.5, 표준편차 0.2083, 정확히 0인 값은 없음",
    "tanh 평균 0, 표준편차 0.6279, 정확히 0인 값은 없음",
  ],
};

/** Bad spreads, and what is said of them in both languages. */
const badSigmas = [
  [
    "0",
    "sigma = 0 is not allowed: 0.001 ≤ sigma ≤ 1000.",
    "sigma = 0: 쓸 수 없는 값이에요. 허용 범위: 0.001 ≤ sigma ≤ 1000.",
  ],
  [
    "-1",
    "sigma = −1 is not allowed: 0.001 ≤ sigma ≤ 1000.",
    "sigma = −1: 쓸 수 없는 값이에요. 허용 범위: 0.001 ≤ sigma ≤ 1000.",
  ],
  ["abc", 'sigma must be a finite number, not "abc".', 'sigma: 유한한 수여야 하는데 "abc" 값을 받았어요.'],
] as const;

test.describe("random inputs", () => {
  for (const path of ["/", "/ko/"] as const)
    test(`${path} the outputs in words, and what is wrong with a spread`, async ({ page }) => {
      const { figure } = await figureAt(page, 'functions="relu sigmoid tanh" sigma="1"', path);
      await expect(figure.outputs).toHaveText(outputWords[path]);
      for (const [sigma, english, korean] of badSigmas) {
        await figure.set({ sigma });
        await expect(figure.problems).toHaveText([path === "/" ? english : korean]);
        await expect(figure.outputs).toHaveCount(0);
      }
    });

  test("the bell lies on the x axis, the outputs on the y axis, until they are switched off", async ({ page }) => {
    const { figure, plot, at } = await figureAt(page, 'functions="relu" sigma="1" x="-6" theme="light"');
    await expect(figure.outputs).toHaveCount(1);
    const { left, edge, bottom, top } = await plot.box();
    const height = bottom - top;
    /** How much ink lies in a rectangle, from 0 to 255. */
    const ink = async (x: number, y: number, width: number, tall: number) => {
      const data = await plot.pixels(x, y, width, tall);
      const alphas = data.filter((_, i) => i % 4 === 3);
      return alphas.reduce((a, b) => a + b) / alphas.length;
    };
    const bell = () => ink(at(0).x - edge + 6, height - 70, 12, 30);
    const outputs = () => ink(left - edge + 8, height * 0.5, 30, height * 0.2);
    const [on, along] = [await bell(), await outputs()];
    await figure.set({ sigma: null });
    await expect(figure.outputs).toHaveCount(0);
    await expect.poll(bell).toBeLessThan(on - 10);
    await expect.poll(outputs).toBeLessThan(along - 10);
  });

  test("what comes out of them follows a change of the theme", async ({ page }) => {
    const { figure } = await figureAt(page, 'functions="sigmoid" sigma="1" theme="light"');
    await expect(figure.outputs).toBeVisible();
    const [light] = await figure.markerColors();
    await figure.set({ theme: "dark" });
    await expect.poll(async () => (await figure.markerColors())[0]).not.toBe(light);
    await expect.poll(async () => new Set(await figure.markerColors()).size).toBe(1);
  });
});

test("the panel of more ways to look switches landmarks and random inputs, and sets σ", async ({ page }) => {
  const { figure, plot } = await figureAt(page, 'functions="relu" panels="views"');
  const landmarks = figure.button("Landmarks", true);
  await landmarks.click();
  await expect(landmarks).toHaveAttribute("aria-pressed", "true");
  await expect(plot.landmarks).toHaveCount(3);
  const inputs = figure.button("Random inputs");
  await inputs.click();
  await figure.holds({ sigma: "1" });
  await expect(figure.outputs).toContainText("mean 0.3989");
  await figure.slider("Standard deviation σ").press("ArrowRight");
  await figure.holds({ sigma: "1.3" });
  await expect(figure.outputs).toContainText("mean 0.5186");
  await inputs.click();
  await expect(figure.outputs).toHaveCount(0);
});

for (const [path, theme] of [
  ["/", "light"],
  ["/ko/", "dark"],
] as const)
  test(`${path} ${theme}, all on: axe finds nothing, and nothing overflows at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const { plot } = await figureAt(
      page,
      `functions="sigmoid relu silu step" landmarks sigma="2" theme="${theme}"`,
      path,
    );
    await expect.poll(() => plot.landmarks.count()).toBeGreaterThan(3);
    for (const button of await plot.landmarks.all()) {
      await button.focus();
      await expect(plot.explanation).toHaveCount(1);
      const box = await boxOf(plot.explanation);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  });
