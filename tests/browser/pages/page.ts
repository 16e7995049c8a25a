import { expect, type Locator, type Page } from "@playwright/test";

/** The narrowest policies under which everything works, and under which WebAssembly does not. */
export const strictPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
export const noWasmPolicy = "default-src 'self'; script-src 'self'; style-src 'self'";

/** Opens a page with figures of our own in the place of the lesson, as if its author had written them there. */
export async function openFigures(page: Page, html: string, path = "/"): Promise<void> {
  await page.addInitScript((body) => {
    // The page is read, its scripts have not run yet.
    document.addEventListener("readystatechange", () => {
      const main = document.querySelector("main");
      if (main && document.readyState === "interactive") main.innerHTML = body;
    });
  }, html);
  await page.goto(path);
}

/** Puts other figures in the place of those of an open page, as its author's script might, and goes back to its top. */
export async function showFigures(page: Page, html: string): Promise<void> {
  await page.evaluate((body) => {
    const main = document.querySelector("main");
    if (main) main.innerHTML = body;
    scrollTo(0, 0);
  }, html);
}

/** Of some figures, those that are drawn. */
export function drawn(figures: Locator): Locator {
  return figures.locator(".figure:not(.opening)");
}

/** Waits until all figures of a page are drawn without having been near, however many it has. */
export async function allDrawn(page: Page): Promise<void> {
  const figures = figuresOf(page);
  const count = await figures.count();
  expect(count).toBeGreaterThanOrEqual(8);
  await expect(drawn(figures)).toHaveCount(count);
}

/** Comes near every figure of a page until it is drawn, and goes back to its top. */
export async function drawEach(page: Page): Promise<void> {
  for (const figure of await figuresOf(page).all()) {
    await figure.evaluate((element) => element.scrollIntoView());
    await expect(drawn(figure)).toBeAttached();
  }
  await allDrawn(page);
  await page.evaluate(() => scrollTo(0, 0));
}

/** All figures of whatever page. */
export function everyFigure(page: Page): Locator {
  return page.locator("activation-curve, gradient-demo, activation-bars, activation-cost, activation-card");
}

/** Draws all figures of a page, wherever they stand, and waits until they are. */
export async function allStarted(page: Page): Promise<void> {
  await everyFigure(page).evaluateAll((figures) =>
    Promise.all(
      figures.map(async (figure) => {
        figure.scrollIntoView(); // its code loads where it is near
        await customElements.whenDefined(figure.localName);
        await (figure as HTMLElement & { start(): Promise<void> }).start();
      }),
    ),
  );
  await expect(drawn(everyFigure(page))).toHaveCount(await everyFigure(page).count());
}

/** The switch of the page's theme. */
export function themeSwitch(page: Page): Locator {
  return page.getByRole("combobox", { name: /^(Theme|테마)$/ });
}

/** Waits until a swipe's momentum has run out. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let still = 0, before = scrollY; still < 20; still = scrollY === before ? still + 1 : 0) {
      before = scrollY;
      await new Promise(requestAnimationFrame);
    }
  });
}

/** By how many CSS pixels the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

export function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

/** Follows a link within the page. */
export async function followLink(page: Page, link: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, link);
}

/** Serves every page under a Content-Security-Policy. */
export async function underPolicy(page: Page, policy: string): Promise<void> {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
}

/** Keeps the wasm on its way until the answer is called. */
export function holdWasm(page: Page): Promise<() => void> {
  return hold(page, "**/*.wasm");
}

/** Keeps every script on its way until the answer is called. */
export function holdScripts(page: Page): Promise<() => void> {
  return hold(page, "**/*.js");
}

async function hold(page: Page, files: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.fallback(); // to whatever serves it else
  });
  return release;
}

/** Lets no wasm arrive until the answer is called. */
export async function loseWasm(page: Page): Promise<() => Promise<void>> {
  await page.route("**/*.wasm", (route) => route.abort());
  return () => page.unroute("**/*.wasm");
}

/** Records the addresses that are asked for from now on. */
export function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  return requests;
}

/** What the page's author wrote for readers without JavaScript, shown where a figure can't be computed. */
export function fallback(within: Locator): Locator {
  return within.locator(".opened-from-disk");
}

/** The row of links over the page, and the way past it. */
export function header(page: Page): Locator {
  return page.getByRole("banner");
}

export function skipLink(page: Page): Locator {
  return page.getByRole("link", { name: /^(Skip to content|본문으로 건너뛰기)$/ });
}

/** The link to the same page in the other language. */
export function languageSwitch(page: Page): Locator {
  return page.getByRole("link", { name: /^(한국어|English)$/ });
}

/** All figures of the page. */
export function figuresOf(page: Page): Locator {
  return page.locator("main").locator("activation-curve, gradient-demo, activation-bars, activation-cost");
}

/** What stands in the page's text for readers without JavaScript. */
export function fallbacks(page: Page): Locator {
  return page.locator(".opened-from-disk");
}
