import { rows } from "../../web/core/catalogue.ts";
import { adjustTexts } from "../../web/text/adjust.ts";
import { curveTexts } from "../../web/text/curve.ts";
import { texts } from "../../web/text/text.ts";
import { loadAllWords } from "./allWords.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { curveOf, openCurve, openLesson } from "./pages/curve.ts";
import { demoOf } from "./pages/demo.ts";
import { boxOf } from "./pages/figure.ts";
import { allDrawn, header, overflow, requestsOf, skipLink, themeSwitch } from "./pages/page.ts";

await loadAllWords();

for (const path of ["/", "/ko/"])
  for (const colorScheme of ["light", "dark"] as const)
    test(`${path} ${colorScheme}: at every width nothing sticks out, axe finds nothing`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      const figure = await openLesson(page, "three", path);
      const explorer = curveOf(page, "explore");
      await explorer.drawn();
      const { more } = adjustTexts[path === "/" ? "en" : "ko"];
      await explorer.adjust();
      await explorer.button(more(rows.length - 6)).click();
      await figure.panel("numbers").click();
      await expect(figure.rows).toHaveCount(25);
      for (const width of [320, 768, 1280])
        await test.step(`${width} px`, async () => {
          await page.setViewportSize({ width, height: 800 });
          for (const each of [figure, explorer]) await each.drawn();
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          for (const each of [figure, explorer]) expect(await each.spilled()).toEqual([]);
          if (width !== 768) expect(await axeViolations(page)).toEqual([]);
        });
    });

test("no request goes to another origin, a card loads only where there is one, and the marks are set", async ({
  page,
  baseURL,
}) => {
  const requests = requestsOf(page);
  await openLesson(page);
  const explorer = curveOf(page, "explore");
  await explorer.drawn();
  expect(requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
  const wasm = () => requests.filter((url) => url.endsWith(".wasm")).map((url) => /\w+(?=-[^/]*$)/.exec(url)?.[0]);
  await expect.poll(wasm).toEqual(["opening", "activation"]); // curves are in either
  const marks = await page.evaluate(() => performance.getEntriesByType("mark").map(({ name }) => name));
  expect(marks).toContain("first-chart");
  expect(marks).toContain("interactive");
  const ofCards = () => requests.filter((url) => /\/card|activationCard/.test(url)).length;
  expect(ofCards()).toBe(0);
  await explorer.panel("properties").click();
  await expect(explorer.card.cells("range").first()).toBeVisible();
  expect(ofCards()).toBeGreaterThan(0);
  expect(wasm()).toHaveLength(2);
});

for (const path of [
  "/",
  "/ko/",
  "/catalogue/",
  "/ko/catalogue/",
  "/misconceptions/",
  "/ko/misconceptions/",
  "/glossary/",
  "/ko/glossary/",
])
  test(`${path}: the header is one row on a phone, and leaves the screen to the figure`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(path);
    const heading = page.getByRole("heading", { level: 1 });
    expect((await boxOf(header(page))).height).toBeLessThan(50);
    expect((await boxOf(heading)).height).toBeLessThan(60);
    await page.setViewportSize({ width: 320, height: 640 });
    const cut = await header(page)
      .locator("a")
      .evaluateAll((links) => links.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
    expect(cut).toBe(0);
    await page.setViewportSize({ width: 1280, height: 720 });
    const { y, height } = await boxOf(heading);
    expect(y + height).toBeLessThanOrEqual(110);
  });

test("what a keyboard meets first is a way past the header", async ({ page }) => {
  await page.goto("/ko/");
  await expect(skipLink(page)).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(skipLink(page)).toBeFocused();
  await expect(skipLink(page)).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(themeSwitch(page)).not.toBeFocused();
  await expect(header(page).locator(":focus")).toHaveCount(0);
});

const blueOnLight = "#0069a8";
const blueOnDark = "#56b4e9";

test("the theme can be chosen, and is remembered", async ({ page }) => {
  const figure = await openLesson(page);
  const paper = () => figure.plot.paper();
  const choose = (name: string) => themeSwitch(page).selectOption(name);
  await expect.poll(paper).toBe("rgb(255, 255, 255)");
  await choose("Dark");
  await expect.poll(paper).toBe("rgb(22, 28, 36)");
  await expect(figure.marker).toHaveAttribute("fill", blueOnDark);
  await page.reload();
  await figure.drawn();
  await expect(themeSwitch(page)).toHaveValue("dark");
  await expect(figure.marker).toHaveAttribute("fill", blueOnDark);
  await page.getByRole("link", { name: "한국어" }).click();
  await expect(themeSwitch(page)).toHaveValue("dark");
  await figure.drawn();
  await choose("자동");
  await expect.poll(paper).toBe("rgb(255, 255, 255)");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(figure.marker).toHaveAttribute("fill", blueOnDark);
  await test.step("a dark page prints light", async () => {
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await expect(figure.marker).toHaveAttribute("fill", blueOnLight);
  });
});

test("a figure follows the theme and the language given to it", async ({ page }) => {
  const figure = await openCurve(page, 'theme="dark" lang="ko-KR"');
  await expect(figure.panel("numbers")).toHaveText("수치 표");
  await expect(figure.marker).toHaveAttribute("fill", blueOnDark);
  await figure.set({ lang: "en" });
  await expect(figure.panel("numbers")).toHaveText("Numbers");
});

test("the page is worked by the keyboard alone", async ({ page }) => {
  await openLesson(page, "explore");
  await page.evaluate(() => scrollTo(0, 0));
  const wanted = new Set([
    "한국어",
    "Show: the function f",
    "Zoom in",
    "The point x",
    "Numbers",
    "Sigmoid",
    adjustTexts.en.more(rows.length - 6),
    "Remove GELU",
  ]);
  const stops: Record<string, number> = {};
  await page.evaluate("window.met = []");
  const focused = () =>
    page.evaluate(() => {
      const { met } = window as unknown as { met: unknown[] };
      const outer = document.activeElement;
      const inner = outer?.shadowRoot?.activeElement ?? outer;
      const label = inner instanceof HTMLInputElement ? inner.labels?.[0] : inner;
      const name = inner?.getAttribute("aria-label") ?? label?.textContent?.trim() ?? "";
      const isInRow = inner?.localName === "button" && inner.parentElement?.querySelector('button[tabindex="-1"]');
      const place = met.includes(inner) ? met.indexOf(inner) : met.push(inner) - 1;
      const isShut = inner?.getAttribute("aria-expanded") === "false";
      return { figure: outer?.id ?? "", place, name, isInRow: Boolean(isInRow), isShut };
    });
  let first = "";
  let round = 1; // what a part shows that is loaded late is met when the page is gone through again
  while (round < 3 && wanted.size) {
    await page.keyboard.press("Tab");
    const { figure, place, name, isInRow, isShut } = await focused();
    if (name === first) round++;
    first ||= name;
    if (round === 1) stops[figure] = (stops[figure] ?? 0) + 1;
    wanted.delete(name);
    if (name === curveTexts.en.panels.choose && isShut) {
      await page.keyboard.press("Enter");
      await expect(page.getByText(texts.en.panels.loading)).toHaveCount(0);
    }
    // A row of buttons is one stop; arrows go along it.
    for (let at = -1; isInRow && at !== place; ) {
      await page.keyboard.press("ArrowRight");
      const next = await focused();
      expect(next.figure, `from ${name} an arrow key leads along the row`).toBe(figure);
      wanted.delete(next.name);
      at = next.place;
    }
  }
  expect([...wanted]).toEqual([]);
  for (const id of ["vanishing", "three"]) expect(stops[id], id).toBeLessThanOrEqual(8);
});

test("a figure that is drawn before it is seen plays once it is seen", async ({ page }) => {
  await page.goto("/");
  const demo = demoOf(page, "stuck");
  await expect(demo.picture).toBeAttached();
  await allDrawn(page);
  await demo.holds({ step: null });
  await demo.scrollIntoView();
  await expect.poll(() => demo.number("step")).toBeGreaterThan(0);
});

test("both languages hold the same figures", async ({ request }) => {
  const figures = async (path: string) => {
    const html = await (await request.get(path)).text();
    const tags = html.match(/<(gradient-demo|activation-curve|activation-bars|activation-cost|h2)\b[^>]*>/g);
    return tags?.map((tag) => tag.replace(/\s+/g, " "));
  };
  expect(await figures("/")).toHaveLength(37);
  expect(await figures("/ko/")).toEqual(await figures("/"));
});
