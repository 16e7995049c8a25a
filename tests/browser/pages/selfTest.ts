import { expect, type Locator, type Page } from "@playwright/test";

/** The ten questions at the article's end. */
export class SelfTestPage {
  readonly root: Locator;
  /** Opens the questions, checks one, goes on. */
  readonly button: Locator;
  /** The question's number, or the result. */
  readonly heading: Locator;
  readonly choices: Locator;
  readonly said: Locator;
  /** How it went the last time. */
  readonly last: Locator;
  /** Where to read about a question. */
  readonly links: Locator;

  constructor(page: Page) {
    this.root = page.locator("section.self-test");
    this.button = this.root.getByRole("button");
    this.heading = this.root.locator("h3");
    this.choices = this.root.getByRole("radio");
    this.said = this.root.getByRole("status");
    this.last = this.root.locator(".last");
    this.links = this.root.locator("a[href]");
  }

  /** The choice that is marked so. */
  judged(how: "right" | "wrong"): Locator {
    return this.root.locator(`[data-judged="${how}"]`);
  }

  async open(): Promise<void> {
    await expect(this.button).toBeVisible();
    await this.button.click();
    await expect(this.choices.first()).toBeVisible();
  }
}

/** Links to all headings of the page. */
export function headingsOf(page: Page): Promise<string[]> {
  return page.locator("main :is(h2, h3)[id]").evaluateAll((all) => all.map(({ id }) => `#${id}`));
}
