import { html, nothing, type TemplateResult } from "lit";
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

/** What the picture shows, where there is a choice. */
export function showSwitch(
  { shows }: DemoView,
  shown: string,
  words: DemoWords,
  language: Language,
  choose: (show: string) => void,
): TemplateResult | typeof nothing {
  if (!shows.length) return nothing;
  return html`<div class="shows" role="group" aria-label=${demoTexts[language].show}>
    ${shows.map((each) => html`<button class="toggle" aria-pressed=${each === shown} @click=${() => choose(each)}>${words.show[each]}</button>`)}
  </div>`;
}
