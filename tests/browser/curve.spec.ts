import type { Page } from "@playwright/test";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { drawn, expect, openFigure, pixels, plotBox, test } from "./lab.ts";
import { readReference } from "./reference.ts";

const three = (page: Page) => page.locator("#three");

/** Opens the lesson and waits for its first figure. */
async function openLesson(page: Page): Promise<void> {
  await page.goto("/");
  await drawn(three(page));
}

test("a mouse drag moves x and every reading with it", async ({ page }) => {
  await openLesson(page);
  const { left, right, middle } = await plotBox(three(page));
  const at = (x: number) => left + ((x + 6) / 12) * (right - left);
  await page.mouse.move(at(1.5), middle);
  await page.mouse.down();
  await page.mouse.move(at(-1), middle, { steps: 5 });
  await page.mouse.move(at(-2), middle + 30, { steps: 5 });
  await page.mouse.up();
  expect(Number(await three(page).getAttribute("x"))).toBeCloseTo(-2, 1);
  await page.mouse.move(at(4), middle);
  expect(Number(await three(page).getAttribute("x"))).toBeCloseTo(-2, 1);
  await three(page).locator("label.x input").fill("-2");
  await three(page).locator("label.x input").press("Enter");
  await expect(three(page).locator(".reading dd")).toHaveText(["0.1192", "0.105", "−0.964", "0.07065", "0", "0"]);
});

test("a drag ends with its button, also when the figure was away meanwhile", async ({ page }) => {
  await openLesson(page);
  const { left, middle } = await plotBox(three(page));
  await page.mouse.move(left + 100, middle);
  await page.mouse.down();
  await page.mouse.move(left + 120, middle);
  await page.evaluate(() => {
    const figure = document.querySelector("#three") as HTMLElement;
    const next = figure.nextSibling;
    figure.remove();
    next?.parentNode?.insertBefore(figure, next);
  });
  await page.mouse.up();
  const before = await three(page).getAttribute("x");
  await page.mouse.move(left + 300, middle, { steps: 3 });
  await expect(three(page)).toHaveAttribute("x", before ?? "");
});

test("a drag beyond the plot stops at the end of the range", async ({ page }) => {
  await openLesson(page);
  const { right, middle } = await plotBox(three(page));
  await page.mouse.move(right - 20, middle);
  await page.mouse.down();
  await page.mouse.move(right + 300, middle, { steps: 3 });
  await page.mouse.up();
  await expect(three(page)).toHaveAttribute("x", "6");
});

test("keys move x: arrows, Shift, Page, Home and End", async ({ page }) => {
  await openLesson(page);
  const slider = three(page).locator("input.point");
  await slider.focus();
  const press = async (key: string, x: string) => {
    await slider.press(key);
    await expect(three(page)).toHaveAttribute("x", x);
  };
  await press("ArrowRight", "1.6");
  await press("ArrowUp", "1.7");
  await press("Shift+ArrowLeft", "1.69");
  await press("PageDown", "0.69");
  await press("Home", "-6");
  await press("ArrowLeft", "-6");
  await press("End", "6");
  await expect(slider).toHaveAttribute(
    "aria-valuetext",
    "x = 6: Sigmoid 0.9975, slope 0.002467; tanh 0.99999, slope 2.46×10⁻⁵; ReLU 6, slope 1",
  );
});

test("the slider's thumb stands under x", async ({ page }) => {
  await openLesson(page);
  const slider = await three(page).locator("input.point").boundingBox();
  const { left, right } = await plotBox(three(page));
  expect(slider?.x).toBeCloseTo(left - 11, 0);
  expect((slider?.x ?? 0) + (slider?.width ?? 0)).toBeCloseTo(right + 11, 0);
});

test("the focus stays where the work is", async ({ page }) => {
  await openLesson(page);
  const figure = page.locator("#explore");
  await drawn(figure);
  const focused = () =>
    figure.evaluate((element) => element.shadowRoot?.activeElement?.getAttribute("aria-label") ?? "nothing");
  await figure.getByRole("button", { name: "Remove Leaky ReLU (0.1)" }).press("Enter");
  await expect.poll(focused).toBe("Remove SiLU");
  await figure.getByRole("button", { name: "Zoom in" }).press("Enter");
  await figure.getByRole("button", { name: "Reset the range" }).press("Enter");
  await expect(figure).toHaveAttribute("range", "-6 6");
  expect(await focused()).toBe("Reset the range");
});

test("f and f′ can be hidden, but never both", async ({ page }) => {
  await openLesson(page);
  const toggle = (name: RegExp) => three(page).getByRole("button", { name });
  await toggle(/the function f/).click();
  await expect(three(page)).toHaveAttribute("hide-value", "");
  await expect(three(page).locator(".reading").first().locator("dt")).toHaveText(["f′(x)"]);
  await toggle(/its derivative/).click();
  await expect(three(page)).not.toHaveAttribute("hide-value");
  await expect(three(page)).toHaveAttribute("derivatives", "0");
  await toggle(/the function f/).click();
  await expect(three(page).locator(".reading").first().locator("dt")).toHaveText(["f′(x)"]);
});

test("buttons move, zoom and reset the range", async ({ page }) => {
  await openLesson(page);
  const press = async (name: string, range: string) => {
    await three(page).getByRole("button", { name, exact: true }).click();
    await expect(three(page)).toHaveAttribute("range", range);
  };
  await expect(three(page).getByRole("button", { name: "Reset the range" })).toBeDisabled();
  await press("Zoom in", "-2.25 3.75");
  await press("Move right", "-0.75 5.25");
  await press("Zoom out", "-3 9");
  await press("Reset the range", "-6 6");
});

for (const range of ["-6 6", "1000000 1000000.01", "1000 1000.0001", "-9e8 -8.999e8"])
  test(`zooming from ${range} reaches its ends and stays usable`, async ({ page }) => {
    const figure = await openFigure(page, `<activation-curve range="${range}" x="1000"></activation-curve>`);
    await drawn(figure);
    for (const name of ["Zoom in", "Zoom out"]) {
      const button = figure.getByRole("button", { name });
      for (let i = 0; i < 60 && (await button.isEnabled()); i++) await button.click();
      await expect(button).toBeDisabled();
      await expect(figure.locator(".problems")).toHaveCount(0);
      const [from = 0, to = 0] = ((await figure.getAttribute("range")) ?? "").split(" ").map(Number);
      expect(from).toBeLessThan(to);
    }
  });

test("low-gradient intervals follow the limit, in words", async ({ page }) => {
  await openLesson(page);
  const words = three(page).locator(".flat");
  await expect(words).toHaveText([
    "|f′| < 0.01 for x < −4.585 or x > 4.585",
    "|f′| < 0.01 for x < −2.993 or x > 2.993",
    "|f′| < 0.01 for x < 0",
  ]);
  const slider = three(page).locator(".limit input");
  await slider.focus();
  for (let i = 0; i < 10; i++) await slider.press("ArrowRight");
  await expect(three(page)).toHaveAttribute("limit", "0.1");
  await expect(words.first()).toHaveText("|f′| < 0.1 for x < −2.063 or x > 2.063");
  await slider.press("End");
  await slider.focus();
  for (let i = 0; i < 12; i++) await slider.press("ArrowRight");
  await expect(words.first()).toHaveText("|f′| < 1 everywhere");
});

test("the limit's keys go one way each, also beyond the slider", async ({ page }) => {
  await openLesson(page);
  for (const [limit, key, next] of [
    ["1e-6", "ArrowLeft", "0.000001"],
    ["1e-6", "ArrowRight", "0.0000013"],
    ["10", "ArrowRight", "10"],
    ["10", "ArrowLeft", "7.9"],
  ] as const) {
    await three(page).evaluate((figure, value) => figure.setAttribute("limit", value), limit);
    await three(page).locator(".limit input").press(key);
    await expect.poll(async () => Number(await three(page).getAttribute("limit"))).toBe(Number(next));
  }
});

test("intervals are told apart however narrow", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve functions="sine(w=30)" limit="0.001"></activation-curve>`);
  await drawn(figure);
  await expect(figure.locator(".flat")).toContainText(/−0\.05236\d*\s<\sx\s<\s−0\.05235\d*/);
});

test("a value at a jump or a kink is called a convention", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve functions="step relu sigmoid" x="0"></activation-curve>`);
  await drawn(figure);
  await expect(figure.locator(".reading dd")).toHaveText([
    "0 at a jump, by convention",
    "0 at a jump, by convention",
    "0",
    "0 at a kink, by convention",
    "0.5",
    "0.25",
  ]);
  await expect(figure.locator(".flat").first()).toHaveText("|f′| < 0.01 everywhere but at the jump at 0");
});

test("typed numbers are taken, and bad ones explained", async ({ page }) => {
  await openLesson(page);
  const x = three(page).locator("label.x input");
  await x.fill("0.25");
  await x.press("Enter");
  await expect(three(page)).toHaveAttribute("x", "0.25");
  await x.fill("");
  await x.press("Enter");
  await expect(three(page).locator(".problems li")).toHaveText(["x must be a finite number."]);
  await expect(three(page)).toHaveAttribute("x", "0.25");
  await x.fill("40");
  await x.press("Enter");
  await expect(three(page).locator(".problems")).toHaveCount(0);
  await expect(three(page).locator(".reading").nth(2).locator("dd").first()).toHaveText("40");
});

test("the table holds the numbers of the chart", async ({ page }) => {
  await openLesson(page);
  await three(page).getByRole("button", { name: "Numbers" }).click();
  const rows = three(page).locator("tbody tr");
  await expect(rows).toHaveCount(25);
  await expect(rows.filter({ has: page.locator("th", { hasText: /^1\.5$/ }) })).toHaveClass("here");
  await expect(rows.nth(14).locator("th, td")).toHaveText(["1", "0.7311", "0.1966", "0.7616", "0.42", "1", "1"]);
});

test("the read-outs are the reference's numbers", async ({ page }) => {
  const groups = readReference().filter(
    (group, i, all) => all.findIndex((other) => other.function === group.function) === i,
  );
  const figure = await openFigure(
    page,
    `<activation-curve range="-10 10" functions="${groups.map((group) => group.function).join(" ")}"></activation-curve>`,
  );
  await drawn(figure);
  for (let x = -10; x <= 10; x += 2) {
    await figure.locator("label.x input").fill(String(x));
    await figure.locator("label.x input").press("Enter");
    await expect(figure).toHaveAttribute("x", String(x));
    const wanted = groups.flatMap(({ xs, want }) => {
      const row = xs.indexOf(x);
      return [want.value[row] as number, want.derivative[row] as number].map((number) => formatNumber(number, "en"));
    });
    const shown = await figure
      .locator(".reading dd")
      .evaluateAll((all) =>
        all.map((dd) => [...dd.childNodes].find((node) => node instanceof Text && node.data.trim())?.textContent),
      );
    expect(shown).toEqual(wanted);
  }
});

test("a jump is drawn as a jump", async ({ page }) => {
  const figure = await openFigure(
    page,
    `<activation-curve functions="step" derivatives="0" x="-5" theme="light" range="-6.1 6.3"></activation-curve>`,
  );
  await drawn(figure);
  const { left, right, top, bottom, middle } = await plotBox(figure);
  const start = left - ((await figure.locator(".plot").boundingBox())?.x ?? 0);
  const dark = async (x: number, y: number, width: number, height: number) => {
    const data = await pixels(figure, x, y, width, height);
    return data.filter((alpha, i) => i % 4 === 3 && alpha > 40 && Math.max(data[i - 1] ?? 0, data[i - 3] ?? 0) < 140)
      .length;
  };
  // To the left of the jump the line runs low, to its right high; half-way up stand only the axis and the line at x.
  const third = (right - left) / 3;
  expect(await dark(start + third / 2, (bottom - top) * 0.6, third, (bottom - top) * 0.3)).toBeGreaterThan(third);
  expect(await dark(start + third / 2, 30, 0.9 * third, (bottom - top) * 0.3)).toBeLessThan(60);
  expect(await dark(start + 2 * third, 30, third, (bottom - top) * 0.3)).toBeGreaterThan(third);
  const halfWay = await dark(start + 2, middle - top - 4, right - left - 4, 8);
  expect(halfWay).toBeGreaterThan(0);
  expect(halfWay).toBeLessThanOrEqual(2 * 2 * 8);
});

test("the y axis stands still while a parameter is dragged", async ({ page }) => {
  const figure = await openFigure(
    page,
    `<activation-curve functions="elu prelu" x="-2" range="-5 5"></activation-curve>`,
  );
  await drawn(figure);
  const axis = () => pixels(figure, 0, 0, 40, 300).then((data) => data.join());
  const before = await axis();
  const slider = figure.locator(".parameter input[type=range]").first();
  const box = await slider.boundingBox();
  if (!box) throw new Error("no slider");
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
  await page.mouse.down();
  for (const part of [0.5, 0.7, 0.9, 1]) {
    await page.mouse.move(box.x + box.width * part, box.y + box.height / 2);
    expect(await axis()).toBe(before);
  }
  await expect(figure).toHaveAttribute("functions", /^elu\(alpha=3\) prelu$/);
  await page.mouse.up();
  await expect.poll(axis).not.toBe(before);
});

test("a slider dragged out and back lets the y axis fit again", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve functions="elu" x="-2" range="-5 5"></activation-curve>`);
  await drawn(figure);
  const axis = () => pixels(figure, 0, 0, 40, 300).then((data) => data.join());
  const before = await axis();
  const slider = await figure.locator(".parameter input[type=range]").first().boundingBox();
  if (!slider) throw new Error("no slider");
  const [x, y] = [slider.x + 11 + ((1 - 0.1) / 2.9) * (slider.width - 22), slider.y + slider.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 4 });
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
  await figure.evaluate((element) => element.setAttribute("functions", "elu(alpha=2.5)"));
  await expect.poll(axis).not.toBe(before);
});

test("a parameter slider redraws, shows its default and goes back to it", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve functions="leaky_relu" x="-2"></activation-curve>`);
  await drawn(figure);
  const slider = figure.locator(".parameter input[type=range]");
  await slider.focus();
  await slider.press("ArrowRight");
  await expect(figure).toHaveAttribute("functions", "leaky_relu(slope=0.02)");
  await expect(figure.locator(".reading dd").first()).toHaveText("−0.04");
  await expect(slider).toHaveAttribute("aria-valuetext", "slope = 0.02");
  await figure.getByRole("button", { name: "slope: Back to the default, 0.01" }).click();
  await expect(figure).toHaveAttribute("functions", "leaky_relu");
  const typed = figure.locator(".parameter input[type=number]");
  await typed.fill("1.5");
  await typed.press("Enter");
  await expect(figure.locator(".problems li")).toHaveText(["slope = 1.5 is not allowed: 0 < slope ≤ 1."]);
  await expect(figure).toHaveAttribute("functions", "leaky_relu");
  await typed.fill("0.9");
  await typed.press("Enter");
  await expect(figure).toHaveAttribute("functions", "leaky_relu(slope=0.9)");
  await expect(figure.locator(".problems")).toHaveCount(0);
});

test("ends that must keep their order keep it", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve functions="hard_tanh(min=0.5,max=1)"></activation-curve>`);
  await drawn(figure);
  const least = figure.locator(".parameter input[type=range]").first();
  await least.focus();
  await least.press("End");
  await expect(figure.locator(".problems")).toHaveCount(0);
  const typed = figure.locator(".parameter input[type=number]").first();
  await typed.fill("3");
  await typed.press("Enter");
  await expect(figure.locator(".problems li")).toHaveText([/max = 1 must be greater than min = 3\./]);
});

test("the host page hears what happens", async ({ page }) => {
  await openLesson(page);
  const heard = await page.evaluate(async () => {
    const events: string[] = [];
    for (const name of ["lab-ready", "lab-change", "lab-error"])
      document.addEventListener(name, (event) =>
        events.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`),
      );
    const main = document.querySelector("main") as HTMLElement;
    main.innerHTML = `<activation-curve functions="relu nonsense"></activation-curve>`;
    const figure = main.firstElementChild as HTMLElement & { x: number; updateComplete: Promise<unknown> };
    await new Promise((resolve) => document.addEventListener("lab-ready", resolve));
    figure.x = 2;
    await figure.updateComplete;
    const slider = figure.shadowRoot?.querySelector("input.point") as HTMLInputElement;
    slider.value = "3";
    slider.dispatchEvent(new Event("input"));
    await figure.updateComplete;
    await Promise.resolve();
    return [...events, figure.getAttribute("x")];
  });
  expect(heard[0]).toMatch(/lab-error .*There is no function \\"nonsense\\"/);
  expect(heard[1]).toBe("lab-ready {}");
  expect(heard[2]).toBe(
    'lab-change {"functions":"relu nonsense","hideValue":false,"derivatives":1,"x":3,"range":[-6,6],"limit":0.01,"depth":1,"difference":false,"panels":[],"landmarks":false}',
  );
  expect(heard).toHaveLength(4);
});

test("a number that only rounds to a bound says so", async ({ page }) => {
  const figure = await openFigure(
    page,
    `<activation-curve functions="sigmoid softplus relu hard_tanh" x="50" panels="numbers" range="-6 60"></activation-curve>`,
  );
  await drawn(figure);
  await expect(figure.locator(".readout dd")).toHaveText(["≈ 1", "1.93×10⁻²²", "50", "≈ 1", "50", "1", "1", "0"]);
  await expect(figure.locator("input.point")).toHaveAttribute("aria-valuetext", /Sigmoid.*≈\s1/);
  await expect(figure.locator("tr.here td").first()).toHaveText("≈ 1");
});

test("on paper a curve stands without controls", async ({ page }) => {
  const figure = await openFigure(
    page,
    `<activation-curve functions="elu" derivatives="0" explore></activation-curve>`,
  );
  await drawn(figure);
  await page.emulateMedia({ media: "print" });
  await expect(figure.locator("button:visible")).toHaveText(["f"]); // the key to the lines
  await expect(figure.locator("input[type=range]:visible")).toHaveCount(0);
});
