import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { NumberSetting, Setting, SettingValue } from "../core/catalogue.ts";
import { formatSetting } from "../core/setting.ts";
import { demoTexts } from "../text/demo.ts";
import type { DemoWords } from "../text/demoWords.ts";
import { formatNumber } from "../text/formatNumber.ts";
import type { Language } from "../text/text.ts";
import { icon } from "./icon.ts";
import { typedValue } from "./typedValue.ts";

/** What the reader does to a setting. */
export interface SettingActions {
  /** A value that a slider or a box gives. */
  set(id: string, value: SettingValue, moving: boolean): void;
  /** Typed text, which may be no value. */
  type(id: string, text: string): void;
  settle(): void;
}

/** A native control for one setting, with its unit, its default marked, and a way back to it. */
export function settingControl(
  setting: Setting,
  value: SettingValue,
  words: DemoWords,
  language: Language,
  act: SettingActions,
): TemplateResult {
  const { name, unit } = (words.settings as Record<string, { name: string; unit?: string }>)[setting.id] ?? {
    name: setting.id,
  };
  if (setting.kind === "flag")
    return html`<label class="setting flag">
      <input type="checkbox" data-id=${setting.id} .checked=${live(value as boolean)}
        @change=${(event: Event) => act.set(setting.id, (event.target as HTMLInputElement).checked, false)} />
      <span>${name}</span>
    </label>`;
  if (setting.kind === "choice")
    return html`<label class="setting choice">
      <span>${name}</span>
      <select data-id=${setting.id} .value=${live(value as string)}
        @change=${(event: Event) => act.set(setting.id, (event.target as HTMLSelectElement).value, false)}>
        ${setting.choices.map(
          (choice) =>
            html`<option value=${choice} ?selected=${choice === value}>${words.choices[choice] ?? choice}${
              choice === setting.default ? demoTexts[language].standard : ""
            }</option>`,
        )}
      </select>
    </label>`;
  if (setting.kind === "points")
    return html`<label class="setting points">
      <span>${name}</span>
      <input type="text" data-id=${setting.id} .value=${live(formatSetting(setting, value))}
        @change=${(event: Event) => act.type(setting.id, (event.target as HTMLInputElement).value)} />
    </label>`;
  return numberControl(setting, value as number, name, unit, language, act);
}

function numberControl(
  setting: NumberSetting,
  value: number,
  name: string,
  unit: string | undefined,
  language: Language,
  act: SettingActions,
): TemplateResult {
  const { id, least, greatest, step } = setting;
  const scale = setting.logarithmic ? logarithmic : linear;
  const said = `${formatNumber(value, language)}${unit ? ` ${unit}` : ""}`;
  const back = demoTexts[language].backTo(formatNumber(setting.default, language));
  const isDefault = value === setting.default;
  return html`<div class="setting number">
    <label for="setting-${id}">${name}</label>
    <input type="range" id="setting-${id}" data-id=${id} list="default-${id}"
      min=${scale.position(least)} max=${scale.position(greatest)} step=${setting.logarithmic ? 0.01 : step}
      .value=${live(String(scale.position(value)))} aria-valuetext=${said}
      @input=${(event: Event) => act.set(id, scale.value(Number((event.target as HTMLInputElement).value), setting), true)}
      @change=${act.settle} @pointercancel=${act.settle} @blur=${act.settle} />
    <datalist id="default-${id}"><option value=${scale.position(setting.default)}></option></datalist>
    <span class="typed"><input type="number" class="number" step="any" aria-label=${name} .value=${typedValue(String(value))}
      @change=${(event: Event) => act.type(id, (event.target as HTMLInputElement).value)} />${unit ?? ""}</span>
    <button class="icon small" title=${back} aria-label="${name}: ${back}" aria-disabled=${isDefault}
      @click=${() => isDefault || act.set(id, setting.default, false)}>${icon("reset")}</button>
  </div>`;
}

/** The seed as a box to type into, and a die. */
export function seedControl(seed: number, language: Language, type: (text: string) => void): TemplateResult {
  const text = demoTexts[language];
  return html`<div class="setting seed">
    <label for="seed">${text.seed}</label>
    <input type="number" class="number" id="seed" min="0" step="1" .value=${typedValue(String(seed))}
      @change=${(event: Event) => type((event.target as HTMLInputElement).value)} />
    <button @click=${() => type(String(Math.floor(Math.random() * 1e6)))}>${text.dice}</button>
  </div>`;
}

/** Where a value lies on a slider, and back. */
const linear = {
  position: (value: number) => value,
  value: (position: number, _setting: NumberSetting) => position,
};
const logarithmic = {
  position: (value: number) => Math.log10(value),
  /** Two digits are enough to choose by; the ends and the default are met. */
  value: (position: number, { least, greatest, default: standard, kind }: NumberSetting) => {
    const value = Number((10 ** position).toPrecision(2));
    const near = [least, greatest, standard].find((each) => Math.abs(Math.log10(each) - position) < 0.006);
    const chosen = near ?? Math.min(Math.max(value, least), greatest);
    return kind === "whole" ? Math.round(chosen) : chosen;
  },
};
