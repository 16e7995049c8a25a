import type { Locator, Page } from "@playwright/test";
import { Demo, demoOf, openDemo } from "./demo.ts";

/** The demo of gradients that vanish or explode. */
export class VanishingDemo extends Demo {
  /** The dial of the weights' size. */
  get gain(): Locator {
    return this.slider("Weight size").first();
  }

  /** Its box, among the settings. */
  get typedGain(): Locator {
    return this.box("Weight size");
  }

  get skip(): Locator {
    return this.root.getByRole("checkbox", { name: "Skip connections" }).first();
  }

  get layer(): Locator {
    return this.slider("Layer");
  }

  /** What of each function's signal reaches layer 1, or the layer that is pointed at, and how many slopes are low. */
  get arrivals(): Locator {
    return this.root.locator(".arrival");
  }

  /** How much that is. */
  get factors(): Locator {
    return this.arrivals.locator("b");
  }

  /** How high each layer's column of a function is filled, as shares of the column. */
  async filled(place = 0): Promise<number[]> {
    const layers = this.root.locator(".lane").nth(place).locator(".layer");
    return layers.evaluateAll((all) =>
      all.map((layer) => {
        const height = (name: string) => Number(layer.querySelector(name)?.getAttribute("height"));
        return height(".fill") / height(".vessel");
      }),
    );
  }

  /** How many bars there are where the scale is one of powers of ten. */
  async bars(): Promise<number | undefined> {
    return (await this.root.locator(".bar").first().getAttribute("d"))?.match(/M/g)?.length;
  }

  /** The layers' picture of a function. */
  layers(place = 0): Locator {
    return this.root.locator(".layers").nth(place);
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
