import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, type Page, type Response, test } from "@playwright/test";
import { build } from "vite";
import { openPost, tag } from "./post.ts";

const root = resolve(import.meta.dirname, "../..");
const kilobytes = (bytes: Uint8Array | string) => brotliCompressSync(bytes).length / 1024;

for (const [module, what, bound] of [
  ["curves", "for curves alone", 40],
  ["opening", "for curves and the demo that the page opens with", 55],
  ["activation", "with every demo", 80],
] as const)
  test(`wasm and glue ${what} stay within ${bound} KB brotli`, async () => {
    const result = await build({
      configFile: false,
      logLevel: "silent",
      build: {
        write: false,
        rolldownOptions: { input: resolve(root, `build/wasm/${module}.mjs`), preserveEntrySignatures: "strict" },
      },
    });
    if (!("output" in result)) throw new Error("the bundler gave no single output");
    const glue = kilobytes(result.output[0].code);
    const wasm = kilobytes(readFileSync(resolve(root, `build/wasm/${module}.wasm`)));
    console.log(
      `brotli: wasm ${wasm.toFixed(1)} KB + glue ${glue.toFixed(1)} KB = ${(wasm + glue).toFixed(1)} KB ${what} (bound ${bound})`,
    );
    expect(wasm + glue).toBeLessThanOrEqual(bound);
  });

test("what the page loads before its first chart stays within 120 KB brotli", async ({ page }) => {
  const loaded = watchLoads(page);
  await page.goto("/");
  await firstChart(page);
  const drawn = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName("first-chart")[0]?.startTime ?? 0),
  );
  expect(await loaded("before the first chart", drawn)).toBeLessThanOrEqual(120);
});

test("what a post with one curve loads, and keeps loading for 5 s, stays within 115 KB brotli", async ({ page }) => {
  const loaded = watchLoads(page);
  await openPost(page, `<activation-curve functions="sigmoid relu"></activation-curve>${tag}`);
  await firstChart(page);
  await page.waitForTimeout(5000);
  expect(await loaded("for a post with one curve")).toBeLessThanOrEqual(115);
});

/** Prints, once asked, what the page has loaded, of what it asked for `until` then (in ms since 1970), and adds it up. */
function watchLoads(page: Page): (what: string, until?: number) => Promise<number> {
  const responses = new Map<string, Response>();
  const keep = (response: Response) => responses.set(response.url(), response);
  page.on("response", keep);
  return async (what, until = Number.POSITIVE_INFINITY) => {
    page.off("response", keep);
    let sum = 0;
    for (const [url, response] of responses) {
      if (response.request().timing().startTime > until) continue; // its body may arrive after the test
      const size = kilobytes(await response.body());
      sum += size;
      console.log(`brotli: ${size.toFixed(1).padStart(5)} KB  ${new URL(url).pathname}`);
    }
    console.log(`brotli: ${sum.toFixed(1).padStart(5)} KB ${what}`);
    return sum;
  };
}

async function firstChart(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("first-chart").length > 0);
}
