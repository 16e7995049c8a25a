import { html, type TemplateResult } from "lit";
import { icon } from "../../controls/icon.ts";
import { type FunctionId, findRow } from "../../core/catalogue.ts";
import type { CatalogueText } from "../../text/catalogue.ts";
import { type Language, texts } from "../../text/text.ts";
import type { ActivationCard } from "../card/activationCard.ts";
import { frame } from "./model.ts";
import type { CatalogueState } from "./settings.ts";

/** What the reader can ask of an open card. */
export interface PanelActions {
  close(): void;
  move(x: number): void;
  limit(limit: number): void;
}

/**
 * A function at large with its card, in the row below its tile. Its curve shares x, its range and the limit with the tiles,
 * its parameters with the card.
 */
export function panel(
  id: FunctionId,
  { x, limit }: CatalogueState,
  theme: string,
  words: CatalogueText,
  language: Language,
  act: PanelActions,
): TemplateResult {
  const name = texts[language].names[id];
  const stop = (event: Event) => event.stopPropagation();
  const change = (event: CustomEvent<{ functions?: string; x?: number; limit?: number }>) => {
    event.stopPropagation();
    const card = (event.currentTarget as HTMLElement).querySelector<ActivationCard>("activation-card");
    if (card && event.detail.functions !== undefined) card.functions = event.detail.functions;
    const { x: nextX = x, limit: nextLimit = limit } = event.detail;
    if (nextX !== x) act.move(nextX);
    if (nextLimit !== limit) act.limit(nextLimit);
  };
  return html`<li class="panel">
    <section aria-labelledby="card" @lab-ready=${stop} @lab-error=${stop} @lab-change=${change}
      @keydown=${(event: KeyboardEvent) => event.key === "Escape" && !event.defaultPrevented && act.close()}>
      <header>
        <h3 id="card" tabindex="-1">${name}</h3>
        <button class="icon" title=${words.close(name)} aria-label=${words.close(name)} @click=${act.close}>${icon("close")}</button>
      </header>
      ${
        findRow(id)
          ? html`<activation-curve functions=${id} range=${frame.xRange.join(" ")} x=${x} limit=${limit} theme=${theme}></activation-curve>`
          : html`<activation-bars functions=${id} theme=${theme}></activation-bars>`
      }
      <activation-card functions=${id} limit=${limit} theme=${theme}></activation-card>
    </section>
  </li>`;
}
