import type { Locator, Page } from "@playwright/test";
import { Demo, openDemo } from "./demo.ts";

/** The demo of one unit with two inputs, and of three. */
export class PerceptronDemo extends Demo {
  /** The corner with these inputs, with what is wanted there and what the unit does. */
  corner(inputs: string): Locator {
    return this.root.locator(".corner[role=button]").and(this.root.getByRole("button", { name: inputs }));
  }

  /** The disc of that corner. */
  disc(inputs: string): Locator {
    return this.corner(inputs).locator(".disc");
  }

  /** What the unit does at the four corners. */
  get does(): Locator {
    return this.root.locator(".corner[role=button] .does");
  }

  get line(): Locator {
    return this.handle("Line: threshold θ");
  }

  get turn(): Locator {
    return this.handle("Turn the line");
  }

  /** The lines between corners that want the same. */
  get crossing(): Locator {
    return this.root.locator(".crossing");
  }

  /** Where the unit fires, in numbers. */
  get firesWhere(): Locator {
    return this.root.locator(".fires-where");
  }

  /** The number at each bar. */
  get sumNumbersAtBars(): Locator {
    return this.root.locator(".sum-number");
  }

  /** The word on either side of the line. */
  get sideNames(): Locator {
    return this.root.locator(".side-name");
  }

  /** The square in which the line and the corners are drawn. */
  get square(): Locator {
    return this.root.locator(".plane .frame");
  }

  /** The bars of the weighted sums that are over the threshold, and the threshold. */
  get overBars(): Locator {
    return this.root.locator(".sums .bar.over");
  }

  get threshold(): Locator {
    return this.root.locator(".sums .threshold");
  }

  /** The bars' picture, and the threshold's name in it. */
  get sumsPicture(): Locator {
    return this.root.locator(".sums");
  }

  get thresholdName(): Locator {
    return this.sumsPicture.locator(".end-labels text");
  }

  /** The two rings without their names: the one that moves the line, and the one that turns it. */
  get rings(): readonly [Locator, Locator] {
    return [this.line.locator(".ring"), this.turn.locator(".ring")];
  }

  /** The names of the two rings. */
  get ringNames(): Locator {
    return this.root.locator(".plane .handle text");
  }

  /** The picture of the history of mistakes. */
  get history(): Locator {
    return this.root.locator(".history");
  }

  async countCrosses(): Promise<number> {
    const path = await this.history.locator(".sign.cross").getAttribute("d");
    return path?.split("M").slice(1).length ?? 0;
  }

  /** The plane of what the first layer answers. */
  get between(): Locator {
    return this.root.getByRole("img", { name: "The plane of OR and NAND" });
  }

  /** The wires that carry a 1, and the units that fire. */
  get lit(): { wires: Locator; nodes: Locator } {
    return { wires: this.root.locator(".wire.lit"), nodes: this.root.locator(".node-name.lit") };
  }

  get code(): Locator {
    return this.part("code").locator("pre");
  }
}

export async function openPerceptron(page: Page, attributes = "", path = "/"): Promise<PerceptronDemo> {
  return new PerceptronDemo((await openDemo(page, `name="perceptron" ${attributes}`, path)).root);
}
