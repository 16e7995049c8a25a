import type { Page } from "@playwright/test";
import { expect, test } from "./lab.ts";
import { curveOf, openLesson } from "./pages/curve.ts";
import { Figure } from "./pages/figure.ts";
import { figures } from "./pages/form.ts";
import { allStarted, everyFigure, openFigures } from "./pages/page.ts";

/** Does what browsers do that translate a page: each text stands in elements of its own, unless it says that it is not to be translated. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isKept = (node: Node | null): boolean => {
      for (; node; node = node.parentNode ?? (node as ShadowRoot).host)
        if (node instanceof Element && node.getAttribute("translate")) return node.getAttribute("translate") === "no";
      return false;
    };
    const wrap = (root: Document | ShadowRoot) => {
      const texts = document.createTreeWalker(root instanceof Document ? root.body : root, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      for (const text of found) {
        if (!text.data.trim() || text.parentElement?.closest("script, style") || isKept(text)) continue;
        const font = document.createElement("font");
        const inner = document.createElement("font");
        inner.textContent = text.data;
        font.append(inner);
        text.replaceWith(font);
      }
      for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) wrap(shadowRoot);
    };
    wrap(document);
  });
}

/** All that a figure says. */
function words(figure: Figure): Promise<string> {
  return figure.root.evaluate(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>(".figure")?.innerText ?? "");
}

test("what a figure says of its numbers stays right in a page that is translated", async ({ page }) => {
  let before: string[] = [];
  const html = Object.values(figures).filter((each) => !each.includes("cost"));
  for (const isTranslated of [false, true]) {
    await openFigures(page, html.join(""));
    await allStarted(page);
    if (isTranslated) await translate(page);
    for (const root of await everyFigure(page).all()) {
      const figure = new Figure(root);
      await figure.set({ functions: null, step: "2", seed: "3", x: "-0.5", inputs: "1 2 3", limit: "0.05" });
      await figure.rendered();
    }
    const said = await Promise.all((await everyFigure(page).all()).map((root) => words(new Figure(root))));
    if (isTranslated) expect(said).toEqual(before);
    else before = said;
  }
});

test("what the lesson quotes of a figure, and the numbers that it lets drag, follow it where the page is translated", async ({
  page,
}) => {
  await openLesson(page);
  await translate(page);
  const figure = curveOf(page, "three");
  await figure.moveTo(-2);
  await expect(figure.values().first()).toHaveText("0.1192");
  const scrub = page.locator("main").getByRole("slider").and(page.locator("span")).first();
  await scrub.scrollIntoViewIfNeeded();
  await scrub.focus();
  const said = await scrub.innerText();
  await page.keyboard.press("ArrowRight");
  await expect(scrub).not.toHaveText(said);
});
