import type { Page } from "@playwright/test";
import type { LabElement } from "../../web/elements/base/labElement.ts";
import { expect, test } from "./lab.ts";
import { FormFigure, figures } from "./pages/form.ts";
import { PostDialog } from "./pages/postDialog.ts";
import { openPost, tag } from "./post.ts";

test.use({ reducedMotion: "reduce" } as object);

const elsewhere = "https://elsewhere.test/deep/";

/** A state of each figure that is not its default. */
const stateOf = (kind: string) =>
  ({ curve: "x=-2", bars: "inputs=1+2+3", card: "sigma=2", cost: "show=layer" })[kind] ?? "seed=7";

/** What is told of a post's figure after a link to it was pressed twice: its own link, the address copied, its still. */
async function afterLink(page: Page, post: string, link: string) {
  await openPost(page, `${post}<p><a href="${link}">another state</a></p>${tag}`);
  const figure = new FormFigure(page.locator("#figure"));
  await figure.drawn();
  for (let pressed = 0; pressed < 2; pressed++) {
    await page.locator("a").first().click();
    await expect(page).toHaveURL(`https://blog.test/${link}`);
    await expect.poll(() => linkOf(figure)).toContain(link.replace(/.*[?]/, ""));
  }
  await figure.computed();
  await figure.copyLink.click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const hasStill = await figure.root.getByRole("button", { name: "Save as picture" }).count();
  const still =
    hasStill && (await figure.root.evaluate(async (element) => (await (element as LabElement).still()).svg));
  return { link: await linkOf(figure), copied, still };
}

function linkOf({ root }: FormFigure): Promise<string | undefined> {
  return root.evaluate((element) => (element as LabElement).link);
}

for (const [kind, html] of Object.entries(figures))
  test(`${kind}: in a post with <base href> its still is that of any post, and links stay in it`, async ({ page }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const asked: string[] = [];
    await page.route(`${elsewhere}**`, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    const link = `#figure?${stateOf(kind)}`;
    const usual = await afterLink(page, html, link);
    expect(await afterLink(page, `<base href="${elsewhere}">${html}`, link)).toEqual(usual);
    expect(usual.copied).toBe(`https://blog.test/${usual.link}`);
    expect(asked).toEqual([]);
  });

test("what is to be pasted is that of any post", async ({ page }) => {
  const snippets: string[][] = [];
  for (const base of ["", `<base href="${elsewhere}">`]) {
    await openPost(page, base + figures.bars + tag);
    const dialog = new PostDialog(page.locator("#figure"));
    await dialog.open();
    const pasted: string[] = [];
    for (const place of ["tag", "frame", "markdown", "picture"] as const) {
      await dialog.choose(place);
      pasted.push(await dialog.box.inputValue());
    }
    snippets.push(pasted);
  }
  expect(snippets[1]).toEqual(snippets[0]);
});

test("where <base target> takes links to another tab, the figure of this one stays as it is", async ({ page }) => {
  await openPost(
    page,
    `<base target="_blank"><a href="#figure?x=-2">another tab</a><a target="_self" href="#figure?x=3">here</a>
     <activation-curve id="figure"></activation-curve>${tag}`,
  );
  const figure = new FormFigure(page.locator("#figure"));
  await figure.drawn();
  await page.context().route("https://blog.test/**", (route) => route.fulfill({ body: "another tab" }));
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "another tab" }).click();
  expect((await opened).url()).toBe("https://blog.test/#figure?x=-2");
  await figure.holds({ x: "1" });
  await page.getByRole("link", { name: "here" }).click();
  await figure.holds({ x: "3" });
});
