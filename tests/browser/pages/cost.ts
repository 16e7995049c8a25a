import { expect, type Locator, type Page } from "@playwright/test";
import type { costParts, View } from "../../../web/elements/cost/settings.ts";
import { views } from "../../../web/elements/cost/settings.ts";
import { FormFigure } from "./form.ts";
import { openFigures } from "./page.ts";
import { costWords } from "./words.ts";

/** What the table says of one function: its cells, column by column. */
export type Line = [name: string, value: string, derivative: string, double: string, forward: string, training: string];

/** How long functions take in this browser: `<activation-cost>`. */
export class Cost extends FormFigure {
  /** The press that measures, stops, or measures again. */
  get press(): Locator {
    return this.root.locator("button.primary");
  }

  get stop(): Locator {
    return this.button(costWords(({ stop }) => stop));
  }

  get again(): Locator {
    return this.button(costWords(({ again }) => again));
  }

  get fastestFirst(): Locator {
    return this.button(costWords(({ fastest }) => fastest));
  }

  get progress(): Locator {
    return this.root.getByRole("progressbar");
  }

  /** Over the empty rows, where nothing is measured. */
  get invitation(): Locator {
    return this.root.locator(".invitation");
  }

  /** The names beside the bars, in their order, without that of the loop that only copies. */
  async names(): Promise<string[]> {
    return (await this.root.locator(".row .name").allTextContents()).slice(1);
  }

  /** The numbers beside the bars. */
  get numbersShown(): Locator {
    return this.root.locator(".row .number");
  }

  preset(view: View): Locator {
    return this.presets.nth(views.indexOf(view));
  }

  part(part: (typeof costParts)[number]): Locator {
    return this.root.locator(`#fold-${part}`);
  }

  get copyCsv(): Locator {
    return this.button(costWords(({ csv }) => csv.label));
  }

  /** The table's lines, that of the loop that only copies first; the part must be open. */
  lines(): Promise<Line[]> {
    return this.part("numbers")
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "") as Line));
  }

  /** Waits until each function has been timed once. */
  async everyFunctionTimed(): Promise<void> {
    const none = costWords(({ none }) => none);
    const open = async () => (await this.lines()).some((line) => line.some((cell) => none.test(cell)));
    await expect.poll(async () => (await this.lines()).length > 0 && !(await open()), { timeout: 60_000 }).toBe(true);
  }

  /** Waits until the measurement has come to its end by itself. */
  async measured(): Promise<void> {
    await expect(this.again).toBeVisible({ timeout: 60_000 });
  }
}

export async function openCost(page: Page, attributes: string, path = "/"): Promise<Cost> {
  await openFigures(page, `<activation-cost id="cost" ${attributes}></activation-cost>`, path);
  const cost = new Cost(page.locator("#cost"));
  await cost.drawn();
  return cost;
}
