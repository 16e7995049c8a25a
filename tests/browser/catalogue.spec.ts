import type { Locator, Page } from "@playwright/test";
import { type Core, loadCore } from "activation-lab/core";
import { rows, vectorRows } from "../../web/core/catalogue.ts";
import { tags } from "../../web/functions/entry.ts";
import { catalogueTexts, type TraitId } from "../../web/text/catalogue.ts";
import { texts } from "../../web/text/text.ts";
import { axeViolations, expect, test } from "./lab.ts";

/** Opens the catalogue and waits until its curves are there. */
async function openCatalogue(page: Page, hash = "", path = "/catalogue/"): Promise<Locator> {
  await page.goto(path + hash);
  const catalogue = page.locator("activation-catalogue");
  await expect(catalogue.locator(".point input")).toBeEnabled();
  return catalogue;
}

const shownIds = (catalogue: Locator) =>
  catalogue.locator(".tile").evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute("data-id")));
const scalarIds = rows.map(({ id }) => id);
const vectorIds = vectorRows.map(({ id }) => id);

for (const [path, language] of [
  ["/catalogue/", "en"],
  ["/ko/catalogue/", "ko"],
] as const) {
  test(`${path} shows every function once, in its group`, async ({ page }) => {
    const catalogue = await openCatalogue(page, "", path);
    expect(await shownIds(catalogue)).toHaveLength(rows.length + vectorRows.length);
    const { names, families } = texts[language];
    const group = (heading: string) =>
      catalogue.locator(".group", { has: page.getByRole("heading", { name: heading, exact: true }) });
    for (const family of new Set(rows.map((row) => row.family))) {
      const members = rows.filter((row) => row.family === family).map(({ id }) => names[id]);
      await expect(group(families[family]).locator(".tile h3")).toHaveText(members);
      await expect(group(families[family]).locator(".reason")).not.toBeEmpty();
    }
    await expect(group(catalogueTexts[language].vector).locator(".tile h3")).toHaveText(
      vectorIds.map((id) => names[id]),
    );
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`${path} ${colorScheme}: at every width nothing sticks out, axe finds nothing`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      const catalogue = await openCatalogue(page, "#gelu?only=transformers", path);
      await catalogue.locator("details summary").last().click();
      await expect(catalogue.locator("activation-curve input.point")).toBeEnabled();
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
        expect(await axeViolations(page), `${width} px`).toEqual([]);
      }
    });
}

test("the lines drawn are f and f′", async ({ page }) => {
  const core = await loadCore();
  const catalogue = await openCatalogue(page);
  for (const column of ["value", "derivative"] as const) {
    const slope = column === "value" ? "derivative" : "secondDerivative";
    const paths = await catalogue.evaluate(
      (element, name) =>
        Array.from(element.shadowRoot?.querySelectorAll(`[data-id] path.${name}`) ?? [], (path) => ({
          id: path.closest<HTMLElement>("[data-id]")?.dataset["id"] ?? "",
          d: path.getAttribute("d") ?? "",
        })),
      column,
    );
    expect(paths.map(({ id }) => id).sort()).toEqual([...scalarIds].sort());
    for (const { id, d } of paths) {
      const kinks = core.facts(id).kinks.map(({ x }) => x);
      const points = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
        ([, left, top]) => [Number(left) / 15 - 7, 3 - Number(top) / 30] as const,
      );
      expect(points.length).toBeGreaterThan(130);
      const want = core.evaluate(
        id,
        Float64Array.from(points, ([x]) => x),
      );
      const astray = points.filter(([x, y], i) => {
        // The points are rounded to a tenth of a pixel.
        const rounding = 0.0017 + 0.0034 * Math.abs(want[slope][i] as number);
        const near = Math.abs(y - (want[column][i] as number)) < 1.1 * rounding;
        return !near && kinks.every((kink) => Math.abs(x - kink) > 0.01);
      });
      expect(astray, `${id} ${column}`).toEqual([]);
    }
  }
});

const has: Record<TraitId, (id: string, core: Core) => boolean> = {
  // SELU's constants are made for it, the others are odd.
  centred: (id, core) => core.facts(id).odd || id === "selu",
  never_flat: (id, core) => core.facts(id).lowGradient.length === 0,
  bounded: (id, core) => Number.isFinite(core.facts(id).infimum) && Number.isFinite(core.facts(id).supremum),
  monotone: (id, core) =>
    core
      .evaluate(
        id,
        Float64Array.from({ length: 2001 }, (_, i) => i / 100 - 10),
      )
      .derivative.every((slope) => slope >= 0),
  smooth: (id, core) => core.facts(id).kinks.length === 0,
  gentle: (id, core) => core.facts(id).steepestSlope <= 1,
};

test("filters leave the functions of which they are true; two leave those of both", async ({ page }) => {
  const core = await loadCore();
  const catalogue = await openCatalogue(page);
  for (const [trait, holds] of Object.entries(has)) {
    const chip = catalogue.locator(`[data-filter="${trait}"]`);
    await chip.click();
    const want = scalarIds.filter((id) => holds(id, core));
    expect(want.length).toBeGreaterThan(0);
    expect(await shownIds(catalogue)).toEqual(want);
    await expect(catalogue.locator(".found [role=status]")).toHaveText(`${want.length} of 38 functions`);
    await chip.click();
  }
  await catalogue.getByRole("button", { name: "bounded" }).click();
  await catalogue.getByRole("button", { name: "recurrent nets" }).click();
  expect(await shownIds(catalogue)).toEqual(["sigmoid", "tanh", "hard_sigmoid"]);
});

test("every use is that of some function", async ({ page }) => {
  const catalogue = await openCatalogue(page);
  for (const tag of tags) {
    await catalogue.locator(`[data-filter="${tag}"]`).click();
    expect((await shownIds(catalogue)).length).toBeGreaterThan(1);
    await catalogue.locator(`[data-filter="${tag}"]`).click();
  }
});

for (const [sort, measure, direction] of [
  ["slope", (id: string, core: Core) => core.facts(id).steepestSlope, -1],
  ["infimum", (id: string, core: Core) => core.facts(id).infimum, 1],
  [
    "mean",
    (id: string, core: Core) => core.outputDistribution(id, { sigma: 1, edges: Float64Array.of(-1, 1) }).mean,
    -1,
  ],
  ["supremum", (id: string, core: Core) => core.facts(id).supremum, -1],
] as const)
  test(`sorted by ${sort}, every function stands in its place`, async ({ page }) => {
    const core = await loadCore();
    const catalogue = await openCatalogue(page);
    await catalogue.getByRole("combobox").selectOption(sort);
    const ids = (await shownIds(catalogue)) as string[];
    expect(ids).toHaveLength(rows.length + vectorRows.length);
    expect(ids.slice(rows.length)).toEqual(vectorIds);
    const numbers = ids.slice(0, rows.length).map((id) => Number(measure(id, core).toFixed(12)) + 0); // not 10⁻¹⁷
    expect(numbers).toEqual([...numbers].sort((a, b) => (a === b ? 0 : direction * (a < b ? -1 : 1))));
  });

test("order, filters and search are in the address, and a reload keeps them", async ({ page }) => {
  const catalogue = await openCatalogue(page);
  await catalogue.getByRole("combobox").selectOption("slope");
  await catalogue.getByRole("button", { name: "smooth" }).click();
  await catalogue.getByRole("searchbox").fill("elu");
  await expect(page).toHaveURL(/#catalogue\?sort=slope&only=smooth&search=elu$/);
  const before = await shownIds(catalogue);
  expect(before).toEqual(["gelu_tanh", "gelu"]);
  await page.reload();
  await expect(catalogue.getByRole("searchbox")).toHaveValue("elu");
  expect(await shownIds(catalogue)).toEqual(before);
  await catalogue.getByRole("link", { name: "GELU", exact: true }).click();
  await expect(page).toHaveURL(/#gelu\?sort=slope&only=smooth&search=elu$/);
  await page.goBack();
  await expect(catalogue.locator(".panel")).toHaveCount(0);
  expect(await shownIds(catalogue)).toEqual(before);
});

test("where nothing is left it says so, and offers to clear the filters", async ({ page }) => {
  const catalogue = await openCatalogue(page, "#catalogue?only=never_flat+bounded");
  await expect(catalogue.locator(".empty")).toContainText("No function is all of this at once");
  await expect(catalogue.locator(".found [role=status]")).toHaveText("0 of 38 functions");
  expect(await axeViolations(page)).toEqual([]);
  await catalogue.locator(".empty button").click();
  await expect(catalogue.locator(".tile")).toHaveCount(38);
  await expect(catalogue.getByRole("searchbox")).toBeFocused();
  await expect(page).toHaveURL(/\/catalogue\/$/);
});

test("a card opens at its address, closes, and back and forward lead there again", async ({ page }) => {
  const catalogue = await openCatalogue(page);
  const card = catalogue.locator(".panel");
  const link = catalogue.getByRole("link", { name: "GELU", exact: true });
  await link.click();
  await expect(page).toHaveURL(/#gelu$/);
  await expect(card.locator("#card")).toBeFocused();
  await expect(card.locator("activation-curve")).toHaveAttribute("functions", "gelu");
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(/\/catalogue\/$/);
  await page.goBack();
  await expect(card.locator("#card")).toHaveText("GELU");
  await page.goForward();
  await expect(card).toHaveCount(0);
  await page.goto("/catalogue/#mish");
  await expect(card.locator("#card")).toHaveText("Mish");
  await page.goto("/catalogue/#softmax");
  await expect(card.locator("#card")).toHaveText("Softmax");
});

test("no tile cuts off what it says of a function of a vector", async ({ page }) => {
  const catalogue = await openCatalogue(page);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const cut = await catalogue
      .locator("dl.vector")
      .evaluateAll(
        (all) =>
          all.filter((list) =>
            [list, ...list.querySelectorAll("div, dd")].some(
              ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
            ),
          ).length,
      );
    expect(cut, `${width} px`).toBe(0);
  }
});

test("the curve of a card has the range of its tile, in which ReLU6 levels off", async ({ page }) => {
  const catalogue = await openCatalogue(page, "#relu6");
  await expect(catalogue.locator(".panel activation-curve")).toHaveAttribute("range", "-7 7");
});

test("the names of the table’s rows and columns stand by their cells and stay in view", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const catalogue = await openCatalogue(page, "", "/ko/catalogue/");
  await catalogue.locator("details summary").click();
  const places = await catalogue.locator(".table").evaluate((table) => {
    table.scrollTo(300, 400);
    const { left, top } = table.getBoundingClientRect();
    const side = (selector: string, name: "left" | "top") =>
      table.querySelector(selector)?.getBoundingClientRect()[name] ?? Number.NaN;
    return {
      name: side("tbody th", "left") - left,
      head: side("thead th", "top") - top,
      words: side("thead th:last-child", "left") - side("td:last-child", "left"),
      aligned: ["thead th:last-child", "td:last-child"].map((selector) => {
        const cell = table.querySelector(selector);
        return cell && getComputedStyle(cell).textAlign;
      }),
    };
  });
  expect(places.name).toBeLessThan(2);
  expect(places.head).toBeLessThan(2);
  expect(places.words).toBe(0);
  expect(places.aligned).toEqual(["start", "start"]);
});

test("the card follows the parameters of the curve beside it", async ({ page }) => {
  const catalogue = await openCatalogue(page, "#elu");
  const range = catalogue.locator('.panel activation-card [data-row="range"] td');
  await expect(range).toContainText("(−1, ∞)");
  await catalogue.locator(".panel activation-curve #slider-0-alpha").fill("2.5");
  await expect(range).toContainText("(−2.5, ∞)");
});

test("what an address names and is not known is said", async ({ page }) => {
  const catalogue = await openCatalogue(page, "#gelo?sort=size&only=smooth+blue");
  await expect(catalogue.locator(".problems li")).toHaveText([
    /There is no function "gelo"/,
    /sort must be one of group, .*not "size"/,
    /only must be one of .*not "blue"/,
  ]);
  await expect(catalogue.locator(".tile")).not.toHaveCount(0);
});

test("x moves in every plot, by keys and under the pointer", async ({ page }) => {
  const core = await loadCore();
  const catalogue = await openCatalogue(page);
  const reading = (id: string) => catalogue.locator(`[data-id="${id}"] dd`).first();
  await catalogue.locator(".point input").focus();
  await page.keyboard.press("Home");
  await expect(reading("identity")).toHaveText("−7");
  await expect(catalogue.locator(".tile line.cursor").first()).toHaveAttribute("x1", "0");
  await page.keyboard.press("ArrowRight");
  await expect(reading("identity")).toHaveText("−6.9");
  await catalogue.locator('[data-id="tanh"]').hover();
  const x = Number(await catalogue.getAttribute("x"));
  expect(Math.abs(x)).toBeLessThan(0.1);
  const { value } = core.evaluate("exponential", Float64Array.of(x));
  expect(Number(await reading("exponential").textContent())).toBeCloseTo(value[0] as number, 2);
  const softmax = core.evaluateVector("softmax", Float64Array.of(x, 1, 0, -1)).value;
  expect(Number((await reading("softmax").textContent())?.split(" ")[0])).toBeCloseTo(softmax[0] as number, 1);
});

test("a move of x in all plots takes less than 8 ms of script", async ({ page }) => {
  const catalogue = await openCatalogue(page);
  const fastest = await catalogue.evaluate(async (element) => {
    const figure = element as unknown as { x: number; updateComplete: Promise<boolean> };
    const times: number[] = [];
    for (let i = 0; i < 60; i++) {
      const start = performance.now();
      figure.x = -6 + i / 5;
      await figure.updateComplete;
      times.push(performance.now() - start);
    }
    // Of the fastest quarter: the machine may be busy with other things.
    return times.sort((a, b) => a - b)[15] as number;
  });
  console.log(`a move of x in 38 plots: ${fastest.toFixed(2)} ms`);
  expect(fastest).toBeLessThan(8);
});

test.describe("where WebAssembly is blocked", () => {
  test.use({ quiet: false });

  test("the catalogue says so, shows the fallback and offers another try", async ({ page }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto("/ko/catalogue/");
    const catalogue = page.locator("activation-catalogue");
    await expect(catalogue.getByRole("alert")).toContainText(texts.ko.blocked.heading);
    await expect(catalogue.locator(".opened-from-disk")).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.unroute("**/*.wasm");
    await catalogue.getByRole("button", { name: texts.ko.blocked.retry }).click();
    await expect(catalogue.locator(".tile path.value")).toHaveCount(rows.length);
  });
});

test("it runs under a strict policy, and its place does not change when the curves come", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.route(/\/catalogue\/$/, async (route) => {
    const response = await route.fetch();
    const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await page.goto("/catalogue/");
  const catalogue = page.locator("activation-catalogue");
  await expect(catalogue.locator(".tile")).toHaveCount(38);
  const height = async () => (await catalogue.boundingBox())?.height;
  const before = await height();
  release();
  await expect(catalogue.locator(".tile path.value")).toHaveCount(rows.length);
  expect(await height()).toBe(before);
});
