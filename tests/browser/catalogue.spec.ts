import { type Core, loadCore } from "activation-lab/core";
import { rows, vectorRows } from "../../web/core/catalogue.ts";
import { tags } from "../../web/functions/entry.ts";
import { catalogueTexts, type TraitId } from "../../web/text/catalogue.ts";
import { texts } from "../../web/text/text.ts";
import { loadAllWords } from "./allWords.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { type Catalogue, catalogueOf, openCatalogue } from "./pages/catalogue.ts";
import { drag, middleOf } from "./pages/figure.ts";
import { fallback, followLink, holdWasm, loseWasm, overflow, strictPolicy, underPolicy } from "./pages/page.ts";

await loadAllWords();

const scalarIds: string[] = rows.map(({ id }) => id);
const vectorIds: string[] = vectorRows.map(({ id }) => id);

const shows = (catalogue: Catalogue, ids: readonly string[]) => expect.poll(() => catalogue.shown()).toEqual(ids);

for (const [path, language, colorScheme] of [
  ["/catalogue/", "en", "light"],
  ["/catalogue/", "en", "dark"],
  ["/ko/catalogue/", "ko", "light"],
  ["/ko/catalogue/", "ko", "dark"],
] as const)
  test(`${path} ${colorScheme}: every function once, in its group; at every width nothing sticks out, axe finds nothing`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    const catalogue = await openCatalogue(page, "", path);
    await test.step("every function stands once, in its group", async () => {
      expect(await catalogue.shown()).toHaveLength(rows.length + vectorRows.length);
      const { names, families } = texts[language];
      for (const family of new Set(rows.map((row) => row.family))) {
        const members = rows.filter((row) => row.family === family).map(({ id }) => names[id]);
        await expect(catalogue.namesIn(families[family])).toHaveText(members);
        await expect(catalogue.reasonOf(families[family])).not.toBeEmpty();
      }
      const inVectors = vectorRows.map(({ id }) => names[id]);
      await expect(catalogue.namesIn(catalogueTexts[language].vector)).toHaveText(inVectors);
    });
    await followLink(page, "#gelu?only=transformers");
    await catalogue.open("table");
    await catalogue.curve.scrollIntoView();
    await expect(catalogue.curve.point).toBeEnabled();
    for (const width of [320, 768, 1280])
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        if (width !== 768) expect(await axeViolations(page)).toEqual([]);
      });
  });

test("the lines drawn are f and f′", async ({ page }) => {
  const core = await loadCore();
  const catalogue = await openCatalogue(page);
  for (const column of ["value", "derivative"] as const) {
    const slope = column === "value" ? "derivative" : "secondDerivative";
    const paths = await catalogue.lines(column);
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

/** −10, −9.99, … 10 */
const grid = Float64Array.from({ length: 2001 }, (_, i) => i / 100 - 10);

const has: Record<TraitId, (id: string, core: Core) => boolean> = {
  // SELU's constants are made for it, the others are odd.
  centred: (id, core) => core.facts(id).odd || id === "selu",
  never_flat: (id, core) => core.facts(id).lowGradient.length === 0,
  bounded: (id, core) => Number.isFinite(core.facts(id).infimum) && Number.isFinite(core.facts(id).supremum),
  monotone: (id, core) => core.evaluate(id, grid).derivative.every((slope) => slope >= 0),
  smooth: (id, core) => core.facts(id).kinks.length === 0,
  gentle: (id, core) => {
    const { value } = core.evaluate(id, grid);
    return value.every((y, i) => i === 0 || Math.abs(y - (value[i - 1] as number)) < 0.01 + 1e-12);
  },
};

test("filters leave the functions of which they are true, two those of both, and every use is that of some", async ({
  page,
}) => {
  const core = await loadCore();
  const catalogue = await openCatalogue(page);
  const { traits, tags: uses } = catalogueTexts.en;
  await catalogue.open("filters");
  for (const [trait, holds] of Object.entries(has)) {
    const filter = catalogue.filter(traits[trait as TraitId].name);
    await filter.click();
    const want = scalarIds.filter((id) => holds(id, core));
    expect(want.length).toBeGreaterThan(0);
    await shows(catalogue, want);
    await expect(catalogue.count).toHaveText(`${want.length} of 38 functions`);
    await filter.click();
  }
  for (const tag of tags) {
    await catalogue.filter(uses[tag]).click();
    await expect.poll(async () => (await catalogue.shown()).length).toBeLessThan(38);
    expect((await catalogue.shown()).length).toBeGreaterThan(1);
    await catalogue.filter(uses[tag]).click();
  }
  await catalogue.filter("bounded").click();
  await catalogue.filter("recurrent nets").click();
  await shows(catalogue, ["sigmoid", "tanh", "hard_sigmoid"]);
});

test("sorted by a measure, every function stands in its place", async ({ page }) => {
  const core = await loadCore();
  const catalogue = await openCatalogue(page);
  const mean = (id: string) => core.outputDistribution(id, { sigma: 1, edges: Float64Array.of(-1, 1) }).mean;
  let before = await catalogue.shown();
  for (const [sort, measure, direction] of [
    ["slope", (id: string) => core.facts(id).steepestSlope, -1],
    ["infimum", (id: string) => core.facts(id).infimum, 1],
    ["mean", mean, -1],
    ["supremum", (id: string) => core.facts(id).supremum, -1],
  ] as const)
    await test.step(sort, async () => {
      await catalogue.order.selectOption(sort);
      await expect.poll(() => catalogue.shown()).not.toEqual(before);
      before = await catalogue.shown();
      expect(before).toHaveLength(rows.length + vectorRows.length);
      expect(before.slice(rows.length)).toEqual(vectorIds);
      const numbers = before.slice(0, rows.length).map((id) => Number(measure(id).toFixed(12)) + 0); // not 10⁻¹⁷
      expect(numbers).toEqual([...numbers].sort((a, b) => (a === b ? 0 : direction * (a < b ? -1 : 1))));
    });
});

test("x moves in every plot, by keys and under the pointer", async ({ page }) => {
  const core = await loadCore();
  const catalogue = await openCatalogue(page);
  await catalogue.point.press("Home");
  await expect(catalogue.reading("identity")).toHaveText("−7");
  expect(await catalogue.cursor()).toBe("0");
  await page.keyboard.press("ArrowRight");
  await expect(catalogue.reading("identity")).toHaveText("−6.9");
  await catalogue.tile("tanh").hover();
  await expect.poll(async () => Math.abs(await catalogue.number("x"))).toBeLessThan(0.1);
  await catalogue.rendered();
  const x = await catalogue.number("x");
  const { value } = core.evaluate("exponential", Float64Array.of(x));
  const read = (await catalogue.reading("exponential").textContent())?.replace("≈", "");
  expect(Math.abs(Number(read) - (value[0] as number))).toBeLessThanOrEqual(0.005 + 1e-12); // two decimals
  const softmax = core.evaluateVector("softmax", Float64Array.of(x, 1, 0, -1)).value;
  const first = (await catalogue.reading("softmax").textContent())?.split(" ")[0];
  expect(Number(first)).toBeCloseTo(softmax[0] as number, 1);
});

test("a move of x in all plots takes less than 8 ms of the main thread", async ({ page }) => {
  const catalogue = await openCatalogue(page);
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" }); // of this thread, whatever else the machine does
  const spent = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  const moves = (count: number) =>
    catalogue.root.evaluate(async (element, count) => {
      const figure = element as unknown as { x: number; updateComplete: Promise<boolean> };
      for (let i = 0; i < count; i++) {
        figure.x = -6 + i / 20;
        await figure.updateComplete;
      }
    }, count);
  await moves(60); // compiled by now
  const before = await spent();
  await moves(200);
  const each = ((await spent()) - before) / 200;
  console.log(`a move of x in 38 plots: ${each.toFixed(2)} ms`);
  expect(each).toBeGreaterThan(0.05); // the browser does tell
  expect(each).toBeLessThan(8);
});

test.describe("where WebAssembly is blocked", () => {
  test.use({ quiet: false });

  test("the catalogue says so, shows the fallback and offers another try", async ({ page }) => {
    const mend = await loseWasm(page);
    await page.goto("/ko/catalogue/");
    const catalogue = catalogueOf(page);
    await expect(catalogue.failure).toContainText(texts.ko.blocked.heading);
    await expect(fallback(catalogue.root)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await mend();
    await catalogue.retry.click();
    await expect(catalogue.drawnTiles).toHaveCount(rows.length);
  });
});

test("it runs under a strict policy, and its place does not change when the curves come", async ({ page }) => {
  const release = await holdWasm(page);
  await underPolicy(page, strictPolicy);
  await page.goto("/catalogue/");
  const catalogue = catalogueOf(page);
  await expect(catalogue.tiles).toHaveCount(38);
  const before = await catalogue.height();
  release();
  await expect(catalogue.drawnTiles).toHaveCount(rows.length);
  expect(await catalogue.height()).toBe(before);
});

test("a mouse that drags across a tile moves x and opens no card", async ({ page }) => {
  const catalogue = await openCatalogue(page);
  await catalogue.tile("sigmoid").scrollIntoViewIfNeeded();
  const middle = await middleOf(catalogue.tile("sigmoid"));
  await drag(page, middle, { x: middle.x + 40, y: middle.y });
  await expect.poll(() => catalogue.number("x")).toBeGreaterThan(2);
  await expect(catalogue.openCard).toHaveCount(0);
  await page.mouse.click(middle.x, middle.y);
  await expect(catalogue.openCard).toHaveCount(1);
});
