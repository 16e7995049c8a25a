import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadCore } from "activation-lab/core";
import { answers } from "../../web/lesson/answers.ts";
import { quotes } from "../../web/lesson/quotes.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { boxOf, Figure } from "./pages/figure.ts";
import {
  Guess,
  lessonStarted,
  openFolds,
  progressOf,
  quotesOf,
  railMark,
  sectionLinks,
  stateLinks,
  structureOf,
} from "./pages/lesson.ts";
import { drawEach, overflow } from "./pages/page.ts";

const pages = { "/": "index.html", "/ko/": "ko/index.html" } as const;
const built = (file: string) => readFileSync(resolve(import.meta.dirname, "../../dist/site", file), "utf8");

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("both languages have the same headings, figures, formulas, quotes, guesses and links", async ({ page }) => {
    await page.goto("/");
    const english = await structureOf(page);
    expect(english.length).toBeGreaterThan(60);
    await page.goto("/ko/");
    expect(await structureOf(page)).toEqual(english);
  });

  for (const path of ["/", "/ko/"])
    test(`${path} can be read`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(path);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await expect(quotesOf(page, "saturated").first()).toHaveText("62%");
      await page.locator("main summary").first().click();
      await expect(quotesOf(page, "left").first()).toBeVisible();
    });
});

for (const [path, file] of Object.entries(pages))
  test(`${path}: every quote is known and filled in, every guess has its answer among the choices`, async () => {
    const html = built(file);
    const filled = [...html.matchAll(/data-quote="(\w+)"[^>]*>([^<]*)</g)];
    expect(filled.length).toBeGreaterThan(4);
    for (const [, id = "", text = ""] of filled) {
      expect(Object.keys(quotes)).toContain(id);
      expect(text, id).toMatch(/\S/);
      expect(text, id).not.toMatch(/NaN|undefined|^–$/);
    }
    const core = await loadCore();
    const choices = new Map<string, string[]>();
    for (const [, name = "", value = ""] of html.matchAll(/<input type="radio" name="(\w+)" value="([\w.-]+)"/g))
      if (!name.endsWith("_sure")) choices.set(name, [...(choices.get(name) ?? []), value]);
    expect([...choices.keys()].sort()).toEqual(Object.keys(answers).sort());
    for (const [name, values] of choices) expect(values, name).toContain(answers[name]?.(core));
  });

test("a guess is judged by what the core computes, is kept, and can be cleared", async ({ page }) => {
  await page.goto("/");
  await lessonStarted(page);
  const guess = new Guess(page, "saturated_message");
  await expect(progressOf(page)).toBeHidden();
  await guess.choice("less").check();
  await expect(guess.said).toHaveText("Not so. Look:");
  await expect(guess.judged("right")).toHaveValue("all");
  await expect(guess.judged("wrong")).toHaveValue("less");
  await expect(guess.reveal).toHaveAttribute("open", "");
  await guess.choice("all").check();
  await expect(guess.said).toHaveText("Right.");
  await expect(guess.judged("wrong")).toHaveCount(0);
  await page.goto("/ko/");
  await lessonStarted(page);
  await expect(guess.choice("all")).toBeChecked();
  await expect(guess.said).toHaveText("맞아요.");
  await progressOf(page).getByRole("button").click();
  await expect(guess.choice("all")).not.toBeChecked();
  await expect(guess.said).toBeEmpty();
  await page.reload();
  await lessonStarted(page);
  await expect(guess.choice("all")).not.toBeChecked();
});

test("where a teacher holds the answers, a guess is kept and nothing is revealed", async ({ page }) => {
  await page.goto("/?hold");
  await lessonStarted(page);
  const guess = new Guess(page, "saturated_message");
  await guess.choice("less").check();
  await expect(guess.said).toHaveText(/kept/);
  await expect(guess.judged("right")).toHaveCount(0);
  await expect(guess.reveal).toBeHidden();
});

test("links of the prose set their figure to a state that it can be in, and bring it into view", async ({ page }) => {
  await page.goto("/");
  await drawEach(page);
  await lessonStarted(page);
  const links = await stateLinks(page).evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(links.length).toBeGreaterThan(0);
  await openFolds(page);
  for (const href of new Set(links))
    await test.step(href, async () => {
      await stateLinks(page)
        .and(page.locator(`[href="${href}"]`))
        .first()
        .click();
      const figure = new Figure(page.locator(/^#[\w-]+/.exec(href)?.[0] ?? ""));
      await expect(figure.root).toBeInViewport();
      await expect(figure.problems).toHaveCount(0);
    });
});

test("where a figure has nothing of what is quoted, the quote says so", async ({ page }) => {
  for (const [state, id, told] of [
    ["cliff?functions=step+relu", "steepness", "–"],
    ["cliff?functions=step+relu", "steepest_slope", "–"],
    ["vanishing?functions=step", "moon", "0 m"],
    ["rescue?functions=step", "per_layer", "–"],
  ] as const) {
    await page.goto(`/#${state}`);
    await page.reload();
    await expect(quotesOf(page, id).and(page.locator("[data-of]")).first(), state).toHaveText(told);
  }
});

for (const path of ["/", "/ko/"])
  test(`${path}: axe finds nothing in the prose with everything open, in the light and in the dark`, async ({
    page,
  }) => {
    await page.goto(path);
    await lessonStarted(page);
    await openFolds(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
    for (const colorScheme of ["light", "dark"] as const)
      await test.step(colorScheme, async () => {
        await page.emulateMedia({ colorScheme });
        expect(await axeViolations(page, "main")).toEqual([]);
      });
  });

for (const path of ["/", "/ko/"])
  test(`${path}: every section has a link to itself, which scripts make a button that copies it`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(path);
    await lessonStarted(page);
    const copies = sectionLinks(page);
    await expect(copies).toHaveCount(14);
    for (const [i, heading] of (await page.locator(".kicker:has(button) + h2").all()).entries()) {
      await expect(copies.nth(i)).toHaveAccessibleName(
        new RegExp(`: ${(await heading.innerText()).replace("?", "\\?")}$`),
      );
      if (i > 1) continue;
      await copies.nth(i).click();
      const address = new URL(`${path}#${await heading.getAttribute("id")}`, page.url()).href;
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    }
  });

for (const path of ["/", "/ko/"])
  test(`${path}: nothing sticks out at 200% zoom or on a very wide screen, and the rail covers no text`, async ({
    page,
  }) => {
    await page.goto(path);
    await lessonStarted(page);
    for (const [width, height] of [
      [640, 360],
      [1100, 720],
      [1640, 900],
      [2000, 1200],
      [2560, 1440],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
      const rail = page.locator(".rail");
      expect(await rail.isVisible()).toBe(width >= 1100);
      if (width < 1100) continue;
      const [beside, text] = [await boxOf(rail), await boxOf(page.locator("main h1"))];
      expect(beside.x).toBeGreaterThanOrEqual(0);
      expect(beside.x + beside.width, `${width} px`).toBeLessThanOrEqual(text.x);
    }
  });

test("the rail shows where the reader is", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/#dead");
  await lessonStarted(page);
  await expect(railMark(page)).toHaveAttribute("href", "#dead");
});
