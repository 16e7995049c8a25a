import type { Locator, Page } from "@playwright/test";
import { Demo, openDemo } from "./demo.ts";

/** The demo of paths that zigzag. */
export class ZigzagDemo extends Demo {
  /** The numbers of each run: the loss, the path, the share of equal signs, the steps to a low loss. */
  get numbersOfRuns(): Locator {
    return this.root.locator(".runs").getByRole("definition");
  }

  get namesOfNumbers(): Locator {
    return this.root.locator(".runs").getByRole("term");
  }

  /** The loss of each run. */
  get losses(): Locator {
    return this.root.locator(".run dl > :nth-child(2)");
  }

  get condition(): Locator {
    return this.root.locator("figcaption b");
  }

  /** What the contours are. */
  get caption(): Locator {
    return this.root.locator("figcaption").first();
  }

  /** The shade over all that one example can reach. */
  get shade(): Locator {
    return this.root.locator(".reachable");
  }

  /** The plane of the two weights, within its axes. */
  get plane(): Locator {
    return this.root.locator(".weights .frame");
  }

  /** The marks at the step that is pointed at. */
  get pointed(): Locator {
    return this.root.locator(".weights .pointed");
  }

  get mean(): Locator {
    return this.handle("Mean of the inputs");
  }

  get start(): Locator {
    return this.handle("Start");
  }

  get optimum(): Locator {
    return this.handle("Optimum");
  }

  /** By how many CSS pixels planes, numbers and choices reach beyond the figure, and how wide the numbers of a run are. */
  fit(): Promise<{ beyond: number; numbers: number }> {
    return this.root.evaluate((element) => {
      const edge = element.getBoundingClientRect().right;
      const parts = element.shadowRoot?.querySelectorAll(".plane svg[role=group], .runs dd, .choice select") ?? [];
      return {
        beyond: Math.max(...[...parts].map((part) => part.getBoundingClientRect().right)) - edge,
        numbers: element.shadowRoot?.querySelector(".run")?.getBoundingClientRect().width ?? 0,
      };
    });
  }
}

/** Opens it where nothing plays by itself. */
export async function openZigzag(page: Page, attributes = "", path = "/"): Promise<ZigzagDemo> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  return new ZigzagDemo((await openDemo(page, `name="zigzag" ${attributes}`, path)).root);
}
