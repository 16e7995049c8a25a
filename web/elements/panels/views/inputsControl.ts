import { html, nothing, type TemplateResult } from "lit";
import { overlayTexts } from "../../../text/overlay.ts";
import { powerControl } from "../../powerControl.ts";
import type { PanelContext } from "../panels.ts";

/** Shows what functions make of inputs N(0, σ²), and sets σ. */
export function inputsControl({ settings: { sigma }, language, change }: PanelContext): TemplateResult {
  const text = overlayTexts[language].outputs;
  return html`
    <div class="view-control">
      <button class="toggle" aria-pressed=${sigma !== undefined} aria-describedby="views-inputs"
        @click=${() => change({ sigma: sigma === undefined ? 1 : "" })}>${text.show}</button>
      <p id="views-inputs">${text.explained}</p>
      ${sigma === undefined ? nothing : powerControl(text.sigma, sigma, [-1, 1], language, (next) => change({ sigma: next }))}
    </div>
  `;
}
