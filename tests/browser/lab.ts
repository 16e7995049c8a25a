import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { Curve } from "./pages/curve.ts";
import { openFigures } from "./pages/page.ts";

/** A page on which no console message and no uncaught error goes unnoticed. */
export const test = base.extend<{ quiet: boolean; consoleMessages: string[] }>({
  /** Off where the browser itself is bound to say something. */
  quiet: [true, { option: true }],
  consoleMessages: [
    async ({ page, quiet }, use) => {
      const messages: string[] = [];
      page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => messages.push(`uncaught: ${error.message}`));
      await use(messages);
      await page.unrouteAll({ behavior: "ignoreErrors" }); // a file may still be on its way
      if (quiet) expect(messages).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The context of a phone's browser. */
export const phone = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } };

/** What axe finds wrong in the page, or within one of its elements. No page here has frames: axe runs in the page alone. */
export async function axeViolations(page: Page, within = "html") {
  const axe = new AxeBuilder({ page }).include(within).options({ resultTypes: ["violations"] });
  return (await axe.setLegacyMode().analyze()).violations;
}

/** Waits until a figure has drawn its curves. */
export function drawn(figure: Locator): Promise<void> {
  return new Curve(figure).drawn();
}

/** Opens a page with figures of our own; gives the first that draws curves. */
export async function openFigure(page: Page, html: string, path = "/"): Promise<Locator> {
  await openFigures(page, html, path);
  return page.locator("activation-curve").first();
}
