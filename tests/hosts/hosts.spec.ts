import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../browser/lab.ts";
import { curveOf } from "../browser/pages/curve.ts";
import { demoOf } from "../browser/pages/demo.ts";
import { embedFolder } from "../browser/post.ts";

const built = resolve(import.meta.dirname, "../../build/hosts");

/** Serves a folder as a site; what is not there is not found. */
async function serve(page: Page, origin: string, folder: string): Promise<string[]> {
  const missing: string[] = [];
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const path = resolve(folder, `.${decodeURIComponent(pathname).replace(/\/$/, "/index.html")}`);
    if (existsSync(path)) return route.fulfill({ path, headers: { "access-control-allow-origin": "*" } });
    missing.push(pathname);
    return route.fulfill({ status: 404 });
  });
  return missing;
}

for (const host of process.env["HOSTS"]?.split(" ") ?? [])
  test(`a site that ${host} has built shows both figures in their states, and nothing on the console`, async ({
    page,
  }) => {
    const missing = await serve(page, "https://blog.test", resolve(built, host, "site"));
    await serve(page, "https://lab.test/embed", resolve(embedFolder, ".."));
    await page.goto("https://blog.test/");
    const curve = curveOf(page);
    await curve.drawn();
    await expect(curve.names).toHaveText(["ELU (2)"]);
    await expect(curve.values().first()).toHaveText("−1.729");
    await page.keyboard.press("PageDown"); // where there are slides, to the next
    const demo = demoOf(page);
    await demo.drawn();
    await expect(demo.headline).toContainText("tanh");
    await expect(page.locator("gradient-demo")).toHaveJSProperty("seed", 7);
    await expect(page.locator("gradient-demo")).toHaveJSProperty("mean", 0);
    if (existsSync(resolve(built, host, "node_modules/activation-lab")))
      await expect(page.locator("#core")).toHaveText("-0.01"); // what its script has computed without a figure
    await page.screenshot({ path: resolve(built, `${host}.png`), fullPage: true });
    expect(missing).toEqual([]);
  });
