import { nothing, type TemplateResult } from "lit";
import type { DemoSetting } from "../../core/demo.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import type { SettingValue } from "../../core/settings.ts";
import type { DemoWords } from "../../text/demoWords.ts";
import type { Player } from "./player.ts";
import type { Offer } from "./remedies.ts";
import type { settingDial } from "./settingDial.ts";
import type { DemoContext, DemoView, Preset, Remedy } from "./view.ts";

/** What a demo's figure is drawn from, and what its reader may do. */
export interface DemoFigure {
  view: DemoView;
  context: DemoContext;
  /** What stands under the picture, once that has been shown. */
  underPicture: ((figure: DemoFigure) => TemplateResult) | undefined;
  player: Player;
  /** Of settings and picks. */
  values: Record<string, SettingValue>;
  /** The story's states that have a button. */
  presets: readonly Preset[];
  /** So many seeds are run beside the reader's. */
  seeds: number;
  /** How much of the run is computed, from 0 to 1. */
  progress: number;
  /** The parts that are open. */
  open: readonly string[];
  problems: unknown;
  /** What was typed into a box of a part, and can't be used. */
  typed: unknown;
  /** Undo and link. */
  tools: unknown;
  /** Changes with every number in the tables. */
  revision: string;
  typeSeed(text: string): void;
  setFunctions(functions: FunctionSpec[]): void;
  setOpen(parts: readonly string[]): void;
  /** Puts all settings at their defaults. */
  reset(): void;
  rescue(): void;
  /** While values that work are looked for. */
  isRescuing: boolean;
  /** What rescues the run that is shown, if it has failed and that is known. */
  offer: Offer | undefined;
  takeRemedy(remedy: Remedy): void;
  isOpen(preset: Preset): boolean;
  openPreset(preset: Preset): void;
}

export function settingsOf({ run }: DemoContext): readonly DemoSetting[] {
  return [...run.demo.settings, ...run.demo.picks];
}

/** The control for a setting of a figure, as `make` makes one. */
export function control(figure: DemoFigure, id: string, make: typeof settingDial): TemplateResult | typeof nothing {
  const { view, context, values } = figure;
  const setting = settingsOf(context).find((each) => each.id === id);
  if (!setting) return nothing;
  return make(
    { ...setting, ...view.sliderEnds?.[id] },
    values[id] as SettingValue,
    wordsFor(figure, id),
    context.language,
    {
      set: (id, value, moving) => context.set({ [id]: value }, moving),
      type: context.type,
    },
  );
}

/** The view's words, with its note on the setting. */
function wordsFor({ view, context }: DemoFigure, id: string): DemoWords {
  const { words } = context;
  const note = view.note?.(context, id);
  const setting = words.settings[id];
  if (!note || !setting) return words;
  return { ...words, settings: { ...words.settings, [id]: { ...setting, note } } };
}
