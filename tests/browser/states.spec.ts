import type { Page } from "@playwright/test";
import { axeViolations, drawn, expect, openFigure, pixels, test } from "./lab.ts";

const strict = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";

const three = `<h1>Three</h1><activation-curve id="three" functions="sigmoid tanh relu" x="1.5"></activation-curve>`;

/** Serves every page under a Content-Security-Policy. */
async function underPolicy(page: Page, policy: string) {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
}

/** Keeps the wasm on its way until the answer is called. */
async function holdWasm(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

for (const path of ["/", "/ko/"])
  test(`${path} runs under a strict policy, trusted types included`, async ({ page }) => {
    await underPolicy(page, `${strict}; require-trusted-types-for 'script'`);
    await page.goto(path);
    await drawn(page.locator("#three"));
    await drawn(page.locator("#explore"));
  });

test.describe("where WebAssembly is blocked", () => {
  // The browser itself reports what it blocked; what matters is that nothing else goes wrong.
  test.use({ quiet: false });

  for (const [path, heading, retry] of [
    ["/", "This figure could not be computed", "Try again"],
    ["/ko/", "이 그림을 계산하지 못했어요", "다시 시도"],
  ] as const)
    test(`${path} says so, shows the fallback and offers another try`, async ({ page }) => {
      const uncaught: string[] = [];
      page.on("pageerror", (error) => uncaught.push(error.message));
      await underPolicy(page, "default-src 'self'; script-src 'self'; style-src 'self'");
      await page.goto(path);
      const figure = page.locator("#three");
      await expect(figure.getByRole("alert")).toContainText(heading);
      await expect(figure.locator(".opened-from-disk")).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
      await expect(figure.locator("input.point")).toBeDisabled();
      await figure.getByRole("button", { name: retry }).click();
      await expect(figure.getByRole("alert")).toContainText(heading);
      expect(uncaught).toEqual([]);
    });

  test("a link in the fallback can be followed", async ({ page }) => {
    await underPolicy(page, "default-src 'self'; script-src 'self'; style-src 'self'");
    await page.goto("/");
    const figure = page.locator("#three");
    await expect(figure.getByRole("alert")).toBeVisible();
    await figure.evaluate((element) => {
      element.innerHTML = '<a href="#elsewhere">elsewhere</a>';
    });
    await figure.getByText("elsewhere").click();
    await expect(page).toHaveURL(/#elsewhere$/);
  });

  test("a wasm file that does not arrive can be tried again", async ({ page }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto("/");
    const figure = page.locator("#three");
    await expect(figure.getByRole("alert")).toBeVisible();
    await page.unroute("**/*.wasm");
    await figure.getByRole("button", { name: "Try again" }).click();
    await drawn(figure);
    await expect(figure.getByRole("alert")).toHaveCount(0);
  });

  test("a wasm that arrives but can't be instantiated can be tried again", async ({ page }) => {
    await page.addInitScript(() => {
      const { instantiate } = WebAssembly;
      Object.assign(WebAssembly, { instantiate: () => Promise.reject(new RangeError("no memory")) });
      Object.assign(window, { mend: () => Object.assign(WebAssembly, { instantiate }) });
    });
    const figure = await openFigure(page, three);
    await expect(figure.getByRole("alert")).toBeVisible();
    await page.evaluate("mend()");
    await figure.getByRole("button", { name: "Try again" }).click();
    await drawn(figure);
    await expect(figure.getByRole("alert")).toHaveCount(0);
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
    await openFigure(page, tag);
    const figure = page.locator("activation-curve, gradient-demo");
    await expect(figure.locator(".opening")).toBeAttached();
    expect((await figure.boundingBox())?.height).toBeGreaterThan(400);
    release();
    await expect(figure.locator(".plot canvas, .picture")).toBeVisible();
    await expect(figure.locator(".opening")).toHaveCount(0);
  });

test("while the wasm is on its way the figure already has its size", async ({ page }) => {
  const release = await holdWasm(page);
  const figure = await openFigure(page, three);
  await expect(figure.locator(".loading")).toHaveText("Computing the curves…");
  await expect(figure.locator(".reading")).toHaveCount(3);
  expect(await axeViolations(page)).toEqual([]);
  const height = async () => (await figure.boundingBox())?.height;
  const before = await height();
  release();
  await drawn(figure);
  expect(await height()).toBe(before);
});

for (const [attributes, messages] of [
  ['functions="sigmod tanh"', [/There is no function "sigmod"\. Known: .*sigmoid, .*relu/]],
  [
    'functions="elu(alpha=-1) elu(alpha=x"',
    [/alpha = -1 is not allowed: 0 < alpha/, /"elu\(alpha=x" is not a function spec/],
  ],
  ['functions=""', []],
  ['x="abc"', [/x must be a finite number, not "abc"/]],
  ['x="Infinity"', [/x must be a finite number, not "Infinity"/]],
  ['range="6 -6"', [/range must be two numbers, the smaller first.*"6 -6"/]],
  ['range="0 1e9"', [/range is 1000000000 wide; it must be at least 1 and at most 1000000 wide there/]],
  ['range="1e12 2e12"', [/range = 1000000000000 is not allowed: -1000000000 ≤ range ≤ 1000000000/]],
  ['limit="0"', [/limit = 0 is not allowed: 0 < limit/]],
  ['derivatives="7"', [/derivatives must be one of 0, 1, 2, not "7"/]],
  ['theme="pink"', [/theme must be one of auto, light, dark, not "pink"/]],
  ['x="<b>1</b>"', [/x must be a finite number, not "<b>1<\/b>"/]],
] as const)
  test(`bad attribute ${attributes}: the message is in the box, the curves are drawn`, async ({ page }) => {
    const figure = await openFigure(page, `<activation-curve ${attributes}></activation-curve>`);
    await drawn(figure);
    await expect(figure.locator(".problems li")).toHaveText([...messages]);
    await expect(figure.locator(".reading dd").first()).not.toHaveText("–");
  });

test("a bad attribute is explained in Korean too", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve functions="sigmod" x="abc"></activation-curve>`, "/ko/");
  await drawn(figure);
  await expect(figure.locator(".problems li")).toHaveText([/"sigmod": 없는 함수예요/, /x: 유한한 수여야 하는데 "abc"/]);
});

test("an attribute that is corrected clears its message", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve x="abc"></activation-curve>`);
  await drawn(figure);
  await figure.evaluate((element) => element.setAttribute("x", "2"));
  await expect(figure.locator(".problems")).toHaveCount(0);
  await expect(figure.locator(".reading dd").first()).toHaveText("0.8808");
});

test("attributes that are taken away fall back to their defaults", async ({ page }) => {
  const figure = await openFigure(
    page,
    `<activation-curve x="2" range="-1 1" limit="0.2" derivatives="0" theme="dark" functions="relu"></activation-curve>`,
  );
  await drawn(figure);
  await figure.evaluate((element) => {
    for (const name of ["x", "range", "limit", "derivatives", "theme", "functions"]) element.removeAttribute(name);
  });
  await expect(figure.locator(".reading strong")).toHaveText("Sigmoid");
  await expect(figure.locator(".problems")).toHaveCount(0);
  await expect(figure.locator(".flat")).toHaveText("|f′| < 0.01 for x < −4.585 or x > 4.585");
});

test("an element that is removed while it loads, and put back, draws", async ({ page }) => {
  const release = await holdWasm(page);
  const figure = await openFigure(page, three);
  await expect(figure.locator(".loading")).toBeVisible();
  await figure.evaluate(async (element) => {
    const parent = element.parentElement;
    for (let i = 0; i < 3; i++) {
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
      parent?.append(element);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  release();
  await drawn(figure);
});

test("an element that is removed and put back goes on where it was", async ({ page }) => {
  await page.goto("/");
  const figure = page.locator("#three");
  await drawn(figure);
  await figure.locator("input.point").press("End");
  await figure.evaluate((element) => {
    element.remove();
    document.querySelector("main")?.append(element);
  });
  await drawn(figure);
  await expect(figure).toHaveAttribute("x", "6");
  const inked = () =>
    figure
      .locator("canvas")
      .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL().length > 5000 && canvas.width > 300);
  await expect.poll(inked).toBe(true);
  await figure.locator("input.point").press("Home");
  await expect(figure.locator(".reading dd").first()).toHaveText("0.002473");
});

test("extreme but legal input is drawn without a NaN", async ({ page }) => {
  const figure = await openFigure(
    page,
    `<activation-curve functions="exponential squared_relu sine(w=1000) elu(alpha=1e300) step" range="-5e5 5e5" x="4e5"></activation-curve>`,
  );
  await drawn(figure);
  await expect(figure.locator(".problems")).toHaveCount(0);
  await expect(figure.locator(".reading dd").first()).toHaveText("∞ beyond the largest double, about 1.8×10³⁰⁸");
});

for (const range of ["700 712", "709.3 710", "1000 1010"])
  test(`values beyond the largest double are left out: exponential over ${range}`, async ({ page }) => {
    const figure = await openFigure(
      page,
      `<activation-curve functions="exponential" range="${range}" x="1"></activation-curve>`,
    );
    await drawn(figure);
    await expect(figure.locator(".problems")).toHaveCount(0);
  });

test("a figure has a width wherever its host puts it", async ({ page }) => {
  const figure = await openFigure(
    page,
    `<div style="display: flex"><activation-curve></activation-curve></div>
     <div style="display: flex; flex-direction: column; align-items: center"><activation-curve></activation-curve></div>
     <div style="float: left"><activation-curve></activation-curve></div>`,
  );
  await drawn(figure);
  for (const one of await page.locator("activation-curve").all())
    expect((await one.boundingBox())?.width).toBeGreaterThan(600);
});

test("properties may be set as numbers and arrays", async ({ page }) => {
  const figure = await openFigure(page, "<activation-curve></activation-curve>");
  await drawn(figure);
  await figure.evaluate((element) =>
    Object.assign(element, { functions: ["relu", "elu(alpha=2)"], range: [-2, 2], x: -1 }),
  );
  await expect(figure.locator(".reading dd")).toHaveText(["0", "0", "−1.264", "0.7358"]);
  await expect(figure.locator(".problems")).toHaveCount(0);
});

test("a theme that changes while the figure is hidden is taken when it is shown", async ({ page }) => {
  await page.goto("/");
  const figure = page.locator("#three");
  await drawn(figure);
  const corner = () => pixels(figure, 50, 40, 200, 200).then((data) => data.join());
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(figure.locator("svg.marker").first()).toHaveAttribute("fill", "#56b4e9");
  await page.waitForTimeout(300);
  const dark = await corner();
  await page.emulateMedia({ colorScheme: "light" });
  await expect(figure.locator("svg.marker").first()).toHaveAttribute("fill", "#0069a8");
  await figure.evaluate((element) => element.toggleAttribute("hidden"));
  await page.emulateMedia({ colorScheme: "dark" });
  await figure.evaluate((element) => element.toggleAttribute("hidden"));
  await expect.poll(corner).toBe(dark);
});

test("typed nonsense is forgotten when the page sets a value", async ({ page }) => {
  await page.goto("/");
  const figure = page.locator("#three");
  await drawn(figure);
  await figure.locator("label.x input").fill("");
  await figure.locator("label.x input").press("Enter");
  await expect(figure.locator(".problems li")).toHaveText(["x must be a finite number."]);
  await figure.evaluate((element) => element.setAttribute("x", "3"));
  await expect(figure.locator(".problems")).toHaveCount(0);
});

test.describe("where the code of a card does not arrive", () => {
  test.use({ quiet: false });

  test("the panel with the card can be tried again", async ({ page }) => {
    await page.route("**/activationCard-*.js", (route) => route.abort());
    await page.goto("/#three?panels=properties");
    await expect(page.locator("#three").getByText("This part could not be loaded.")).toBeVisible();
    await page.unroute("**/activationCard-*.js");
    await page.locator("#three").getByRole("button", { name: "Try again" }).click();
    // A card out of sight waits for the figures in sight.
    await expect(page.locator("#three activation-card table").first()).toBeVisible({ timeout: 15_000 });
  });
});
