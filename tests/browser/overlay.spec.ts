import type { Locator, Page } from "@playwright/test";
import { rightMargin, yAxisWidth } from "../../web/plot/layout.ts";
import { axeViolations, drawn, expect, openFigure, pixels, plotBox, test } from "./lab.ts";

/** A figure of its own, and the page's x of a value on its axis from −6 to 6. */
async function figureAt(page: Page, attributes: string, path = "/") {
  const figure = await openFigure(page, `<h1>Figure</h1><activation-curve ${attributes}></activation-curve>`, path);
  await drawn(figure);
  const { left, right, middle } = await plotBox(figure);
  return { figure, middle, at: (x: number) => left + ((x + 6) / 12) * (right - left) };
}

const explanations = (figure: Locator) =>
  figure.locator(".landmark button").evaluateAll((all) => all.map((button) => button.getAttribute("aria-label")));

test.describe("hover", () => {
  test("reads every curve at the pointer, leaves x alone and goes with the pointer", async ({ page }) => {
    const { figure, middle, at } = await figureAt(page, 'functions="sigmoid relu" x="1"');
    await page.mouse.move(at(-2), middle);
    const cells = figure.locator(".hover tr > *");
    await expect(async () => {
      await page.mouse.move(at(2), middle);
      await expect(cells).toHaveText(["x = 2", "f", "f′", "Sigmoid", "0.8808", "0.105", "ReLU", "2", "1"], {
        timeout: 500,
      });
    }).toPass();
    await expect(figure).toHaveAttribute("x", "1");
    for (const x of [-5.9, 5.9]) {
      await page.mouse.move(at(x), middle);
      const [plot, read] = await Promise.all([".plot", ".hover table"].map((box) => figure.locator(box).boundingBox()));
      if (!plot || !read) throw new Error("nothing to compare");
      expect(read.x).toBeGreaterThanOrEqual(plot.x - 0.5);
      expect(read.x + read.width).toBeLessThanOrEqual(plot.x + plot.width + 0.5);
      expect(at(x) < read.x || at(x) > read.x + read.width).toBe(true);
    }
    await page.mouse.move(at(0), 5);
    await expect(figure.locator(".hover table")).toHaveCount(0);
  });

  test("a press ends it, and moves x as before", async ({ page }) => {
    const { figure, middle, at } = await figureAt(page, 'functions="tanh"');
    await expect(async () => {
      await page.mouse.move(at(2), middle);
      await page.mouse.move(at(3), middle);
      await expect(figure.locator(".hover table")).toBeVisible({ timeout: 500 });
    }).toPass();
    await page.mouse.down();
    await expect(figure.locator(".hover table")).toHaveCount(0);
    await page.mouse.up();
    expect(Number(await figure.getAttribute("x"))).toBeCloseTo(3, 1);
  });
});

test.describe("landmarks", () => {
  for (const [name, english, korean] of [
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
      [
        "SiLU: limit for x → −∞: 0",
        "SiLU: minimum −0.2785 at x = −1.278",
        "SiLU: steepest here: f′ = 1.1 at x = 2.399",
      ],
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
      [
        "Step: limit for x → −∞: 0",
        "Step: jump: f goes from 0 to 1; f(0) = 0 by convention",
        "Step: limit for x → ∞: 1",
      ],
      [
        "계단 함수: x → −∞일 때의 극한: 0",
        "계단 함수: 값이 뛰는 점: f 값 0 → 1, 관례로 f(0) = 0",
        "계단 함수: x → ∞일 때의 극한: 1",
      ],
    ],
  ] as const)
    test(`of ${name}, in both languages`, async ({ page }) => {
      for (const [path, words] of [
        ["/", english],
        ["/ko/", korean],
      ] as const) {
        const { figure } = await figureAt(page, `functions="${name}" landmarks`, path);
        await expect.poll(() => explanations(figure)).toEqual([...words]);
      }
    });

  test("one Tab stop, arrows within, Escape closes", async ({ page }) => {
    const { figure } = await figureAt(page, 'functions="sigmoid silu" landmarks');
    const buttons = figure.locator(".landmark button");
    await expect(buttons).not.toHaveCount(0);
    const count = await buttons.count();
    await expect(figure.locator('.landmark button[tabindex="0"]')).toHaveCount(1);
    await buttons.first().focus();
    const explanation = figure.locator(".explanation");
    await expect(explanation).toContainText("limit for x → −∞: 0");
    await page.keyboard.press("ArrowRight");
    await expect(buttons.nth(1)).toBeFocused();
    await expect(explanation).toContainText("minimum −0.2785");
    await page.keyboard.press("Escape");
    await expect(explanation).toHaveCount(0);
    await page.keyboard.press("End");
    await expect(buttons.nth(count - 1)).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(figure.locator("input.point")).toBeFocused();
    await expect(explanation).toHaveCount(0);
  });

  test("those that lie on one another are one button that lists all", async ({ page }) => {
    const { figure } = await figureAt(page, 'functions="hard_sigmoid relu6 elu" landmarks range="-10 10"');
    const buttons = figure.locator(".landmark button");
    await expect.poll(() => buttons.count()).toBeGreaterThan(3);
    const boxes = await Promise.all((await buttons.all()).map((button) => button.boundingBox()));
    for (const [i, one] of boxes.entries())
      for (const other of boxes.slice(0, i))
        expect(
          Math.max(Math.abs((one?.x ?? 0) - (other?.x ?? 0)), Math.abs((one?.y ?? 0) - (other?.y ?? 0))),
        ).toBeGreaterThanOrEqual(23.9);
    await figure.getByRole("button", { name: /ReLU6: kink.*ELU: smooth/ }).hover();
    await expect(figure.locator(".explanation p").first()).toBeVisible();
    expect(await figure.locator(".explanation p").count()).toBeGreaterThan(1);
  });

  test("follow the range and go when they are switched off", async ({ page }) => {
    const { figure } = await figureAt(page, 'functions="silu" landmarks range="0 6"');
    await expect
      .poll(() => explanations(figure))
      .toEqual(["SiLU: limit for x → −∞: 0", "SiLU: steepest here: f′ = 1.1 at x = 2.399"]);
    await figure.evaluate((element) => element.removeAttribute("landmarks"));
    await expect(figure.locator(".landmark")).toHaveCount(0);
  });
});

test.describe("random inputs", () => {
  test("the outputs in words, in both languages", async ({ page }) => {
    for (const [path, words] of [
      [
        "/",
        [
          "ReLU mean 0.3989, standard deviation 0.5838, 50% exactly 0",
          "Sigmoid mean 0.5, standard deviation 0.2083, never exactly 0",
          "tanh mean 0, standard deviation 0.6279, never exactly 0",
        ],
      ],
      [
        "/ko/",
        [
          "ReLU 평균 0.3989, 표준편차 0.5838, 정확히 0인 값 50%",
          "시그모이드 평균 0.5, 표준편차 0.2083, 정확히 0인 값은 없음",
          "tanh 평균 0, 표준편차 0.6279, 정확히 0인 값은 없음",
        ],
      ],
    ] as const) {
      const { figure } = await figureAt(page, 'functions="relu sigmoid tanh" sigma="1"', path);
      await expect(figure.locator(".outputs li")).toHaveText([...words]);
    }
  });

  test("the bell lies on the x axis, the outputs on the y axis, until they are switched off", async ({ page }) => {
    const { figure } = await figureAt(page, 'functions="relu" sigma="1" x="-6" theme="light"');
    await expect(figure.locator(".outputs li")).toHaveCount(1);
    const box = await figure.locator(".plot").boundingBox();
    if (!box) throw new Error("no plot");
    /** How much ink lies in a rectangle, from 0 to 255. */
    const ink = async (left: number, top: number, width: number, height: number) => {
      const data = await pixels(figure, left, top, width, height);
      const alphas = data.filter((_, i) => i % 4 === 3);
      return alphas.reduce((a, b) => a + b) / alphas.length;
    };
    const middle = yAxisWidth + (box.width - yAxisWidth - rightMargin) / 2;
    const bell = () => ink(middle + 6, box.height - 70, 12, 30);
    const outputs = () => ink(yAxisWidth + 8, box.height * 0.5, 30, box.height * 0.2);
    const [on, along] = [await bell(), await outputs()];
    await figure.evaluate((element) => element.removeAttribute("sigma"));
    await expect(figure.locator(".outputs li")).toHaveCount(0);
    await expect.poll(bell).toBeLessThan(on - 10);
    await expect.poll(outputs).toBeLessThan(along - 10);
  });

  for (const [sigma, english, korean] of [
    [
      "0",
      "sigma = 0 is not allowed: 0.001 ≤ sigma ≤ 1000.",
      "sigma = 0: 쓸 수 없는 값이에요. 허용 범위: 0.001 ≤ sigma ≤ 1000.",
    ],
    [
      "-1",
      "sigma = -1 is not allowed: 0.001 ≤ sigma ≤ 1000.",
      "sigma = -1: 쓸 수 없는 값이에요. 허용 범위: 0.001 ≤ sigma ≤ 1000.",
    ],
    ["abc", 'sigma must be a finite number, not "abc".', 'sigma: 유한한 수여야 하는데 "abc" 값을 받았어요.'],
  ] as const)
    test(`sigma="${sigma}" is named, in both languages`, async ({ page }) => {
      for (const [path, words] of [
        ["/", english],
        ["/ko/", korean],
      ] as const) {
        const { figure } = await figureAt(page, `functions="relu" sigma="${sigma}"`, path);
        await expect(figure.locator(".problems li")).toHaveText([words]);
        await expect(figure.locator(".outputs li")).toHaveCount(0);
      }
    });
});

test.describe("zoom and pan", () => {
  test("by keys, from the point and from the buttons", async ({ page }) => {
    const { figure } = await figureAt(page, 'x="0"');
    await figure.locator("input.point").focus();
    for (const [key, range] of [
      ["+", "-3 3"],
      [">", "-1.5 4.5"],
      ["<", "-3 3"],
      ["-", "-6 6"],
      ["-", "-12 12"],
      ["0", "-6 6"],
    ] as const) {
      await page.keyboard.press(key);
      await expect(figure).toHaveAttribute("range", range);
    }
    await expect(figure).toHaveAttribute("x", "0");
    const button = figure.getByRole("button", { name: "Zoom in" });
    await expect(button).toHaveAttribute("title", "Zoom in (+)");
    await button.press("+");
    await expect(figure).toHaveAttribute("range", "-3 3");
  });

  test("the wheel scrolls the page; with Ctrl it zooms about the pointer", async ({ page }) => {
    await page.goto("/");
    const figure = page.locator("#three");
    await drawn(figure);
    const { left, right, middle } = await plotBox(figure);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.move(left + 0.75 * (right - left), middle);
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await expect(figure).toHaveAttribute("range", "-6 6");
    await drawn(figure);
    const { middle: now } = await plotBox(figure);
    await page.mouse.move(left + 0.75 * (right - left), now);
    const position = await page.evaluate(() => scrollY);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await page.keyboard.up("Control");
    const ends = async () => ((await figure.getAttribute("range")) ?? "").split(" ").map(Number);
    await expect.poll(async () => (await ends())[0]).toBeCloseTo(-1.5, 1);
    expect((await ends())[1]).toBeCloseTo(4.5, 1);
    expect(await page.evaluate(() => scrollY)).toBe(position);
  });
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } });

  test("a pinch zooms about its midpoint and pans with it; x stays", async ({ page }) => {
    const { figure, middle, at } = await figureAt(page, 'functions="sigmoid" x="1"');
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...xs: number[]) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: xs.map((x, id) => ({ id, x, y: middle })) });
    const range = async () => ((await figure.getAttribute("range")) ?? "").split(" ").map(Number) as [number, number];
    await touch("touchStart", at(-5));
    await touch("touchEnd");
    await figure.evaluate((element) => element.setAttribute("x", "1"));
    await page.waitForTimeout(300);
    const scale = await page.evaluate(() => visualViewport?.scale);

    await touch("touchStart", at(-1));
    await touch("touchStart", at(-1), at(1));
    for (const part of [0.25, 0.5, 0.75, 1]) await touch("touchMove", at(-1 - part), at(1 + part));
    await touch("touchEnd");
    await expect.poll(async () => (await range())[0]).toBeCloseTo(-3, 1);
    expect((await range())[1]).toBeCloseTo(3, 1);
    await expect(figure).toHaveAttribute("x", "1");

    // Both fingers go a quarter of the width to the right: the curve goes with them.
    await touch("touchStart", at(-2));
    await touch("touchStart", at(-2), at(1));
    for (const by of [1, 2, 3]) await touch("touchMove", at(-2 + by), at(1 + by));
    await touch("touchEnd");
    await expect.poll(async () => (await range())[0]).toBeCloseTo(-4.5, 1);
    expect((await range())[1]).toBeCloseTo(1.5, 1);
    await expect(figure).toHaveAttribute("x", "1");
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(scale);
    await figure.getByRole("button", { name: "Reset the range" }).click();
    await expect(figure).toHaveAttribute("range", "-6 6");
  });

  test("a finger gets no hover read-out", async ({ page }) => {
    const { figure, middle, at } = await figureAt(page, 'functions="sigmoid"');
    for (const x of [-2, 2]) await page.touchscreen.tap(at(x), middle);
    await page.waitForTimeout(300);
    await page.touchscreen.tap(at(3), middle);
    await expect(figure.locator(".hover table")).toHaveCount(0);
    expect(Number(await figure.getAttribute("x"))).toBeCloseTo(3, 0);
  });
});

for (const theme of ["light", "dark"])
  test(`all on: axe finds nothing, and nothing overflows at 320 px, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const { figure } = await figureAt(page, `functions="sigmoid relu silu step" landmarks sigma="2" theme="${theme}"`);
    const buttons = figure.locator(".landmark button");
    await expect.poll(() => buttons.count()).toBeGreaterThan(3);
    for (const button of await buttons.all()) {
      await button.focus();
      const box = await figure.locator(".explanation").boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeViolations(page)).toEqual([]);
  });

test("the panel of more ways to look switches landmarks and random inputs, and sets σ", async ({ page }) => {
  const { figure } = await figureAt(page, 'functions="relu" panels="views"');
  const landmarks = figure.getByRole("button", { name: "Landmarks", exact: true });
  await landmarks.click();
  await expect(landmarks).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => explanations(figure)).toHaveLength(3);
  const inputs = figure.getByRole("button", { name: "Random inputs" });
  await inputs.click();
  await expect(figure).toHaveAttribute("sigma", "1");
  await expect(figure.locator(".outputs li")).toContainText("mean 0.3989");
  await figure.getByRole("slider", { name: "Standard deviation σ" }).press("ArrowRight");
  await expect(figure).toHaveAttribute("sigma", "1.3");
  await expect(figure.locator(".outputs li")).toContainText("mean 0.5186");
  await inputs.click();
  await expect(figure.locator(".outputs li")).toHaveCount(0);
});

test("what comes out of random inputs follows a change of the theme", async ({ page }) => {
  const figure = await openFigure(
    page,
    '<activation-curve functions="sigmoid" sigma="1" theme="light"></activation-curve>',
  );
  await drawn(figure);
  const marks = () =>
    figure.evaluate((element) =>
      [".reading svg", ".outputs svg"].map(
        (mark) => element.shadowRoot?.querySelector(mark)?.outerHTML.match(/(#|rgb)[^";]+/)?.[0],
      ),
    );
  await expect(figure.locator(".outputs svg")).toBeVisible();
  const [light] = await marks();
  await figure.evaluate((element) => element.setAttribute("theme", "dark"));
  await expect.poll(async () => (await marks())[0]).not.toBe(light);
  await expect.poll(async () => new Set(await marks()).size).toBe(1);
});
