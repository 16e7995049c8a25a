import { expect, type Locator, type Page } from "@playwright/test";
import type { PanelName } from "../../../web/text/curve.ts";
import { Card } from "./card.ts";
import { Figure, type Name } from "./figure.ts";
import { openFigures } from "./page.ts";
import { Plot } from "./plot.ts";
import { adjustWords, curveWords, labWords } from "./words.ts";

/** A figure of curves: `<activation-curve>`. */
export class Curve extends Figure {
  readonly plot: Plot;

  constructor(root: Locator) {
    super(root);
    this.plot = new Plot(root);
  }

  /** Waits until its curves are drawn. */
  async drawn(): Promise<void> {
    await this.scrollIntoView();
    await expect(this.point).toBeEnabled();
    await this.plot.drawn();
  }

  /** The slider under the plot that moves x. */
  get point(): Locator {
    return this.slider(curveWords(({ point }) => point));
  }

  /** Opens the part in which everything can be set, where x is typed, functions are chosen and ranges moved. */
  async adjust(): Promise<void> {
    const button = this.panel("adjust");
    if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
    await expect(this.typedX).toBeVisible();
  }

  /** The box in which x is typed. */
  get typedX(): Locator {
    return this.box(adjustWords(({ pointNumber }) => pointNumber));
  }

  /** Moves x within the range. */
  async moveTo(x: number): Promise<void> {
    await this.point.fill(String(x));
  }

  /** A block of the read-out for each function; before them that of their difference, where it is drawn. */
  get readings(): Locator {
    return this.root.locator("[part=reading]");
  }

  /** The functions' names. */
  get names(): Locator {
    return this.readings.locator("strong");
  }

  /** What is read of a function, `f(x)` and so on; of all functions unless a place is given. */
  symbols(place?: number): Locator {
    return this.#reading(place).getByRole("term");
  }

  /** The numbers that are read. */
  values(place?: number): Locator {
    return this.#reading(place).getByRole("definition");
  }

  /** The numbers alone, without the words of explanation beside some. */
  bareValues(): Promise<(string | undefined)[]> {
    return this.values().evaluateAll((all) =>
      all.map(
        (dd) => [...dd.childNodes].find((node) => node instanceof Text && node.data.trim())?.textContent ?? undefined,
      ),
    );
  }

  /** A letter for each function where a difference f − g is drawn. */
  get letters(): Locator {
    return this.readings.locator("em");
  }

  /** The one sentence about the point x. */
  get sentence(): Locator {
    return this.root.locator(".headline");
  }

  /** What the lines and the tint mean. */
  get key(): Locator {
    return this.root.locator(".key");
  }

  /** The parameters at first sight. */
  get dials(): Locator {
    return this.root.locator(".dials").getByRole("slider");
  }

  /** Where each curve's gradient is low, in words, after its name. */
  get lowGradients(): Locator {
    return this.openPanel("adjust").locator(".stretches").getByRole("listitem");
  }

  /** What is found out about compositions and differences, in sentences. */
  get notes(): Locator {
    return this.openPanel("views").locator(".note span");
  }

  /** The story's states. */
  get presets(): Locator {
    return this.root.getByRole("group", { name: curveWords(({ presets }) => presets.label) }).getByRole("button");
  }

  get undo(): Locator {
    return this.button(labWords(({ undo }) => undo));
  }

  /** The presets that are pressed. */
  get pressed(): Locator {
    return this.presets.and(this.root.locator("[aria-pressed=true]"));
  }

  /** What becomes of random inputs, a line for each function. */
  get outputs(): Locator {
    return this.root.locator(".outputs li");
  }

  #reading(place: number | undefined): Locator {
    return place === undefined ? this.readings : this.readings.nth(place);
  }

  /** The colour of the first curve, as its marker has it. */
  color(): Promise<string | null> {
    return this.marker.getAttribute("fill");
  }

  get marker(): Locator {
    return this.readings.locator("svg").first();
  }

  /** The colours of the first function's markers: in the read-out, and beside what comes out of random inputs. */
  markerColors(): Promise<(string | undefined)[]> {
    const colorIn = (part: Locator) =>
      part
        .locator("svg")
        .first()
        .evaluate((mark) => mark.outerHTML.match(/(#|rgb)[^";]+/)?.[0]);
    return Promise.all([colorIn(this.readings.first()), colorIn(this.outputs.first())]);
  }

  /** The slider of the slope under which a gradient counts as low: the figure's own, not that of a card in a part. */
  get limit(): Locator {
    return this.openPanel("adjust").getByRole("slider", { name: labWords(({ limit }) => limit) });
  }

  /** The slider, the box and the way back of a function's parameter. */
  parameter(name: string): Locator {
    return this.slider(new RegExp(`, ${name}$`)).first();
  }

  typedParameter(name: string): Locator {
    return this.box(new RegExp(`, ${name}$`)).first();
  }

  /** Opens a part under the figure, or closes it. */
  panel(name: PanelName): Locator {
    return this.root.getByRole("button", { name: panelWords(name) });
  }

  /** The card in the panel of properties. */
  get card(): Card {
    return new Card(this.root.locator("activation-card"));
  }

  openPanel(name: PanelName): Locator {
    return this.root.locator("section").and(this.root.getByRole("group", { name: panelWords(name) }));
  }

  /** The chart as a table. */
  get table(): Locator {
    return this.openPanel("numbers").getByRole("table");
  }

  /** A row of the table without its head. */
  get rows(): Locator {
    return this.table.locator("tbody").getByRole("row");
  }

  /** The row of the table that is marked as that of x. */
  get rowOfX(): Locator {
    return this.table.locator("tr.here");
  }

  /** A function to choose, as a button. */
  chip(name: Name): Locator {
    return this.#picker.getByRole("button", { name, exact: true });
  }

  get #picker(): Locator {
    return this.root.getByRole("group", { name: adjustWords(({ functions }) => functions) });
  }

  /** The names of all functions that are offered. */
  offered(): Promise<string[]> {
    return this.#picker.locator("button[aria-pressed]").allInnerTexts();
  }

  /** Those that are not chosen. */
  get unchosen(): Locator {
    return this.#picker.locator("button[aria-pressed=false]");
  }

  /** Chooses one function after the other, each rendered before the next. */
  async chooseAll(): Promise<void> {
    const names = await this.unchosen.allInnerTexts();
    for (const name of names)
      await this.chip(name).evaluate(async (button: HTMLElement) => {
        const figure = (button.getRootNode() as ShadowRoot).host as unknown as { updateComplete: Promise<unknown> };
        button.click();
        await figure.updateComplete;
      });
  }

  /** The buttons of functions that are offered beside the first ones, and what the search has left of them. */
  get found(): Locator {
    return this.#picker.locator("#more").getByRole("button");
  }

  get search(): Locator {
    return this.#picker.getByRole("searchbox", { name: adjustWords(({ search }) => search) });
  }

  /** What is said while it loads. */
  get loading(): Locator {
    return this.root.getByText(curveWords(({ loading }) => loading));
  }

  /** What of the figure reaches beyond its right edge. */
  spilled(): Promise<string[]> {
    return this.root.evaluate((figure) => {
      const edge = figure.getBoundingClientRect().right + 0.5;
      return [...(figure.shadowRoot?.querySelectorAll("button, input, dd, p, strong, label") ?? [])]
        .filter((part) => part.getBoundingClientRect().right > edge)
        .map((part) => part.outerHTML.slice(0, 80));
    });
  }

  /** Names the part that has the focus. */
  focused(): Promise<string> {
    return this.root.evaluate((element) => element.shadowRoot?.activeElement?.getAttribute("aria-label") ?? "nothing");
  }
}

function panelWords(name: PanelName): RegExp {
  const words = curveWords(({ panels }) => panels[name]);
  return name === "adjust" ? new RegExp(`${words.source}|${curveWords(({ panels }) => panels.choose).source}`) : words;
}

/** Opens a page with one curve figure of these attributes, and waits until it is drawn. */
export async function openCurve(page: Page, attributes = "", path = "/"): Promise<Curve> {
  await openFigures(page, `<h1>Figure</h1><activation-curve ${attributes}></activation-curve>`, path);
  const curve = curveOf(page);
  await curve.drawn();
  return curve;
}

/** A curve figure of a page: the first unless a place among them or an id is given. */
export function curveOf(page: Page, which: number | string = 0): Curve {
  const all = page.locator("activation-curve");
  return new Curve(typeof which === "number" ? all.nth(which) : all.and(page.locator(`#${which}`)));
}

/** Opens the lesson, and waits for one of its figures. */
export async function openLesson(page: Page, id = "three", path = "/"): Promise<Curve> {
  await page.goto(path);
  const curve = curveOf(page, id);
  await curve.drawn();
  return curve;
}
