import type { Page } from "@playwright/test";
import { drawn, expect, openFigure, test } from "./lab.ts";

const strict = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";

/** Serves every page under a Content-Security-Policy. */
async function underPolicy(page: Page, policy: string) {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
}

test("runs under a strict policy, trusted types included", async ({ page }) => {
  await underPolicy(page, `${strict}; require-trusted-types-for 'script'`);
  await page.goto("/");
  await drawn(page.locator("#three"));
  await drawn(page.locator("#explore"));
});

test.describe("where WebAssembly is blocked", () => {
  // The browser itself reports what it blocked; what matters is that nothing else goes wrong.
  test.use({ quiet: false });

  for (const [path, heading, retry] of [
    ["/", "The curves could not be computed", "Try again"],
    ["/ko/", "곡선을 계산하지 못했어요", "다시 시도"],
  ] as const)
    test(`${path} says so, shows the fallback and offers another try`, async ({ page }) => {
      const uncaught: string[] = [];
      page.on("pageerror", (error) => uncaught.push(error.message));
      await underPolicy(page, "default-src 'self'; script-src 'self'; style-src 'self'");
      await page.goto(path);
      const figure = page.locator("#three");
      await expect(figure.getByRole("alert")).toContainText(heading);
      await expect(figure.locator(".opened-from-disk")).toBeVisible();
      await expect(figure.locator("input.point")).toBeDisabled();
      await figure.getByRole("button", { name: retry }).click();
      await expect(figure.getByRole("alert")).toContainText(heading);
      expect(uncaught).toEqual([]);
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
});

test("while the wasm is on its way the figure already has its size", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  const figure = page.locator("#three");
  await expect(figure.locator(".loading")).toHaveText("Computing the curves…");
  await expect(figure.locator(".reading")).toHaveCount(3);
  const height = async () => (await figure.boundingBox())?.height;
  const before = await height();
  release();
  await drawn(figure);
  expect(await height()).toBe(before);
});

for (const [attributes, messages] of [
  ['functions="sigmod tanh"', [/There is no function "sigmod"\. Known: step, .*sine\./]],
  [
    'functions="elu(alpha=-1) elu(alpha=x"',
    [/alpha = -1 is not allowed: 0 < alpha/, /"elu\(alpha=x" is not a function spec/],
  ],
  ['functions=""', []],
  ['x="abc"', [/x must be a finite number, not "abc"/]],
  ['x="Infinity"', [/x must be a finite number, not "Infinity"/]],
  ['range="6 -6"', [/range must be two numbers, the smaller first.*"6 -6"/]],
  ['range="0 1e9"', [/width of range = 1000000000 is not allowed: 0\.000001 ≤ width of range ≤ 1000000/]],
  ['limit="0"', [/limit = 0 is not allowed: 0 < limit/]],
  ['derivatives="7"', [/derivatives must be one of 0, 1, not "7"/]],
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
