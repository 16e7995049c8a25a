import { nothing, type TemplateResult } from "lit";
import { choice } from "../../controls/choice.ts";
import { flag } from "../../controls/flag.ts";
import { dial } from "../../controls/slider.ts";
import type { DemoSetting } from "../../core/demo.ts";
import type { SettingValue } from "../../core/settings.ts";
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

/** The control for a setting at first sight: a number has no box there. */
export function settingDial(
  setting: DemoSetting,
  value: SettingValue,
  words: DemoWords,
  language: Language,
  act: SettingActions,
): TemplateResult | typeof nothing {
  if (setting.kind === "flag" || setting.kind === "choice") return settingSwitch(setting, value, words, language, act);
  if (setting.kind === "points") return nothing; // the picture draws it
  const { name: label, unit, note } = words.settings[setting.id] ?? { name: setting.id };
  return dial({ ...setting, label, note, unit, value: value as number }, language, { set: setNumber(setting, act) });
}

/** The control for a setting with a few values, its default marked. */
export function settingSwitch(
  setting: Extract<DemoSetting, { kind: "flag" | "choice" }>,
  value: SettingValue,
  words: DemoWords,
  language: Language,
  act: SettingActions,
): TemplateResult {
  const { id } = setting;
  const { name: label } = words.settings[id] ?? { name: id };
  if (setting.kind === "flag") return flag(label, value as boolean, (on) => act.set(id, on, false));
  const nameOf = (each: string) =>
    (words.choices[each] ?? each) + (each === setting.default ? demoTexts[language].standard : "");
  const choices = setting.choices.map((each) => [each, nameOf(each)] as const);
  return choice(label, choices, value as string, (each) => act.set(id, each, false));
}

/** Takes over what a slider gives. */
export function setNumber({ id, kind }: DemoSetting, act: SettingActions): (value: number, moving: boolean) => void {
  return (value, moving) => act.set(id, kind === "whole" ? Math.round(value) : value, moving);
}
