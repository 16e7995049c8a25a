import type { Page } from "@playwright/test";
import { texts } from "../../web/text/text.ts";
import { loadAllWords } from "./allWords.ts";
import { expect, test } from "./lab.ts";
import { Curve } from "./pages/curve.ts";
import { openPost, tag } from "./post.ts";

await loadAllWords();

/** Opens a post whose figure stands in a frame that was written into it. */
async function openFrame(page: Page, attributes: string, hash = ""): Promise<Curve> {
  const inner = `<activation-curve id="figure" functions="elu"></activation-curve>${tag}`.replaceAll('"', "&quot;");
  await openPost(page, `<iframe width="900" height="800" ${attributes} srcdoc="${inner}"></iframe>`);
  if (hash) {
    await page.goto("about:blank");
    await page.goto(`https://blog.test/${hash}`);
  }
  const figure = new Curve(page.frameLocator("iframe").locator("activation-curve"));
  await figure.drawn();
  return figure;
}

test("in a frame that a page has written, Copy link gives the page's address, which brings the state back", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const figure = await openFrame(page, 'allow="clipboard-write"');
  await figure.moveTo(-2);
  await figure.copyLink.click();
  await expect(figure.root.getByText(texts.en.link.copied)).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe("https://blog.test/#figure?functions=elu&x=-2");
  const again = await openFrame(page, "", new URL(address).hash);
  await again.holds({ x: "-2" });
});

test("in a sandboxed frame, Copy link says that there is no address", async ({ page }) => {
  const figure = await openFrame(page, 'sandbox="allow-scripts"');
  await figure.copyLink.click();
  await expect(figure.root.getByText(texts.en.link.none)).toBeVisible();
});
