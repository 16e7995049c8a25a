import type { Locator, Page } from "@playwright/test";
import { speakHostile, spoken } from "./hostileLanguage.ts";
import { expect, test } from "./lab.ts";
import { Figure } from "./pages/figure.ts";
import { FormFigure, figures } from "./pages/form.ts";
import { BeTheLayer, lessonStarted, openFolds } from "./pages/lesson.ts";
import { openFigures, overflow, showFigures } from "./pages/page.ts";

test.use({ reducedMotion: "reduce" } as object);

const widths = [1280, 360, 320];
/** At each width the page is not wider than the screen, nothing of what is looked at is wider than its place, and no markup was read. */
async function fits(page: Page, looked: Locator): Promise<void> {
  await expect(looked).toContainText(spoken);
  const figure = new Figure(looked);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 720 });
    await figure.rendered();
    expect(await figure.beyondPlace(), `at ${width} px`).toEqual([]);
    expect(await overflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
    expect(await hiddenNumbers(figure), `at ${width} px`).toEqual([]);
  }
  await expect(looked.locator("img")).toHaveCount(0);
}

/**
 * Tables may be as wide as they like, for each scrolls in a place of its own; but the names of rows stay in sight there.
 * Those tables where they leave less than a third of it to the numbers.
 */
async function hiddenNumbers({ root }: Figure): Promise<string[]> {
  return root.evaluate(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll(".table") ?? [])].flatMap((region) => {
      const names = Math.max(...[...region.querySelectorAll("tbody th")].map(({ clientWidth }) => clientWidth));
      return names > (region.clientWidth * 2) / 3 ? [`${region.ariaLabel}: ${names} of ${region.clientWidth}`] : [];
    }),
  );
}

test("in a language of long and hostile texts no figure is wider than its place, its numbers can be read, and no markup is", async ({
  page,
}) => {
  await speakHostile(page);
  await openFigures(page, "");
  for (const [kind, html] of Object.entries(figures))
    await test.step(kind, async () => {
      await showFigures(page, html.replace('id="figure"', `id="${kind}"`));
      const figure = new FormFigure(page.locator(`#${kind}`));
      await expect(figure.root.locator(".folds")).toBeVisible();
      await figure.openFolds();
      await figure.set({ functions: "none such" }); // a problem is named in it too
      await figure.computed();
      await fits(page, figure.root);
    });
});

test("nor is “Put this in my post”, whatever is posted", async ({ page }) => {
  await speakHostile(page);
  await openFigures(page, figures.curve);
  const figure = page.locator("#figure");
  await figure.getByRole("button", { name: /^Put this in my post/ }).click();
  const dialog = figure.getByRole("dialog");
  await expect(dialog.locator("textarea")).toHaveAttribute("aria-busy", "false");
  for (const place of await dialog.locator(".choice-buttons button").all()) {
    await place.click();
    await expect(dialog.locator("textarea")).toHaveAttribute("aria-busy", "false");
    await fits(page, figure);
  }
});

test("nor is what is live in the lesson: guesses, the layer that the reader is, the questions at its end", async ({
  page,
}) => {
  await speakHostile(page);
  await page.addInitScript(() => {
    // The lesson's figures are tried on their own.
    document.addEventListener("readystatechange", () => {
      if (document.readyState !== "interactive") return;
      for (const figure of document.querySelectorAll("main :is(gradient-demo, [id]:not(:defined))")) figure.remove();
    });
  });
  await page.goto("/");
  await lessonStarted(page);
  await openFolds(page);
  for (const guess of await page.locator("fieldset.guess").all()) await guess.getByRole("radio").last().check();
  const layer = new BeTheLayer(page);
  await layer.pass.click();
  await expect(layer.said).toContainText(spoken);
  const questions = page.locator("section.self-test");
  await questions.getByRole("button").first().click();
  await questions.getByRole("radio").first().check();
  await questions.locator("form > button").click();
  await expect(questions.getByRole("status")).toContainText(spoken);
  await fits(page, page.locator("main"));
});
