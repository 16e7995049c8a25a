import { expect, type Locator, type Page } from "@playwright/test";
import { labWords } from "./words.ts";

export type Name = string | RegExp;

/** What every figure has: its settings as an author writes them, controls by their names, and what it says of problems. */
export class Figure {
  readonly root: Locator;
  readonly page: Page;

  constructor(root: Locator) {
    this.root = root;
    this.page = root.page();
  }

  /** A setting as an attribute spells it; null where it is not given. */
  setting(name: string): Promise<string | null> {
    return this.root.evaluate((element, name) => {
      const given = element.getAttribute(name);
      if (given !== null) return given;
      const property = name.replace(/-./g, (match) => (match[1] ?? "").toUpperCase());
      const value = (element as unknown as Record<string, unknown>)[property];
      if (value === undefined || value === null || value === false) return null;
      return value === true ? "" : [value].flat().join(" ");
    }, name);
  }

  async number(name: string): Promise<number> {
    return Number((await this.setting(name)) ?? Number.NaN);
  }

  /** Numbers that stand beside each other, as the two ends of a range. */
  async numbers(name: string): Promise<number[]> {
    return ((await this.setting(name)) ?? "").split(" ").filter(Boolean).map(Number);
  }

  /** Waits until the figure has come to these settings; null is one that is not given. */
  async holds(settings: Record<string, string | RegExp | null>): Promise<void> {
    for (const [name, value] of Object.entries(settings))
      if (value instanceof RegExp) await expect.poll(() => this.setting(name), name).toMatch(value);
      else await expect.poll(() => this.setting(name), name).toBe(value);
  }

  /** Sets attributes, as a script of the host page would; null takes one away. */
  async set(settings: Record<string, string | null>): Promise<void> {
    await this.root.evaluate((element, given) => {
      for (const [name, value] of Object.entries(given))
        if (value === null) element.removeAttribute(name);
        else element.setAttribute(name, value);
    }, settings);
  }

  /** Takes the figure out of the page and a frame later puts it back where it was. */
  async takeOutAndPutBack(): Promise<void> {
    await this.root.evaluate(async (element) => {
      const { parentNode, nextSibling } = element;
      element.remove();
      await new Promise(requestAnimationFrame);
      parentNode?.insertBefore(element, nextSibling);
    });
  }

  /** The link that leads to the figure as it is now. */
  link(): Promise<string> {
    return this.root.evaluate((element) => (element as HTMLElement & { link: string }).link);
  }

  /** Waits until all that was set has been rendered and shown, and colours have stopped changing. */
  async rendered(): Promise<void> {
    await this.root.evaluate(async (element) => {
      await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const moving = element.shadowRoot?.getAnimations() ?? [];
      const ending = moving.filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
      await Promise.allSettled(ending.map(({ finished }) => finished));
    });
  }

  button(name: Name, exact = false): Locator {
    return this.root.getByRole("button", { name, exact });
  }

  slider(name: Name): Locator {
    return this.root.getByRole("slider", { name });
  }

  /** A box to type a number into. */
  box(name: Name): Locator {
    return this.numberBoxes.and(this.root.getByRole("textbox", { name }));
  }

  /** All boxes to type a number into. */
  get numberBoxes(): Locator {
    return this.root.locator("input.number");
  }

  async type(box: Locator, text: string): Promise<void> {
    await box.fill(text);
    await box.press("Enter");
  }

  /** What could not be used, each in its words. */
  get problems(): Locator {
    return this.root.locator("[part=problems] li");
  }

  /** The figure as long as nothing of it is there: it keeps its place. */
  get opening(): Locator {
    return this.root.locator(".opening");
  }

  /** What is drawn. */
  get picture(): Locator {
    return this.root.locator(".picture");
  }

  /** In the place of a figure that can't be computed: why, what its author wrote instead, and another try. */
  get failure(): Locator {
    return this.root.getByRole("alert");
  }

  get retry(): Locator {
    return this.root.getByRole("button", { name: labWords(({ blocked }) => blocked.retry) });
  }

  get copyLink(): Locator {
    return this.root.getByRole("button", { name: labWords(({ link }) => link.copy) });
  }

  /**
   * What is wider than its place, where that does not scroll and no dots say that it goes on: the figure's edge cuts it, or
   * it lies over its neighbour.
   */
  beyondPlace(): Promise<string[]> {
    return this.root.evaluate((element) =>
      [
        ...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>(
          ":is(section, div, p, li, table, th, td, figcaption, dl, fieldset, label, button:not(.past))",
        ),
      ]
        .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1)
        .filter((each) => getComputedStyle(each).textOverflow !== "ellipsis")
        .filter((each) => !each.closest(".scroll, .table, .formula-box, .formula"))
        .map(
          (each) =>
            `${each.localName} ${each.className} ${each.scrollWidth} > ${each.clientWidth}: ${each.innerText.slice(0, 40)}`,
        ),
    );
  }

  async scrollIntoView(): Promise<void> {
    await this.root.scrollIntoViewIfNeeded();
  }

  async width(): Promise<number> {
    return (await boxOf(this.root)).width;
  }

  async height(): Promise<number> {
    return (await boxOf(this.root)).height;
  }
}

/** Where something stands on the page, in CSS pixels; it must be there. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on the page`);
  return box;
}

export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Drags with the mouse from one place over others. */
export async function drag(page: Page, from: { x: number; y: number }, ...to: { x: number; y: number }[]) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const { x, y } of to) await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}
