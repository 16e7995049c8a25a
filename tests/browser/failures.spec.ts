import type { Page } from "@playwright/test";
import { texts } from "../../web/text/text.ts";
import { loadAllWords } from "./allWords.ts";
import { expect, test } from "./lab.ts";
import { Cost } from "./pages/cost.ts";
import { curveOf } from "./pages/curve.ts";
import { Figure } from "./pages/figure.ts";
import { figures } from "./pages/form.ts";
import { allStarted, drawn, everyFigure, noWasmPolicy, openFigures, underPolicy } from "./pages/page.ts";
import { openPost, strictPolicy, tag } from "./post.ts";

await loadAllWords();

/** How a wasm file can fail to come. */
const arrivals: Record<string, (page: Page) => Promise<unknown>> = {
  "is not there": (page) => page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "Not found" })),
  "is a page of words": (page) =>
    page.route("**/*.wasm", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Home" })),
  "is cut short": (page) =>
    page.route("**/*.wasm", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.body()).subarray(0, 4000) });
    }),
  "never comes": (page) => page.route("**/*.wasm", (route) => route.abort()),
};
/** What a browser can refuse to a wasm that came. */
const refusals = ["compile", "instantiate", "Memory"] as const;

/** Every figure, as its author wrote it, with what is to be seen where it can't be. */
const withFallback = Object.values(figures).map((html) => html.replace("></", "><p>Its author's own words</p></"));

/** Keeps what the page is told of errors, element by element, and lets the test take the refusals back. */
async function listen(page: Page, refused?: (typeof refusals)[number]): Promise<void> {
  await page.addInitScript((refused) => {
    const heard = new Map<EventTarget | null, string[]>();
    document.addEventListener("lab-error", (event) => {
      const { messages } = (event as CustomEvent<{ messages: string[] }>).detail;
      heard.set(event.target, [...(heard.get(event.target) ?? []), ...messages]);
    });
    const { compile, instantiate, Memory } = WebAssembly;
    const refuse = () => {
      throw new RangeError("out of memory");
    };
    if (refused) Object.assign(WebAssembly, { [refused]: refuse });
    if (refused === "Memory") Object.assign(WebAssembly, { instantiate: refuse }); // the glue's memory is the wasm's own
    Object.assign(window, { heard, mend: () => Object.assign(WebAssembly, { compile, instantiate, Memory }) });
  }, refused);
}

/** Presses what measures the cost: that figure needs no wasm before. */
async function measure(page: Page): Promise<void> {
  const cost = new Cost(page.locator("activation-cost"));
  await cost.root.scrollIntoViewIfNeeded();
  await cost.press.click();
}

/** Every figure says what is wrong, below its author's words and above advice for the site's owner; the page was told. */
async function allSayIt(page: Page, language: "en" | "ko"): Promise<void> {
  const { blocked } = texts[language];
  for (const root of await everyFigure(page).all()) {
    const figure = new Figure(root);
    await expect(figure.failure).toContainText(blocked.heading);
    await expect(figure.retry).toBeVisible();
    await expect(root.getByText("Its author's own words")).toBeVisible();
    const { tops, heard } = await root.evaluate((element) => {
      const failure = element.shadowRoot?.querySelector("[role=alert]");
      const parts = [element.querySelector("p"), failure?.querySelector(".heading"), failure?.querySelector(".hint")];
      return {
        tops: parts.map((part) => part?.getBoundingClientRect().top ?? Number.NaN),
        heard: (window as unknown as { heard: Map<Element, string[]> }).heard.get(element),
      };
    });
    const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = tops;
    expect(first).toBeLessThan(second);
    expect(second).toBeLessThan(third);
    expect(heard).not.toHaveLength(0);
  }
}

/** Another try of every figure is enough. */
async function allRecover(page: Page): Promise<void> {
  for (const root of await everyFigure(page).all()) {
    const figure = new Figure(root);
    await figure.retry.click();
    await expect(figure.failure).toHaveCount(0);
    await expect(drawn(root)).toBeVisible();
  }
}

test.describe("where nothing can be computed", () => {
  test.use({ quiet: false }); // the browser itself says what did not come; a figure says why at the level of information

  for (const [what, fail] of Object.entries(arrivals))
    test(`where the wasm ${what} every figure says so, shows its author's words, and comes with another try`, async ({
      page,
    }) => {
      await listen(page);
      await fail(page);
      await openFigures(page, withFallback.join(""), what === "is cut short" ? "/ko/" : "/");
      await measure(page);
      await allSayIt(page, what === "is cut short" ? "ko" : "en");
      await page.unroute("**/*.wasm");
      await allRecover(page);
    });

  for (const refused of refusals)
    test(`where a browser refuses WebAssembly.${refused} every figure says so, and comes with another try`, async ({
      page,
    }) => {
      await listen(page, refused);
      await openFigures(page, withFallback.join(""));
      await measure(page);
      await allSayIt(page, "en");
      await page.evaluate("mend()");
      await allRecover(page);
    });

  test("where a policy forbids wasm every figure says so", async ({ page }) => {
    await listen(page);
    await underPolicy(page, noWasmPolicy);
    await openFigures(page, withFallback.join(""));
    await measure(page);
    await allSayIt(page, "en");
  });

  for (const [what, policy] of [
    ["connect-src without the script's address", strictPolicy.replace(/connect-src .*/, "connect-src 'self'")],
    [
      "trusted types without lit-html",
      `${strictPolicy}; require-trusted-types-for 'script'; trusted-types none-of-ours`,
    ],
  ] as const)
    test(`under a policy of ${what} the page is told, and the author's words stay`, async ({ page }) => {
      await listen(page);
      await openPost(page, `<activation-curve><p>Its author's own words</p></activation-curve>${tag}`, policy);
      await expect(page.getByText("Its author's own words")).toBeVisible();
      await expect.poll(() => page.evaluate("heard.size")).toBe(1);
    });
});

test("a wasm of another content type serves", async ({ page }) => {
  await page.route("**/*.wasm", async (route) =>
    route.fulfill({ response: await route.fetch(), contentType: "text/plain" }),
  );
  await openFigures(page, figures.curve);
  await curveOf(page).drawn();
});

test("the policy that the README asks for is enough, trusted types named", async ({ page }) => {
  const policy = `${strictPolicy}; require-trusted-types-for 'script'; trusted-types lit-html`;
  await openPost(page, Object.values(figures).join("") + tag, policy);
  await allStarted(page);
});
