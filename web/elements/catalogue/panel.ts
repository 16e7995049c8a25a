import { html, nothing, type TemplateResult } from "lit";
import { copyLink } from "../../controls/copy.ts";
import { functionSelect } from "../../controls/functionPicker.ts";
import { icon } from "../../controls/icon.ts";
import { isUpright, stepsOfKey } from "../../controls/keys.ts";
import { type ActivationId, type FunctionId, findRow } from "../../core/catalogue.ts";
import { type FunctionSpec, formatSpec, parseAnySpec, splitSpecs, type VectorSpec } from "../../core/functionSpec.ts";
import { markerShape } from "../../plot/markers.ts";
import { curveStyles } from "../../plot/palette.ts";
import { cardParts } from "../../text/card.ts";
import type { CatalogueText } from "../../text/catalogue.ts";
import { functionName } from "../../text/functionNames.ts";
import { type Language, texts } from "../../text/text.ts";
import { barsParts } from "../bars/settings.ts";
import type { LabElement } from "../base/labElement.ts";
import { tileFrame } from "../card/tilePicture.ts";
import { panelNames } from "../curve/settings.ts";
import { type CatalogueState, openedIn, opening } from "./settings.ts";

/** What a figure within an open card has changed. */
export interface Followed {
  functions?: string;
  x?: number;
  limit?: number;
  panels?: readonly string[];
}

/** What of the catalogue's state follows a figure that has such parts. */
export function followed(
  state: CatalogueState,
  { functions, x, limit, panels }: Followed,
  parts: readonly string[],
): Partial<CatalogueState> {
  const own = state.panels as readonly string[];
  const wanted = panels ? [...own.filter((part) => !parts.includes(part)), ...panels] : own;
  const isNew = functions !== undefined && functions !== openedIn(state).map(formatSpec).join(" ");
  return {
    ...(x !== undefined && x !== state.x ? { x } : {}),
    ...(limit !== undefined && limit !== state.limit ? { limit } : {}),
    ...(wanted.join() !== own.join() ? { panels: wanted as CatalogueState["panels"] } : {}),
    ...(isNew ? opening(splitSpecs(functions).map(parseAnySpec)) : {}),
  };
}

/** What the reader can ask of an open card. */
export interface PanelActions {
  close(): void;
  /** Opens the function before or after the one that is open. */
  step(by: 1 | -1): void;
  compare(id: ActivationId): void;
  /** The address of the card; undefined where a link could not name it. */
  address: (() => string | undefined) | undefined;
  /** Follows a figure; `parts` are those that it has. */
  follow(changed: Followed, moving: boolean, parts: readonly string[]): void;
}

/** The functions beside the one that is open, in the order that is shown. */
export interface Neighbours {
  previous: FunctionId | undefined;
  next: FunctionId | undefined;
}

/**
 * Functions at large with their card, in the row below the first one's tile. The curve shares x, its range and the limit with
 * the tiles, its parameters with the card.
 */
export function panel(
  specs: readonly (FunctionSpec | VectorSpec)[],
  { x, limit, panels }: CatalogueState,
  { previous, next }: Neighbours,
  theme: string,
  words: CatalogueText,
  language: Language,
  act: PanelActions,
): TemplateResult {
  const text = texts[language];
  const names = specs.map((spec) => functionName(spec, language));
  const name = names.length > 1 ? words.both(names) : (names[0] ?? "");
  const functions = specs.map(formatSpec).join(" ");
  const stop = (event: Event) => event.stopPropagation();
  const open = (parts: readonly string[]) => parts.filter((part) => (panels as readonly string[]).includes(part));
  const isCurve = specs.every(({ id }) => findRow(id));
  const figureParts = isCurve ? panelNames : barsParts;
  const follow = (parts: readonly string[]) => (event: CustomEvent<Followed>) => {
    event.stopPropagation();
    act.follow(event.detail, (event.target as LabElement).lastChangeMoved, parts);
  };
  const step = (event: KeyboardEvent) => {
    const steps = stepsOfKey(event);
    if (typeof steps !== "number" || isUpright(event) || (event.target as Element).matches("select, input")) return;
    event.preventDefault();
    act.step(steps > 0 ? 1 : -1);
  };
  const way = (id: FunctionId | undefined, by: 1 | -1) => {
    const label = id && (by > 0 ? words.next(text.names[id]) : words.previous(text.names[id]));
    return id
      ? html`<button class=${by > 0 ? "next" : "previous"} title="${label} (${by > 0 ? "→" : "←"})" aria-label=${label} @click=${() => act.step(by)}>
          ${by < 0 ? icon("left") : nothing}<span>${text.names[id]}</span>${by > 0 ? icon("right") : nothing}
        </button>`
      : nothing;
  };
  return html`<li class="panel">
    <section aria-labelledby="card" @lab-ready=${stop} @lab-error=${stop}
      @keydown=${(event: KeyboardEvent) => event.key === "Escape" && !event.defaultPrevented && act.close()}>
      <header @keydown=${step}>
        <h3 id="card" tabindex="-1">${specs.map(signOf)}${name}</h3>
        <span class="ways">${way(previous, -1)}${way(next, 1)}</span>
        <span class="also">
          ${isCurve ? functionSelect(words.compare(names[0] ?? ""), language, act.compare) : nothing}
          ${act.address ? copyLink(act.address, text) : nothing}
        </span>
        <button class="icon close" title=${words.close(name)} aria-label=${words.close(name)} @click=${act.close}>${icon("close")}</button>
      </header>
      ${
        isCurve
          ? html`<activation-curve functions=${functions} range=${tileFrame.xRange.join(" ")} x=${x} limit=${limit} panels=${open(figureParts).join(" ")} theme=${theme} @lab-change=${follow(figureParts)}></activation-curve>`
          : html`<activation-bars functions=${functions} panels=${open(figureParts).join(" ")} theme=${theme} @lab-change=${follow(figureParts)}></activation-bars>`
      }
      <activation-card form="facts" functions=${functions} limit=${limit} panels=${open(cardParts).join(" ")} theme=${theme} @lab-change=${follow(cardParts)}></activation-card>
    </section>
  </li>`;
}

function signOf({ id }: FunctionSpec | VectorSpec): TemplateResult | typeof nothing {
  const row = findRow(id);
  if (!row) return nothing;
  return html`<span class="sign" data-id=${id}>${markerShape(curveStyles([{ id: row.id, parameters: {} }], false)[0]?.marker)}</span>`;
}
