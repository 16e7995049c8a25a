import { demoTexts } from "../../web/text/demo.ts";
import { insideTexts } from "../../web/text/demos/vanishing_gradient_inside.ts";
import { loadAllWords } from "./allWords.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { curveOf, openCurve, openLesson } from "./pages/curve.ts";
import { demoOf } from "./pages/demo.ts";
import { Figure } from "./pages/figure.ts";
import { figureOf, figures } from "./pages/form.ts";
import {
  fallback,
  holdWasm,
  loseWasm,
  noWasmPolicy,
  openFigures,
  overflow,
  strictPolicy,
  underPolicy,
} from "./pages/page.ts";

await loadAllWords();

const three = `<h1>Three</h1><activation-curve id="three" functions="sigmoid tanh relu" x="1.5"></activation-curve>`;

for (const path of ["/", "/ko/"])
  test(`${path} runs under a strict policy, trusted types included`, async ({ page }) => {
    await underPolicy(page, `${strictPolicy}; require-trusted-types-for 'script'`);
    await openLesson(page, "three", path);
    await curveOf(page, "explore").drawn();
  });

test.describe("where WebAssembly is blocked", () => {
  // The browser itself reports what it blocked; what matters is that nothing else goes wrong.
  test.use({ quiet: false });

  for (const [path, heading] of [
    ["/", "This figure could not be computed"],
    ["/ko/", "이 그림을 계산하지 못했어요"],
  ] as const)
    test(`${path} says so, shows the fallback and offers another try`, async ({ page }) => {
      const uncaught: string[] = [];
      page.on("pageerror", (error) => uncaught.push(error.message));
      await underPolicy(page, noWasmPolicy);
      await page.goto(path);
      const figure = curveOf(page, "three");
      await expect(figure.failure).toContainText(heading);
      await expect(fallback(figure.root)).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
      await figure.retry.click();
      await expect(figure.failure).toContainText(heading);
      await test.step("a link in the fallback can be followed", async () => {
        await figure.root.evaluate((element) => {
          element.innerHTML = '<a href="#elsewhere">elsewhere</a>';
        });
        await figure.root.getByText("elsewhere").click();
        await expect(page).toHaveURL(/#elsewhere$/);
      });
      expect(uncaught).toEqual([]);
    });

  test("a wasm file that does not arrive can be tried again", async ({ page }) => {
    const mend = await loseWasm(page);
    await openFigures(page, three);
    const figure = curveOf(page);
    await expect(figure.failure).toBeVisible();
    await mend();
    await figure.retry.click();
    await figure.drawn();
    await expect(figure.failure).toHaveCount(0);
  });

  test("a wasm that arrives but can't be instantiated can be tried again", async ({ page }) => {
    await page.addInitScript(() => {
      const { instantiate } = WebAssembly;
      Object.assign(WebAssembly, { instantiate: () => Promise.reject(new RangeError("no memory")) });
      Object.assign(window, { mend: () => Object.assign(WebAssembly, { instantiate }) });
    });
    await openFigures(page, three);
    const figure = curveOf(page);
    await expect(figure.failure).toBeVisible();
    await page.evaluate("mend()");
    await figure.retry.click();
    await figure.drawn();
    await expect(figure.failure).toHaveCount(0);
  });
});

for (const [name, tag] of [
  ["a curve", three],
  ["a demo", `<gradient-demo name="zigzag"></gradient-demo>`],
] as const)
  test(`${name} is drawn as soon as all is there, and keeps its place until then`, async ({ page }) => {
    await page.addInitScript(() => {
      const brief = setTimeout;
      // No wait of its own ends.
      window.setTimeout = ((done: () => void, ms = 0) => (ms < 100 ? brief(done, ms) : 0)) as typeof setTimeout;
    });
    const release = await holdWasm(page);
    await openFigures(page, tag);
    const figure: Figure = name === "a curve" ? curveOf(page) : demoOf(page);
    await expect(figure.opening).toBeAttached();
    expect(await figure.height()).toBeGreaterThan(400);
    release();
    await expect(figure.picture).toBeVisible();
    await expect(figure.opening).toHaveCount(0);
  });

test("while the wasm is on its way the figure already has its size, and may leave the page and come back", async ({
  page,
}) => {
  const release = await holdWasm(page);
  await openFigures(page, three);
  const figure = curveOf(page);
  await expect(figure.loading).toBeVisible();
  await expect(figure.readings).toHaveCount(3);
  expect(await axeViolations(page)).toEqual([]);
  const before = await figure.height();
  for (let i = 0; i < 3; i++) await figure.takeOutAndPutBack();
  release();
  await figure.drawn();
  expect(await figure.height()).toBe(before);
});

test("an element that is removed and put back goes on where it was", async ({ page }) => {
  const figure = await openCurve(page, 'functions="sigmoid tanh relu" x="1.5"');
  await figure.point.press("End");
  await figure.takeOutAndPutBack();
  await figure.drawn();
  await figure.holds({ x: "6" });
  await figure.point.press("Home");
  await expect(figure.values().first()).toHaveText("0.002473");
});

for (const [name, html] of Object.entries(figures))
  test(`${name}: changed and taken out before that is drawn, it is quiet, and put back it is whole`, async ({
    page,
  }) => {
    await openFigures(page, html);
    const figure = figureOf(page);
    await figure.drawn();
    await figure.root.evaluate(async (element) => {
      (element as HTMLElement & { theme: string }).theme = "dark";
      element.remove();
      await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      document.querySelector("main")?.append(element);
    });
    await figure.drawn();
    await expect(figure.root.locator(".headline")).toHaveText(/\S/);
  });

/** Attributes that can't be used, and what is said of each. */
const refused = [
  [{ functions: "sigmod tanh" }, [/There is no function "sigmod"\. Known: .*sigmoid, .*relu/]],
  [
    { functions: "elu(alpha=-1) elu(alpha=x" },
    [/alpha = −1 is not allowed: 0 < alpha/, /"elu\(alpha=x" is not a function spec/],
  ],
  [{ functions: "" }, []],
  [{ x: "abc" }, [/x must be a finite number, not "abc"/]],
  [{ x: "Infinity" }, [/x must be a finite number, not "Infinity"/]],
  [{ range: "6 -6" }, [/range must be two numbers, the smaller first.*"6 -6"/]],
  [{ range: "0 1e9" }, [/range is 1000000000 wide; it must be at least 1 and at most 1000000 wide there/]],
  [{ range: "1e12 2e12" }, [/range = 1000000000000 is not allowed: −1000000000 ≤ range ≤ 1000000000/]],
  [{ limit: "0" }, [/limit = 0 is not allowed: 0 < limit/]],
  [{ derivatives: "7" }, [/derivatives = 7 is not allowed: 0 ≤ derivatives ≤ 2/]],
  [{ theme: "pink" }, [/theme must be one of auto, light, dark, not "pink"/]],
  [{ x: "<b>1</b>" }, [/x must be a finite number, not "<b>1<\/b>"/]],
] as const;

test("what can't be used of the attributes is named in the box, the curves are drawn; corrected, it is forgotten", async ({
  page,
}) => {
  const spelled = (given: Record<string, string>) =>
    Object.entries(given)
      .map(([name, value]) => `${name}='${value}'`)
      .join(" ");
  const tags = refused.map(([given]) => `<activation-curve ${spelled(given)}></activation-curve>`);
  await openFigures(page, tags.join(""));
  for (const [place, [given, messages]] of refused.entries())
    await test.step(JSON.stringify(given), async () => {
      const figure = curveOf(page, place);
      await figure.drawn();
      await expect(figure.problems).toHaveText([...messages]);
      await expect(figure.values().first()).not.toHaveText("–");
      await figure.set(Object.fromEntries(Object.keys(given).map((name) => [name, null])));
      await expect(figure.problems).toHaveCount(0);
    });
});

test("in Korean too, and axe finds nothing in a figure with problems", async ({ page }) => {
  const figure = await openCurve(page, 'functions="sigmod elu" x="abc" explore', "/ko/");
  await expect(figure.problems).toHaveText([/"sigmod": 없는 함수예요/, /x: 유한한 수여야 하는데 "abc"/]);
  expect(await axeViolations(page, "main")).toEqual([]);
  await figure.set({ x: "2", functions: "sigmoid" });
  await expect(figure.problems).toHaveCount(0);
  await expect(figure.values().first()).toHaveText("0.8808");
});

test("attributes that are taken away fall back to their defaults; properties may be numbers and arrays", async ({
  page,
}) => {
  const given = 'x="2" range="-1 1" limit="0.2" derivatives="0" theme="dark" functions="relu"';
  const figure = await openCurve(page, given);
  await figure.set(Object.fromEntries([...given.matchAll(/(\w+)=/g)].map(([, name]) => [name as string, null])));
  await expect(figure.names).toHaveText("Sigmoid");
  await expect(figure.problems).toHaveCount(0);
  await figure.adjust();
  await expect(figure.lowGradients).toHaveText("Sigmoid |f′| < 0.01 for x < −4.585 or x > 4.585");
  await figure.root.evaluate((element) =>
    Object.assign(element, { functions: ["relu", "elu(alpha=2)"], range: [-2, 2], x: -1 }),
  );
  await expect(figure.values()).toHaveText(["0", "0", "−1.264", "0.7358"]);
  await expect(figure.problems).toHaveCount(0);
});

test("extreme but legal input is drawn without a NaN", async ({ page }) => {
  const overflowing = ["700 712", "709.3 710", "1000 1010"];
  await openFigures(
    page,
    `<activation-curve functions="exponential squared_relu sine(w=1000) elu(alpha=1e300) step" range="-5e5 5e5" x="4e5"></activation-curve>
     ${overflowing.map((range) => `<activation-curve functions="exponential" range="${range}" x="1"></activation-curve>`).join("")}`,
  );
  for (let place = 0; place <= overflowing.length; place++) {
    const figure = curveOf(page, place);
    await figure.drawn();
    await expect(figure.problems).toHaveCount(0);
  }
  await expect(curveOf(page).values().first()).toHaveText("∞ beyond the largest double, about 1.8×10³⁰⁸");
});

test("a figure has a width wherever its host puts it", async ({ page }) => {
  await openFigures(
    page,
    `<div style="display: flex"><activation-curve></activation-curve></div>
     <div style="display: flex; flex-direction: column; align-items: center"><activation-curve></activation-curve></div>
     <div style="float: left"><activation-curve></activation-curve></div>`,
  );
  await curveOf(page).drawn();
  for (const place of [0, 1, 2]) expect(await curveOf(page, place).width()).toBeGreaterThan(600);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test("a theme that changes while the figure is hidden is taken when it is shown", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const figure = await openCurve(page, 'functions="sigmoid tanh relu" x="1.5"');
  const dark = await figure.plot.curves();
  await page.emulateMedia({ colorScheme: "light" });
  await expect(figure.marker).toHaveAttribute("fill", "#0069a8");
  await figure.root.evaluate((element) => element.toggleAttribute("hidden"));
  await page.emulateMedia({ colorScheme: "dark" });
  await figure.root.evaluate((element) => element.toggleAttribute("hidden"));
  await expect.poll(() => figure.plot.curves()).toBe(dark);
});

test.describe("where the code of a part does not arrive", () => {
  test.use({ quiet: false });

  for (const [file, tag, part, words] of [
    ["activationCard", "activation-curve", "properties", "Steepest slope, sup |f′|"],
    ["adjust", "gradient-demo", "adjust", demoTexts.en.resetAll],
    ["layer", "gradient-demo", "inside", insideTexts.en.byHand],
  ] as const)
    test(`${part} of ${tag} can be tried again`, async ({ page }) => {
      const code = `**/${file}-*.js`;
      await page.route(code, (route) => route.abort());
      await openFigures(page, `<${tag} panels="${part}"></${tag}>`);
      const figure = new Figure(page.locator(tag));
      await expect(figure.root.getByText("This part could not be loaded.")).toBeVisible();
      await page.unroute(code);
      await figure.retry.click();
      await expect(figure.root.getByText(words)).toBeVisible();
    });

  test("the words of another language are loaded once they are wanted, and can be tried again", async ({ page }) => {
    const asked: string[] = [];
    let arrives = true;
    await page.route(/words-.*\.js/, async (route) => {
      const response = await route.fetch();
      const language = /[가-힣]/.test(await response.text()) ? "ko" : "en";
      asked.push(language);
      await (arrives ? route.fulfill({ response }) : route.abort());
    });
    await openFigures(page, "<gradient-demo></gradient-demo>");
    const demo = demoOf(page);
    await demo.drawn();
    await expect(demo.root).toContainText("Weight size");
    expect(asked).toEqual(["en"]);
    arrives = false;
    await demo.set({ lang: "ko" });
    await expect(demo.retry).toBeVisible();
    arrives = true;
    await demo.retry.click();
    await expect(demo.root).toContainText("가중치 크기");
    await expect(demo.root).not.toContainText("Weight size");
    await demo.set({ lang: null });
    await expect(demo.root).toContainText("Weight size");
    expect(new Set(asked)).toEqual(new Set(["en", "ko"]));
  });
});
