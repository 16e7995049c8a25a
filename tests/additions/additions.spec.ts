import { loadCore } from "activation-lab/core";
import { expect, test } from "../browser/lab.ts";
import { openCard } from "../browser/pages/card.ts";
import { catalogueOf, openCatalogue } from "../browser/pages/catalogue.ts";
import { curveOf, openCurve } from "../browser/pages/curve.ts";
import { openDemo } from "../browser/pages/demo.ts";

test("an added function is in the menu, and its chart has its slider", async ({ page }) => {
  const curve = await openCurve(page, 'explore functions="sigmoid" x="-1" panels="adjust"');
  await curve.button(/more/).click();
  await curve.search.fill("isrlu");
  await curve.chip("ISRLU").click();
  await curve.holds({ functions: "sigmoid isrlu" });
  await expect(curve.values(1).first()).toHaveText("−0.7071");
  await curve.parameter("α").fill("3");
  await expect(curve.values(1).first()).toHaveText("−0.5");
});

test("an added function is in links, and its formula and its code in the panels", async ({ page }) => {
  await page.goto("/#three?functions=sigmoid+isrlu(alpha=3)&x=-1&panels=formula+export");
  const curve = curveOf(page, "three");
  await curve.drawn();
  await expect(curve.values(1).first()).toHaveText("−0.5");
  await expect(curve.openPanel("formula").locator("math")).not.toHaveCount(0);
  await expect(curve.openPanel("export")).toContainText("def isrlu(x, alpha=1):");
});

test("an added function has its card, in both languages", async ({ page }) => {
  const card = await openCard(page, 'functions="isrlu(alpha=4)"');
  await expect(card.cells("range")).toContainText("(−0.5, ∞)");
  await expect(card.cells("source")).toContainText("Carlile");
  await card.set({ lang: "ko" });
  await expect(card.cells("uses")).toContainText("Carlile 외(2017)");
});

for (const path of ["/catalogue/", "/ko/catalogue/"])
  test(`an added function is in the catalogue at ${path}`, async ({ page }) => {
    await openCatalogue(page, "", path);
    const catalogue = catalogueOf(page);
    await catalogue.tile("isrlu").getByRole("link", { name: "ISRLU" }).click();
    await expect(page).toHaveURL(/#.*isrlu/);
    await expect(catalogue.facts.cells("range")).toContainText("(−1, ∞)");
  });

test("an added function races in a demo", async ({ page }) => {
  const demo = await openDemo(page, 'name="vanishing_gradient" functions="sigmoid"');
  await demo.open("adjust");
  await demo.addFunction.selectOption("isrlu");
  await expect(demo.functions).toHaveCount(2);
  await demo.open("said");
  await expect(demo.sentences.filter({ hasText: "ISRLU" })).not.toHaveCount(0);
});

test("an added demo is listed, runs, and is shown in both languages", async ({ page }) => {
  const core = await loadCore();
  expect(core.listDemos().map(({ id }) => String(id))).toContain("iteration");
  expect(core.runDemo("iteration", { functions: "sigmoid" }).verdicts[0]?.id).toBe("settled");
  const demo = await openDemo(page, 'name="iteration" functions="sigmoid isrlu"');
  await expect(demo.headline).toContainText("has settled at");
  await demo.open("said");
  await expect(demo.sentences.filter({ hasText: "Sigmoid has settled at 0.66" })).toHaveCount(1);
  await expect(demo.root.getByRole("img", { name: "x over the steps: Sigmoid, ISRLU" })).toBeVisible();
  await demo.preset("from far out").click();
  await demo.holds({ functions: "sigmoid tanh" });
  await demo.set({ lang: "ko" });
  await expect(demo.sentences.filter({ hasText: "자리를 잡았어요" })).toHaveCount(1);
});
