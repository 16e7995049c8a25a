import { html, type TemplateResult } from "lit";
import { overlayTexts } from "../../../text/overlay.ts";
import type { PanelContext } from "../panels.ts";

/** Marks the landmarks of the curves. */
export function landmarksControl({ settings: { landmarks }, language, change }: PanelContext): TemplateResult {
  const text = overlayTexts[language].landmarks;
  return html`
    <div class="view-control">
      <button class="toggle" aria-pressed=${landmarks} aria-describedby="views-landmarks"
        @click=${() => change({ landmarks: !landmarks })}>${text.show}</button>
      <p id="views-landmarks">${text.explained}</p>
    </div>
  `;
}
