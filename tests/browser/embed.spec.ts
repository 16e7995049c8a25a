import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "./lab.ts";
import { barsOf } from "./pages/bars.ts";
import { cardOf } from "./pages/card.ts";
import { curveOf } from "./pages/curve.ts";
import { embedFolder, openPost, strictPolicy, tag } from "./post.ts";

test("one tag draws in a post on another origin, hostile style and a second script notwithstanding", async ({
  page,
}) => {
  const requests = await openPost(
    page,
    `<html lang="ko"><style>* { all: unset !important; color: red !important; font-size: 40px !important }</style>
     <activation-curve functions="elu(alpha=2) sigmoid" x="-2"></activation-curve>
     <activation-curve functions="tanh"></activation-curve>${tag}${tag.replace(".js", ".js?again")}`,
  );
  const figure = curveOf(page);
  await figure.drawn();
  await curveOf(page, 1).drawn();
  await expect(figure.names).toHaveText(["ELU (2)", "시그모이드"]);
  await expect(figure.values().first()).toHaveText("−1.729");
  const { left, right } = await figure.plot.box();
  expect(right - left).toBeGreaterThan(400);
  const look = await figure.names.first().evaluate((name) => {
    const { color, fontSize } = getComputedStyle(name);
    return { color, fontSize };
  });
  expect(look).toEqual({ color: "rgb(23, 32, 43)", fontSize: "16px" });
  expect(requests.filter((url) => url.endsWith(".wasm"))).toHaveLength(1);
});

for (const [server, prepare] of [
  ["a server", ""],
  ["a server that has customElements", "globalThis.customElements = { get() {}, define() {} };"],
])
  test(`importing the tag's module on ${server} is harmless`, async () => {
    const module = pathToFileURL(resolve(embedFolder, "activation-lab.js"));
    const script = `${prepare} await import("${module}");`;
    const { stdout, stderr } = await promisify(execFile)("node", ["--input-type=module", "--eval", script]);
    expect(stdout + stderr).toBe("");
  });

test("fifty curves in a post start as they come near, from one wasm and one chart module", async ({ page }) => {
  const requests = await openPost(page, `${'<activation-curve functions="silu"></activation-curve>'.repeat(50)}${tag}`);
  await curveOf(page).drawn();
  const started = () => page.getByRole("slider", { name: "The point x" }).and(page.locator(":enabled")).count();
  expect(await started()).toBeLessThan(10);
  for (let place = 1; place < 50; place++) {
    const figure = curveOf(page, place);
    await figure.scrollIntoView();
    await expect(figure.point).toBeEnabled();
  }
  await curveOf(page, 49).drawn();
  for (const file of [/\.wasm$/, /curveChart/, /activation-lab\.js$/])
    expect(requests.filter((url) => file.test(url))).toHaveLength(1);
});

test("a figure follows the language and the colour scheme around it, also while it is shown", async ({ page }) => {
  await openPost(
    page,
    `<html lang="en"><div lang="ko" style="color-scheme: dark"><activation-curve></activation-curve></div>${tag}`,
  );
  const figure = curveOf(page);
  await figure.drawn();
  const brightness = async () => Math.max(...((await figure.plot.paper()).match(/\d+/g) ?? []).map(Number));
  await expect(figure.names).toHaveText("시그모이드");
  expect(await brightness()).toBeLessThan(100);
  await page
    .locator("div")
    .first()
    .evaluate((around: HTMLElement) => {
      around.lang = "en";
      around.style.colorScheme = "light";
    });
  await expect(figure.names).toHaveText("Sigmoid");
  await expect.poll(brightness).toBeGreaterThan(200);
});

test("a strict policy of the host page is kept", async ({ page }) => {
  await openPost(
    page,
    `<activation-curve functions="elu relu"></activation-curve>
     <activation-card functions="elu relu"></activation-card><activation-bars></activation-bars>${tag}`,
    strictPolicy,
  );
  await curveOf(page).drawn();
  await cardOf(page).waitForTable();
  await barsOf(page).drawn();
  await expect(barsOf(page).sliders.first()).toBeEnabled();
});

test("a card that a script adds later comes to life, and its code is not asked for before", async ({ page }) => {
  const requests = await openPost(page, `<activation-curve></activation-curve><p></p>${tag}`);
  await curveOf(page).drawn();
  expect(requests.filter((url) => /card/i.test(url))).toEqual([]);
  await page
    .locator("p")
    .first()
    .evaluate((paragraph) => {
      paragraph.innerHTML = '<activation-card functions="tanh"></activation-card>';
    });
  await cardOf(page).waitForTable();
});

test.describe("what a policy forbids", () => {
  test.use({ quiet: false }); // the browser itself says what it refused
  const post = `<activation-curve><p>sigmoid: 1/(1+e^-x)</p></activation-curve>${tag}`;

  for (const [what, policy] of [
    ["the script", "script-src 'none'"],
    ["the wasm", "script-src https://lab.test"],
  ] as const)
    test(`children are the fallback where ${what} is blocked`, async ({ page }) => {
      await openPost(page, post, policy);
      if (what === "the wasm") await expect(curveOf(page).retry).toBeVisible();
      await expect(page.getByText("sigmoid: 1/(1+e^-x)")).toBeVisible();
    });
});

test("children are the fallback where the script never comes", async ({ page }) => {
  await openPost(page, "<activation-curve><p>sigmoid: 1/(1+e^-x)</p></activation-curve>");
  await expect(page.getByText("sigmoid: 1/(1+e^-x)")).toBeVisible();
});
