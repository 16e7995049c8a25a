import type { Page } from "@playwright/test";
import { expect } from "../lab.ts";
import { drawn, everyFigure } from "./page.ts";

/** A place of the window, and how many of the window's pixels one of the picture's own has there. */
interface ScaledPlace {
  x: number;
  y: number;
  across: number;
  down: number;
}

/** What is dragged, the part of it that is seen, and the pictures in which a press means a place. */
const handles = ":is(.handle, .input, .height, .drawn, svg.layer-map):is([role=slider], [role=button])";
const seen = ":scope > :is(.ring, .knob, .dot)";
const pictures = ":is(.picture, .part) :is(svg:not(svg svg, :is(button, label, h3, p, li) svg), canvas)";

/** A figure that stands alone on a page, which zooms and scales it by script. */
export class ScaledFigure {
  readonly page: Page;
  #link = "";

  constructor(page: Page) {
    this.page = page;
  }

  /** A new figure in a host of this style, as an address names it. */
  async open(hash: string, style: string): Promise<void> {
    if (this.#link === "") await this.page.goto("/embed.html");
    await this.page.mouse.move(0, 0); // nothing is under the mouse
    await this.page.evaluate(
      ({ style, hash }) => {
        Object.assign(document.body.style, { padding: "300px 0 3000px" });
        scrollTo(0, 0);
        const host = document.querySelector("main") as HTMLElement;
        host.style.cssText = `width: 760px; transform-origin: 0 0; ${style}`;
        host.replaceChildren();
        location.hash = "";
        location.hash = hash;
      },
      { style, hash },
    );
    await expect(drawn(everyFigure(this.page))).toBeAttached();
    await this.#settled();
    this.#link = await this.link();
  }

  /** The hash of a link to the figure as it is now. */
  link(): Promise<string> {
    return everyFigure(this.page).evaluate((figure) =>
      (figure as HTMLElement & { link: string }).link.replace(/^[^#]*/, ""),
    );
  }

  /** The figure as it was opened. */
  async restore(): Promise<void> {
    await everyFigure(this.page).evaluate((figure, link) => {
      (figure as unknown as { follow(hash: string): void }).follow(link);
      return (figure as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    }, this.#link);
  }

  /** Waits until all is computed and drawn. */
  async #settled(): Promise<void> {
    await everyFigure(this.page).evaluate(async (figure) => {
      const { shadowRoot, updateComplete } = figure as unknown as { shadowRoot: ShadowRoot; updateComplete: unknown };
      for (let quiet = 0; quiet < 2; quiet = shadowRoot.querySelector("progress") ? 0 : quiet + 1) {
        await updateComplete;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
    });
  }

  /** The places of what can be dragged in the order of handles: of several in one group two from its middle. */
  async handles(): Promise<number[]> {
    return everyFigure(this.page).evaluate((figure, handles) => {
      const all = [...(figure.shadowRoot?.querySelectorAll(handles) ?? [])];
      const groups = [...new Set(all.map(({ parentNode }) => parentNode))].map((parent) =>
        [...all.keys()].filter((i) => all[i]?.parentNode === parent),
      );
      return groups.flatMap((group) => group.slice(Math.max(0, group.length / 2 - 1)).slice(0, 2));
    }, handles);
  }

  async pictures(): Promise<number[]> {
    return everyFigure(this.page).evaluate(
      (figure, pictures) => [...(figure.shadowRoot?.querySelectorAll(pictures) ?? []).keys()],
      pictures,
    );
  }

  /** The middle of a handle, in sight. */
  handle(i: number): Promise<ScaledPlace> {
    return this.#place(handles, i, [0.5, 0.5]);
  }

  /** A place in a picture, as shares of its width and height. */
  inPicture(i: number, shares: readonly [number, number]): Promise<ScaledPlace> {
    return this.#place(pictures, i, shares);
  }

  async #place(selector: string, i: number, shares: readonly [number, number]): Promise<ScaledPlace> {
    return everyFigure(this.page).evaluate(
      (figure, { selector, seen, i, shares: [across, down] }) => {
        const element = figure.shadowRoot?.querySelectorAll<HTMLElement | SVGElement>(selector)[i];
        if (!element) throw new Error(`no ${i} of ${selector}`);
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const { x, y, width, height } = (element.querySelector(seen) ?? element).getBoundingClientRect();
        let whole = element;
        while (whole instanceof SVGElement && whole.ownerSVGElement) whole = whole.ownerSVGElement;
        const box = whole.getBoundingClientRect();
        const own =
          whole instanceof SVGSVGElement
            ? whole.viewBox.baseVal
            : { width: (whole as HTMLElement).offsetWidth, height: (whole as HTMLElement).offsetHeight };
        return {
          x: x + across * width,
          y: y + down * height,
          across: box.width / own.width,
          down: box.height / own.height,
        };
      },
      { selector, seen, i, shares },
    );
  }

  /** What the figure is set to: its link, and what its sliders say. */
  async says(): Promise<string> {
    const values = await everyFigure(this.page).evaluate(async (figure) => {
      await (figure as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      const sliders = [...(figure.shadowRoot?.querySelectorAll("[aria-valuetext]") ?? [])];
      return sliders.map((slider) => slider.getAttribute("aria-valuetext")).join("; ");
    });
    return `${await this.link()} ${values}`;
  }
}
