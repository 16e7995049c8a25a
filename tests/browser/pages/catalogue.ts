import { expect, type Locator, type Page } from "@playwright/test";
import { catalogueTexts } from "../../../web/text/catalogue.ts";
import { Card } from "./card.ts";
import { Curve } from "./curve.ts";
import { Figure } from "./figure.ts";
import { labWords } from "./words.ts";

const words = Object.values(catalogueTexts);

/** Every function as a small plot: `<activation-catalogue>`. */
export class Catalogue extends Figure {
  /** Waits until its curves are there. */
  async drawn(): Promise<void> {
    await expect(this.point).toBeEnabled();
  }

  /** The slider that moves x in all plots. */
  get point(): Locator {
    return this.root.getByRole("slider", { name: new RegExp(words.map(({ move }) => move).join("|")) });
  }

  get tiles(): Locator {
    return this.root.locator(".tile");
  }

  /** The functions that are shown, in their order, by the ids that their addresses have. */
  shown(): Promise<string[]> {
    return this.tiles.evaluateAll((tiles) => tiles.map((tile) => (tile as HTMLElement).dataset["id"] ?? ""));
  }

  /** The tiles whose curves are drawn. */
  get drawnTiles(): Locator {
    return this.tiles.filter({ has: this.page.locator("path.curve.value") });
  }

  tile(id: string): Locator {
    return this.root.locator(`.tile[data-id="${id}"]`);
  }

  /** The first number that is read at x in a tile. */
  reading(id: string): Locator {
    return this.tile(id).getByRole("definition").first();
  }

  /** Where the line at x stands in the first plot, from its left edge. */
  async cursor(): Promise<string | undefined> {
    const path = await this.tiles.first().locator(".cursor > path").getAttribute("d");
    return path?.match(/^M(\S+)/)?.[1];
  }

  /** The line of a curve in each plot, as the path that draws it. */
  lines(column: "value" | "derivative"): Promise<{ id: string; d: string }[]> {
    return this.tiles.locator(`path.curve.${column}`).evaluateAll((paths) =>
      paths.map((path) => ({
        id: path.closest<HTMLElement>("[data-id]")?.dataset["id"] ?? "",
        d: path.getAttribute("d") ?? "",
      })),
    );
  }

  /** A heading with the functions under it. */
  group(heading: string): Locator {
    return this.root.locator(".group", {
      has: this.page.getByRole("heading", { name: heading, exact: true, level: 2 }),
    });
  }

  /** The names of a group's functions. */
  namesIn(heading: string): Locator {
    return this.group(heading).getByRole("heading", { level: 3 });
  }

  /** Why a group is one. */
  reasonOf(heading: string): Locator {
    return this.group(heading).getByRole("paragraph").first();
  }

  get order(): Locator {
    return this.root.getByRole("combobox").first();
  }

  /** A filter, as a button. */
  filter(name: string): Locator {
    return this.button(name, true);
  }

  get search(): Locator {
    return this.root.getByRole("searchbox");
  }

  /** How many functions are left. */
  get count(): Locator {
    return this.root.getByRole("status").filter({ hasText: /\d+[^\d.]+\d+/ });
  }

  /** What clears all filters where nothing is left. */
  get clear(): Locator {
    return this.root.getByRole("button", { name: new RegExp(words.map(({ clear }) => clear).join("|")) }).last();
  }

  /** The card that is open, and its heading. */
  get openCard(): Locator {
    return this.root.locator("li.panel");
  }

  get openName(): Locator {
    return this.openCard.locator("#card");
  }

  /** The curve and the facts of the card that is open. */
  get curve(): Curve {
    return new Curve(this.openCard.locator("activation-curve"));
  }

  get facts(): Card {
    return new Card(this.openCard.locator("activation-card"));
  }

  /** What another function is chosen from, to be compared with the one that is open. */
  get compareWith(): Locator {
    return this.openCard.locator("header select");
  }

  /** What leads to the function beside the one that is open. */
  way(to: "previous" | "next"): Locator {
    return this.openCard.locator(`header .${to}`);
  }

  get copyCardLink(): Locator {
    return this.openCard.locator("header").getByRole("button", { name: labWords(({ link }) => link.copy) });
  }

  /** The link in a tile, which opens its card. */
  tileLink(id: string): Locator {
    return this.tile(id).getByRole("link");
  }

  /** Opens one of the catalogue's own parts, unless it is open. */
  async open(part: "filters" | "table"): Promise<void> {
    const button = this.root.locator(`button.fold[aria-controls=fold-${part}]`).first();
    if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
    await expect(this.root.locator(`#fold-${part}`)).toBeVisible();
  }

  /** How far the heads of the table's rows and columns stand from its edges after it has been scrolled, and how cells align. */
  tableHeads() {
    const name = new RegExp(words.map(({ table }) => table).join("|"));
    return this.root.getByRole("region", { name }).evaluate((table) => {
      table.scrollTo(300, 400);
      const { left, top } = table.getBoundingClientRect();
      const side = (selector: string, name: "left" | "top") =>
        table.querySelector(selector)?.getBoundingClientRect()[name] ?? Number.NaN;
      return {
        name: side("tbody th", "left") - left,
        head: side("thead th", "top") - top,
        words: side("thead th:last-child", "left") - side("td:last-child", "left"),
        aligned: ["thead th:last-child", "td:last-child"].map((selector) => {
          const cell = table.querySelector(selector);
          return cell && getComputedStyle(cell).textAlign;
        }),
      };
    });
  }

  /** The names and numbers in tiles that are cut off or reach beyond their tile. */
  cutOff(): Promise<string[]> {
    return this.tiles.evaluateAll((tiles) =>
      tiles.flatMap((tile) => {
        const inside = tile.getBoundingClientRect();
        const range = document.createRange();
        const parts = [...tile.querySelectorAll<HTMLElement>("h3 a, .measure, dl, dl div, dt, dd")];
        return parts
          .filter((part) => {
            range.selectNodeContents(part);
            const words = range.getBoundingClientRect();
            const box = part.localName === "a" || part.className === "measure" ? inside : part.getBoundingClientRect();
            return words.right > box.right + 1 || words.bottom > box.bottom + 1 || words.left < inside.left;
          })
          .map((part) => `${tile.getAttribute("data-id")}: ${part.textContent}`);
      }),
    );
  }
}

/** Opens the catalogue, and waits until its curves are there. */
export async function openCatalogue(page: Page, hash = "", path = "/catalogue/"): Promise<Catalogue> {
  await page.goto(path + hash);
  const catalogue = catalogueOf(page);
  await catalogue.drawn();
  return catalogue;
}

export function catalogueOf(page: Page): Catalogue {
  return new Catalogue(page.locator("activation-catalogue"));
}
