import { html, nothing, type TemplateResult } from "lit";
import { powerControl } from "../../../../controls/powerControl.ts";
import { overlayTexts } from "../../../../text/overlay.ts";
import { viewsTexts } from "../../../../text/views.ts";
import { isPlain } from "../../overlay/isPlain.ts";
import type { PanelContext } from "../panels.ts";

/** Shows what functions make of inputs N(0, σ²), and sets σ; where functions themselves are not drawn, it says so. */
export function inputsControl(context: PanelContext): TemplateResult {
  const { sigma } = context.settings;
  const { language, change } = context;
  const text = overlayTexts[language].outputs;
  return html`
    <div class="view-control">
      <button class="toggle" aria-pressed=${sigma !== undefined} aria-describedby="views-inputs"
        @click=${() => change({ sigma: sigma === undefined ? 1 : "" })}>${text.show}</button>
      <p id="views-inputs">${isPlain(context) ? text.explained : viewsTexts[language].onlyPlain}</p>
      ${sigma === undefined ? nothing : powerControl(text.sigma, sigma, [-1, 1], language, (next) => change({ sigma: next }))}
    </div>
  `;
}
