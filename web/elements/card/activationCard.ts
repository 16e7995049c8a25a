import { adoptStyles, html, type PropertyValues, type TemplateResult } from "lit";
import { problemBox } from "../../controls/problemBox.ts";
import { loadCurves } from "../../core/curves.ts";
import type { Language } from "../../text/text.ts";
import { baseStyle } from "../base/baseStyle.ts";
import { LabElement } from "../base/labElement.ts";
import type { Card, CardActions } from "./card.ts";
import { cardSchema } from "./settings.ts";

/**
 * `<activation-card>`: what there is to know about a function, computed for its parameters; several functions beside
 * each other. What it shows loads when it comes near the viewport.
 *
 * Each attribute mirrors a property of the same name; what the reader changes is written back to them, and told as
 * `lab-change` with `{ functions: string, limit: number, sigma: number }`. Children are shown where the facts can't be
 * computed.
 */
export class ActivationCard extends LabElement<typeof cardSchema> {
  static override styles = baseStyle;

  /** Function specs separated by spaces: `"elu elu(alpha=2) softmax"`. */
  declare functions: string;
  /** |f′| under this counts as a low gradient; greater than 0, 0.01 unless given. */
  declare limit: number;
  /** The inputs whose outputs are described are normal around 0 with this standard deviation, 0.001 to 1000; else 1. */
  declare sigma: number;

  readonly #act: CardActions = {
    set: (id, value, moving) => this.change({ [id]: value }, moving),
    type: (id, text) => this.typeSetting(id, text),
  };
  #card: Card | undefined;
  /** The language whose words are loaded, or on their way. */
  #language: Language | undefined;

  protected override schemaFor() {
    return cardSchema;
  }

  /** Loads the card and its words in the language of the moment. */
  protected override async load(): Promise<void> {
    const { language } = this;
    this.#language = language;
    const [core, { loadCard, cardStyle }] = await Promise.all([loadCurves(), import("./card.ts")]);
    const card = await loadCard(core, language);
    if (language !== this.#language) return;
    adoptStyles(this.renderRoot as ShadowRoot, [baseStyle, cardStyle]);
    this.#card = card;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#language && this.#language !== this.language) this.begin();
  }

  protected override figure(): TemplateResult {
    const { text } = this;
    return html`
      ${problemBox(this.problems, text)}
      ${
        this.#card
          ? html`${this.#card.render(this.state, this.#act)}${this.foot}`
          : html`<p class="loading">${text.panels.loading}</p>`
      }
    `;
  }
}
