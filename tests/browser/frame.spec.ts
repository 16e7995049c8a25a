import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { FrameLocator, Page } from "@playwright/test";
import { expect, test } from "./lab.ts";
import { Figure } from "./pages/figure.ts";
import { drawn, strictPolicy } from "./pages/page.ts";
import { embedFolder, openPost, site } from "./post.ts";

/** One state of each kind of figure that is not its default: the address that shows it, and what it is set to then. */
const states = {
  vanishing_gradient: { hash: "vanishing_gradient?depth=30&seed=7&panels=tables", set: { depth: "30", seed: "7" } },
  perceptron: { hash: "perceptron?table=xor&weight_1=-0.5", set: { table: "xor", weight_1: "-0.5" } },
  curve: {
    hash: "activation-curve?functions=elu(alpha=2)+tanh&x=-1&explore=",
    set: { functions: "elu(alpha=2) tanh", x: "-1", explore: "" },
  },
  bars: {
    hash: "activation-bars?functions=softmax(temperature=2)&inputs=1+2+3",
    set: { functions: "softmax(temperature=2)", inputs: "1 2 3" },
  },
  card: { hash: "activation-card?functions=gelu&form=facts", set: { functions: "gelu", form: "facts" } },
  cost: { hash: "activation-cost?functions=relu+elu&show=layer", set: { functions: "relu elu", show: "layer" } },
};

const address = (hash: string) => `${site}embed.html#${hash}`.replaceAll("&", "&amp;");

/** The one figure of a frame. */
function framed(frame: FrameLocator | Page): Figure {
  return new Figure(frame.locator("main > *"));
}

/** What the page around a frame is told by it. */
async function watchMessages(page: Page): Promise<() => Promise<{ type: string; height: number }[]>> {
  await page.addInitScript(() => {
    Object.assign(window, { told: [] });
    addEventListener("message", ({ data }) => (window as unknown as { told: unknown[] }).told.push(data));
  });
  return () => page.evaluate(() => (window as unknown as { told: { type: string; height: number }[] }).told);
}

for (const sandbox of ["", 'sandbox="allow-scripts"'])
  for (const [name, { hash, set }] of Object.entries(states))
    test(`${name} in a frame ${sandbox || "of another origin"} has the state of its address, and tells its height`, async ({
      page,
    }) => {
      const told = await watchMessages(page);
      await openPost(page, `<iframe ${sandbox} src="${address(`${hash}&lang=ko&theme=dark`)}" width="700"></iframe>`);
      const figure = framed(page.frameLocator("iframe"));
      await expect(drawn(figure.root)).toBeVisible();
      await figure.holds(set);
      await expect(figure.problems).toHaveCount(0);
      await expect(figure.root.locator(".figure")).toHaveAttribute("lang", "ko");
      expect(
        await figure.root.evaluate(
          (element) => getComputedStyle(element.shadowRoot?.querySelector(".figure") as Element).colorScheme,
        ),
      ).toBe("dark");
      expect(await figure.root.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        "rgba(0, 0, 0, 0)",
      );
      await expect.poll(async () => (await told()).at(-1)?.height).toBe(Math.ceil(await figure.height()));
      expect(new Set((await told()).map(({ type }) => type))).toEqual(new Set(["activation-lab-size"]));
    });

test("a frame on a phone is no wider than its column, and has one scroll bar at most", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openPost(
    page,
    `<iframe src="${address(states.curve.hash)}" style="width: 100%; border: 0" height="500"></iframe>`,
  );
  const figure = framed(page.frameLocator("iframe"));
  await expect(drawn(figure.root)).toBeVisible();
  const [across, down] = await figure.root.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });
  expect(across).toBe(0);
  expect(down).toBeGreaterThan(0); // it scrolls inside
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

test("the page alone works under a strict policy, and follows its address", async ({ page }) => {
  await page.route(/embed\.html$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": strictPolicy } });
  });
  await page.goto("/embed.html#activation-curve?functions=gelu");
  await expect(drawn(framed(page).root)).toBeVisible();
  await page.goto("/embed.html#activation-curve?functions=tanh&lang=ko");
  await framed(page).holds({ functions: "tanh", lang: "ko" });
  await page.goto("/embed.html#zigzag?seed=3");
  await framed(page).holds({ name: "zigzag", seed: "3" });
  await expect(page.locator("main > *")).toHaveCount(1);
  await page.goto("/embed.html#activation-curve?functions=gelu");
  await framed(page).holds({ functions: "gelu", lang: "" });
  await expect(framed(page).problems).toHaveCount(0);
});

test("what an address of the page names and is not there is named", async ({ page }) => {
  await page.goto("/embed.html#vanishing_gradiant?depth=30");
  await expect(page.locator("main")).toContainText("Did you mean vanishing_gradient?");
  await page.goto("/embed.html#vanishing_gradiant?depth=30&lang=ko");
  await expect(page.locator("main")).toContainText("혹시 vanishing_gradient인가요?");
  await page.goto("/embed.html#vanishing_gradient?dept=30&onclick=alert(1)&depth=many");
  const { problems } = framed(page);
  await expect(problems).toHaveCount(3);
  for (const name of ["dept", "onclick", "many"]) await expect(problems.filter({ hasText: name })).not.toHaveCount(0);
  await expect(framed(page).root).not.toHaveAttribute("onclick");
});

test("without a name the page says what to write, with an example that works", async ({ page }) => {
  for (const hash of ["", "#"]) {
    await page.goto(`about:blank`);
    await page.goto(`/embed.html${hash}`);
    await expect(page.locator("main")).toContainText("activation-curve");
    const example = await page.locator("main code").innerText();
    await page.goto(example);
    await expect(page.locator("main > *")).toHaveCount(1);
    await framed(page).holds({ depth: "30", theme: "dark" });
    await expect(framed(page).problems).toHaveCount(0);
  }
});

test("nothing is painted before the figure's script has run, however late it comes", async ({ page }) => {
  await page.route(/frame\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto("/embed.html#activation-curve");
  await expect(drawn(framed(page).root)).toBeVisible();
  const [painted, came] = await page.evaluate(() => [
    performance.getEntriesByName("first-paint")[0]?.startTime,
    (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).find(({ name }) =>
      name.endsWith("frame.js"),
    )?.responseEnd,
  ]);
  expect(came).toBeGreaterThan(700);
  expect(painted).toBeGreaterThan(came as number);
});

test.describe("where the script can't run", () => {
  test.use({ quiet: false }); // the browser itself says why
  const disk = pathToFileURL(resolve(embedFolder, "../embed.html")).href;
  const without: Record<string, (page: Page) => Promise<Page | FrameLocator>> = {
    "opened from a disk": async (page) => {
      await page.goto(`${disk}#zigzag?seed=3`);
      return page;
    },
    "without its script": async (page) => {
      await page.route(/frame\.js$/, (route) => route.fulfill({ status: 404, body: "Not found" }));
      await page.goto("/embed.html#zigzag");
      return page;
    },
    "without what its script needs": async (page) => {
      await page.route(/embed\/(?!frame\.js|icon)/, (route) => route.abort());
      await page.goto("/embed.html#zigzag");
      return page;
    },
    "in a frame that allows no scripts": async (page) => {
      await openPost(page, `<iframe sandbox src="${address("zigzag")}" width="300" height="500"></iframe>`);
      return page.frameLocator("iframe");
    },
  };

  for (const [what, open] of Object.entries(without))
    test(`${what} the page says so in words, and what to do, in both languages`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const main = (await open(page)).locator("main");
      await expect(main).toContainText("the script did not run");
      await expect(main).toContainText("open http://localhost:8000/embed.html");
      await expect(main.locator(":lang(ko)").first()).toContainText("스크립트가 실행되지 않았어요");
      await expect(main).toBeVisible();
      const [across, room] = await main.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(across).toBeLessThanOrEqual(room as number);
    });
});
