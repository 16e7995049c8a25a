import { css, html, type TemplateResult } from "lit";
import { formatSpec } from "../../core/functionSpec.ts";
import type { ActivationCard } from "../activationCard.ts";
import { defineLater } from "../laterElements.ts";
import type { PanelContext } from "./panels.ts";

defineLater("activation-card");

/** The card of the figure's functions, at the figure's limit. */
export function panel({ settings, language, change }: PanelContext): TemplateResult {
  const follow = (event: Event) => {
    event.stopPropagation();
    const { limit } = event.target as ActivationCard;
    if (limit !== settings.limit) change({ limit });
  };
  return html`<activation-card lang=${language} .functions=${settings.specs.map(formatSpec).join(" ")} .limit=${settings.limit}
    @lab-change=${follow} @lab-ready=${(event: Event) => event.stopPropagation()}></activation-card>`;
}

export const style = css`
  activation-card::part(figure) { border: 0; padding: 0; }
`;
