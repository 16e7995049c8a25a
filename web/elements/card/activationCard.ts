import { adoptStyles, html, type PropertyDeclarations, type TemplateResult } from "lit";
import { failureBox, problemBox } from "../../controls/problemBox.ts";
import { loadCurves } from "../../core/curves.ts";
import type { Language } from "../../text/text.ts";
import { afterFrame } from "../base/afterFrame.ts";
import { baseStyle } from "../base/baseStyle.ts";
import { LabElement } from "../base/labElement.ts";
import type { Card } from "./card.ts";

/**
 * `<activation-card>`: what there is to know about a function, computed for its parameters; several functions beside
 * each other. What it shows loads when it comes near the viewport.
 *
 * Each attribute mirrors a property of the same name; what the reader changes is written back to them, and told as
 * `lab-change` with `{ functions: string, limit: number, sigma: number }`. Children are shown where the facts can't be
 * computed.
 */
export class ActivationCard extends LabElement {
  static override properties: PropertyDeclarations = {
    functions: { reflect: true },
    limit: { reflect: true },
    sigma: { reflect: true },
    card: { state: true },
    failed: { state: true },
  };
  static override styles = baseStyle;

  /** Function specs separated by spaces: `"elu elu(alpha=2) softmax"`. */
  declare functions: string;
  /** |f′| under this counts as a low gradient; greater than 0, 0.01 unless given. */
  declare limit: string | number;
  /** The inputs whose outputs are described are normal around 0 with this standard deviation, 0.001 to 1000; else 1. */
  declare sigma: string | number;

  declare protected card: Card | undefined;
  declare protected failed: boolean;

  #language: Language | undefined;
  #ready = false;

  constructor() {
    super();
    Object.assign(this, { functions: "sigmoid", limit: 0.01, sigma: 1, failed: false });
  }

  /** Loads the card and its words in the language of the moment. */
  protected override async start(): Promise<void> {
    this.failed = false;
    const { language } = this;
    this.#language = language;
    try {
      const [core, { loadCard, cardStyle }] = await Promise.all([loadCurves(), import("./card.ts")]);
      const card = await loadCard(core, language);
      if (language !== this.#language) return;
      adoptStyles(this.renderRoot as ShadowRoot, [baseStyle, cardStyle]);
      this.card = card;
      this.arrived();
      await this.updateComplete;
      await afterFrame();
      if (this.#ready || !this.isConnected) return;
      this.#ready = true;
      this.announce("lab-ready", {});
    } catch (error) {
      console.info(`activation-card: ${error}`);
      this.failed = true;
      this.arrived();
    }
  }

  protected override willUpdate(): void {
    if (this.#language && this.#language !== this.language) this.start();
    this.card?.read(this);
  }

  protected override updated(): void {
    this.report(this.#problems);
  }

  get #problems() {
    return [...(this.card?.problems ?? []), ...this.sharedProblems];
  }

  protected override render(): TemplateResult {
    const { text, card, language } = this;
    return html`<section class="figure" part="figure" lang=${language}>
      ${problemBox(this.#problems, text)}
      ${
        this.failed
          ? failureBox(text, () => this.start())
          : (card?.render((next) => this.#change(next)) ?? html`<p class="loading">${text.panels.loading}</p>`)
      }
      ${this.linkButton}
    </section>`;
  }

  /** Takes over what the reader changed, and tells the host page. */
  #change(next: { limit?: number | string; sigma?: number | string }): void {
    Object.assign(this, next);
    this.updateComplete.then(() => {
      const { functions, card } = this;
      this.announce("lab-change", { functions, limit: card?.settings.limit, sigma: card?.settings.sigma });
    });
  }
}
