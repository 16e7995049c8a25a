import { expect, type Locator, type Page } from "@playwright/test";
import type { barsTexts } from "../../../web/text/bars.ts";
import { boxOf, Figure } from "./figure.ts";
import { openFigures } from "./page.ts";
import { barsPart, barsWords } from "./words.ts";

/** Functions of a whole vector: `<activation-bars>`. */
export class Bars extends Figure {
  /** A part under the picture, once it is open. */
  part(part: "adjust" | "formulas" | "numbers"): Locator {
    return this.root.locator(`#fold-${part}`);
  }

  /** The button that opens and closes it. */
  partButton(part: "adjust" | "formulas" | "numbers"): Locator {
    return this.button(
      barsWords(({ parts }) => parts[part]),
      true,
    );
  }

  /** The names of the outputs, p₁ and so on, in the picture. */
  get outputNames(): Locator {
    return this.root.locator("svg.outputs .symbol");
  }

  /** The numbers of the outputs, in the table of them. */
  outputs(): Promise<string[]> {
    return this.part("numbers").locator(".function > .table td").allTextContents();
  }

  async outputNumbers(): Promise<number[]> {
    return (await this.outputs()).map(readNumber);
  }

  /** The entries of the Jacobian, row by row. */
  get entries(): Locator {
    return this.part("numbers").locator(".jacobian tbody").getByRole("cell");
  }

  /** The outputs and the entries of the Jacobian. */
  async shown(): Promise<string[]> {
    return [...(await this.outputs()), ...(await this.entries.allTextContents())];
  }

  /** How the entry that is pointed at comes about. */
  get explanation(): Locator {
    return this.root.locator(".entry .math");
  }

  /** The inputs, sliders that are bars. */
  get sliders(): Locator {
    return this.root.locator("[role=slider]");
  }

  /** The place of a value on the bar of an input that reaches from `-end` to `end`. */
  async placeOf(input: number, value: number, end = 6): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await boxOf(this.sliders.nth(input).locator(".track"));
    return { x: x + width / 2, y: y + height * (0.5 - value / (2 * end)) };
  }

  /** How strongly each cell of the map is coloured, row by row. */
  tints(): Promise<number[]> {
    return this.root
      .locator("svg.map .tint")
      .evaluateAll((all) => all.map((tint) => Number(tint.getAttribute("fill-opacity"))));
  }

  /** The entries of the Jacobian as the table has them. */
  async entryNumbers(): Promise<number[]> {
    return (await this.entries.allTextContents()).map(readNumber);
  }

  /** Numbers and names in the picture that are wider than the column or the cell in which they stand. */
  tooWide(): Promise<string[]> {
    return this.root.locator(".picture").evaluate((picture) => {
      const width = (of: Element | null | undefined) => of?.getBoundingClientRect().width ?? Number.NaN;
      const pitch = (svg: Element) => {
        const [first, second] = [...svg.querySelectorAll(".symbol")].map((symbol) => Number(symbol.getAttribute("x")));
        return second === undefined ? svg.clientWidth : second - (first ?? 0);
      };
      return [...picture.querySelectorAll(".columns .number, .columns .symbol, .heat text")]
        .filter((text) => {
          const cell = text.closest(".heat");
          return width(text) > (cell ? width(cell.querySelector(".ground")) : pitch(text.closest("svg") as Element));
        })
        .map((text) => text.textContent ?? "");
    });
  }

  /** The one sentence at first sight. */
  get headline(): Locator {
    return this.root.getByRole("status", { name: barsWords(({ said }) => said.label) });
  }

  preset(id: keyof (typeof barsTexts)["en"]["presets"]): Locator {
    return this.root.locator(".presets button", { hasText: barsPart(({ presets }) => presets[id]) });
  }

  /** The dial at first sight. */
  get dial(): Locator {
    return this.root.locator(".dials input");
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
    const section = this.part("formulas").locator(".function").nth(place);
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

/** Opens a page with bars of these attributes, all of their parts open unless said, and waits until they are drawn. */
export async function openBars(page: Page, attributes: string, path = "/"): Promise<Bars> {
  const panels = attributes.includes("panels=") ? "" : 'panels="adjust formulas numbers"';
  await openFigures(page, `<activation-bars id="bars" ${panels} ${attributes}></activation-bars>`, path);
  const bars = barsOf(page);
  await bars.drawn();
  return bars;
}

/** A number as it is written: `−3.6×10⁻⁴`. */
function readNumber(text: string): number {
  const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  return Number(
    text
      .replace("×10", "e")
      .replace(/[−⁻]/g, "-")
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(digits.indexOf(digit))),
  );
}
