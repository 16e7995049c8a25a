import { html, type TemplateResult } from "lit";
import { overlayTexts } from "../../../../text/overlay.ts";
import { viewsTexts } from "../../../../text/views.ts";
import { isPlain } from "../../overlay/isPlain.ts";
import type { PanelContext } from "../panels.ts";

/** Marks the landmarks of the curves; where those of functions themselves are not drawn, it says so. */
export function landmarksControl(context: PanelContext): TemplateResult {
  const { landmarks } = context.settings;
  const { language, change } = context;
  const text = overlayTexts[language].landmarks;
  return html`
    <div class="view-control">
      <button class="toggle" aria-pressed=${landmarks} aria-describedby="views-landmarks"
        @click=${() => change({ landmarks: !landmarks })}>${text.show}</button>
      <p id="views-landmarks">${isPlain(context) ? text.explained : viewsTexts[language].onlyPlain}</p>
    </div>
  `;
}
