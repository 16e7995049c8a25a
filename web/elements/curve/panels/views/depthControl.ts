import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { viewsTexts } from "../../../../text/views.ts";
import { depths } from "../../settings.ts";
import type { PanelContext } from "../panels.ts";

/** How often each function is applied to its own value. */
export function depthControl({ settings: { depth }, language, change }: PanelContext): TemplateResult {
  const text = viewsTexts[language].depth;
  const shown = formatNumber(depth, language);
  return html`
    <div class="view-control">
      <label>
        <span>${text.label} <output>${shown}</output></span>
        <input type="range" min=${depths.least} max=${depths.greatest} step="1" aria-label=${text.label}
          aria-valuetext=${text.times(depth)} aria-describedby="views-depth" .value=${live(String(depth))}
          @input=${(event: Event) => change({ depth: (event.target as HTMLInputElement).value })} />
      </label>
      <p id="views-depth">${text.explained}</p>
    </div>
  `;
}
