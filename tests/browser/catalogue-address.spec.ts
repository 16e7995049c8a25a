import { axeViolations, expect, test } from "./lab.ts";
import { openCatalogue } from "./pages/catalogue.ts";
import { followLink } from "./pages/page.ts";

test("order, filters and search are in the address, and a reload keeps them", async ({ page }) => {
  const catalogue = await openCatalogue(page);
  const found = ["gelu_tanh", "gelu"];
  const showsFound = () => expect.poll(() => catalogue.shown()).toEqual(found);
  await catalogue.order.selectOption("slope");
  await catalogue.open("filters");
  await catalogue.filter("smooth").click();
  await catalogue.search.fill("elu");
  await expect(page).toHaveURL(/#catalogue\?sort=slope&only=smooth&search=elu&panels=filters$/);
  await showsFound();
  await page.reload();
  await expect(catalogue.search).toHaveValue("elu");
  await showsFound();
  await catalogue.root.getByRole("link", { name: "GELU", exact: true }).click();
  await expect(page).toHaveURL(/#catalogue\?open=gelu&sort=slope&only=smooth&search=elu&panels=filters$/);
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
  await catalogue.curve.parameter("α").fill("2.5");
  await expect(range).toContainText("(−2.5, ∞)");
});

for (const path of ["/catalogue/", "/ko/catalogue/"])
  test(`${path} no tile cuts off what it says, wherever x is and however the functions are sorted`, async ({
    page,
  }) => {
    const catalogue = await openCatalogue(page, "", path);
    for (const width of [320, 360, 768, 1280])
      for (const [x, sort] of [
        ["1.5", "group"],
        ["-7", "slope"],
        ["7", "flat"],
        ["-3.87", "mean"],
      ] as const)
        await test.step(`${width} px, x = ${x}, ${sort}`, async () => {
          await page.setViewportSize({ width, height: 900 });
          await catalogue.set({ x, sort });
          await catalogue.rendered();
          expect(await catalogue.cutOff()).toEqual([]);
        });
  });

test("a link compares two functions; another is chosen, and their parameters stay in the address", async ({ page }) => {
  const catalogue = await openCatalogue(page, "#catalogue?compare=gelu+silu");
  await expect(catalogue.openName).toHaveText("GELU and SiLU");
  await catalogue.curve.holds({ functions: "gelu silu" });
  await expect(catalogue.facts.cells("range")).toHaveCount(2);
  await expect(catalogue.way("next")).toHaveCount(0);
  await catalogue.compareWith.selectOption("elu");
  await expect(page).toHaveURL(/#catalogue\?compare=gelu\+elu$/);
  await catalogue.curve.holds({ functions: "gelu elu" });
  await catalogue.curve.slider("ELU, α").press("ArrowRight");
  await expect(page).toHaveURL(/#catalogue\?compare=gelu\+elu\(alpha=1.1\)$/);
  await page.reload();
  await expect(catalogue.openName).toHaveText("GELU and ELU (1.1)");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/catalogue\/$/);
  await expect(catalogue.tileLink("gelu")).toBeFocused();
  await catalogue.tileLink("gelu").click();
  await catalogue.compareWith.selectOption("silu");
  await catalogue.holds({ open: "", compare: "gelu silu" });
});

test("what is compared must be two, and a card is of one", async ({ page }) => {
  const catalogue = await openCatalogue(page, "#catalogue?compare=gelu");
  await expect(catalogue.openName).toHaveText("GELU");
  await expect(catalogue.problems).toHaveText([/compare/]);
  await page.goto("about:blank");
  await openCatalogue(page, "#catalogue?open=gelu+silu");
  await expect(catalogue.openName).toHaveText("GELU");
  await expect(catalogue.problems).toHaveText([/open/]);
});

test("an open card leads to the one before and after, by buttons and keys, in the order that is shown", async ({
  page,
}) => {
  const catalogue = await openCatalogue(page, "#catalogue?open=step&sort=name");
  const order = await catalogue.shown();
  const at = order.indexOf("step");
  const isOpen = (place: number) => catalogue.holds({ open: order[place] as string });
  await expect(catalogue.openName).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await isOpen(at - 1);
  await expect(catalogue.openName).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await isOpen(at - 2);
  await catalogue.way("next").focus();
  await page.keyboard.press("Enter");
  await isOpen(at - 1);
  await expect(catalogue.way("next")).toBeFocused();
  await page.keyboard.press("Enter");
  await isOpen(at);
  await catalogue.way("previous").click();
  await isOpen(at - 1);
  await followLink(page, `#catalogue?sort=name&open=${order[0]}`);
  await isOpen(0);
  await expect(catalogue.way("previous")).toHaveCount(0);
  await expect(catalogue.way("next")).toHaveCount(1);
});

test("a card's link leads to that card in its state, without the filters through which it was found", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const catalogue = await openCatalogue(page, "#catalogue?open=elu&search=elu");
  await catalogue.curve.slider("ELU, α").press("ArrowRight");
  await catalogue.facts.button("Shape").click();
  await expect(page).toHaveURL(/open=elu\(alpha=1.1\)&search=elu&panels=shape$/);
  await catalogue.copyCardLink.click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#catalogue\?open=elu\(alpha=1.1\)&panels=shape$/);
  await page.goto("about:blank");
  await page.goto(link);
  await catalogue.drawn();
  await expect(catalogue.openName).toHaveText("ELU (1.1)");
  await expect(catalogue.facts.cells("range")).toHaveText("(−1.1, ∞)");
  await expect(catalogue.facts.part("shape")).toBeVisible();
  await expect(catalogue.tiles).toHaveCount(38);
});

test("the tiles are one tab stop of eight at most; arrow keys go from one to the next, and down to the next row", async ({
  page,
}) => {
  const catalogue = await openCatalogue(page);
  const stops = await catalogue.root.evaluate(
    (element) =>
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>("*") ?? [])].filter((each) => each.tabIndex >= 0).length,
  );
  expect(stops).toBeLessThanOrEqual(8);
  await catalogue.tileLink("step").focus();
  await page.keyboard.press("ArrowRight");
  await expect(catalogue.tileLink("identity")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(catalogue.tileLink("tanh")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(catalogue.tileLink("identity")).toBeFocused();
  await page.keyboard.press("Enter");
  await catalogue.holds({ open: "identity" });
});

test("the names of the table’s rows and columns stand by their cells and stay in view", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const catalogue = await openCatalogue(page, "", "/ko/catalogue/");
  await catalogue.open("table");
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
      /There is no function "gelo"\..* Did you mean gelu\?/,
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
