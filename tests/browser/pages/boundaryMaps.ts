import type { Locator, Page } from "@playwright/test";
import { BoundaryDemo, openBoundary } from "./boundary.ts";
import { boxOf } from "./figure.ts";

/** What it shows of its layers over the training, at first sight and inside. */
export class BoundaryMaps extends BoundaryDemo {
  /** The maps at first sight, one for each function. */
  get smallMaps(): Locator {
    return this.root.locator(".picture svg.layer-map");
  }

  /** The maps inside: of the gradient, of what is flat, of the steps; function after function. */
  get maps(): Locator {
    return this.part("inside").getByRole("slider").and(this.root.locator("svg"));
  }

  /** What is written at the ends of a map's rows, from the first layer on. */
  readings(map: Locator): Locator {
    return map.locator(".readings text");
  }

  /** The frame around the row of the picked layer. */
  frame(map: Locator): Locator {
    return map.locator(".picked-row");
  }

  /** Where a row is in the window at a share of the time. */
  async placeIn(map: Locator, row: number, rows: number, share: number): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await boxOf(map.locator(".ground"));
    return { x: x + share * width, y: y + height - ((row + 0.5) * height) / rows };
  }

  /** The class of the shade that a row has at a share of the time; undefined where it is empty. */
  async shadeAt(map: Locator, row: number, rows: number, share: number): Promise<string | undefined> {
    return map.evaluate(
      (svg, { row, rows, share }) => {
        const { x, y, width, height } = (svg.querySelector(".ground") as SVGRectElement).getBBox();
        const point = new DOMPoint(x + share * width, y + height - ((row + 0.5) * height) / rows);
        const paths = [...svg.querySelectorAll<SVGPathElement>(".shade-rows path")];
        return paths.find((path) => path.isPointInFill(point))?.getAttribute("class") ?? undefined;
      },
      { row, rows, share },
    );
  }

  /** How much of a row's height is filled at a share of the time: by flat slopes, or by dead units. */
  async filledAt(map: Locator, kind: "saturated" | "dead", row: number, rows: number, share: number): Promise<number> {
    return map.evaluate(
      (svg, { kind, row, rows, share }) => {
        const { x, y, width, height } = (svg.querySelector(".ground") as SVGRectElement).getBBox();
        const path = svg.querySelector(`.${kind}`) as SVGPathElement;
        const bottom = y + height - (row * height) / rows;
        const levels = Array.from({ length: 100 }, (_, i) => bottom - ((i + 0.5) * height) / rows / 100);
        return levels.filter((level) => path.isPointInFill(new DOMPoint(x + share * width, level))).length / 100;
      },
      { kind, row, rows, share },
    );
  }

  /** How many crosses a map has. */
  async crosses(map: Locator): Promise<number> {
    return (await map.locator(".row-signs").getAttribute("d"))?.match(/m0/g)?.length ?? 0;
  }

  /** The control of the opened layer, and of its unit. */
  pick(name: "Layer" | "Unit"): Locator {
    return this.part("inside").locator("input[type=range]").and(this.page.getByRole("slider", { name }));
  }
}

/** Opens it where nothing plays by itself. */
export async function openMaps(page: Page, attributes = "", path = "/"): Promise<BoundaryMaps> {
  return new BoundaryMaps((await openBoundary(page, attributes, path)).root);
}
