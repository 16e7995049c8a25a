import type { Response } from "@playwright/test";
import { texts } from "../../web/text/text.ts";
import { expect, test } from "./lab.ts";
import { Curve } from "./pages/curve.ts";
import { Demo } from "./pages/demo.ts";
import { drawn, figuresOf, openFigures } from "./pages/page.ts";
import { openPost, tag } from "./post.ts";

/** What every figure says first, in each language. */
const skip = () => ({ en: texts.en.skip, ko: texts.ko.skip });

for (const [path, own, other] of [
  ["/", "en", "ko"],
  ["/ko/", "ko", "en"],
] as const)
  test(`${path} loads its own words beside its script, and none of the other language before its first chart`, async ({
    page,
  }) => {
    const scripts: Promise<string>[] = [];
    const keep = (response: Response) => {
      if (response.url().endsWith(".js")) scripts.push(response.text());
    };
    page.on("response", keep);
    const html = await (await page.goto(path))?.text();
    expect(html).toMatch(new RegExp(`modulepreload.*words-${own}-`));
    await drawn(figuresOf(page)).first().waitFor();
    page.off("response", keep); // a script that arrives after the test would fail it
    const loaded = (await Promise.all(scripts)).join();
    expect(loaded).toContain(skip()[own]);
    expect(loaded).not.toContain(skip()[other]);
  });

test("two figures of a post speak two languages, and each follows its own", async ({ page }) => {
  await openPost(
    page,
    `<html lang="en"><activation-curve></activation-curve><activation-curve lang="ko"></activation-curve>${tag}`,
  );
  const [first, second] = [0, 1].map((place) => new Curve(page.locator("activation-curve").nth(place))) as [
    Curve,
    Curve,
  ];
  await expect(first.names).toHaveText("Sigmoid");
  await expect(second.names).toHaveText("시그모이드");
  await first.set({ lang: "ko" });
  await second.set({ lang: "en" });
  await expect(first.names).toHaveText("시그모이드");
  await expect(second.names).toHaveText("Sigmoid");
});

test("until words arrive a figure stays in its language, and then takes the one that is wanted last", async ({
  page,
}) => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/words-ko-*.js", async (route) => {
    await arrival;
    await route.continue();
  });
  await openFigures(page, "<gradient-demo></gradient-demo><gradient-demo></gradient-demo>");
  const [stays, changes] = [0, 1].map((place) => new Demo(figuresOf(page).nth(place))) as [Demo, Demo];
  await expect(drawn(figuresOf(page))).toHaveCount(2);
  const asked = page.waitForRequest("**/words-ko-*.js");
  for (const figure of [stays, changes]) await figure.set({ lang: "ko" });
  await asked;
  for (const figure of [stays, changes]) await expect(figure.button(skip().en)).toBeAttached();
  await stays.set({ lang: "en" });
  arrive();
  await expect(changes.button(skip().ko)).toBeAttached();
  await stays.rendered();
  await expect(stays.button(skip().en)).toBeAttached();
});

test.describe("where words do not arrive", () => {
  test.use({ quiet: false }); // the browser itself says what did not come

  test("the children of a figure that has none stay in sight, and the page is told", async ({ page }) => {
    await page.route("**/words-en-*.js", (route) => route.abort());
    await page.addInitScript(() => {
      document.addEventListener("lab-error", () => {
        document.title = "told";
      });
    });
    await openFigures(page, "<gradient-demo><p>a gradient that vanishes</p></gradient-demo>");
    await expect(page).toHaveTitle("told");
    await expect(page.getByText("a gradient that vanishes")).toBeVisible();
  });
});
