import { basename, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { drawn, expect, plotBox, test } from "./lab.ts";

const folder = resolve(import.meta.dirname, "../../dist/embed");
const tag = '<script type="module" src="https://lab.test/activation-lab.js"></script>';

/** A post on one origin, the script on another. */
async function openPost(page: Page, html: string): Promise<string[]> {
  const requests: string[] = [];
  await page.route("https://lab.test/**", (route) => {
    requests.push(route.request().url());
    const file = basename(new URL(route.request().url()).pathname);
    return route.fulfill({
      path: resolve(folder, file),
      contentType: file.endsWith(".wasm") ? "application/wasm" : "text/javascript",
      headers: { "access-control-allow-origin": "*" },
    });
  });
  await page.route("https://blog.test/**", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><link rel="icon" href="data:,">${html}` }),
  );
  await page.goto("https://blog.test/");
  return requests;
}

test("one tag draws in a post on another origin, hostile style and a second script notwithstanding", async ({
  page,
}) => {
  const requests = await openPost(
    page,
    `<html lang="ko"><style>* { all: unset !important; color: red !important; font-size: 40px !important }</style>
     <activation-curve functions="elu(alpha=2) sigmoid" x="-2"></activation-curve>
     <activation-curve functions="tanh"></activation-curve>${tag}${tag.replace(".js", ".js?again")}`,
  );
  const figure = page.locator("activation-curve").first();
  await drawn(figure);
  await drawn(page.locator("activation-curve").nth(1));
  await expect(figure.locator(".reading strong")).toHaveText(["ELU (2)", "시그모이드"]);
  await expect(figure.locator(".reading dd").first()).toHaveText("−1.729");
  const { left, right } = await plotBox(figure);
  expect(right - left).toBeGreaterThan(400);
  const look = await figure
    .locator(".name")
    .first()
    .evaluate((name) => {
      const { color, fontSize } = getComputedStyle(name);
      return { color, fontSize };
    });
  expect(look).toEqual({ color: "rgb(23, 32, 43)", fontSize: "16px" });
  expect(requests.filter((url) => url.endsWith(".wasm"))).toHaveLength(1);
});

test("importing the tag's module on a server is harmless", async () => {
  await import(resolve(folder, "activation-lab.js"));
});

test("children are the fallback where the script never comes", async ({ page }) => {
  await openPost(page, "<activation-curve><p>sigmoid: 1/(1+e^-x)</p></activation-curve>");
  await expect(page.getByText("sigmoid: 1/(1+e^-x)")).toBeVisible();
});
