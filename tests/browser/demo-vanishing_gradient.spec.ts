import { loadCore } from "activation-lab/core";
import { rows } from "../../web/core/catalogue.ts";
import { shortFactor } from "../../web/elements/demo/shortFactor.ts";
import { expect, test } from "./lab.ts";
import { boxOf } from "./pages/figure.ts";
import { openVanishing } from "./pages/vanishing.ts";

for (const [path, width] of [
  ["/", 360],
  ["/ko/", 360],
  ["/", 1280],
] as const)
  test(`${path} at ${width} px: a column that is full says by how much more there is, and no two say it in one place`, async ({
    page,
  }) => {
    const core = await loadCore();
    await page.setViewportSize({ width, height: 720 });
    const demo = await openVanishing(page, 'functions="sigmoid"', path);
    for (const given of [
      { functions: "sigmoid", gain: 13 },
      { functions: "relu", gain: 5, skip: true },
      { functions: "relu", initialisation: "fixed", depth: 50 },
      { functions: "tanh sigmoid", gain: 20, depth: 3 },
    ])
      await test.step(JSON.stringify(given), async () => {
        const attributes = Object.entries(given).map(([name, value]) => [name, value === true ? "" : String(value)]);
        await demo.set({
          gain: null,
          skip: null,
          initialisation: null,
          depth: null,
          ...Object.fromEntries(attributes),
        });
        await demo.rendered();
        const { shape = [], data = [] } = core.runDemo("vanishing_gradient", given).series.gradient ?? {};
        const depth = shape[2] ?? 0;
        for (const place of given.functions.split(" ").keys()) {
          const gradient = [...data].slice(place * depth, (place + 1) * depth);
          const factors = gradient.map((each) => shortFactor(each / (gradient.at(-1) ?? 0)));
          const over = factors.filter((factor) => factor.startsWith("×"));
          await expect(demo.layers(place).locator(".over")).toHaveCount(over.length);
          const said = demo.layers(place).locator(".over-by text");
          const words = await said.allTextContents();
          expect(words[0]).toBe(over[0]);
          for (const word of words) expect(over).toContain(word);

          const picture = await boxOf(demo.layers(place));
          let end = picture.x;
          for (const each of await said.all()) {
            const box = await boxOf(each);
            expect(box.x).toBeGreaterThanOrEqual(end);
            expect(box.y).toBeGreaterThanOrEqual(picture.y);
            end = box.x + box.width;
          }
          expect(end).toBeLessThanOrEqual(picture.x + picture.width);
        }
      });
  });

test("a unit is called saturated where its function levels off, and of no other function", async ({ page }) => {
  const core = await loadCore();
  const demo = await openVanishing(page, 'functions="sigmoid" depth="2" gain="0.1"');
  for (const { id, family } of rows)
    for (const limit of [0.01, 0.5]) {
      const { monotone, steepestSlope } = core.facts(id);
      const saturates = family === "saturating" && monotone !== null && steepestSlope >= limit;
      await demo.set({ functions: id, limit: String(limit) });
      await expect(demo.arrivals, `${id}, ${limit}`).toContainText(
        `${saturates ? "saturated" : "low slopes"} (|f′| < ${limit})`,
      );
    }
});
