import { css, html, noChange, type TemplateResult } from "lit";
import { formatSpec } from "../../../core/functionSpec.ts";
import { ActivationCard } from "../../card/activationCard.ts";
import type { PanelContext } from "./context.ts";

// With its code here, a card that could not be loaded is a panel that can be tried again.
if (!customElements.get("activation-card")) customElements.define("activation-card", ActivationCard);

/** The card of the figure's functions, at the figure's limit and, where the figure shows random inputs, their σ. */
export function panel({ settings, language, change }: PanelContext): TemplateResult {
  const { sigma: shown } = settings;
  const follow = (event: Event) => {
    event.stopPropagation();
    const { limit, sigma, lastChangeMoved } = event.target as ActivationCard;
    if (limit !== settings.limit) change({ limit }, lastChangeMoved);
    if (shown !== undefined && sigma !== shown) change({ sigma }, lastChangeMoved);
  };
  return html`<activation-card form="table" lang=${language} .functions=${settings.specs.map(formatSpec).join(" ")} .limit=${settings.limit} .sigma=${shown ?? noChange}
    @lab-change=${follow} @lab-ready=${(event: Event) => event.stopPropagation()}></activation-card>`;
}

export const style = css`
  activation-card::part(figure) { border: 0; padding: 0; }
`;
