import { html, nothing, type TemplateResult } from "lit";
import { limitControl, sigmaControl } from "../../controls/number.ts";
import { parameterControls } from "../../controls/parameterControls.ts";
import { parameterDials } from "../../controls/parameterDials.ts";
import type { FunctionSpec, VectorSpec } from "../../core/functionSpec.ts";
import { lineSample } from "../../plot/legend.ts";
import { markerShape } from "../../plot/markers.ts";
import { curveStyles } from "../../plot/palette.ts";
import { type CardGroup, type CardRow, cardParts, cardRows } from "../../text/card.ts";
import { catalogueTexts } from "../../text/catalogue.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { functionName, parameterName } from "../../text/functionNames.ts";
import { lowGradientWords } from "../../text/lowGradientWords.ts";
import { type Language, texts } from "../../text/text.ts";
import { type Fold, folds } from "../base/folds.ts";
import { type Card, isVector } from "./card.ts";
import type { CardState } from "./settings.ts";
import { propertyTable, type TableColumn } from "./table.ts";
import { readVector, shapeMarks, shapeOf, tileNumbers, tilePicture, vectorMarks } from "./tilePicture.ts";

export { Card } from "./card.ts";
export { cardStyle } from "./style.ts";

/** What the reader does to a card. */
export interface CardActions {
  set(next: Partial<CardState>, moving?: boolean): void;
  type(id: "limit" | "sigma", text: string): void;
  setParameter(index: number, id: string, value: number | string, moving: boolean): void;
}

/** What is seen of a function at first sight, beside its picture and what it is. */
const keyRows = ["range", "steepest", "lowGradient", "inputs"] as const;

/** Functions with what the card knows of them: picture, one sentence, and the facts that tell most; all else is folded. */
export function cardFigure(card: Card, state: CardState, act: CardActions, tools: unknown): TemplateResult {
  const { language, words } = card;
  const columns = card.columns(state);
  if (state.form === "table")
    return html`${propertyTable(columns, allGroups, words, controls(card, state, act))}${tools}`;
  const sentence = html`<div class="headline">${state.functions.map(
    (spec, i) => html`<p>${columns.length > 1 ? html`<b>${columns[i]?.name}</b>: ` : nothing}${card.whatIs(spec)}</p>`,
  )}</div>`;
  const dials = state.functions.flatMap((spec, i) => dialsOf(spec, i, state, language, act)).slice(0, 2);
  return html`
    <div class="first">
      ${state.form === "figure" ? html`<div class="picture" part="picture">${state.functions.map((spec) => pictureOf(card, spec, state))}</div>` : nothing}
      <div class="told">
        ${state.form === "figure" && dials.length ? html`<div class="dials">${dials}</div>` : nothing}
        ${sentence}
        ${propertyTable(columns, [[undefined, keyRows]], words, {})}
      </div>
    </div>
    ${folds(parts(card, columns, state, act), state.panels, texts[language].panels.label, tools, (panels) =>
      act.set({ panels: panels as CardState["panels"] }),
    )}
  `;
}

const allGroups = Object.entries(cardRows) as [CardGroup, (typeof cardRows)[CardGroup]][];

function parts(card: Card, columns: readonly TableColumn[], state: CardState, act: CardActions): Fold[] {
  const { words } = card;
  const told = (id: CardGroup): Fold | undefined => {
    const all: readonly CardRow[] = id === "about" ? [...cardRows.about, "jacobian"] : cardRows[id];
    const rows = all.filter((row) => !(keyRows as readonly string[]).includes(row) && row !== "what");
    if (!rows.some((row) => columns.some(({ facts }) => row in facts))) return undefined;
    return { id, name: words.parts[id], content: () => propertyTable(columns, [[undefined, rows]], words, {}) };
  };
  const adjust: Fold = { id: "settings", name: words.parts.settings, content: () => adjustments(card, state, act) };
  return cardParts.flatMap((id) => (id === "settings" ? adjust : (told(id) ?? [])));
}

function adjustments(card: Card, state: CardState, act: CardActions): TemplateResult {
  const { language } = card;
  return html`<div class="adjustments">
    ${state.functions.map((spec, i) =>
      parameterControls(spec, i, functionName(spec, language), language, {
        set: (id, value, moving) => act.setParameter(i, id, value, moving),
        type: (id, typed) => act.setParameter(i, id, typed, false),
      }),
    )}
    ${Object.values(controls(card, state, act))}
  </div>`;
}

/** The numbers on which facts hang, under the group of those. */
function controls(
  { language, words }: Card,
  { functions, limit, sigma }: CardState,
  act: CardActions,
): Partial<Record<CardGroup, TemplateResult>> {
  if (functions.every(isVector)) return {};
  return {
    slope: limitControl(limit, language, {
      set: (next, moving) => act.set({ limit: next }, moving),
      type: (text) => act.type("limit", text),
    }),
    outputs: sigmaControl(words.sigma, sigma, language, {
      set: (next, moving) => act.set({ sigma: next }, moving),
      type: (text) => act.type("sigma", text),
    }),
  };
}

function dialsOf(
  spec: FunctionSpec | VectorSpec,
  index: number,
  { functions }: CardState,
  language: Language,
  act: CardActions,
): TemplateResult[] {
  const name = functionName(spec, language);
  const prefix = functions.length > 1 ? `${texts[language].names[spec.id]}: ` : "";
  return parameterDials(
    spec,
    `dial-${index}`,
    name,
    (id) => prefix + parameterName(id, language),
    language,
    (id, value, moving) => act.setParameter(index, id, value, moving),
  );
}

/** A small picture of a function under its name and marker. */
function pictureOf({ core, language }: Card, spec: FunctionSpec | VectorSpec, { limit }: CardState): TemplateResult {
  const name = functionName(spec, language);
  const text = catalogueTexts[language];
  const figure = (marker: unknown, label: string, marks: unknown) => html`<figure data-id=${spec.id}>
    <figcaption>${marker}<b>${name}</b>${marker === nothing ? nothing : [lineSample("value"), "f", lineSample("derivative"), "f′"]}</figcaption>
    ${tilePicture(label, marks)}
  </figure>`;
  if (isVector(spec)) {
    const reading = readVector(core, spec, 1.5);
    const list = (numbers: readonly number[]) => numbers.map((number) => formatNumber(number, language, 2)).join(" ");
    return figure(nothing, text.bars(name, list(reading.inputs), list(reading.outputs)), vectorMarks(reading));
  }
  const facts = core.facts(spec, { limit });
  const label = text.plot(name, lowGradientWords(facts, limit, language));
  const marker = markerShape(curveStyles([spec], false)[0]?.marker);
  return figure(marker, label, [tileNumbers(language), shapeMarks(shapeOf(core, spec, facts))]);
}
