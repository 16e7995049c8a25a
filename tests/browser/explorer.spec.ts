import { rows } from "../../web/core/catalogue.ts";
import { texts } from "../../web/text/text.ts";
import { drawn, expect, test } from "./lab.ts";

/** Those that stand outside of "more". */
const first = 6;

for (const [path, text] of [
  ["/", texts.en],
  ["/ko/", texts.ko],
] as const) {
  const more = text.more(rows.length - first);

  test(`${path}: every function is selected once, without a word on the console`, async ({ page }) => {
    await page.goto(path);
    const figure = page.locator("#explore");
    await drawn(figure);
    await figure.getByRole("button", { name: more }).click();
    const ids = await figure
      .locator(".chip[data-id]")
      .evaluateAll((chips) => chips.map((chip) => chip.getAttribute("data-id")));
    expect([...new Set(ids)].sort()).toEqual(rows.map(({ id }) => id).sort());
    for (const id of new Set(ids)) {
      const chip = figure.locator(`.chip[data-id="${id}"]`);
      if ((await chip.getAttribute("aria-pressed")) === "false") await chip.click();
      await expect(chip).toHaveAttribute("aria-pressed", "true");
      await expect(figure.locator(".flat").last()).toContainText("|f′|");
    }
    await expect(figure.locator(".reading")).toHaveCount(rows.length);
    await expect(figure.locator(".problems")).toHaveCount(0);
    await expect(figure.locator("dd", { hasText: /NaN|undefined/ })).toHaveCount(0);
  });

  test(`${path}: the search finds by id and by either language, and says when it finds nothing`, async ({ page }) => {
    await page.goto(path);
    const figure = page.locator("#explore");
    await drawn(figure);
    await figure.getByRole("button", { name: more }).click();
    const box = figure.getByRole("searchbox", { name: text.search });
    const found = figure.locator("#more .chip");
    const finds = async (query: string, id: string) => {
      await box.fill(query);
      await expect(found.and(figure.locator(`[data-id="${id}"]`))).toHaveCount(1);
      expect(await found.count()).toBeLessThan(first);
    };
    await finds("hard_s", "hard_swish");
    await finds("시그모이드", "log_sigmoid");
    await finds("SIGMOID", "sigmoid");
    await box.fill("  LEAKY relu ");
    await expect(found).toHaveCount(1);
    await box.fill("zzz");
    await expect(figure.locator(".none")).toHaveText(text.noMatch("zzz"));
    await box.fill("");
    await expect(found).toHaveCount(rows.length - first);
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
