import { loadCore } from "activation-lab/core";
import { readRun } from "../../web/core/demo.ts";
import { remedied } from "../../web/elements/demo/remedies.ts";
import { view } from "../../web/elements/demo/views/decision_boundary.ts";
import { boundaryTexts } from "../../web/text/demos/decision_boundary.ts";
import { loadAllWords } from "./allWords.ts";
import { expect, test } from "./lab.ts";
import { openBoundary } from "./pages/boundary.ts";

await loadAllWords();
const core = await loadCore();
const { remedies: tried, goodEnds: ends = [] } = view;

test("every remedy is named in both languages, with the numbers that it sets", () => {
  const { settings } = readRun("decision_boundary", {});
  for (const language of ["en", "ko"] as const) {
    const { remedies, remedied } = boundaryTexts[language];
    expect(Object.keys(remedies)).toEqual(tried.map(({ id }) => id));
    expect(Object.keys(remedied)).toEqual(ends);
    for (const { id, settings: change = {} } of tried.filter(({ id }) => id !== "fresh")) {
      const set = Object.entries(change).map(([name, value]) => value ?? settings[name]);
      const numbers = (remedies[id as keyof typeof remedies].match(/[\d.]+/g) ?? []).map(Number);
      expect(numbers.toSorted(), `${language} ${id}`).toEqual(
        // "One hidden layer" is a word in English.
        set.filter((value) => typeof value === "number" && !(id === "layer" && language === "en")).toSorted(),
      );
    }
  }
});

for (const { id, functions, settings } of view.presets)
  test(`preset ${id}: what is offered is the first remedy that ends well; what ended well has none`, async ({
    page,
  }) => {
    const given = readRun("decision_boundary", { functions, ...settings });
    const endOf = (run: typeof given) =>
      core
        .runDemo("decision_boundary", { ...run.settings, functions: run.functions, seed: run.seed })
        .verdicts.find((verdict) => ends.includes(verdict.id))?.id;
    const words: Record<string, string> = boundaryTexts.en.remedies;
    const remedy =
      given.functions.length > 1 || endOf(given) ? undefined : tried.find((each) => endOf(remedied(given, each)));
    const attributes = Object.entries(settings).map(([name, value]) => `${name}="${value}"`);
    const demo = await openBoundary(page, `functions="${functions}" ${attributes.join(" ")}`);
    if (remedy)
      await expect(demo.remedy).toHaveText(
        `${words[remedy.id ?? ""]}: ${endOf(remedied(given, remedy)) === "solved" ? "all points right" : "it learns"}`,
      );
    else {
      await demo.rendered();
      await expect(demo.remedy).toHaveCount(0);
    }
  });

test("one press rescues, by keys too, and the focus goes to what plays; one press undoes it", async ({ page }) => {
  const demo = await openBoundary(page, 'layers="5"');
  await expect(demo.headline).toContainText("Sigmoid gave up: at every point p is about 0.5");
  await expect(demo.remedy).toHaveText("Use tanh: all points right");
  await demo.presets.first().focus();
  await page.keyboard.press("End");
  await expect(demo.remedy).toBeFocused();
  await page.keyboard.press("Enter");
  await demo.holds({ functions: "tanh", layers: "5" });
  await expect(demo.headline).toContainText(/tanh: from epoch \d+ on all 120 points/);
  await expect(demo.remedy).toHaveCount(0);
  await expect(demo.transport("play")).toBeFocused();
  await demo.undo.click();
  await demo.holds({ functions: "sigmoid", layers: "5" });
  await expect(demo.remedy).toHaveText("Use tanh: all points right");
});

test("nothing is offered before the end, nor in a race, nor where nothing helps", async ({ page }) => {
  const demo = await openBoundary(page, 'epochs="30" functions="sigmoid"');
  await expect(demo.remedy).toBeVisible();
  await demo.set({ step: "20" });
  await expect(demo.remedy).toHaveCount(0);
  await demo.set({ step: null });
  await expect(demo.remedy).toBeVisible();
  await demo.set({ functions: "sigmoid identity" });
  await expect(demo.remedy).toHaveCount(0);
  // Two points at one place, of both classes: no net tells them apart.
  await demo.set({ functions: "tanh", data: "drawn", points: "0 0 0 0 0 1", layers: "1" });
  for (let frame = 0; frame < 100; frame++) await demo.rendered(); // all are tried meanwhile
  await expect(demo.headline).toContainText("gave up");
  await expect(demo.remedy).toHaveCount(0);
});
