import type { Locator, Page } from "@playwright/test";
import { Demo, openDemo } from "./demo.ts";

/** The demo of paths that zigzag. */
export class ZigzagDemo extends Demo {
  /** What the runs have come to, as a table: beside the picture where there is room, else inside. */
  get runs(): Locator {
    return this.root.locator(".runs");
  }

  /** One quantity of all runs, by the words in its row. */
  reading(name: string): Locator {
    return this.runs.getByRole("row", { name }).getByRole("cell");
  }

  /** The loss of each run, and at which step. */
  get losses(): Locator {
    return this.runs.locator("tbody tr").first().getByRole("cell");
  }

  get lossName(): Locator {
    return this.runs.getByRole("rowheader").first();
  }

  /** The word at the optimum. */
  get optimumName(): Locator {
    return this.root.locator(".weights .handle text").first();
  }

  /** What the contours are. */
  get caption(): Locator {
    return this.root.locator("figcaption").first();
  }

  /** The directions in which one example can move the weights, in the plane of the weights. */
  get fan(): Locator {
    return this.root.locator(".weights .fan");
  }

  /** The same where they are all directions. */
  get openFan(): Locator {
    return this.root.locator(".weights .fan.open");
  }

  /** What is said of the shape of the loss, with what it is computed from. */
  get bowl(): Locator {
    return this.root.locator(".bowl");
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

  /** By how many CSS pixels plots, numbers and choices reach beyond the figure, and by how many plots lie over another. */
  fit(): Promise<{ beyond: number; over: number }> {
    return this.root.evaluate((element) => {
      const edge = element.getBoundingClientRect().right;
      const all = (selector: string) =>
        [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((part) => part.getBoundingClientRect());
      const plots = all(".plane");
      const over = plots.flatMap((one, i) =>
        plots.slice(i + 1).map((other) => {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          return Math.min(across, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
        }),
      );
      return {
        beyond: Math.max(...all(".plane, .plane > svg, .runs td, .choice select").map(({ right }) => right)) - edge,
        over: Math.max(...over),
      };
    });
  }
}

/** Opens it where nothing plays by itself. */
export async function openZigzag(page: Page, attributes = "", path = "/"): Promise<ZigzagDemo> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  return new ZigzagDemo((await openDemo(page, `name="zigzag" ${attributes}`, path)).root);
}
