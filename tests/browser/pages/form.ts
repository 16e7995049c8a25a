import { expect, type Locator, type Page, test } from "@playwright/test";
import type { LabElement } from "../../../web/elements/base/labElement.ts";
import { Figure } from "./figure.ts";
import { openFigures, showFigures } from "./page.ts";
import { labWords } from "./words.ts";

/** One figure of each kind, as an author writes it. */
export const figures = {
  vanishing_gradient: `<gradient-demo id="figure" name="vanishing_gradient"></gradient-demo>`,
  perceptron: `<gradient-demo id="figure" name="perceptron"></gradient-demo>`,
  saturated_neuron: `<gradient-demo id="figure" name="saturated_neuron"></gradient-demo>`,
  dying_relu: `<gradient-demo id="figure" name="dying_relu"></gradient-demo>`,
  decision_boundary: `<gradient-demo id="figure" name="decision_boundary"></gradient-demo>`,
  zigzag: `<gradient-demo id="figure" name="zigzag"></gradient-demo>`,
  output_layer: `<gradient-demo id="figure" name="output_layer"></gradient-demo>`,
  linear_collapse: `<gradient-demo id="figure" name="linear_collapse"></gradient-demo>`,
  function_fitting: `<gradient-demo id="figure" name="function_fitting"></gradient-demo>`,
  softmax_saturation: `<gradient-demo id="figure" name="softmax_saturation"></gradient-demo>`,
  curve: `<activation-curve id="figure" functions="sigmoid leaky_relu" explore></activation-curve>`,
  bars: `<activation-bars id="figure" explore></activation-bars>`,
  cost: `<activation-cost id="figure"></activation-cost>`,
  card: `<activation-card id="figure" functions="elu"></activation-card>`,
};

interface Place {
  y: number;
  height: number;
}

/** What all figures have: the picture, what is tried under it, a row of buttons for all that is folded. */
export class FormFigure extends Figure {
  async drawn(): Promise<void> {
    await this.scrollIntoView();
    await expect(this.folds).toBeVisible();
    await this.rendered();
  }

  get folds(): Locator {
    return this.root.getByRole("toolbar", { name: labWords(({ panels }) => panels.label) });
  }

  /** Opens the folded parts of these ids, all unless given, and no others; waits for what is loaded late. */
  async openFolds(wanted?: readonly string[]): Promise<void> {
    const folds = await this.root
      .locator(".fold")
      .evaluateAll((all) => all.map((fold) => fold.getAttribute("aria-controls")));
    const ids = folds.map((id) => id?.replace("fold-", "") ?? "");
    await this.set({ panels: ids.filter((id) => wanted?.includes(id) ?? true).join(" ") });
    await this.rendered();
    await expect(this.root.locator(".part-loading")).toHaveCount(0);
    // A card within a part is drawn where it comes near.
    const cards = this.root.locator("activation-card");
    await cards.evaluateAll((all) => Promise.all((all as LabElement[]).map((card) => card.start())));
    await expect(this.root.locator(".opening")).toHaveCount(0);
  }

  /** The one sentence at first sight. */
  get headline(): Locator {
    return this.root.locator(".headline");
  }

  /** Waits until a demo has computed what it was set to; other figures have then. */
  async computed(): Promise<void> {
    await this.rendered();
    await expect(this.root.locator("progress, [aria-busy=true]")).toHaveCount(0);
  }

  /** The story's states, in reading order. */
  get presets(): Locator {
    return this.root.locator(".presets .preset");
  }

  /** Where its parts stand in the window; undefined for one that it does not have. */
  async parts(): Promise<
    { picture: Place } & Record<"play" | "dial" | "headline" | "presets" | "bar", Place | undefined>
  > {
    return this.root.evaluate((element) => {
      const place = (selector: string) => {
        const box = element.shadowRoot?.querySelector(selector)?.getBoundingClientRect();
        return box && box.height > 0 ? { y: box.y, height: box.height } : undefined;
      };
      return {
        picture: place(".picture") as { y: number; height: number },
        play: place(".play"),
        dial: place(".dials > *"),
        headline: place(".headline"),
        presets: place(".presets"),
        bar: place(".folds"),
      };
    });
  }

  get wayPast(): Locator {
    return this.root.getByRole("button", { name: labWords(({ skip }) => skip) });
  }

  /** What the Tab key stops at, in order: the way past the figure first. */
  async tabStops(): Promise<string[]> {
    await this.wayPast.focus();
    const stops: string[] = [];
    for (;;) {
      const stop = await this.root.evaluate((element) => {
        const active = element.shadowRoot?.activeElement;
        return active ? `${active.localName} ${active.getAttribute("aria-label") ?? active.textContent?.trim()}` : null;
      });
      if (stop === null) return stops;
      stops.push(stop);
      if (stops.length > 60) return stops;
      await this.page.keyboard.press("Tab");
    }
  }

  /** Buttons of which two texts lie on each other. */
  overlaidTexts(): Promise<string[]> {
    return this.root.evaluate((element) => {
      const boxesOf = (button: Element) => {
        const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
        const boxes: DOMRect[] = [];
        for (const range = document.createRange(); texts.nextNode(); ) {
          range.selectNodeContents(texts.currentNode);
          boxes.push(...[...range.getClientRects()].filter(({ width }) => width > 0));
        }
        return boxes;
      };
      const lie = (a: DOMRect, b: DOMRect) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      const buttons = [...(element.shadowRoot?.querySelectorAll("button:not(.past)") ?? [])];
      return buttons
        .filter((button) => boxesOf(button).some((box, i, all) => all.slice(i + 1).some((other) => lie(box, other))))
        .map(({ textContent }) => textContent.trim());
    });
  }

  /** Buttons, boxes and sliders in sight that are lower or narrower than so many CSS pixels. */
  smallTargets(least: number): Promise<string[]> {
    return this.root.evaluate((element, least) => {
      const targets = [
        ...(element.shadowRoot?.querySelectorAll("button:not(.past), input, select, summary, a[href], [role=slider]") ??
          []),
      ];
      return targets
        .map((target) => target.closest("label") ?? target)
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < least - 0.5 || box.width < least - 0.5))
        .map(({ target, box }) => `${target.localName} ${target.textContent?.trim()} ${box.width} × ${box.height}`);
    }, least);
  }
}

export function figureOf(page: Page): FormFigure {
  return new FormFigure(page.locator("#figure"));
}

/**
 * Shows one kind of figure after another alone in a page that is opened once, and looks at each once it is drawn. The kind
 * becomes its id: the address may still name the one before.
 */
export async function eachFigure(
  page: Page,
  path: string,
  kinds: Record<string, string>,
  look: (figure: FormFigure, kind: string) => Promise<void>,
): Promise<void> {
  await openFigures(page, "", path);
  for (const [kind, html] of Object.entries(kinds))
    await test.step(kind, async () => {
      await showFigures(page, html.replace('id="figure"', `id="${kind}"`));
      const figure = new FormFigure(page.locator(`#${kind}`));
      await figure.drawn();
      await look(figure, kind);
    });
}
