import { expect, type Locator, type Page } from "@playwright/test";
import { type MathNode, readMath } from "../mathml.ts";
import { type Curve, openCurve } from "./curve.ts";
import { boxOf } from "./figure.ts";

/** A formula with numbers put into it, as it is shown. */
export interface ShownFormula {
  main: MathNode;
  definitions: MathNode[];
  /** The sign before the result: = or ≈. */
  sign: string;
  result: string;
  put: { name: string; text: string }[];
}

/** The panel of formulas under a curve figure. */
export class Formulas {
  readonly curve: Curve;

  constructor(curve: Curve) {
    this.curve = curve;
  }

  /** The block of each function. */
  get entries(): Locator {
    return this.curve.openPanel("formula").getByRole("article");
  }

  /** The functions' names. */
  get names(): Locator {
    return this.entries.locator("> p");
  }

  /** A formula as it is and with numbers, one pair for each line of each function. */
  pair(place: number): Locator {
    return this.entries.locator(".formula-pair").nth(place);
  }

  /** The formula with numbers of a pair. */
  withNumbers(place: number): Locator {
    return this.pair(place).locator(".formula").nth(1);
  }

  /** What is noted beside the formulas of a pair. */
  note(place: number): Locator {
    return this.pair(place).locator("small");
  }

  /** The case of several that applies. */
  applying(place: number): Locator {
    return this.pair(place).locator("mtr.applies");
  }

  /** The numbers that stand in the places of a letter. */
  put(name: string): Locator {
    return this.entries.locator(`.put[data-name=${name}]`);
  }

  async height(): Promise<number> {
    return (await boxOf(this.curve.openPanel("formula"))).height;
  }

  /** What was copied, or that it could not be. */
  get said(): Locator {
    return this.entries.getByRole("status");
  }

  /** The box from which the LaTeX can be copied by hand. */
  get byHand(): Locator {
    return this.entries.getByRole("textbox");
  }

  /** The functions whose formulas are cut off. */
  spilled(): Promise<number> {
    return this.entries.evaluateAll((all) => all.filter((box) => box.scrollWidth > box.clientWidth).length);
  }

  /** The formulas with numbers, one for each line of each function, once they are those of what the figure now has. */
  async read(): Promise<ShownFormula[]> {
    await this.curve.rendered();
    return this.entries.locator(".formula-pair > .formula:nth-child(2)").evaluateAll((formulas, source) => {
      const read = new Function(`return ${source}`)() as typeof readMath;
      return formulas.map((formula) => {
        const main = formula.querySelector("math") as Element;
        const result = formula.querySelector(".result");
        return {
          main: read(main),
          definitions: Array.from(formula.querySelectorAll(".definitions math"), (math) => read(math)),
          sign: (result ?? main).querySelector("mo:last-of-type")?.textContent ?? "",
          result: Array.from(formula.querySelectorAll(":scope > math mn, .result mn")).at(-1)?.textContent ?? "",
          put: Array.from(formula.querySelectorAll<HTMLElement>(".put"), (number) => ({
            name: number.dataset["name"] ?? "",
            text: number.textContent ?? "",
          })),
        };
      });
    }, readMath.toString());
  }
}

/** Opens a page with a curve figure of these attributes and its panel of formulas. */
export async function openFormulas(page: Page, attributes: string, path = "/"): Promise<Formulas> {
  const formulas = new Formulas(await openCurve(page, `panels="formula" ${attributes}`, path));
  await expect(formulas.entries.first()).toBeVisible();
  return formulas;
}
