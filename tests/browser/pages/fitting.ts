import type { Locator, Page } from "@playwright/test";
import { Demo, openDemo } from "./demo.ts";

/** The demo of a net whose bends follow a target. */
export class FittingDemo extends Demo {
  /** The end of the picked unit's stem, which is dragged. */
  get bend(): Locator {
    return this.handle("Place of unit");
  }

  bendOf(unit: number): Locator {
    return this.handle(`Place of unit ${unit}`);
  }

  /** A number that is dragged in a part's plot; and its ring, without its letter. */
  gripOf(name: string): Locator {
    return this.root.locator(`g[aria-label="${name}"]`);
  }

  ringOf(name: string): Locator {
    return this.gripOf(name).locator(".ring");
  }

  /** The ends of all bends, as a pointer meets them. */
  get ends(): Locator {
    return this.root.locator(".bends .hit");
  }

  /** What the stems are called in the picture. */
  get stemsName(): Locator {
    return this.root.locator(".lane-name");
  }

  /** How far off each function's net is. */
  get errors(): Locator {
    return this.root.locator(".names span").filter({ hasText: "off by" });
  }

  /** The nets' curves in the plot with the target. */
  get curves(): Locator {
    return this.root.locator(".plot .curve");
  }

  /** The curve with the units that are switched off. */
  get before(): Locator {
    return this.root.locator(".plot .before");
  }

  /** The plot that a target is drawn over. */
  get canvas(): Locator {
    return this.root.locator(".drawing .canvas");
  }

  /** The points of a target that is drawn. */
  get points(): Locator {
    return this.root.getByRole("group", { name: "Points of the target" }).getByRole("slider");
  }

  /** w, b, v and the bend of the picked unit. */
  get unitNumbers(): Locator {
    return this.root.locator(".numbers b");
  }

  get codeText(): Locator {
    return this.part("code").locator("pre");
  }
}

/** Opens it where nothing plays by itself. */
export async function openFitting(page: Page, attributes = "", path = "/"): Promise<FittingDemo> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  return new FittingDemo((await openDemo(page, `name="function_fitting" ${attributes}`, path)).root);
}
