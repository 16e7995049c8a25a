import type { Locator, Page } from "@playwright/test";
import { Demo, openDemo } from "./demo.ts";

/** The demo of a neuron that is stuck. */
export class NeuronDemo extends Demo {
  /** The numbers of a quantity, one for each function, by the name that the core has for it. */
  reading(quantity: string): Locator {
    return this.root.locator(`.readings [data-id=${quantity}]`);
  }

  /** Which epoch the numbers are those of. */
  get epoch(): Locator {
    return this.root.locator(".readings").getByRole("columnheader").first();
  }

  /** The lower edge of the head that stays above the numbers. */
  headBottom(): Promise<number> {
    return this.root.locator(".readings thead").evaluate((head) => head.getBoundingClientRect().bottom);
  }

  /** The plot over the epochs. */
  get timePlot(): Locator {
    return this.root.locator(".time-plot");
  }

  /** Whether the neuron's point stands in the stretch that is tinted as flat. */
  inTint(): Promise<boolean> {
    return this.root.evaluate(({ shadowRoot }) => {
      const point = shadowRoot?.querySelector(".neuron-point")?.getBoundingClientRect() ?? new DOMRect();
      const middle = point.left + point.width / 2;
      return [...(shadowRoot?.querySelectorAll(".low") ?? [])].some((low) => {
        const { left, right } = low.getBoundingClientRect();
        return left < middle && middle < right;
      });
    });
  }
}

export async function openNeuron(page: Page, attributes = "", path = "/"): Promise<NeuronDemo> {
  return new NeuronDemo((await openDemo(page, `name="saturated_neuron" ${attributes}`, path)).root);
}
