import { loadCore } from "activation-lab/core";
import { parseLink } from "../../web/elements/base/link.ts";
import { axeViolations, expect, phone, test } from "./lab.ts";
import { definition, entryText, readPages, termOf } from "./pages/beside.ts";
import { boxOf } from "./pages/figure.ts";
import { languageSwitch, overflow, strictPolicy, underPolicy } from "./pages/page.ts";

const core = await loadCore();
const english = ["/", "/catalogue/", "/misconceptions/", "/glossary/"];
const korean = english.map((path) => `/ko${path}`);

/** What a link to a demo may say beside its settings and picks. */
const ofFigures = ["functions", "seed", "seeds", "step", "show", "panels"];

test("every link of the pages leads to what there is, every term to its entry, in both languages the same", async ({
  page,
}) => {
  await page.goto("/glossary/");
  const pages = await readPages(page, [...english, ...korean]);
  expect(pages["/glossary/"]?.entries.length).toBeGreaterThan(40);
  const figures = new Set<string>();
  for (const path of english) {
    const [own, other] = [pages[path], pages[`/ko${path}`]];
    for (const what of ["headings", "entries", "links"] as const)
      expect(other?.[what].map((link) => link.replace(/^\/ko/, ""))).toEqual(own?.[what]);
  }
  for (const [from, { links, terms }] of Object.entries(pages)) {
    for (const link of [...links, ...terms]) {
      const [path = "", hash] = link.split("#");
      expect(pages, `${from}: ${link}`).toHaveProperty([path]);
      if (!hash) continue;
      const { id } = parseLink(hash);
      expect(pages[path]?.places, `${from}: ${link}`).toHaveProperty([id]);
      figures.add(`${pages[path]?.places[id]}#${hash}`);
    }
    const known = pages[from.startsWith("/ko/") ? "/ko/glossary/" : "/glossary/"]?.entries;
    for (const term of terms) expect(known, `${from}: ${term}`).toContain(term.replace(/.*#/, ""));
  }
  for (const [demo = "", hash = ""] of [...figures].map((figure) => figure.split("#"))) {
    if (!demo) continue;
    const { state } = parseLink(hash);
    const picks = core
      .listDemos()
      .find(({ id }) => id === demo)
      ?.picks.map(({ id }) => id);
    const settings = [...state].filter(([name]) => ![...ofFigures, ...(picks ?? [])].includes(name));
    const functions = state.get("functions");
    const run = core.startDemo(demo, { ...Object.fromEntries(settings), ...(functions ? { functions } : {}) });
    run.free(); // it throws at what it does not know
  }
});

test("a term’s definition stands beside it on hover and focus; Escape takes it away, Enter follows the link", async ({
  page,
}) => {
  await page.goto("/glossary/");
  const expected = await entryText(page, "bias").innerText();
  await termOf(page, "bias").hover();
  await expect(definition(page)).toHaveText(expected);
  await definition(page).hover(); // it can be read and copied
  await page.waitForTimeout(400);
  await expect(definition(page)).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(definition(page)).toHaveCount(0);
  await termOf(page, "weight").focus();
  await page.keyboard.press("Tab");
  await expect(termOf(page, "bias")).toBeFocused();
  await expect(termOf(page, "bias")).toHaveAccessibleDescription(expected);
  await page.keyboard.press("Escape");
  await expect(definition(page)).toHaveCount(0);
  await expect(termOf(page, "bias")).not.toHaveAttribute("aria-describedby");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/glossary\/#bias$/);
  await expect(definition(page)).toHaveCount(0);
});

test("under a finger the first tap shows, the second follows; nothing is covered or sticks out at 320 px", async ({
  browser,
}) => {
  const context = await browser.newContext({ ...phone, viewport: { width: 320, height: 568 } });
  const page = await context.newPage();
  for (const path of ["/glossary/", "/ko/glossary/"])
    await test.step(path, async () => {
      await page.goto(path, { waitUntil: "networkidle" }); // a tap before the definitions are there follows the link
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const terms = page.locator("a.term");
      for (const term of await terms.all()) {
        await term.tap();
        const [box, own] = [await boxOf(definition(page)), await boxOf(term)];
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(320);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(568);
        expect(box.y >= own.y + own.height || box.y + box.height <= own.y, "beside the term").toBe(true);
        expect(page.url()).not.toContain("#");
        await definition(page).tap();
        await expect(definition(page)).toHaveCount(0);
      }
      await termOf(page, "weight").tap();
      await expect(definition(page)).toBeVisible();
      await termOf(page, "weight").tap();
      await expect(page).toHaveURL(/#weight$/);
    });
  await context.close();
});

for (const path of ["/glossary/", "/ko/glossary/"])
  test(`${path}: axe finds nothing in either theme, with a definition shown too`, async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await termOf(page, "weight").focus();
      await expect(definition(page)).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
    }
  });

test("definitions show under a strict policy, trusted types included, and not on paper", async ({ page }) => {
  await underPolicy(page, `${strictPolicy}; require-trusted-types-for 'script'`);
  await page.goto("/glossary/");
  await termOf(page, "weight").focus();
  await expect(definition(page)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(definition(page)).toBeHidden();
});

test("the other language has the same entry at the same place", async ({ page }) => {
  await page.goto("/glossary/#learning-rate");
  await languageSwitch(page).click();
  await expect(page).toHaveURL(/\/ko\/glossary\/#learning-rate$/);
  await expect(page.locator("dt#learning-rate")).toBeInViewport();
});

test.describe("where the glossary can’t be had", () => {
  test.use({ quiet: false }); // the browser itself says what did not come

  test("a term is a link as any other", async ({ page }) => {
    await page.goto("/glossary/");
    const leads = page.url();
    await page.route(leads, (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
    await page.reload();
    await termOf(page, "bias").hover();
    await termOf(page, "bias").focus();
    await page.waitForTimeout(400);
    await expect(definition(page)).toHaveCount(0);
    await termOf(page, "bias").click();
    await expect(page).toHaveURL(/#bias$/);
  });
});
