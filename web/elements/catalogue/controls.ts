import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { choice } from "../../controls/choice.ts";
import { limitControl } from "../../controls/number.ts";
import { slider } from "../../controls/slider.ts";
import { tags } from "../../functions/entry.ts";
import { lineSample } from "../../plot/legend.ts";
import { type CatalogueText, type SortId, sorts, type TraitId, traits } from "../../text/catalogue.ts";
import { formatGiven, formatNumber } from "../../text/formatNumber.ts";
import type { Language } from "../../text/text.ts";
import { tileFrame } from "../card/tilePicture.ts";
import { pointKey } from "../curve/pointSlider.ts";
import type { CatalogueState, FilterId } from "./settings.ts";

/** What the reader can ask of the controls. */
export interface ControlActions {
  sort(sort: SortId): void;
  search(query: string): void;
  toggle(filter: FilterId): void;
  clear(): void;
  limit(limit: number, moving: boolean): void;
  typeLimit(text: string): void;
  move(x: number): void;
}

/** Search and order; how many functions are left, and which filters leave them. */
export function controls(
  { sort, only, search, limit }: CatalogueState,
  count: string | undefined,
  words: CatalogueText,
  language: Language,
  act: ControlActions,
): TemplateResult {
  const limitWords = formatGiven(limit, language);
  const uses = tags.filter((tag) => only.includes(tag));
  return html`<div class="controls" role="group" aria-label=${words.controls}>
    <input type="search" placeholder=${words.search} aria-label=${words.search} .value=${live(search)}
      @input=${(event: Event) => act.search((event.target as HTMLInputElement).value)} />
    ${choice(
      words.sort,
      sorts.map((id) => [id, words.sorts[id]] as const),
      sort,
      act.sort,
    )}
    <p role="status">${count ?? nothing}</p>
    ${only.length || search ? html`<button class="clear" @click=${act.clear}>${words.clear}</button>` : nothing}
    ${traits.filter((trait) => only.includes(trait)).map((trait) => html`<p class="meaning">${words.traits[trait].name}: ${words.traits[trait].meaning(limitWords)}.</p>`)}
    ${uses.length ? html`<p class="meaning">${words.used}: ${uses.map((tag) => words.tags[tag]).join(", ")}.</p>` : nothing}
  </div>`;
}

/** The filters, and the limit on which one of them hangs. */
export function filters(
  { only, limit }: CatalogueState,
  words: CatalogueText,
  language: Language,
  act: ControlActions,
): TemplateResult {
  const chip = (filter: FilterId, name: string) =>
    html`<button class="chip" aria-pressed=${only.includes(filter)} data-filter=${filter} @click=${() => act.toggle(filter)}>${name}</button>`;
  return html`
    <div class="filters" role="group" aria-label=${words.computed}>
      <span>${words.computed}</span>
      ${traits.map((trait: TraitId) => chip(trait, words.traits[trait].name))}
    </div>
    <div class="filters" role="group" aria-label=${words.used}>
      <span>${words.used}</span>
      ${tags.map((tag) => chip(tag, words.tags[tag]))}
    </div>
    ${limitControl(limit, language, { set: act.limit, type: act.typeLimit })}
  `;
}

/** The slider that moves x in every plot, with x as a number. */
export function pointControl(
  x: number,
  enabled: boolean,
  words: CatalogueText,
  language: Language,
  act: ControlActions,
): TemplateResult {
  const [from, to] = tileFrame.xRange;
  const label = `x = ${formatNumber(x, language)}`;
  return html`<div class="point">
    <strong>${label}</strong>
    ${slider(
      { id: "x", name: words.move, value: x, least: from, greatest: to, said: label, disabled: !enabled },
      { set: act.move, key: (event) => pointKey(event, x, tileFrame.xRange) },
    )}
  </div>`;
}

/** What the lines and the tint in every plot mean, and what the plots show. */
export function legend(limit: number, words: CatalogueText, language: Language): TemplateResult {
  const number = (value: number) => formatNumber(value, language);
  const ends = [...tileFrame.xRange, ...tileFrame.yRange].map(number) as [string, string, string, string];
  return html`<p class="legend">
    <span>${lineSample("value")} f</span><span>${lineSample("derivative")} f′</span>
    <span><i class="swatch"></i> |f′| &lt; ${formatGiven(limit, language)}</span>
    <span class="axes">${words.axes(...ends)}</span>
  </p>`;
}
