import { rows } from "../../web/core/catalogue.ts";
import { texts } from "../../web/text/text.ts";
import { axeViolations, drawn, expect, openFigure, test } from "./lab.ts";

for (const path of ["/", "/ko/"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 768, 1280]) {
      test(`${path} ${colorScheme} ${width} px: nothing sticks out, axe finds nothing`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        for (const id of ["#three", "#explore"]) await drawn(page.locator(id));
        await page.locator("#explore .more").click();
        await page.locator("#three [data-panel=numbers]").click();
        await expect(page.locator("#three tbody tr")).toHaveCount(25);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        const spilled = await page.locator("activation-curve").evaluateAll((figures) =>
          figures.flatMap((figure) => {
            const edge = figure.getBoundingClientRect().right + 0.5;
            return [...(figure.shadowRoot?.querySelectorAll("button, input, dd, .flat, .name, label") ?? [])]
              .filter((part) => part.getBoundingClientRect().right > edge)
              .map((part) => part.outerHTML.slice(0, 80));
          }),
        );
        expect(spilled).toEqual([]);
        expect(await axeViolations(page)).toEqual([]);
      });
    }
  }
}

test("axe finds nothing in a figure with problems", async ({ page }) => {
  const figure = await openFigure(
    page,
    `<activation-curve functions="nonsense elu" x="abc" explore></activation-curve>`,
  );
  await drawn(figure);
  expect(await axeViolations(page, "main")).toEqual([]);
});

test("no request goes to another origin, and the marks are set", async ({ page, baseURL }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto("/");
  await drawn(page.locator("#three"));
  await drawn(page.locator("#explore"));
  expect(requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
  expect(requests.filter((url) => url.endsWith(".wasm"))).toHaveLength(1);
  const marks = await page.evaluate(() => performance.getEntriesByType("mark").map(({ name }) => name));
  expect(marks).toContain("first-chart");
  expect(marks).toContain("interactive");
});

test("the theme can be chosen, and is remembered", async ({ page }) => {
  await page.goto("/");
  const paper = () =>
    page
      .locator("#three")
      .evaluate((figure) => getComputedStyle(figure.shadowRoot?.querySelector(".plot") as Element).backgroundColor);
  await drawn(page.locator("#three"));
  await expect.poll(paper).toBe("rgb(255, 255, 255)");
  await page.getByRole("radio", { name: "Dark" }).check({ force: true });
  await expect.poll(paper).toBe("rgb(22, 28, 36)");
  const dot = page.locator("#three svg.marker").first();
  await expect(dot).toHaveAttribute("fill", "#56b4e9");
  await page.reload();
  await drawn(page.locator("#three"));
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await expect(dot).toHaveAttribute("fill", "#56b4e9");
  await page.getByRole("link", { name: "한국어" }).click();
  await drawn(page.locator("#three"));
  await expect(page.getByRole("radio", { name: "어둡게" })).toBeChecked();
  await page.getByRole("radio", { name: "자동" }).check({ force: true });
  await expect.poll(paper).toBe("rgb(255, 255, 255)");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(dot).toHaveAttribute("fill", "#56b4e9");
});

test("a dark page prints light", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await drawn(page.locator("#three"));
  const dot = page.locator("#three svg.marker").first();
  await expect(dot).toHaveAttribute("fill", "#56b4e9");
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await expect(dot).toHaveAttribute("fill", "#0069a8");
});

test("a figure follows the theme and the language given to it", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve theme="dark" lang="ko-KR"></activation-curve>`);
  await drawn(figure);
  await expect(figure.locator("[data-panel=numbers]")).toHaveText("수치 표");
  await expect(figure.locator("svg.marker").first()).toHaveAttribute("fill", "#56b4e9");
  await figure.evaluate((element) => element.setAttribute("lang", "en"));
  await expect(figure.locator("[data-panel=numbers]")).toHaveText("Numbers");
});

test("the page is worked by the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await drawn(page.locator("#explore"));
  await page.evaluate(() => scrollTo(0, 0));
  const reached = new Set<string>();
  for (let i = 0; i < 110; i++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
      const label = inner instanceof HTMLInputElement ? inner.labels?.[0] : inner;
      return inner?.getAttribute("aria-label") ?? label?.textContent?.trim() ?? "";
    });
    reached.add(name);
  }
  for (const name of [
    "한국어",
    "gain 20: explode",
    "∂L/∂W",
    "Layer",
    "Show: the function f",
    "Zoom in",
    "The point x",
    "Numbers",
    "Sigmoid",
    texts.en.more(rows.length - 6),
    "Remove GELU",
  ])
    expect([...reached]).toContain(name);
});

test("both languages hold the same figures", async ({ page }) => {
  const figures = async (path: string) => {
    await page.goto(path);
    return page
      .locator("gradient-demo, activation-curve, activation-bars, h2")
      .evaluateAll((all) =>
        all.map((element) => [
          element.tagName,
          element.id,
          element.getAttribute("functions"),
          element.getAttribute("x"),
        ]),
      );
  };
  expect(await figures("/ko/")).toEqual(await figures("/"));
});
