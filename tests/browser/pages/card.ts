import { expect, type Locator, type Page } from "@playwright/test";
import { cardParts } from "../../../web/text/card.ts";
import { Figure } from "./figure.ts";
import { openFigures } from "./page.ts";

/** What a card says of its functions, property by property, by the names that the product's own code has for them. */
export class Card extends Figure {
  get table(): Locator {
    return this.root.getByRole("table").first();
  }

  /** The cells of one property, one for each function. */
  cells(property: string): Locator {
    return this.root.locator(`tr[data-row=${property}]`).getByRole("cell");
  }

  /** The buttons of the parts that are folded. */
  get partButtons(): Locator {
    return this.root.locator("button.fold");
  }

  part(part: (typeof cardParts)[number]): Locator {
    return this.root.locator(`#fold-${part}`);
  }

  /** What a function is, in one sentence. */
  get headline(): Locator {
    return this.root.locator(".headline p");
  }

  /** The lines of f in the pictures, one for each function. */
  get lines(): Locator {
    return this.root.locator(".picture path.curve.value");
  }

  /** The formulas in the cells of a property. */
  formulas(property: string): Locator {
    return this.cells(property).locator(".formula");
  }

  /** Every cell with its property, without the function's name that stands in it on a narrow screen. */
  everyCell(): Promise<{ property: string; text: string }[]> {
    return this.root.locator("tr[data-row] td").evaluateAll((all) =>
      all.map((cell) => {
        const bare = cell.cloneNode(true) as HTMLElement;
        bare.querySelector("[aria-hidden=true]")?.remove();
        return { property: cell.closest("tr")?.dataset["row"] ?? "", text: bare.textContent?.trim() ?? "" };
      }),
    );
  }

  /** How far to the right anything in the card reaches. */
  reach(): Promise<number> {
    return this.root
      .locator("td, th, code, li, input")
      .evaluateAll((all) => Math.max(...all.map((part) => part.getBoundingClientRect().right)));
  }

  async waitForTable(): Promise<void> {
    await this.scrollIntoView();
    await expect(this.table).toBeVisible();
  }
}

export function cardOf(page: Page, place = 0): Card {
  return new Card(page.locator("activation-card").nth(place));
}

/** Opens a page with one card of these attributes, all of its parts open unless said, and waits until it is filled. */
export async function openCard(page: Page, attributes: string, path = "/"): Promise<Card> {
  const panels = attributes.includes("panels=") ? "" : `panels="${cardParts.join(" ")}"`;
  await openFigures(page, `<activation-card id="card" ${panels} ${attributes}></activation-card>`, path);
  const card = cardOf(page);
  await card.waitForTable();
  return card;
}
