import type { Page } from "@playwright/test";
import { expect, test } from "./lab.ts";
import { allStarted, everyFigure } from "./pages/page.ts";
import { openPost, tag } from "./post.ts";

/** How often fifty figures are put into the page: what once lies about by chance is not what counts. */
const rounds = 5;
const tags = ["activation-curve", "gradient-demo", "activation-bars", "activation-card", "activation-cost"];
/** How much more a page may hold after its figures have gone, in bytes. */
const bound = 5 * 2 ** 20;

/** Puts figures into the page, has them all drawn, and takes them away; gives how many bytes are in use then. */
async function drawAndRemove(page: Page, count: number): Promise<number> {
  await page.evaluate(
    ({ tags, count }) => {
      const made = Array.from({ length: count }, (_, i) => document.createElement(tags[i % tags.length] as string));
      Object.assign(window, { held: made.map((each) => new WeakRef(each)) });
      document.querySelector("main")?.replaceChildren(...made);
    },
    { tags, count },
  );
  await allStarted(page);
  await page.evaluate(() => document.querySelector("main")?.replaceChildren());
  await expect(everyFigure(page)).toHaveCount(0);
  const session = await page.context().newCDPSession(page);
  await expect
    .poll(async () => {
      await session.send("HeapProfiler.collectGarbage");
      return page.evaluate("held.filter((ref) => ref.deref()).length");
    })
    .toBe(0);
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

test("fifty figures share one wasm of each kind and one chart module; taken away, they leave nothing behind", async ({
  page,
}) => {
  test.setTimeout(0);
  const requests = await openPost(page, `<main></main>${tag}`);
  const before = await drawAndRemove(page, tags.length); // their code and their modules stay
  const grown: number[] = [];
  for (let round = 0; round < rounds; round++) grown.push((await drawAndRemove(page, 50)) - before);
  const median = grown.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
  console.log(`heap after fifty figures: ${grown.map((bytes) => (bytes / 2 ** 20).toFixed(2)).join(", ")} MB more`);
  expect(median).toBeLessThan(bound);
  const files = requests.filter((url) => /\.wasm$|curveChart/.test(url));
  expect(files.filter((url) => url.endsWith(".wasm")).length).toBeGreaterThan(0);
  expect(files).toHaveLength(new Set(files).size);
});
