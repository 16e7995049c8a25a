import { drawn, expect, test } from "./lab.ts";

for (const [path, more, search, none] of [
  ["/", "27 more", "Search functions", "No function matches “zzz”."],
  ["/ko/", "27개 더 보기", "함수 검색", "‘zzz’에 맞는 함수가 없어요."],
] as const) {
  test(`${path}: every function is selected once, without a word on the console`, async ({ page }) => {
    await page.goto(path);
    const figure = page.locator("#explore");
    await drawn(figure);
    await figure.getByRole("button", { name: more }).click();
    const ids = await figure
      .locator(".chip[data-id]")
      .evaluateAll((chips) => chips.map((chip) => chip.getAttribute("data-id")));
    expect(new Set(ids).size).toBe(33);
    for (const id of new Set(ids)) {
      const chip = figure.locator(`.chip[data-id="${id}"]`);
      if ((await chip.getAttribute("aria-pressed")) === "false") await chip.click();
      await expect(chip).toHaveAttribute("aria-pressed", "true");
      await expect(figure.locator(".flat").last()).toContainText("f′");
    }
    await expect(figure.locator(".reading")).toHaveCount(33);
    await expect(figure.locator(".problems")).toHaveCount(0);
    await expect(figure.locator("dd", { hasText: /NaN|undefined/ })).toHaveCount(0);
  });

  test(`${path}: the search finds by id and by either language, and says when it finds nothing`, async ({ page }) => {
    await page.goto(path);
    const figure = page.locator("#explore");
    await drawn(figure);
    await figure.getByRole("button", { name: more }).click();
    const box = figure.getByRole("searchbox", { name: search });
    const found = figure.locator("#more .chip");
    await box.fill("hard_s");
    await expect(found).toHaveCount(3);
    await box.fill("시그모이드");
    await expect(found).toHaveCount(3);
    await box.fill("  LEAKY relu ");
    await expect(found).toHaveCount(1);
    await box.fill("zzz");
    await expect(figure.locator(".none")).toHaveText(none);
    await box.fill("");
    await expect(found).toHaveCount(27);
  });
}

test("the last function can't be taken away", async ({ page }) => {
  await page.goto("/");
  const figure = page.locator("#explore");
  await drawn(figure);
  for (const name of ["Remove GELU", "Remove SiLU"]) await figure.getByRole("button", { name }).click();
  await expect(figure.getByRole("button", { name: /^Remove/ })).toBeDisabled();
  await figure.locator('.chip[data-id="leaky_relu"]').click({ force: true });
  await expect(figure).toHaveAttribute("functions", "leaky_relu(slope=0.1)");
});

test("a function is compared with itself at another value", async ({ page }) => {
  await page.goto("/");
  const figure = page.locator("#explore");
  await drawn(figure);
  await figure.getByRole("button", { name: "Compare Leaky ReLU (0.1) with another value" }).click();
  await expect(figure).toHaveAttribute("functions", "gelu silu leaky_relu(slope=0.1) leaky_relu(slope=0.5)");
  await expect(figure.locator(".reading")).toHaveCount(4);
  await figure.locator('.chip[data-id="leaky_relu"]').click();
  await expect(figure).toHaveAttribute("functions", "gelu silu");
});
