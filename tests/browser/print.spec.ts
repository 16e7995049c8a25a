import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./lab.ts";
import { openCatalogue } from "./pages/catalogue.ts";
import { curveOf } from "./pages/curve.ts";
import { Figure } from "./pages/figure.ts";
import { figures } from "./pages/form.ts";
import { allDrawn, allStarted, everyFigure, fallbacks, figuresOf, holdWasm } from "./pages/page.ts";
import { openPost, tag } from "./post.ts";

/** What paper leaves within its margins, in CSS pixels. */
const papers = { A4: { width: 703, height: 1032 }, Letter: { width: 725, height: 965 } } as const;

/** What can be pressed, moved or folded; a box that is ticked, or a choice to be ticked, says something on paper too. */
function controls(page: Page): Locator {
  const pressed = "button, input:not([type=checkbox], [type=radio], .number), summary:not(.more > summary), progress";
  return page.locator(pressed).locator("visible=true");
}

for (const path of ["/", "/ko/"])
  test(`${path}: every figure is drawn without scrolling, whole and in its shape`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(path);
    await allDrawn(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.emulateMedia({ media: "print" });
    for (const [format, paper] of Object.entries(papers))
      await test.step(`on ${format}`, async () => {
        await page.setViewportSize(paper);
        for (const id of ["three", "explore"]) {
          const figure = curveOf(page, id);
          await figure.rendered();
          const canvas = figure.root.locator("canvas").first();
          const shape = await canvas.evaluate((canvas: HTMLCanvasElement) => {
            const { width, height } = canvas.getBoundingClientRect();
            return width / height / (canvas.width / canvas.height);
          });
          expect(shape).toBeCloseTo(1, 2);
        }
        for (const figure of await figuresOf(page).all()) {
          const box = await figure.boundingBox();
          expect(box?.height, (await figure.getAttribute("id")) ?? "").toBeLessThanOrEqual(paper.height);
        }
        await expect(fallbacks(page).locator("visible=true")).toHaveCount(0);
        await expect(controls(page)).toHaveCount(0);
        // A figure is not torn, so that a page may end early: of what the text would fill, at most two fifths are added.
        const filled = (await page.evaluate(() => document.documentElement.scrollHeight)) / paper.height;
        const pdf = (await page.pdf({ format })).toString("latin1");
        expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(1.4 * filled);
      });
  });

test("the catalogue is printed whole, without its controls", async ({ page }) => {
  const catalogue = await openCatalogue(page);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(papers.A4);
  await expect(catalogue.tiles).toHaveCount(38);
  await expect(catalogue.drawnTiles).toHaveCount(33);
  await expect(controls(page)).toHaveCount(0);
});

test("what is printed before it is drawn speaks neither of JavaScript nor of waiting", async ({ page }) => {
  const release = await holdWasm(page);
  await page.goto("/");
  await page.emulateMedia({ media: "print" });
  await expect(figuresOf(page).first().locator(".figure")).toBeAttached();
  await expect(page.getByText(/JavaScript|Computing/).locator("visible=true")).toHaveCount(0);
  release();
});

test("after printing a figure is on the screen as it was before", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await allDrawn(page);
  const figure = curveOf(page, "three");
  await figure.drawn();
  const look = async () => {
    await figure.rendered();
    const canvas = await figure.root.locator("canvas").first().boundingBox();
    return { width: canvas?.width, height: canvas?.height, paper: await figure.plot.paper() };
  };
  const before = await look();
  await page.pdf();
  expect(await look()).toEqual(before);
});

/** Every figure that is computed, as its author wrote it, far down in a post. */
const farDown = Object.values(figures)
  .filter((html) => !html.includes("activation-cost"))
  .map((html) => html.replace("></", `><p style="margin: 0">Its author's own words</p></`).replace('id="figure"', ""));
const post = `<div style="height: 5000px"></div>${farDown.join("")}`;
const oneLine = 40;

/** On paper each figure is as high as its author's words, which are seen. */
async function expectWords(page: Page): Promise<void> {
  const all = await everyFigure(page).all();
  expect(all).toHaveLength(farDown.length);
  for (const root of all) {
    await expect(root.getByText("Its author's own words")).toBeVisible();
    await expect.poll(() => new Figure(root).height()).toBeLessThanOrEqual(oneLine);
  }
}

test("a figure that is not loaded yet prints its author's words, and leaves no room", async ({ page }) => {
  await openPost(page, `${post}${tag}`);
  const release = await holdWasm(page);
  await page.emulateMedia({ media: "print" });
  await expectWords(page); // none of their tags is defined
  await page.emulateMedia({ media: "screen" });
  for (const root of await everyFigure(page).all()) {
    await root.scrollIntoViewIfNeeded();
    await expect(root.locator(".opening")).toBeAttached();
    await expect(root.getByText("Its author's own words")).toBeHidden();
  }
  await page.emulateMedia({ media: "print" });
  await expectWords(page);
  release();
  await allStarted(page);
  await expect(page.getByText("Its author's own words").locator("visible=true")).toHaveCount(0);
});
