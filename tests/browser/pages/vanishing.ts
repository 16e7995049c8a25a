import type { Locator, Page } from "@playwright/test";
import { Demo, demoOf, openDemo } from "./demo.ts";

/** The demo of gradients that vanish or explode. */
export class VanishingDemo extends Demo {
  get gain(): Locator {
    return this.slider("Gain of the weights");
  }

  get typedGain(): Locator {
    return this.box("Gain of the weights");
  }

  get skip(): Locator {
    return this.root.getByRole("checkbox", { name: "Skip connections" });
  }

  get layer(): Locator {
    return this.slider("Layer");
  }

  /** What each function has lost, and how many of its units are saturated. */
  get counters(): Locator {
    return this.root.locator(".counter");
  }

  /** What is lost alone. */
  get lost(): Locator {
    return this.counters.locator(".lost");
  }

  /** The number of it. */
  get lostNumbers(): Locator {
    return this.lost.locator("b");
  }

  /** How many bars each function has. */
  async bars(): Promise<(number | undefined)[]> {
    const paths = await this.root.locator(".bar").evaluateAll((all) => all.map((path) => path.getAttribute("d")));
    return paths.map((d) => d?.match(/M/g)?.length);
  }

  /** The numbers of the layer that is picked. */
  get reading(): Locator {
    return this.root.locator(".reading");
  }

  /** Which way the error signal goes, in words, and how much of them is out of sight, in CSS pixels. */
  get flow(): Locator {
    return this.root.getByText("←");
  }
}

export const vanishingOf = (page: Page, which?: number | string) => new VanishingDemo(demoOf(page, which).root);

export async function openVanishing(page: Page, attributes = "", path = "/"): Promise<VanishingDemo> {
  return new VanishingDemo((await openDemo(page, `name="vanishing_gradient" ${attributes}`, path)).root);
}
