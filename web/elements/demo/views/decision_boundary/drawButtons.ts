import { html, type TemplateResult } from "lit";
import { roving } from "../../../../controls/roving.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import type { DemoContext } from "../../view.ts";
import { addPoint, clearPoints } from "./drawing.ts";

/** Points by buttons: one of either class into the middle, or all but one away. */
export function drawButtons(context: DemoContext): TemplateResult {
  const text = boundaryTexts[context.language];
  return html`<div class="draw-buttons" role="group" aria-label=${text.drawGroup} ${roving()}>
    <span class="hint">${text.drawHint}</span>
    <button @click=${() => addPoint(context, true)}>${text.addOne}</button>
    <button @click=${() => addPoint(context, false)}>${text.addZero}</button>
    <button @click=${() => clearPoints(context)}>${text.clear}</button>
  </div>`;
}
