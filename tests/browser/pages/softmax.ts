import type { Locator, Page } from "@playwright/test";
import { Demo, openDemo } from "./demo.ts";

/** The demo of three logits under two losses. */
export class SoftmaxDemo extends Demo {
  /** Where the start of a logit is dragged. */
  ring(place: 1 | 2 | 3): Locator {
    return this.root.locator(`.handle[data-id=logit_${place}]`);
  }

  /** What makes a class the target. */
  className(place: 1 | 2 | 3): Locator {
    return this.root.locator(".class-name").nth(place - 1);
  }

  /** The probabilities as they are written beside their bars: three of cross-entropy, three of squared error. */
  get shares(): Locator {
    return this.root.locator(".share");
  }

  /** The arrows at the logits that are long enough to be seen: of cross-entropy (0) or squared error (1). */
  arrows(loss: number): Locator {
    return this.root.locator(".logits .run").nth(loss).locator(".arrow");
  }

  /** The cells of the Jacobian of a run, row by row. */
  cells(loss: number): Locator {
    return this.root.locator(".jacobian-map").nth(loss).locator(".heat");
  }

  /** How strongly those cells are tinted. */
  tints(loss: number): Promise<number[]> {
    return this.cells(loss)
      .locator(".tint")
      .evaluateAll((tints) => tints.map((tint) => Number(tint.getAttribute("fill-opacity"))));
  }

  /** The marks on the timeline where a run has left. */
  get marks(): Locator {
    return this.root.locator(".timeline .escape text");
  }

  /** How much shorter the gradient of squared error is. */
  get factor(): Locator {
    return this.root.locator(".factor");
  }

  get code(): Locator {
    return this.part("code").locator("pre");
  }
}

export async function openSoftmax(page: Page, attributes = "", path = "/"): Promise<SoftmaxDemo> {
  return new SoftmaxDemo((await openDemo(page, `name="softmax_saturation" ${attributes}`, path)).root);
}
