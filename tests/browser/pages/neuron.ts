import type { Locator, Page } from "@playwright/test";
import { Demo, openDemo } from "./demo.ts";
import { boxOf } from "./figure.ts";

/** The demo of a neuron that is stuck. */
export class NeuronDemo extends Demo {
  /** The numbers of a quantity, one for each function, by the name that the core has for it; once that part is open. */
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

  /** The plot of the whole history, once that part is open. */
  get timePlot(): Locator {
    return this.root.locator(".time-plot");
  }

  /** What is written in the picture. */
  get neuron(): Locator {
    return this.root.locator(".neuron");
  }

  /** The small plot over the epochs beside the loss over w, and what it says of the epoch that is read. */
  get epochs(): Locator {
    return this.root.locator(".epochs");
  }

  /** The curves of the loss over w: each in the parts in which it is unbroken, from one place in the picture to the next. */
  lossCurves(): Promise<{ x: number; y: number }[][][]> {
    return this.root.locator(".plots [data-term=loss] > path.curve").evaluateAll((paths) =>
      paths.map((path) =>
        (path.getAttribute("d") ?? "")
          .split("M")
          .slice(1)
          .map((part) =>
            part.split("L").map((place) => {
              const [x = Number.NaN, y = Number.NaN] = place.split(" ").map(Number);
              return { x, y };
            }),
          ),
      ),
    );
  }

  get ball(): Locator {
    return this.root.locator(".ball");
  }

  /** What says where the ball goes next. */
  get next(): Locator {
    return this.root.locator(".plots text", { hasText: "next" });
  }

  /** The colour of the target's name. */
  targetColor(): Promise<string> {
    return this.neuron.getByText(/^target/).evaluate((text) => getComputedStyle(text).fill);
  }

  /** Where the start can be dragged. */
  get start(): Locator {
    return this.handle("Weight w at the start");
  }

  /** Every number and letter at the axes of the picture, with its place in the picture. */
  async axes(): Promise<string[]> {
    const picture = await boxOf(this.root.locator(".plots"));
    const texts = await this.root.locator(".plots .axis text").all();
    return Promise.all(
      texts.map(async (text) => {
        const { x, y } = await boxOf(text);
        return `${await text.textContent()} ${Math.round(x - picture.x)} ${Math.round(y - picture.y)}`;
      }),
    );
  }

  /** Whether the neuron's point stands in the stretch that is tinted as flat. */
  inTint(): Promise<boolean> {
    return this.root.evaluate(({ shadowRoot }) => {
      const { x, y, width, height } =
        shadowRoot?.querySelector(".neuron-point")?.getBoundingClientRect() ?? new DOMRect();
      const tint = shadowRoot?.querySelector<SVGPathElement>(".neuron .low");
      const place = new DOMPoint(x + width / 2, y + height / 2);
      return tint?.isPointInFill(place.matrixTransform(tint.getScreenCTM()?.inverse())) ?? false;
    });
  }
}

export async function openNeuron(page: Page, attributes = "", path = "/"): Promise<NeuronDemo> {
  return new NeuronDemo((await openDemo(page, `name="saturated_neuron" ${attributes}`, path)).root);
}
