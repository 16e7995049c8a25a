import { expect, type Locator, type Page } from "@playwright/test";
import { Figure } from "./figure.ts";
import { openFigures } from "./page.ts";
import { demoWords, labWords } from "./words.ts";

type Part = "adjust" | "said" | "inside" | "tables" | "code";

/** A demo: `<gradient-demo>`, whichever it is. */
export class Demo extends Figure {
  /** Waits until it is drawn, and what stands under the picture, which comes after it, is there too. */
  async drawn(): Promise<void> {
    await this.scrollIntoView();
    await expect(this.root.locator("[part=picture] svg").first()).toBeVisible();
    await expect(this.partButton("tables")).toBeVisible();
  }

  /** The button that opens and closes a part. */
  partButton(part: Part): Locator {
    return this.button(
      demoWords(({ parts }) => parts[part]),
      true,
    );
  }

  /** The part itself. */
  part(part: Part): Locator {
    return this.root.locator(`#fold-${part}`);
  }

  /** Opens a part, unless it is open, and waits for what is loaded late. */
  async open(part: Part): Promise<void> {
    const button = this.partButton(part);
    if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
    await expect(this.part(part)).toBeVisible();
    await expect(this.part(part).locator(".part-loading")).toHaveCount(0);
  }

  /** Opens every part, and what can be opened within them. */
  async openAll(): Promise<void> {
    for (const part of ["adjust", "said", "inside", "tables", "code"] as const)
      if (await this.partButton(part).count()) await this.open(part);
    for (const within of await this.root.locator("details > summary").all()) await within.click();
  }

  /** The story's states that have a button. */
  get presets(): Locator {
    return this.root.locator(".presets .preset");
  }

  preset(name: string): Locator {
    return this.button(name);
  }

  /** The functions that race, each as a chip with its name. */
  get functions(): Locator {
    return this.root.getByRole("group", { name: demoWords(({ functions }) => functions) }).locator("> :not(select)");
  }

  get addFunction(): Locator {
    return this.root.getByRole("combobox", { name: demoWords(({ add }) => add) });
  }

  get undo(): Locator {
    return this.root.getByRole("button", { name: labWords(({ undo }) => undo) });
  }

  get rescue(): Locator {
    return this.root.getByRole("button", { name: demoWords(({ rescue }) => rescue) });
  }

  /** The one sentence at first sight. */
  get headline(): Locator {
    return this.root.getByRole("status", { name: demoWords(({ verdicts }) => verdicts) });
  }

  /** Everything that happened, in words, once that part is open. */
  get verdicts(): Locator {
    return this.part("said").locator(".verdicts");
  }

  /** The sentences of it. */
  get sentences(): Locator {
    return this.verdicts.getByRole("paragraph");
  }

  /** Where a run has stopped, and why, at first sight. */
  get stopped(): Locator {
    return this.headline.locator(".stopped");
  }

  /** What could not be used, in the box of a typed number or in that of the figure. */
  problemsIn(part: "adjust" | "figure"): Locator {
    return this.root.locator(part === "adjust" ? ".controls > [part=problems]" : "[part=figure] > [part=problems]");
  }

  /** The whole run while it is still being computed. */
  get progress(): Locator {
    return this.root.getByRole("progressbar");
  }

  /** The slider of the cursor. */
  get time(): Locator {
    return this.slider(demoWords(({ time }) => time.label));
  }

  /** Play, pause and what else moves the cursor. */
  transport(name: "rewind" | "back" | "play" | "pause" | "on"): Locator {
    return this.root.getByRole("button", { name: demoWords(({ time }) => time[name]) });
  }

  get speed(): Locator {
    return this.root.getByRole("combobox", { name: demoWords(({ time }) => time.speed) });
  }

  /** Where the cursor stands, as it is written beside its slider. */
  get now(): Locator {
    return this.root.locator(".now");
  }

  /** The steps by hand, one block for each function. */
  get sums(): Locator {
    return this.root.locator(".sum");
  }

  /** The lines of the steps by hand, and the numbers in them that matter most. */
  get sumLines(): Locator {
    return this.sums.locator("p");
  }

  get sumNumbers(): Locator {
    return this.sums.locator("b");
  }

  /** The terms that a function's step by hand adds up, as the last cells of its table have them. */
  terms(place: number): Locator {
    return this.sums.nth(place).locator("tbody td:last-child");
  }

  get seed(): Locator {
    return this.box(demoWords(({ seed }) => seed));
  }

  /** The button that runs many seeds, stops that, and leads back to the one. */
  seedsButton(does: "run" | "stop" | "hide"): Locator {
    return this.button(
      demoWords(({ seeds }) => seeds[does]),
      true,
    );
  }

  /** What is said of many seeds: nothing until they are computed. */
  get seedsSaid(): Locator {
    return this.root.getByRole("status", {
      name: demoWords(({ seeds }) => seeds.said),
      exact: true,
    });
  }

  /** What is said while they are computed. */
  get seedsComputing(): Locator {
    return this.root.locator(".seeds-said:not([role])");
  }

  /** The bands or brackets of many seeds, one for each function in each plot. */
  get seedBands(): Locator {
    return this.root.locator(".seed-band");
  }

  /** The tables under the picture. */
  get tables(): Locator {
    return this.part("tables").getByRole("table");
  }

  /** The rows of the tables, or of one of them, without their heads. */
  rows(place?: number): Locator {
    return (place === undefined ? this.tables : this.tables.nth(place)).locator("tbody").getByRole("row");
  }

  /** A slider among the settings, or below the picture: not a handle in it, which may have the same name. */
  plainSlider(name: string): Locator {
    return this.root.getByRole("slider", { name, exact: true }).and(this.root.locator("input")).last();
  }

  /** A number of the picture that is dragged or moved by keys, by the name that is said. */
  handle(name: string): Locator {
    return this.slider(name).and(this.root.locator("g"));
  }

  /** By how many CSS pixels something in the figure reaches beyond it. */
  beyond(): Promise<number> {
    return this.root.evaluate((element) => {
      const edge = element.getBoundingClientRect().right;
      const parts = [
        ...(element.shadowRoot?.querySelectorAll(".picture svg:not(svg svg), .picture p, .picture button") ?? []),
      ];
      return Math.max(...parts.map((part) => part.getBoundingClientRect().right)) - edge;
    });
  }

  /** Everything that is pressed or moved but what tells something by itself: switches that are on or off. */
  get controls(): Locator {
    return this.root.locator("button:not([aria-pressed]), input[type=range]");
  }

  /** What the Tab key leads to in turn, and arrow keys along a row: the role of each, its name, and the value or state. */
  async walk(): Promise<string[]> {
    const here = () =>
      this.root.evaluate((element) => {
        const active = element.shadowRoot?.activeElement;
        if (!active) return undefined;
        const box = active as HTMLInputElement;
        const roles: Record<string, string> = { button: "button", input: box.type, select: "list" };
        const words = (box.labels?.[0] ?? active).cloneNode(true) as Element;
        for (const hidden of words.querySelectorAll("[aria-hidden=true]")) hidden.remove();
        const name = active.getAttribute("aria-label") ?? words.textContent?.trim();
        const state = ["aria-valuetext", "aria-pressed", "aria-expanded", "aria-disabled"]
          .map((each) => [each, active.getAttribute(each)])
          .filter(([each, value]) => value !== null && !(each === "aria-disabled" && value === "false"))
          .map(([each, value]) => (each === "aria-valuetext" ? value : `${each?.slice(5)} ${value}`));
        const role = active.getAttribute("role") ?? roles[active.localName] ?? active.localName;
        const row = active.parentElement?.querySelector("[tabindex='-1']:not([role=slider]), [role=slider].height");
        return { told: [role, name, ...state].join(" | "), isInRow: active.matches("button, .height") && Boolean(row) };
      });
    const all: string[] = [];
    await this.root.getByRole("button", { name: labWords(({ skip }) => skip) }).focus();
    for (let now = await here(); now; now = await here()) {
      const first = now.told;
      all.push(first);
      if (now.isInRow) {
        await this.page.keyboard.press("ArrowRight");
        for (let next = await here(); next && next.told !== first; next = await here()) {
          all.push(next.told);
          await this.page.keyboard.press("ArrowRight");
        }
      }
      await this.page.keyboard.press("Tab");
    }
    return all;
  }

  /** How something looks: the letters of an axis, the verdicts, the figure, a switch that is on or off. */
  style(part: "axis" | "verdicts" | "figure" | "on" | "off", property: string): Promise<string> {
    const places = {
      axis: this.root.locator(".axis text"),
      verdicts: this.headline,
      figure: this.root.locator("[part=figure]"),
      on: this.root.locator("button[aria-pressed=true]"),
      off: this.root.locator("button[aria-pressed=false]"),
    };
    return places[part].first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  }

  /** What of the picture reaches beyond its right edge on paper of this width, which comes without word to the page. */
  pastPaper(width: number): Promise<{ drawnAnew: boolean; past: string[] }> {
    return this.root.evaluate((element, width) => {
      const picture = element.shadowRoot?.querySelector("[part=picture]") as HTMLElement;
      const before = picture.querySelector("svg")?.getAttribute("width");
      (element as HTMLElement).style.width = `${width}px`;
      const edge = picture.getBoundingClientRect().right + 1;
      const shapes = [...picture.querySelectorAll("svg:not(svg svg), svg text, svg .bar, p, dd, dt, td")];
      // A plot within a picture cuts what is drawn in it: its own place counts.
      const windows = [...picture.querySelectorAll<SVGSVGElement>("svg svg")].filter(
        ({ x, width: { baseVal }, ownerSVGElement }) => {
          const outer = ownerSVGElement?.viewBox.baseVal;
          return outer && x.baseVal.value + baseVal.value > outer.x + outer.width;
        },
      );
      return {
        drawnAnew: before !== picture.querySelector("svg")?.getAttribute("width"),
        past: [...shapes.filter((shape) => shape.getBoundingClientRect().right > edge), ...windows].map(
          ({ outerHTML }) => outerHTML,
        ),
      };
    }, width);
  }
}

export function demoOf(page: Page, which: number | string = 0): Demo {
  const all = page.locator("gradient-demo");
  return new Demo(typeof which === "number" ? all.nth(which) : all.and(page.locator(`#${which}`)));
}

/** Opens a page with one demo of these attributes, and waits until it is drawn. */
export async function openDemo(page: Page, attributes: string, path = "/"): Promise<Demo> {
  await openFigures(page, `<gradient-demo id="demo" ${attributes}></gradient-demo>`, path);
  const demo = demoOf(page);
  await demo.drawn();
  return demo;
}
