import { html, type TemplateResult } from "lit";
import { noBreak } from "../../controls/noBreak.ts";
import { type CatalogueRow, type FunctionId, findRow, findVectorRow } from "../../core/catalogue.ts";
import type { Curves } from "../../core/curves.ts";
import type { FunctionSpec, VectorSpec } from "../../core/functionSpec.ts";
import { type Framework, frameworks } from "../../functions/entry.ts";
import { functions } from "../../functions/functions.ts";
import { type CardText, cardTexts } from "../../text/card.ts";
import { catalogueTexts } from "../../text/catalogue.ts";
import { functionName } from "../../text/functionNames.ts";
import { type FunctionTexts, functionTexts } from "../../text/functions.ts";
import { lowGradientWords } from "../../text/lowGradientWords.ts";
import { type Language, texts } from "../../text/text.ts";
import { formula } from "../formula/formula.ts";
import { vectorFormula } from "../formula/vectorFormula.ts";
import type { Column } from "./column.ts";
import { rangeOf, writeRange } from "./outputRange.ts";
import * as outputs from "./outputs.ts";
import type { CardState } from "./settings.ts";
import * as shape from "./shape.ts";
import { steepest } from "./slope.ts";
import type { CardFacts, TableColumn } from "./table.ts";

/** A card shows no bins. */
const anyEdges = Float64Array.of(-1, 1);

/** What there is to know about functions, in one language with its words. */
export class Card {
  readonly core: Curves;
  readonly language: Language;
  readonly words: CardText;
  readonly #known: FunctionTexts;

  static async load(core: Curves, language: Language): Promise<Card> {
    const [words, known] = await Promise.all([cardTexts[language](), functionTexts[language]()]);
    return new Card(core, language, words, known);
  }

  private constructor(core: Curves, language: Language, words: CardText, known: FunctionTexts) {
    this.core = core;
    this.language = language;
    this.words = words;
    this.#known = known;
  }

  /** A function for each column. */
  columns(state: CardState): TableColumn[] {
    return state.functions.map((spec) => ({
      name: functionName(spec, this.language),
      facts: {
        ...this.#knownFacts(spec),
        ...(isVector(spec) ? this.#vectorFacts(spec) : this.#scalarFacts(spec, state)),
      },
    }));
  }

  /** What a function is, in one sentence. */
  whatIs({ id }: FunctionSpec | VectorSpec): string {
    return this.#known[id].what;
  }

  /** What is known of a function, and not computed. */
  #knownFacts({ id }: FunctionSpec | VectorSpec): CardFacts {
    const { what, uses, pros, cons, differences } = this.#known[id];
    return {
      what,
      source: this.words.source(functions[id].source),
      names: names(id),
      differences: differences.length ? differences : this.words.noDifferences,
      uses,
      pros,
      cons,
    };
  }

  #scalarFacts(spec: FunctionSpec, { limit, sigma }: CardState): CardFacts {
    const { core, language, words } = this;
    const facts = core.facts(spec, { limit });
    const column: Column = { core, spec, facts, language, words };
    const distribution = core.outputDistribution(spec, { sigma, edges: anyEdges });
    const { family } = findRow(spec.id) as CatalogueRow;
    return {
      family: html`<span class="family">${texts[language].families[family]}</span><br />${noBreak(catalogueTexts[language].reasons[family])}`,
      formula: formula(spec, 0, language),
      range: writeRange(rangeOf(column), language),
      minimum: shape.minimum(column),
      monotone: shape.monotone(column),
      odd: shape.odd(column),
      smoothness: shape.smoothness(column),
      kinks: shape.kinks(column),
      signChanges: shape.signChanges(column),
      ends: shape.ends(column),
      steepest: steepest(column),
      lowGradient: lowGradientWords(facts, limit, language),
      mean: outputs.mean(column, distribution),
      deviation: outputs.deviation(column, distribution),
      zeros: outputs.zeros(column, distribution),
    };
  }

  #vectorFacts({ id }: VectorSpec): CardFacts {
    const { inputs, range, jacobian } = this.#known[id];
    const { language } = this;
    return {
      family: html`<span class="family">${catalogueTexts[language].vector}</span>`,
      formula: vectorFormula(id, "value", language),
      inputs,
      range,
      jacobian: html`${vectorFormula(id, "jacobian", language)}<p class="under">${noBreak(jacobian)}</p>`,
    };
  }
}

export function isVector(spec: FunctionSpec | VectorSpec): spec is VectorSpec {
  return findVectorRow(spec.id) !== undefined;
}

/** How each framework writes the function. */
function names(id: FunctionId): TemplateResult {
  const entries = Object.entries(frameworks) as [Framework, string][];
  return html`<dl>
    ${entries.map(([framework, name]) => html`<dt>${name}</dt><dd><code translate="no">${functions[id].frameworks[framework]}</code></dd>`)}
  </dl>`;
}
