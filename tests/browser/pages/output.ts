import type { Locator, Page } from "@playwright/test";
import { Demo, openDemo } from "./demo.ts";

/** The demo of the last layer. */
export class OutputDemo extends Demo {
  /** Whether δ is p − y at the cursor. */
  get gap(): Locator {
    return this.root.locator(".output-layer .gap");
  }

  /** What is wanted at the points: of one output after the other. */
  get rings(): Locator {
    return this.root.locator(".rings .handle");
  }

  ringOf(output: number, point: number): Locator {
    return this.root.locator(`.rings .handle[data-id="${output}-${point}"]`);
  }

  /** One for each point and output where δ is long enough to be seen. */
  get arrows(): Locator {
    return this.root.locator(".output-panel .arrow");
  }

  get panels(): Locator {
    return this.root.locator(".output-panel");
  }

  /** A button that chooses the task. */
  task(name: string): Locator {
    return this.root.locator(".tasks button").filter({ hasText: name });
  }

  choice(name: string): Locator {
    return this.root.locator(".dials").getByLabel(name);
  }

  /** Why no pair is drawn, in the picture. */
  get refusal(): Locator {
    return this.root.locator("[part=picture] [part=problems]");
  }

  /** What is said of the reader's task in the table of pairs. */
  get yourPair(): Locator {
    return this.part("inside").locator("tr.here td").nth(2);
  }

  /** δ and p − y of each output by hand. */
  get byHand(): Locator {
    return this.part("inside").locator(".sum p").filter({ hasText: "δ" });
  }

  get code(): Locator {
    return this.part("code").locator("pre");
  }
}

/** Opens it where nothing plays by itself. */
export async function openOutput(page: Page, attributes = "", path = "/"): Promise<OutputDemo> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  return new OutputDemo((await openDemo(page, `name="output_layer" ${attributes}`, path)).root);
}
