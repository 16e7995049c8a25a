import type { Locator, Page } from "@playwright/test";
import { Demo, openDemo } from "./demo.ts";
import { boxOf } from "./figure.ts";

/** The demo of a net that learns to tell two classes of points apart. */
export class BoundaryDemo extends Demo {
  /** What rescues a run that has failed. */
  get remedy(): Locator {
    return this.root.locator("button.remedy");
  }

  /** The planes, one for each function. */
  get planes(): Locator {
    return this.root.locator("svg.plane");
  }

  /** The bands and the ½ line of the planes. */
  get planeBands(): Locator {
    return this.planes.locator(".bands path");
  }

  get middleLines(): Locator {
    return this.planes.locator(".bands .middle");
  }

  /** How far each function's net has come: loss and share of points that are right. */
  get names(): Locator {
    return this.root.locator(".names .name");
  }

  get net(): Locator {
    return this.root.locator("svg.net");
  }

  /** The hidden units in the net, layer by layer. */
  get units(): Locator {
    return this.net.getByRole("button");
  }

  unit(layer: number, unit: number): Locator {
    return this.net.getByRole("button", { name: `Layer ${layer}, unit ${unit}`, exact: true });
  }

  get output(): Locator {
    return this.net.getByRole("button", { name: "Output", exact: true });
  }

  /** What units give over the plane, as far as it is drawn in the net. */
  get unitFields(): Locator {
    return this.net.locator(".unit-field .bands");
  }

  /** What each layer has of the gradient, beside the output. */
  get leftOf(): Locator {
    return this.net.locator(".left-of text:not(.what)");
  }

  /** The bracket under the layers that stood still. */
  get stoodStill(): Locator {
    return this.net.locator(".stood-still");
  }

  /** The weights of the unit that is shown. */
  get editor(): Locator {
    return this.root.locator(".editor");
  }

  get weightSlider(): Locator {
    return this.editor.getByRole("slider");
  }

  get weightBox(): Locator {
    return this.editor.getByRole("textbox");
  }

  /** Which of the unit's weights is shown. */
  get weightChoice(): Locator {
    return this.editor.getByRole("combobox");
  }

  /** The hidden space of two units. */
  get sheet(): Locator {
    return this.root.locator(".sheet-plane");
  }

  /** The plane that points are put down on, and the points, for the keyboard. */
  get canvas(): Locator {
    return this.root.locator(".drawing .canvas");
  }

  get points(): Locator {
    return this.root.locator(".drawing").getByRole("button");
  }

  /** Where a place of the plane is in the window. */
  async placeOf(x1: number, x2: number): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await boxOf(this.canvas);
    return { x: x + ((x1 + 1.25) / 2.5) * width, y: y + ((1.25 - x2) / 2.5) * height };
  }

  codeIn(library: "NumPy" | "PyTorch"): Locator {
    return this.part("code").getByRole("region", { name: library });
  }
}

/** Opens it where nothing plays by itself, and waits until all of it is computed and drawn. */
export async function openBoundary(page: Page, attributes = "", path = "/"): Promise<BoundaryDemo> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  return new BoundaryDemo((await openDemo(page, `name="decision_boundary" ${attributes}`, path)).root);
}
