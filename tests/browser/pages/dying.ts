import type { Locator, Page } from "@playwright/test";
import { gridFor } from "../../../web/elements/demo/views/dying_relu/strip.ts";
import { Demo, openDemo } from "./demo.ts";
import { boxOf } from "./figure.ts";

/** The demo of units that die. */
export class DyingDemo extends Demo {
  /** Of each function: what its net answers, its units' boundaries, and its units. */
  panel(place: number): Locator {
    return this.root.locator(".answers").nth(place);
  }

  /** The plane of what a function's net answers. */
  plane(place: number): Locator {
    return this.panel(place).getByRole("img");
  }

  /** A function's units as cells, which pick one by keys. */
  strip(place: number): Locator {
    return this.panel(place).getByRole("slider");
  }

  /** The middle of a unit's cell. */
  async cell(place: number, unit: number): Promise<{ x: number; y: number }> {
    const strip = this.strip(place);
    const count = Number(await strip.getAttribute("aria-valuemax"));
    const [width, height] = await Promise.all(
      ["width", "height"].map(async (each) => Number(await strip.getAttribute(each))),
    );
    const { columns, size } = gridFor(count, width ?? 0, height ?? 0);
    const box = await boxOf(strip);
    const [column, row] = [(unit - 1) % columns, Math.floor((unit - 1) / columns)];
    return {
      x: box.x + ((column + 0.5) * size * box.width) / (width ?? 0),
      y: box.y + ((row + 0.5) * size * box.height) / (height ?? 0),
    };
  }

  /** Where an input would stand in the plane, which shows both from −3 to 3. */
  async input(place: number, x1: number, x2: number): Promise<{ x: number; y: number }> {
    const box = await boxOf(this.plane(place));
    return { x: box.x + ((x1 + 3) / 6) * box.width, y: box.y + ((3 - x2) / 6) * box.height };
  }

  /** What is read of the unit that is picked, in the part that looks inside. */
  reading(place: number): Locator {
    return this.sums.nth(place).locator(".reading");
  }

  /** How many units are dead, of each function. */
  get counts(): Locator {
    return this.root.locator(".count");
  }

  /** A function's units as their table has them: number, state, share of inputs, two weights, bias. */
  async unitRows(place: number): Promise<string[][]> {
    const rows = await this.rows(2 * place + 1).all();
    return Promise.all(rows.map((row) => row.locator("th, td").allTextContents()));
  }

  /** How many units are crossed out in a function's plane, and how many of its cells are. */
  async crosses(place: number): Promise<[onPlane: number, cells: number]> {
    const places = [".plane .dead .foot", ".strip .cross"].map((each) => this.panel(place).locator(each));
    const [onPlane = 0, cells = 0] = await Promise.all(places.map(placesIn));
    return [onPlane, cells];
  }

  /** How many inputs have an answer that is drawn as below 0. */
  belowZero(place: number): Promise<number> {
    return placesIn(this.panel(place).locator(".mosaic .dash"));
  }

  /** On how many inputs the picked unit is drawn as on. */
  switchedOn(place: number): Promise<number> {
    return placesIn(this.panel(place).locator(".plane .dots"));
  }

  /** What is said across a plot that has nothing to show any more. */
  get notices(): Locator {
    return this.root.locator(".notice");
  }

  /** How high the last numbers of the lines stand, from above. */
  ends(): Promise<number[]> {
    return this.root
      .locator(".lines .end-labels > g")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().y).sort((a, b) => a - b));
  }

  /** How many nets are born dead, of each function; how many of the nets that are drawn are crossed out; the bound. */
  get born(): Locator {
    return this.root.locator(".nets");
  }

  bornDeadCells(): Promise<number> {
    return placesIn(this.root.locator(".waffle .cross"));
  }

  get bound(): Locator {
    return this.root.locator(".bound-name");
  }

  /** How many panels hold words that do not fit into them. */
  spilled(): Promise<number> {
    return this.root
      .locator(".panel, .panel p")
      .evaluateAll((all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
  }

  /** A slider at first sight. */
  dial(name: string): Locator {
    return this.root.locator(".dials").getByRole("slider", { name });
  }
}

/** At how many places something is drawn by these paths. */
async function placesIn(paths: Locator): Promise<number> {
  const outlines = await paths.evaluateAll((all) => all.map((path) => path.getAttribute("d") ?? ""));
  return outlines.join(" ").match(/M/g)?.length ?? 0;
}

export async function openDying(page: Page, attributes = "", path = "/"): Promise<DyingDemo> {
  return new DyingDemo((await openDemo(page, `name="dying_relu" ${attributes}`, path)).root);
}
