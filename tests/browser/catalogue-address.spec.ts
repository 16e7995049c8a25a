import { axeViolations, expect, test } from "./lab.ts";
import { openCatalogue } from "./pages/catalogue.ts";
import { followLink } from "./pages/page.ts";

test("order, filters and search are in the address, and a reload keeps them", async ({ page }) => {
  const catalogue = await openCatalogue(page);
  const found = ["gelu_tanh", "gelu"];
  const showsFound = () => expect.poll(() => catalogue.shown()).toEqual(found);
  await catalogue.order.selectOption("slope");
  await catalogue.filter("smooth").click();
  await catalogue.search.fill("elu");
  await expect(page).toHaveURL(/#catalogue\?sort=slope&only=smooth&search=elu$/);
  await showsFound();
  await page.reload();
  await expect(catalogue.search).toHaveValue("elu");
  await showsFound();
  await catalogue.root.getByRole("link", { name: "GELU", exact: true }).click();
  await expect(page).toHaveURL(/#catalogue\?open=gelu&sort=slope&only=smooth&search=elu$/);
  await page.goBack();
  await expect(catalogue.openCard).toHaveCount(0);
  await showsFound();
});

test("where nothing is left it says so, and offers to clear the filters", async ({ page }) => {
  const catalogue = await openCatalogue(page, "#catalogue?only=never_flat+bounded");
  await expect(catalogue.root.getByText("No function is all of this at once")).toBeVisible();
  await expect(catalogue.count).toHaveText("0 of 38 functions");
  expect(await axeViolations(page)).toEqual([]);
  await catalogue.clear.click();
  await expect(catalogue.tiles).toHaveCount(38);
  await expect(catalogue.search).toBeFocused();
  await expect(page).toHaveURL(/\/catalogue\/$/);
});

test("a card opens at its address, closes, and back and forward lead there again", async ({ page }) => {
  const catalogue = await openCatalogue(page);
  const link = catalogue.root.getByRole("link", { name: "GELU", exact: true });
  await link.click();
  await expect(page).toHaveURL(/#catalogue\?open=gelu$/);
  await expect(catalogue.openName).toBeFocused();
  await catalogue.curve.holds({ functions: "gelu" });
  await page.keyboard.press("Escape");
  await expect(catalogue.openCard).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(/\/catalogue\/$/);
  await page.goBack();
  await expect(catalogue.openName).toHaveText("GELU");
  await page.goForward();
  await expect(catalogue.openCard).toHaveCount(0);
  await page.goto("/catalogue/#mish");
  await expect(catalogue.openName).toHaveText("Mish");
  await page.goto("/catalogue/#softmax");
  await expect(catalogue.openName).toHaveText("Softmax");
});

test("the curve of a card has the range of its tile, in which ReLU6 levels off, and the card follows its parameters", async ({
  page,
}) => {
  const catalogue = await openCatalogue(page, "#relu6");
  await catalogue.curve.holds({ range: "-7 7" });
  await page.goto("/catalogue/#elu");
  const range = catalogue.facts.cells("range");
  await expect(range).toContainText("(−1, ∞)");
  await catalogue.curve.parameter("alpha").fill("2.5");
  await expect(range).toContainText("(−2.5, ∞)");
});

test("no tile cuts off what it says of a function of a vector", async ({ page }) => {
  const catalogue = await openCatalogue(page);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await catalogue.cutOff(), `${width} px`).toBe(0);
  }
});

test("the names of the table’s rows and columns stand by their cells and stay in view", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const catalogue = await openCatalogue(page, "", "/ko/catalogue/");
  await catalogue.tableSummary.click();
  const { name, head, words, aligned } = await catalogue.tableHeads();
  expect(name).toBeLessThan(2);
  expect(head).toBeLessThan(2);
  expect(words).toBe(0);
  expect(aligned).toEqual(["start", "start"]);
});

test("what an address names and is not known is said, in an old one too", async ({ page }) => {
  for (const address of ["#catalogue?open=gelo&sort=size&only=smooth+blue", "#gelo?sort=size&only=smooth+blue"]) {
    await page.goto("about:blank");
    const catalogue = await openCatalogue(page, address);
    await expect(catalogue.problems).toHaveText([
      /open must be one of .*not "gelo"\. Did you mean gelu\?/,
      /sort must be one of group, .*not "size"/,
      /only must be one of .*not "blue"/,
    ]);
    await expect(catalogue.tiles).not.toHaveCount(0);
  }
});

test("an address as they once were is read as it was", async ({ page }) => {
  const catalogue = await openCatalogue(page, "#gelu?sort=slope&only=smooth&search=elu&limit=0.05&theme=dark");
  await expect(catalogue.openName).toHaveText("GELU");
  await catalogue.holds({ open: "gelu", sort: "slope", only: "smooth", search: "elu", limit: "0.05" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await followLink(page, "#relu6?only=transformers");
  await catalogue.holds({ open: "relu6", sort: "group", only: "transformers", search: "", limit: "0.01" });
  await expect(catalogue.problems).toHaveCount(0);
});
