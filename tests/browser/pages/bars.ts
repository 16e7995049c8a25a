import { expect, type Locator, type Page } from "@playwright/test";
import { Figure } from "./figure.ts";
import { openFigures } from "./page.ts";
import { barsWords } from "./words.ts";

/** Functions of a whole vector: `<activation-bars>`. */
export class Bars extends Figure {
  get #outputs(): Locator {
    return this.root.getByRole("list", { name: barsWords(({ outputs }) => outputs) }).getByRole("listitem");
  }

  /** The names of the outputs, p₁ and so on. */
  get outputNames(): Locator {
    return this.#outputs.locator("> :first-child");
  }

  /** The numbers of the outputs. */
  outputs(): Promise<string[]> {
    return this.#outputs.locator("> :last-child").allTextContents();
  }

  /** The entries of the Jacobian, row by row. */
  get entries(): Locator {
    return this.root.locator("tbody").getByRole("cell");
  }

  /** The outputs and the entries of the Jacobian. */
  async shown(): Promise<string[]> {
    return [...(await this.outputs()), ...(await this.entries.allTextContents())];
  }

  /** How the entry that is pointed at comes about. */
  get explanation(): Locator {
    return this.root.locator(".entry .math");
  }

  /** The sliders that are bars. */
  get sliders(): Locator {
    return this.root.getByRole("slider");
  }

  /** How much of a Jacobian is out of sight beside what is seen of it, in CSS pixels. */
  hiddenEntries(): Promise<number> {
    return this.entries.first().evaluate((entry) => {
      const scroll = entry.closest("[role=region]") as HTMLElement;
      return scroll.scrollWidth - scroll.clientWidth;
    });
  }

  /** The formula of a function, and under it that of its Jacobian. */
  formula(place: number, of: "value" | "jacobian"): Locator {
    const section = this.root.locator("section.function").nth(place);
    return section.locator(".formula").nth(of === "value" ? 0 : 1);
  }

  async drawn(): Promise<void> {
    await this.scrollIntoView();
    await expect(this.outputNames.first()).toBeVisible();
  }
}

export function barsOf(page: Page): Bars {
  return new Bars(page.locator("activation-bars"));
}

/** Opens a page with bars of these attributes, and waits until they are drawn. */
export async function openBars(page: Page, attributes: string, path = "/"): Promise<Bars> {
  await openFigures(page, `<activation-bars id="bars" ${attributes}></activation-bars>`, path);
  const bars = barsOf(page);
  await bars.drawn();
  return bars;
}
