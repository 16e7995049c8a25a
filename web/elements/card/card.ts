import type { TemplateResult } from "lit";
import type { Core } from "../../core/core.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import { type CardText, cardTexts } from "../../text/card.ts";
import { type Language, texts } from "../../text/text.ts";
import { limitControl } from "../curve/limitControl.ts";
import { functionName, lowGradientWords } from "../curve/words.ts";
import { powerControl } from "../powerControl.ts";
import type { Column } from "./column.ts";
import { names } from "./names.ts";
import { rangeOf, writeRange } from "./range.ts";
import type { CardSettings } from "./settings.ts";
import * as shape from "./shape.ts";
import { steepest } from "./slope.ts";
import { propertyTable, type TableColumn } from "./table.ts";

export { cardStyle } from "./style.ts";

/** Everything a card needs in one language. */
export async function loadCard(core: Core, language: Language): Promise<Card> {
  return new Card(core, language, await cardTexts[language]());
}

export class Card {
  readonly #core: Core;
  readonly #language: Language;
  readonly #words: CardText;
  readonly #sources: Map<string, string>;

  constructor(core: Core, language: Language, words: CardText) {
    this.#core = core;
    this.#language = language;
    this.#words = words;
    this.#sources = new Map(core.listActivations().map(({ id, source }) => [id, source]));
  }

  render(
    { specs, limit, sigma }: CardSettings,
    change: (next: { limit?: number; sigma?: number }) => void,
  ): TemplateResult {
    const language = this.#language;
    const words = this.#words;
    return propertyTable(
      specs.map((spec) => this.#column(spec, limit, sigma)),
      words,
      {
        slope: limitControl(limit, texts[language], language, (next) => change({ limit: next })),
        outputs: powerControl(words.sigma, sigma, [-1, 1], language, (next) => change({ sigma: next })),
      },
    );
  }

  #column(spec: FunctionSpec, limit: number, sigma: number): TableColumn {
    const [core, language, words] = [this.#core, this.#language, this.#words];
    const facts = core.facts(spec, { limit });
    const column: Column = { core, spec, facts, limit, sigma, language, words };
    return {
      name: functionName(spec, language),
      facts: {
        source: words.source(this.#sources.get(spec.id) ?? ""),
        range: writeRange(rangeOf(column), language),
        minimum: shape.minimum(column),
        smoothness: shape.smoothness(column),
        kinks: shape.kinks(column),
        signChanges: shape.signChanges(column),
        ends: shape.ends(column),
        steepest: steepest(column),
        lowGradient: lowGradientWords(facts, limit, language),
        names: names(spec.id),
      },
    };
  }
}
