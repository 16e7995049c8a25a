import type { Locator, Page } from "@playwright/test";
import { Demo, openDemo } from "./demo.ts";

/** The demo of units that die. */
export class DyingDemo extends Demo {
  /** The plane, the units and the numbers of each function. */
  panel(place: number): Locator {
    return this.root.locator(".panel").nth(place);
  }

  units(place: number): Locator {
    return this.panel(place).getByRole("radio");
  }

  unit(place: number, number: number): Locator {
    return this.panel(place).getByRole("radio", { name: `Unit ${number}:` });
  }

  /** What is read of the unit that is picked. */
  reading(place: number): Locator {
    return this.panel(place).locator(".reading");
  }

  /** How many units are dead, of each function. */
  get counts(): Locator {
    return this.root.locator(".count");
  }

  /** How many units are marked as dead in a function's plane. */
  async crosses(place: number): Promise<number> {
    const marks = this.panel(place).locator(".mark.dead");
    return (await marks.evaluateAll((all) => all.flatMap((each) => each.getAttribute("d")?.match(/M/g) ?? []))).length;
  }

  /** How high the last numbers of the lines stand, from above. */
  ends(): Promise<number[]> {
    return this.root
      .locator(".lines .end")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().y).sort((a, b) => a - b));
  }

  /** How many nets are born dead, of each function, and the bound. */
  get born(): Locator {
    return this.root.locator(".counter");
  }

  get bound(): Locator {
    return this.root.locator(".bound-name");
  }

  /** How many panels hold words that do not fit into them. */
  spilled(): Promise<number> {
    return this.root
      .locator(".panel, .panel p")
      .evaluateAll((all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
  }
}

export async function openDying(page: Page, attributes = "", path = "/"): Promise<DyingDemo> {
  return new DyingDemo((await openDemo(page, `name="dying_relu" ${attributes}`, path)).root);
}
