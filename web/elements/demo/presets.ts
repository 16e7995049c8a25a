import { html, type TemplateResult } from "lit";
import { demoTexts } from "../../text/demo.ts";
import type { DemoWords } from "../../text/demoWords.ts";
import type { Language } from "../../text/text.ts";
import type { DemoView, Preset } from "./view.ts";

/** States to open with one click. */
export function presetChips(
  { presets }: DemoView,
  words: DemoWords,
  language: Language,
  open: (preset: Preset) => void,
): TemplateResult {
  const text = demoTexts[language];
  return html`<div class="presets" role="group" aria-label=${text.presets}>
    <span>${text.presets}</span>
    ${presets.map((preset) => html`<button class="chip" @click=${() => open(preset)}>${words.presets[preset.id]}</button>`)}
  </div>`;
}
