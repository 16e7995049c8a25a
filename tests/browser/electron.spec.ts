import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { texts } from "../../web/text/text.ts";
import { loadAllWords } from "./allWords.ts";
import { expect, test } from "./lab.ts";
import { Figure } from "./pages/figure.ts";
import { figures } from "./pages/form.ts";
import { allStarted, everyFigure, fallbacks } from "./pages/page.ts";
import { embedFolder, openPost, tag } from "./post.ts";

await loadAllWords();

/** What a page finds in a window that has Node beside the browser, as Electron's, or that loads modules of AMD. */
async function haveNode(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = (name: string) => () => {
      throw new Error(`${name} is not for pages`);
    };
    const versions = { node: "22.20.0", electron: "38.2.0", chrome: "140.0.7339.207", v8: "14.0" };
    Object.assign(window, {
      global: window,
      process: { type: "renderer", versions, release: { name: "node" }, platform: "linux", argv: [], env: {} },
      require: refuse("require"),
      module: { exports: {} },
      exports: {},
      __filename: "/app/index.html",
      __dirname: "/app",
      Buffer: refuse("Buffer"),
      setImmediate: refuse("setImmediate"),
      define: Object.assign(refuse("define"), { amd: {} }),
    });
  });
}

test("every figure is drawn in a window that has Node's globals, and takes none for its own", async ({ page }) => {
  await haveNode(page);
  await openPost(page, Object.values(figures).join("") + tag);
  await allStarted(page);
  expect(await page.evaluate("Object.keys(module.exports).length")).toBe(0);
});

test.describe("from a disk", () => {
  test.use({ quiet: false }); // the browser says what it does not load from there
  const words = "Its author's own words";
  const script = pathToFileURL(resolve(embedFolder, "activation-lab.js"));
  const post = pathToFileURL(resolve(import.meta.dirname, "../../build/post-on-disk.html"));
  const html = `<!doctype html><script>addEventListener("lab-error", ({ detail }) => { window.told = detail.messages.join(); });</script>
    <script type="module" src="${script}"></script><activation-curve><p>${words}</p></activation-curve>`;
  test.beforeAll(() => writeFileSync(post, html));

  test("the lesson and a post say in their authors' words that there are no figures", async ({ page }) => {
    for (const path of ["index.html", "ko/index.html"]) {
      await page.goto(pathToFileURL(resolve(embedFolder, "../site", path)).href);
      await expect(fallbacks(page).first()).toContainText("scripts/start");
    }
    await page.goto(post.href);
    await expect(page.getByText(words)).toBeVisible();
  });

  for (const files of ["none of Node's", "readable", "refused"] as const)
    test(`where modules load, as in Electron, and files are ${files}`, async ({ playwright, launchOptions }) => {
      const args = [...(launchOptions.args ?? []), "--allow-file-access-from-files"];
      const browser = await playwright.chromium.launch({ ...launchOptions, args });
      const page = await browser.newPage();
      await haveNode(page);
      if (files !== "none of Node's") await haveFiles(page, files === "readable");
      await page.goto(post.href);
      if (files !== "refused") await allStarted(page);
      else {
        await expect(new Figure(everyFigure(page)).failure).toContainText(texts.en.blocked.hint);
        await expect(page.getByText(words)).toBeVisible();
        expect(await page.evaluate("told")).toMatch(/^file:.*\.wasm could not be loaded: EACCES/);
      }
      await browser.close();
    });
});

/** Node's files, as Electron gives them to a page that may read them, or that may not. */
async function haveFiles(page: Page, readable: boolean): Promise<void> {
  await page.addInitScript((readable) => {
    const readFileSync = (address: URL) => {
      if (!readable) throw new Error("EACCES: permission denied");
      const request = new XMLHttpRequest();
      request.open("GET", address, false);
      request.overrideMimeType("text/plain; charset=x-user-defined"); // a byte a letter
      request.send();
      return Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0));
    };
    const { process } = window as unknown as { process: object };
    Object.assign(process, { getBuiltinModule: () => ({ readFileSync }) });
  }, readable);
}
