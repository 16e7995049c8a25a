import { rows } from "../../web/core/catalogue.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { Cost, openCost } from "./pages/cost.ts";
import { overflow } from "./pages/page.ts";
import { openPost, strictPolicy, tag } from "./post.ts";

/** The number that a cell begins with; of a time also that of the median round, in brackets. */
function readCell(cell: string): number[] {
  return [...cell.replaceAll(",", "").matchAll(/[\d.]+(e-\d+)?/g)].map(([number]) => Number(number));
}

test("nothing is measured before the press; then every function, until it is stopped; and again", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const cost = await openCost(page, 'panels="numbers"');
  await expect(cost.invitation).toContainText(`${rows.length} functions`);
  await expect(cost.numbersShown).toHaveCount(0);
  expect(await cost.names()).toHaveLength(rows.length);
  expect(asked.filter((url) => /cost-.*\.wasm/.test(url))).toEqual([]);

  await cost.press.focus();
  await page.keyboard.press("Enter");
  await expect(cost.stop).toBeFocused();
  await expect(cost.progress).toBeVisible();
  await cost.everyFunctionTimed();
  await page.keyboard.press("Enter");
  await expect(cost.again).toBeFocused();
  await expect(cost.progress).toHaveCount(0);
  await expect(cost.invitation).toHaveCount(0);
  const lines = await cost.lines();
  expect(lines).toHaveLength(rows.length + 1);
  for (const [name, ...cells] of lines)
    cells.forEach((cell, i) => {
      const [fastest = 0, median = fastest] = readCell(cell);
      expect(fastest, `${name}: ${cell}`).toBeGreaterThan(0);
      expect(median, `${name}: ${cell}`).toBeGreaterThanOrEqual(fastest);
      if (i > 2) expect(fastest, `${name}: ${cell}`).toBeLessThan(100);
    });
  const link = await cost.link();
  expect(link).toBe("#cost?panels=numbers");
  await cost.press.click();
  await expect(cost.stop).toBeVisible();
  await expect(cost.headline).toContainText("Measuring");
  await cost.stop.click();
});

test("a whole measurement moves nothing, and one sentence says what came out in each view", async ({ page }) => {
  for (const [width, height] of [
    [1280, 720],
    [360, 640],
  ] as const)
    await test.step(`${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await page.goto("about:blank");
      const cost = await openCost(page, 'functions="gelu relu"');
      const before = await cost.parts();
      await cost.press.click();
      await cost.measured();
      const after = await cost.parts();
      for (const part of ["play", "headline", "presets", "bar"] as const)
        expect(Math.abs((after[part]?.y ?? 0) - (before[part]?.y ?? 0)), part).toBeLessThanOrEqual(2);
      for (const view of ["layer", "training"] as const) {
        await cost.preset(view).click();
        await expect(cost.headline).toContainText(
          /^\s*Of the layer’s time (GELU|ReLU) takes [\d.]+%, (GELU|ReLU) [\d.]+%/,
        );
      }
      for (const view of ["derivative", "double", "value"] as const) {
        await cost.preset(view).click();
        await expect(cost.headline).toContainText(/^\s*Here and now .*(GELU|ReLU)/);
      }
      expect(await cost.numbersShown.allTextContents()).toHaveLength(3);
    });
});

test("bars stand as in the catalogue or the fastest first; what was not measured asks for another measurement", async ({
  page,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const cost = await openCost(page, 'functions="sine gelu relu(" panels="numbers"');
  await expect(cost.problems).toHaveText([/"relu\(" is not a function spec/]);
  await cost.set({ functions: "sine gelu relu" });
  expect(await cost.names()).toEqual(["ReLU", "GELU", "Sine"]);
  await cost.press.click();
  await cost.measured();
  await cost.fastestFirst.click();
  await cost.holds({ order: "time" });
  const amounts = (await cost.numbersShown.allTextContents()).slice(1).map(Number);
  expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));

  await cost.copyCsv.click();
  const [head, ...csv] = (await page.evaluate(() => navigator.clipboard.readText())).trim().split("\n");
  expect(head).toBe("function,precision,derivatives,nanoseconds,median,share");
  expect(csv).toHaveLength(2 + 3 * 3);
  for (const line of csv) {
    const [, , , fastest, median] = line.split(",").map(Number);
    expect(fastest).toBeGreaterThan(0);
    expect(median).toBeGreaterThanOrEqual(fastest as number);
  }

  await cost.set({ functions: "sine gelu relu mish" });
  await expect(cost.headline).toContainText("measure again");
  expect(await cost.names()).toHaveLength(4);
});

test("it rests while no frame is shown, as in a hidden tab, and goes on afterwards; out of the page it ends", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { requestAnimationFrame: ask } = window;
    const kept: FrameRequestCallback[] = [];
    Object.assign(window, {
      hide: () => Object.assign(window, { requestAnimationFrame: (call: FrameRequestCallback) => kept.push(call) }),
      show: () => {
        Object.assign(window, { requestAnimationFrame: ask });
        for (const call of kept.splice(0)) ask.call(window, call);
      },
    });
  });
  const cost = await openCost(page, "");
  const progress = async () => Number(await cost.progress.getAttribute("value"));
  await cost.press.click();
  await expect.poll(progress).toBeGreaterThan(0);
  await page.evaluate("hide()");
  await page.waitForTimeout(200);
  const before = await progress();
  await page.waitForTimeout(300);
  expect(await progress()).toBe(before);
  await page.evaluate("show()");
  await expect.poll(progress).toBeGreaterThan(before);
  await cost.takeOutAndPutBack();
  await expect(cost.again).toBeVisible();
  await expect(cost.progress).toHaveCount(0);
});

test("where the clock is too coarse, that is said and nothing shown", async ({ page }) => {
  await page.addInitScript(() => {
    const now = performance.now.bind(performance);
    performance.now = () => Math.floor(now() / 100) * 100;
  });
  const cost = await openCost(page, 'functions="relu"');
  await cost.press.click();
  await expect(cost.headline).toContainText("This browser rounds its clock to 100 ms", { timeout: 30_000 });
  await expect(cost.numbersShown).toHaveCount(0);
});

for (const [path, colorScheme] of [
  ["/", "dark"],
  ["/ko/", "light"],
] as const)
  test(`${path} ${colorScheme}: axe finds nothing before and while it measures, with all parts open; nothing sticks out at 320 px`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    const cost = await openCost(page, 'functions="relu gelu" panels="adjust method numbers"', path);
    expect(await axeViolations(page, "main")).toEqual([]);
    await cost.press.click();
    await cost.everyFunctionTimed();
    expect(await axeViolations(page, "main")).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

test("a post with curves and this tag, under a strict policy, loads what measures on the press alone", async ({
  page,
}) => {
  const requests = await openPost(
    page,
    `<activation-curve></activation-curve><activation-cost id="cost" functions="relu"></activation-cost>${tag}`,
    strictPolicy,
  );
  const cost = new Cost(page.locator("#cost"));
  await cost.drawn();
  const wasm = () => requests.filter((url) => url.endsWith(".wasm")).map((url) => /\w+(?=-[^/]*$)/.exec(url)?.[0]);
  await expect.poll(wasm).toEqual(["curves"]);
  await cost.press.click();
  await expect(cost.numbersShown.first()).toBeVisible();
  expect(wasm()).toEqual(["curves", "cost"]);
});

test.describe("where what measures does not arrive", () => {
  test.use({ quiet: false });

  test("that is said, and can be tried again", async ({ page }) => {
    await page.route("**/cost-*.wasm", (route) => route.abort());
    const cost = await openCost(page, 'functions="relu"');
    await cost.press.click();
    await expect(cost.failure).toBeVisible();
    await page.unroute("**/cost-*.wasm");
    await cost.retry.click();
    await cost.press.click();
    await expect(cost.numbersShown.first()).toBeVisible();
  });
});
