import type { Locator, Page } from "@playwright/test";
import { Demo, openDemo } from "./demo.ts";

/** The demo of layers composed into one function. */
export class CollapseDemo extends Demo {
  /** What each function's layers have come to, beside its name. */
  get readings(): Locator {
    return this.root.locator(".panel figcaption b");
  }

  /** How far off its straight line each bent curve is, in its plot. */
  get shares(): Locator {
    return this.root.locator(".panel .share");
  }

  get plots(): Locator {
    return this.root.locator(".panel");
  }

  /** The curves of layers before the one that is shown. */
  get earlier(): Locator {
    return this.root.locator(".panel .earlier");
  }

  /** The ring of a handle, without its name. */
  ringOf(name: string): Locator {
    return this.handle(name).locator(".ring");
  }

  /** The folded code. */
  get code(): Locator {
    return this.part("code").locator("pre");
  }
}

/** Opens it where nothing plays by itself. */
export async function openCollapse(page: Page, attributes = "", path = "/"): Promise<CollapseDemo> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  return new CollapseDemo((await openDemo(page, `name="linear_collapse" ${attributes}`, path)).root);
}
