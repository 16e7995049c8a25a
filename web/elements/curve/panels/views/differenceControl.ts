import { html, type TemplateResult } from "lit";
import { viewsTexts } from "../../../../text/views.ts";
import type { PanelContext } from "../panels.ts";

/** Draws the difference of the two functions; with another number of them it can only be switched off. */
export function differenceControl({ settings: { specs, difference }, language, change }: PanelContext): TemplateResult {
  const text = viewsTexts[language].difference;
  const disabled = specs.length !== 2 && !difference;
  return html`
    <div class="view-control">
      <button class="toggle" aria-pressed=${difference} aria-disabled=${disabled} aria-describedby="views-difference"
        @click=${() => disabled || change({ difference: !difference })}>${text.label}</button>
      <p id="views-difference">${specs.length === 2 ? text.explained : text.needsTwo}</p>
    </div>
  `;
}
