import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { choice } from "../../controls/choice.ts";
import { flag } from "../../controls/flag.ts";
import { type NumberActions, numberBox, numberControl } from "../../controls/number.ts";
import { dial } from "../../controls/slider.ts";
import type { DemoSetting } from "../../core/demo.ts";
import { formatSetting, type SettingValue } from "../../core/settings.ts";
import { demoTexts } from "../../text/demo.ts";
import type { DemoWords } from "../../text/demoWords.ts";
import type { Language } from "../../text/text.ts";

/** What the reader does to a setting. */
export interface SettingActions {
  /** A value that a slider or another control gives. */
  set(id: string, value: SettingValue, moving: boolean): void;
  /** Typed text, which may be no value. */
  type(id: string, text: string): void;
}

/** The control for one setting of a demo, with its unit and its default marked. */
export function settingControl(
  setting: DemoSetting,
  value: SettingValue,
  words: DemoWords,
  language: Language,
  act: SettingActions,
): TemplateResult {
  const { id } = setting;
  const { name: label, unit } = words.settings[id] ?? { name: id };
  if (setting.kind === "flag") return flag(label, value as boolean, (on) => act.set(id, on, false));
  if (setting.kind === "choice") {
    const nameOf = (each: string) =>
      (words.choices[each] ?? each) + (each === setting.default ? demoTexts[language].standard : "");
    const choices = setting.choices.map((each) => [each, nameOf(each)] as const);
    return choice(label, choices, value as string, (each) => act.set(id, each, false));
  }
  if (setting.kind === "points")
    return html`<label class="points">
      <span>${label}</span>
      <input type="text" .value=${live(formatSetting(setting, value))}
        @change=${(event: Event) => act.type(id, (event.target as HTMLInputElement).value)} />
    </label>`;
  return numberControl({ ...setting, label, unit, value: value as number }, language, numberActions(setting, act));
}

function numberActions({ id, kind }: DemoSetting, act: SettingActions): NumberActions {
  return {
    set: (next, moving) => act.set(id, kind === "whole" ? Math.round(next) : next, moving),
    type: (text) => act.type(id, text),
  };
}

/** The control for a setting at first sight: a number has no box there. */
export function settingDial(
  setting: DemoSetting,
  value: SettingValue,
  words: DemoWords,
  language: Language,
  act: SettingActions,
): TemplateResult {
  if (setting.kind !== "number" && setting.kind !== "whole")
    return settingControl(setting, value, words, language, act);
  const { name: label, unit } = words.settings[setting.id] ?? { name: setting.id };
  return dial({ ...setting, label, unit, value: value as number }, language, numberActions(setting, act));
}

/** The seed as a box to type into, and a die. */
export function seedControl(seed: number, language: Language, type: (text: string) => void): TemplateResult {
  const text = demoTexts[language];
  return html`<div class="seed">
    <label for="seed">${text.seed}</label>
    ${numberBox(text.seed, seed, type, "seed")}
    <button @click=${() => type(String(Math.floor(Math.random() * 1e6)))}>${text.dice}</button>
  </div>`;
}
