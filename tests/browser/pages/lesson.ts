import { expect, type Locator, type Page } from "@playwright/test";

/** One of the lesson's guesses, by the name of its choices. */
export class Guess {
  readonly root: Locator;
  /** What happens, folded until the reader has chosen. */
  readonly reveal: Locator;
  /** Whether the choice was right. */
  readonly said: Locator;

  constructor(page: Page, name: string) {
    this.root = page.locator("fieldset.guess").filter({ has: page.locator(`:scope > label input[name="${name}"]`) });
    this.reveal = this.root.locator(":scope > details");
    this.said = this.root.locator(":scope > .said");
  }

  choice(value: string): Locator {
    return this.root.locator(`:scope > label input[value="${value}"]`);
  }

  /** How sure the reader is: `guessing`, `fairly` or `certain`. */
  sure(level: string): Locator {
    return this.root.locator(`:scope > .sure input[value="${level}"]`);
  }

  /** The choices that are marked so. */
  judged(how: "right" | "wrong"): Locator {
    return this.root.locator(`:scope > label[data-judged="${how}"] input`);
  }
}

/** The chain through which the reader passes a signal back by hand. */
export class BeTheLayer {
  readonly root: Locator;
  readonly pass: Locator;
  readonly again: Locator;
  /** What has come to the layer below. */
  readonly said: Locator;
  /** What one step multiplies by. */
  readonly step: Locator;

  constructor(page: Page) {
    this.root = page.locator(".be-the-layer");
    this.pass = this.root.locator(".pass");
    this.again = this.root.locator(".again");
    this.said = this.root.getByRole("status");
    this.step = this.root.locator(".step");
  }

  slider(name: string): Locator {
    return this.root.getByRole("slider", { name, exact: true });
  }

  /** How far each layer's column is filled, in percent. */
  columns(): Promise<number[]> {
    return this.root
      .locator(".columns span")
      .evaluateAll((all) =>
        all.map((column) => Number.parseFloat(getComputedStyle(column).getPropertyValue("--left"))),
      );
  }
}

/** What the prose quotes. */
export function quotesOf(page: Page, id: string): Locator {
  return page.locator(`[data-quote="${id}"]`);
}

/** How many guesses were made, and the button that clears them. */
export function progressOf(page: Page): Locator {
  return page.locator(".progress");
}

/** Waits until the prose is live. */
export async function lessonStarted(page: Page): Promise<void> {
  await expect(page.locator("fieldset.guess .said").first()).toBeAttached();
}

/** Links that set one of the figures to a state. */
export function stateLinks(page: Page): Locator {
  return page.locator('main a[href^="#"][href*="?"]');
}

/** Opens everything that the prose folds. */
export async function openFolds(page: Page): Promise<void> {
  await page.locator("main details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

/** Where the reader is, beside the text. */
export function railMark(page: Page): Locator {
  return page.locator(".rail .here");
}

/** What both languages have in common, in order: headings, figures, formulas, quotes, guesses, links. */
export function structureOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts =
      "h2, h3, gradient-demo, activation-curve, activation-bars, activation-cost, math, [data-quote], .scrub, input[type=radio], main a[href], details, table, .take";
    return [...document.querySelectorAll(`main :is(${parts})`)].map((element) => {
      if (element.localName === "math") return `math ${element.innerHTML.replace(/<mtext>.*?<\/mtext>/g, "")}`;
      const told = ["id", "name", "value", "data-quote", "data-of", "data-run", "data-setting", "class"];
      const own = element.localName.includes("-") ? element.getAttributeNames() : told;
      const attributes = own.map((name) => `${name}=${element.getAttribute(name) ?? ""}`).join(" ");
      const href = element.getAttribute("href")?.replace(/^.*(?=[#/][\w-]*\/?(#|$))/, "");
      return `${element.localName} ${attributes} ${href ?? ""}`;
    });
  });
}

/** Where a teacher makes a link for a class. */
export class TeachersLink {
  readonly root: Locator;
  readonly boxes: Locator;
  /** The link itself, which says its address. */
  readonly address: Locator;

  constructor(page: Page) {
    this.root = page.locator(".for-teachers");
    this.boxes = this.root.getByRole("checkbox");
    this.address = this.root.getByRole("link");
  }

  box(name: string): Locator {
    return this.root.locator(`input[name="${name}"]`);
  }
}

/** What copies the address of each section. */
export function sectionLinks(page: Page): Locator {
  return page.locator("main .kicker").getByRole("button");
}
