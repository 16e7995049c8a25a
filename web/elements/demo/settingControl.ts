import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { numberBox, numberControl } from "../../controls/number.ts";
import type { DemoSetting } from "../../core/demo.ts";
import { formatSetting, type SettingValue } from "../../core/settings.ts";
import { demoTexts } from "../../text/demo.ts";
import type { DemoWords } from "../../text/demoWords.ts";
import type { Language } from "../../text/text.ts";
import { type SettingActions, setNumber, settingSwitch } from "./settingDial.ts";

/** The control for one setting of a demo, with its unit and its default marked. */
export function settingControl(
  setting: DemoSetting,
  value: SettingValue,
  words: DemoWords,
  language: Language,
  act: SettingActions,
): TemplateResult {
  if (setting.kind === "flag" || setting.kind === "choice") return settingSwitch(setting, value, words, language, act);
  const { id } = setting;
  const { name: label, unit } = words.settings[id] ?? { name: id };
  const type = (text: string) => act.type(id, text);
  if (setting.kind === "points")
    return html`<label class="points">
      <span>${label}</span>
      <input type="text" .value=${live(formatSetting(setting, value))}
        @change=${(event: Event) => type((event.target as HTMLInputElement).value)} />
    </label>`;
  const options = { ...setting, label, unit, value: value as number };
  return numberControl(options, language, { set: setNumber(setting, act), type });
}

/** The seed as a box to type into, and a die. */
export function seedControl(seed: number, language: Language, type: (text: string) => void): TemplateResult {
  const text = demoTexts[language];
  return html`<div class="seed">
    <label for="seed">${text.seed}</label>
    ${numberBox(text.seed, seed, type, { id: "seed", least: 0 })}
    <button @click=${() => type(String(Math.floor(Math.random() * 1e6)))}>${text.dice}</button>
  </div>`;
}
