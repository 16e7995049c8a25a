import { html, type TemplateResult } from "lit";
import { type Language, texts } from "../../text/text.ts";

/** A part of a figure whose code is loaded when the part is first opened. */
export class LatePart<Module> {
  readonly #load: () => Promise<Module>;
  #module: Module | undefined;
  #arrival: Promise<void> | undefined;
  #failed = false;

  constructor(load: () => Promise<Module>) {
    this.#load = load;
  }

  /** Undefined until it is loaded. */
  get module(): Module | undefined {
    return this.#module;
  }

  /** What the code draws; before, that it is on its way or did not arrive. `redraw` is called when that changes. */
  show(draw: (module: Module) => unknown, language: Language, redraw: () => void): unknown {
    if (this.#module) return draw(this.#module);
    const { panels, blocked } = texts[language];
    const again = () => {
      this.#failed = false;
      redraw();
    };
    if (this.#failed)
      return html`<p role="alert">${panels.failed} <button @click=${again}>${blocked.retry}</button></p>`;
    this.#arrival ??= this.#arrive();
    this.#arrival.then(redraw);
    return loadingPart(language);
  }

  async #arrive(): Promise<void> {
    try {
      this.#module = await this.#load();
    } catch (error) {
      console.info(`activation-lab: ${error}`);
      this.#failed = true;
    }
    this.#arrival = undefined;
  }
}

export function loadingPart(language: Language): TemplateResult {
  return html`<p class="part-loading">${texts[language].panels.loading}</p>`;
}
