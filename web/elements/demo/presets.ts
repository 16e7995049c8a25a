import { html, type TemplateResult } from "lit";
import { roving } from "../../controls/roving.ts";
import { demoTexts } from "../../text/demo.ts";
import type { DemoWords } from "../../text/demoWords.ts";
import type { Language } from "../../text/text.ts";
import type { DemoView, Preset } from "./view.ts";

/** The story's states in reading order, each a button that says what will happen; the one that is shown is pressed. */
export function presetButtons(
  { presets }: DemoView,
  words: DemoWords,
  language: Language,
  isOpen: (preset: Preset) => boolean,
  open: (preset: Preset) => void,
): TemplateResult {
  return html`<div class="presets" role="group" aria-label=${demoTexts[language].presets} ${roving()}>
    ${presets.map(
      (preset, i) =>
        html`<button class="preset" aria-pressed=${isOpen(preset)} @click=${() => open(preset)}><span class="place" aria-hidden="true">${i + 1}</span>${words.presets[preset.id]}</button>`,
    )}
  </div>`;
}
