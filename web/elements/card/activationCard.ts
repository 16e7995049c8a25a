import { css, html, type PropertyValues, type TemplateResult } from "lit";
import { fileBase } from "../../controls/download.ts";
import { problemBox } from "../../controls/problemBox.ts";
import { loadCurves } from "../../core/curves.ts";
import { type FunctionSpec, parseAnySpec } from "../../core/functionSpec.ts";
import { readFinite } from "../../core/settings.ts";
import { functionName } from "../../text/functionNames.ts";
import type { Language } from "../../text/text.ts";
import { adoptStyles } from "../base/adoptStyles.ts";
import { baseStyle } from "../base/baseStyle.ts";
import { LabElement } from "../base/labElement.ts";
import type * as Figure from "./figure.ts";
import { cardSchema } from "./settings.ts";

/** About as high as a card becomes, until it is there. */
const reservedHeight = css`
  .loading { margin: 0; }
  .opening { min-height: var(--room, 24em); }
  @container (max-width: 640px) { .opening { min-height: var(--room, 42em); } }
`;

/**
 * `<activation-card>`: a function's shape, what it is, its facts, computed for its parameters, and its source and uses;
 * several functions beside each other. What it shows loads when it comes near the viewport.
 *
 * Each attribute mirrors a property of the same name; what the reader changes is written back to them, and told as
 * `lab-change` with `{ functions: string, limit: number, sigma: number, panels: string[] }`. Children are shown where the
 * facts can't be computed.
 */
export class ActivationCard extends LabElement<typeof cardSchema> {
  static override styles = [baseStyle, reservedHeight];

  /** Function specs separated by spaces: `"elu elu(alpha=2) softmax"`. */
  declare functions: string;
  /** |f′| under this counts as a low gradient; greater than 0, 0.01 unless given. */
  declare limit: number;
  /** The inputs whose outputs are described are normal around 0 with this standard deviation, 0.001 to 1000; else 1. */
  declare sigma: number;
  /** The parts that are open: `about`, `shape`, `outputs`, `practice`, `settings`. */
  declare panels: readonly string[];
  /** `figure`, `facts` (without the picture) or `table` (all facts, nothing else). */
  declare form: string;

  readonly #act: Figure.CardActions = {
    set: (next, moving) => this.change(next, moving),
    type: (id, text) => this.typeSetting(id, text),
    setParameter: (index, id, value, moving) => this.#setParameter(index, id, value, moving),
  };
  #figure: typeof Figure | undefined;
  #card: Figure.Card | undefined;
  /** The language whose words are loaded, or on their way. */
  #language: Language | undefined;

  protected override schemaFor() {
    return cardSchema;
  }

  /** Loads the card and its words in the language of the moment. */
  protected override async load(): Promise<void> {
    const { language } = this;
    this.#language = language;
    const [core, figure] = await Promise.all([loadCurves(), import("./figure.ts")]);
    const card = await figure.Card.load(core, language);
    if (language !== this.#language) return;
    adoptStyles(this.renderRoot as ShadowRoot, [baseStyle, reservedHeight, figure.cardStyle]);
    this.#figure = figure;
    this.#card = card;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#language && this.#language !== this.language) this.begin();
  }

  override get pictured() {
    const { functions } = this.state;
    return {
      id: fileBase(functions.map(({ id }) => id)),
      name: functions.map((spec) => functionName(spec, this.language)).join(", "),
    };
  }

  protected override get hasPicture(): boolean {
    return this.state.form === "figure";
  }

  protected override figure(): TemplateResult {
    const { text } = this;
    return html`
      ${problemBox(this.problems, text)}
      ${
        this.#figure && this.#card
          ? this.#figure.cardFigure(this.#card, this.state, this.#act, this.foot)
          : html`<p class="loading">${text.panels.loading}</p>`
      }
    `;
  }

  #setParameter(index: number, name: string, value: number | string, moving: boolean): void {
    const { functions } = this.state;
    const read = () => {
      const { id, parameters } = functions[index] as FunctionSpec;
      const spec = parseAnySpec({ id, parameters: { ...parameters, [name]: readFinite(name, value) } });
      return { functions: functions.with(index, spec) };
    };
    if (moving) this.change(read(), true);
    else this.type(read);
  }
}
