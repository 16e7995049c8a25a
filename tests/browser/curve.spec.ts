import { formatNumber } from "../../web/text/formatNumber.ts";
import { expect, test } from "./lab.ts";
import { type Curve, curveOf, openCurve, openLesson } from "./pages/curve.ts";
import { boxOf, drag } from "./pages/figure.ts";
import { openFigures } from "./pages/page.ts";
import { readReference } from "./reference.ts";

const three = 'functions="sigmoid tanh relu" x="1.5" panels="adjust"';

test("a mouse drag moves x and every reading with it, within the range and as long as its button is held", async ({
  page,
}) => {
  const figure = await openCurve(page, three);
  const at = await figure.plot.at();
  const x = () => figure.number("x");

  await test.step("x follows the mouse, and only while the button is held", async () => {
    await drag(page, at(1.5), at(-1), { x: at(-2).x, y: at(-2).y + 30 });
    await expect.poll(x).toBeCloseTo(-2, 1);
    await page.mouse.move(at(4).x, at(4).y);
    await figure.rendered();
    expect(await x()).toBeCloseTo(-2, 1);
    await figure.moveTo(-2);
    await expect(figure.values()).toHaveText(["0.1192", "0.105", "−0.964", "0.07065", "0", "0"]);
  });

  await test.step("beyond the plot x stops at the end of the range", async () => {
    await drag(page, at(5), { x: at(6).x + 300, y: at(5).y });
    await figure.holds({ x: "6" });
  });

  await test.step("a drag ends with its button, also when the figure was away meanwhile", async () => {
    await page.mouse.move(at(-4).x, at(-4).y);
    await page.mouse.down();
    await page.mouse.move(at(-3).x, at(-3).y);
    await expect.poll(x).toBeCloseTo(-3, 1);
    await figure.takeOutAndPutBack();
    await page.mouse.up();
    await page.mouse.move(at(3).x, at(3).y, { steps: 3 });
    await figure.rendered();
    expect(await x()).toBeCloseTo(-3, 1);
  });

  await test.step("the slider's thumb stands under x", async () => {
    const slider = await boxOf(figure.point);
    const { left, right } = await figure.plot.box();
    expect(slider.x).toBeCloseTo(left - 8, 0);
    expect(slider.x + slider.width).toBeCloseTo(right + 8, 0);
  });
});

test("keys move x: arrows, Shift, Page, Home and End", async ({ page }) => {
  const figure = await openCurve(page, three);
  for (const [key, x] of [
    ["ArrowRight", "1.6"],
    ["ArrowUp", "1.7"],
    ["Shift+ArrowLeft", "1.69"],
    ["PageDown", "0.69"],
    ["Home", "-6"],
    ["ArrowLeft", "-6"],
    ["End", "6"],
  ] as const) {
    await figure.point.press(key);
    await figure.holds({ x });
  }
  await expect(figure.point).toHaveAttribute(
    "aria-valuetext",
    "x = 6: Sigmoid 0.9975, slope 0.002467; tanh 0.99999, slope 2.46×10⁻⁵; ReLU 6, slope 1",
  );
});

test("the focus stays where the work is", async ({ page }) => {
  const figure = await openLesson(page, "explore");
  await figure.adjust();
  await figure.button("Remove Leaky ReLU (0.2)").press("Enter");
  await expect.poll(() => figure.focused()).toBe("Remove SiLU");
  await figure.button("Zoom in").press("Enter");
  await figure.button("Reset the range").press("Enter");
  await figure.holds({ range: "-6 6" });
  expect(await figure.focused()).toBe("Reset the range");
});

test("f and f′ can be hidden, but never both", async ({ page }) => {
  const figure = await openCurve(page, three);
  await figure.button(/the function f/).click();
  await figure.holds({ "hide-value": "" });
  await expect(figure.symbols(0)).toHaveText(["f′(x)"]);
  await figure.button(/its derivative/).click();
  await figure.holds({ "hide-value": null, derivatives: "0" });
  await expect(figure.symbols(0)).toHaveText(["f(x)"]);
  await figure.button(/the function f/).click();
  await expect(figure.symbols(0)).toHaveText(["f′(x)"]);
});

test("buttons move, zoom and reset the range", async ({ page }) => {
  const figure = await openCurve(page, three);
  await expect(figure.button("Reset the range")).toBeDisabled();
  for (const [name, range] of [
    ["Zoom in", "-2.25 3.75"],
    ["Move right", "-0.75 5.25"],
    ["Zoom out", "-3 9"],
    ["Reset the range", "-6 6"],
  ] as const) {
    await figure.button(name, true).click();
    await figure.holds({ range });
  }
});

test("zooming from any range reaches its ends and stays usable", async ({ page }) => {
  const ranges = ["-6 6", "1000000 1000000.01", "1000 1000.0001", "-9e8 -8.999e8"];
  const figures = ranges.map(
    (range) => `<activation-curve range="${range}" x="1000" panels="adjust"></activation-curve>`,
  );
  await openFigures(page, figures.join(""));
  for (const [i, range] of ranges.entries())
    for (const name of ["Zoom in", "Zoom out"])
      await test.step(`${name} from ${range}`, async () => {
        const figure = curveOf(page, i);
        await figure.drawn();
        const button = figure.button(name);
        await button.evaluate(async (element) => {
          const { host } = element.getRootNode() as ShadowRoot;
          for (let i = 0; i < 60 && element.ariaDisabled !== "true"; i++) {
            (element as HTMLElement).click();
            await (host as unknown as { updateComplete: Promise<unknown> }).updateComplete;
          }
        });
        await expect(button).toBeDisabled();
        await expect(figure.problems).toHaveCount(0);
        const [from = 0, to = 0] = await figure.numbers("range");
        expect(from).toBeLessThan(to);
      });
});

test("low-gradient intervals follow the limit, in words; its keys go one way each, also beyond the slider", async ({
  page,
}) => {
  const figure = await openCurve(page, three);
  await expect(figure.lowGradients).toHaveText([
    "Sigmoid |f′| < 0.01 for x < −4.585 or x > 4.585",
    "tanh |f′| < 0.01 for x < −2.993 or x > 2.993",
    "ReLU |f′| < 0.01 for x < 0",
  ]);
  await figure.limit.focus();
  for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowRight");
  await figure.holds({ limit: "0.1" });
  await expect(figure.lowGradients.first()).toHaveText("Sigmoid |f′| < 0.1 for x < −2.063 or x > 2.063");
  await figure.limit.press("End");
  for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowRight");
  await expect(figure.lowGradients.first()).toHaveText("Sigmoid |f′| < 1 everywhere");
  for (const [limit, key, next] of [
    ["1e-6", "ArrowLeft", 0.000001],
    ["1e-6", "ArrowRight", 0.0000013],
    ["10", "ArrowRight", 10],
    ["10", "ArrowLeft", 7.9],
  ] as const) {
    await figure.set({ limit });
    await figure.limit.press(key);
    await expect.poll(() => figure.number("limit"), `${key} at ${limit}`).toBe(next);
  }
});

test("what is read is said rightly: narrow intervals, values by convention, numbers that only round to a bound", async ({
  page,
}) => {
  const tags = [
    'functions="sine(w=30)" limit="0.001" panels="adjust"',
    'functions="step relu sigmoid" x="0" panels="adjust"',
    'functions="sigmoid softplus relu hard_tanh" x="50" panels="numbers" range="-6 60"',
  ].map((attributes) => `<activation-curve ${attributes}></activation-curve>`);
  await openFigures(page, tags.join(""));
  const [narrow, kinks, rounded] = [0, 1, 2].map((place) => curveOf(page, place)) as [Curve, Curve, Curve];

  await test.step("intervals are told apart however narrow", async () => {
    await narrow.drawn();
    await expect(narrow.lowGradients).toContainText(/−0\.05236\d*\s<\sx\s<\s−0\.05235\d*/);
  });
  await test.step("a value at a jump or a kink is called a convention", async () => {
    await kinks.drawn();
    await expect(kinks.values()).toHaveText([
      "0 at a jump, by convention",
      "0 at a jump, by convention",
      "0",
      "0 at a kink, by convention",
      "0.5",
      "0.25",
    ]);
    await expect(kinks.lowGradients.first()).toHaveText("Step |f′| < 0.01 everywhere but at the jump at 0");
  });
  await test.step("a number that only rounds to a bound says so", async () => {
    await rounded.drawn();
    await expect(rounded.values()).toHaveText(["≈ 1", "1.93×10⁻²²", "50", "≈ 1", "50", "1", "1", "0"]);
    await expect(rounded.point).toHaveAttribute("aria-valuetext", /Sigmoid.*≈\s1/);
    await expect(rounded.rowOfX.getByRole("cell").first()).toHaveText("≈ 1");
  });
});

test("typed numbers are taken, and bad ones explained until a value is set", async ({ page }) => {
  const figure = await openCurve(page, three);
  await figure.type(figure.typedX, "0.25");
  await figure.holds({ x: "0.25" });
  await figure.type(figure.typedX, "");
  await expect(figure.problems).toHaveText(["x must be a finite number."]);
  await figure.holds({ x: "0.25" });
  await figure.type(figure.typedX, "40");
  await expect(figure.problems).toHaveCount(0);
  await expect(figure.values(2).first()).toHaveText("40");
  await figure.type(figure.typedX, "");
  await expect(figure.problems).toHaveText(["x must be a finite number."]);
  await figure.set({ x: "3" });
  await expect(figure.problems).toHaveCount(0);
});

test("the table holds the numbers of the chart", async ({ page }) => {
  const figure = await openCurve(page, three);
  await figure.panel("numbers").click();
  await expect(figure.rows).toHaveCount(25);
  await expect(figure.rowOfX.getByRole("rowheader")).toHaveText("1.5");
  await expect(figure.rows.nth(14).locator("th, td")).toHaveText(["1", "0.7311", "0.1966", "0.7616", "0.42", "1", "1"]);
});

test("the read-outs are the reference's numbers", async ({ page }) => {
  const groups = readReference().filter(
    (group, i, all) => all.findIndex((other) => other.function === group.function) === i,
  );
  const functions = groups.map((group) => group.function).join(" ");
  const figure = await openCurve(page, `range="-10 10" functions="${functions}"`);
  for (let x = -10; x <= 10; x += 2) {
    await figure.set({ x: String(x) });
    const wanted = groups.flatMap(({ xs, want }) => {
      const row = xs.indexOf(x);
      return [want.value[row] as number, want.derivative[row] as number].map((number) => formatNumber(number, "en"));
    });
    await expect.poll(() => figure.bareValues(), `at ${x}`).toEqual(wanted);
  }
});

test("the host page hears what happens", async ({ page }) => {
  await openFigures(page, "");
  const heard = await page.evaluate(async () => {
    const events: string[] = [];
    for (const name of ["lab-ready", "lab-change", "lab-error"])
      document.addEventListener(name, (event) =>
        events.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`),
      );
    const ready = new Promise((resolve) => document.addEventListener("lab-ready", resolve));
    const main = document.querySelector("main") as HTMLElement;
    main.innerHTML = `<activation-curve functions="relu nonsense"></activation-curve>`;
    const figure = main.firstElementChild as HTMLElement & { x: number; updateComplete: Promise<unknown> };
    await ready;
    figure.x = 2;
    await figure.updateComplete;
    Object.assign(window, { events });
    return events.length;
  });
  expect(heard).toBe(2); // what the page sets itself is no news to it
  const figure = curveOf(page);
  await figure.point.evaluate((slider: HTMLInputElement) => {
    slider.value = "3";
    slider.dispatchEvent(new Event("input"));
  });
  await figure.holds({ x: "3" });
  await figure.rendered();
  const events = await page.evaluate(() => (window as unknown as { events: string[] }).events);
  expect(events).toHaveLength(3);
  expect(events[0]).toMatch(/lab-error .*There is no function \\"nonsense\\"/);
  expect(events[1]).toBe("lab-ready {}");
  expect(events[2]).toBe(
    'lab-change {"functions":"relu","derivatives":1,"hideValue":false,"x":3,"range":[-6,6],"limit":0.01,"depth":1,"difference":false,"panels":[],"landmarks":false}',
  );
});
