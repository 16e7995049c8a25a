import type { Locator, Page } from "@playwright/test";

/** What in the prose of the lesson is live: its terms, and the numbers that set a figure. */
export class Prose {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Everything in the prose that stands for a term. */
  terms(name: string): Locator {
    return this.page.locator(`main > section > p [data-term="${name}"]`);
  }

  /** Brings the beginning of the prose to the top of the window. */
  async scrollIntoView(): Promise<void> {
    await this.page
      .locator("main > section")
      .first()
      .evaluate((section) => section.scrollIntoView());
  }

  /** What is lit in the prose, as it is written. */
  get lit(): Locator {
    return this.page.locator("main .lit");
  }

  /** The first mark of a term in a figure. */
  mark(figure: Locator, name: string): Locator {
    return figure.locator(`[data-term~="${name}"]`).first();
  }

  /** How many marks of a figure stand out. */
  litMarks(figure: Locator): Promise<number> {
    return figure.evaluate(({ shadowRoot }) => {
      const marks = [...(shadowRoot?.querySelectorAll("[data-term]") ?? [])];
      return marks.filter((mark) => {
        const { filter, boxShadow, stroke } = getComputedStyle(mark);
        return (
          filter !== "none" ||
          (boxShadow !== "none" && !mark.closest("svg")) ||
          (mark.matches(".low") && stroke !== "none")
        );
      }).length;
    });
  }

  /** Terms that a figure has marks for. */
  marked(figure: Locator): Promise<string[]> {
    return figure.evaluate(({ shadowRoot }) => {
      const marks = [...(shadowRoot?.querySelectorAll<HTMLElement>("[data-term]") ?? [])];
      return [...new Set(marks.flatMap((mark) => (mark.dataset["term"] ?? "").split(" ").filter(Boolean)))];
    });
  }

  /** A number that sets its figure, once it does. */
  scrub(name: string): Locator {
    return this.page.locator("main .scrub").getByRole("slider", { name });
  }

  /** Terms of the lesson that nothing in their figure stands for. */
  async unmarked(): Promise<string[]> {
    return this.page.locator("main").evaluate((main) => {
      const places = [...main.querySelectorAll<HTMLElement>("[data-term], [data-setting]")];
      return places.flatMap((place) => {
        const id = place.closest<HTMLElement>("[data-of]")?.dataset["of"];
        const around = place.closest("section") ?? main;
        const figure = id
          ? document.getElementById(id)
          : around.querySelector("gradient-demo, activation-curve, activation-bars");
        const { term, setting = "" } = place.dataset;
        const isMarked = term
          ? figure?.shadowRoot?.querySelector(`[data-term~="${term}"]`) ||
            (term === "tangent" && figure?.localName === "activation-curve")
          : figure && setting in figure;
        return isMarked
          ? []
          : [`${term ?? setting}: ${place.closest("p, li, math")?.textContent?.trim().slice(0, 60)}`];
      });
    });
  }
}
