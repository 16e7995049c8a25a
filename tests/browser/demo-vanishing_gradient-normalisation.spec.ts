import { loadCore } from "activation-lab/core";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { expect, test } from "./lab.ts";
import { openFigures } from "./pages/page.ts";
import { openVanishing, vanishingOf } from "./pages/vanishing.ts";

test("batch normalisation keeps a sigmoid net's gradient, layer normalisation and a batch of 2 do not", async ({
  page,
}) => {
  const demo = await openVanishing(page);
  await expect(demo.headline).not.toContainText("∂ẑ");
  await demo.preset("Batch normalisation: it arrives").click();
  await demo.holds({ normalisation: "batch" });
  await expect(demo.headline).toContainText("grows on its way back: layer 1 gets 1.8 times");
  await expect(demo.flow).toHaveText("← ∂L/∂ẑ travels back to layer 1 (ẑ: z normalised)");
  await expect(demo.gain).toHaveAccessibleName("Weight size (divided out, but for ε)");
  await demo.preset("Layer normalisation: it does not").click();
  await expect(demo.headline).toContainText("1 part in 150 million reaches layer 1");
  await expect(demo.headline).toContainText("a batch’s mean takes that away, a layer’s does not");
  await demo.preset("over 2 examples").click();
  await demo.holds({ normalisation: "batch", examples: "2" });
  await expect(demo.headline).toContainText("1 part in 1.3 billion reaches layer 1");
  await demo.preset("Size 1:").click();
  await expect(demo.gain).toHaveAccessibleName("Weight size");
  await expect(demo.flow).toHaveText("← the error signal travels back to layer 1");
});

test("both quantities stand side by side, and the step by hand leads from one to the other", async ({ page }) => {
  const demo = await openVanishing(page, 'normalisation="batch" layer="7" panels="inside tables"');
  const run = (await loadCore()).startDemo("vanishing_gradient", { functions: "sigmoid", normalisation: "batch" });
  run.advance();
  const { series } = run.result();
  await expect(demo.part("tables").getByRole("columnheader", { name: "mean |∂L/∂ẑ|" })).toBeVisible();
  await expect(
    demo.part("tables").getByRole("columnheader", { name: "mean |∂L/∂z|, before normalising" }),
  ).toBeVisible();
  const before = formatNumber(series.unnormalised_gradient?.data[6] ?? Number.NaN, "en", 3);
  await expect(demo.part("inside").locator("dd").nth(1)).toHaveText(before);
  const inside = run.inspect(0, { layer: 7, unit: 1, example: 1 });
  const sum = demo.part("inside").locator(".sum");
  await expect(sum).toContainText(`ẑ ≈ ${formatNumber(inside.numbers?.data[0] ?? Number.NaN, "en")}`);
  await expect(sum).toContainText("∂L/∂z = (∂L/∂ẑ − ⟨∂L/∂ẑ⟩ − ẑ·⟨ẑ·∂L/∂ẑ⟩) / s");
  await expect(sum.locator("b").last()).toHaveText(formatNumber(inside.normalising?.data[5] ?? Number.NaN, "en"));
  await expect(sum).toContainText("mean over the 32 examples of the batch");
  run.free();
});

test("what can't be normalised is refused by name", async ({ page }) => {
  for (const [settings, path, said] of [
    ['normalisation="batch" examples="1"', "/", "batch normalisation needs at least 2 examples"],
    ['normalisation="layer" width="1"', "/ko/", "층 정규화에는 층마다 유닛이 2개 이상"],
  ] as const) {
    await openFigures(page, `<gradient-demo name="vanishing_gradient" ${settings}></gradient-demo>`, path);
    await expect(vanishingOf(page).root).toContainText(said);
  }
});
