import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { choice, choiceButtons } from "../../controls/choice.ts";
import { presetButtons } from "../../controls/presets.ts";
import { table } from "../../controls/table.ts";
import type { DemoSetting } from "../../core/demo.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import type { SettingValue } from "../../core/settings.ts";
import { demoTexts } from "../../text/demo.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { texts } from "../../text/text.ts";
import { type Fold, folds } from "../base/folds.ts";
import { functionChips } from "./functionChips.ts";
import { type Player, speeds } from "./player.ts";
import { scrubber } from "./scrubber.ts";
import { seedControl, settingControl, settingDial } from "./settingControl.ts";
import { headline, type Teller, verdictList } from "./verdicts.ts";
import type { DemoContext, DemoView, Preset } from "./view.ts";

/** What a demo's figure is drawn from, and what its reader may do. */
export interface DemoFigure {
  view: DemoView;
  context: DemoContext;
  player: Player;
  /** Of settings and picks. */
  values: Record<string, SettingValue>;
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
  isOpen(preset: Preset): boolean;
  openPreset(preset: Preset): void;
}

const speedChoices = speeds.map((speed) => [String(speed), `${speed}×`] as const);

/** A demo: the picture, what plays it, two dials, one sentence, the story's states; all else is folded. */
export function demoFigure(figure: DemoFigure): TemplateResult {
  const { view, context, player, progress } = figure;
  const { language, words, run, tracks } = context;
  const text = demoTexts[language];
  const idle = view.idle?.(run) ?? [];
  const last = formatNumber(player.last, language);
  const time = (step: number) => view.time?.(context, step) ?? words.time(formatNumber(step, language), last);
  const teller: Teller = {
    tracks,
    words,
    language,
    moment: (step) => view.time?.(context, step) ?? words.moment?.(formatNumber(step, language)),
    rescue: figure.rescue,
  };
  return html`
    ${figure.problems}
    <div class="picture" part="picture">${tracks.length ? view.picture(context) : nothing}</div>
    ${progress < 1 ? html`<progress max="1" .value=${progress} aria-label=${text.computing(formatNumber(Math.round(100 * progress), language))}></progress>` : nothing}
    <div class="play">${player.last > 0 ? scrubber(player, time, language) : view.play?.(context)}</div>
    <div class="dials">${view.dials.filter((id) => !idle.includes(id)).map((id) => control(figure, id, settingDial))}</div>
    ${headline(teller, view.headlines)}
    ${presetButtons(
      text.presets,
      view.presets.map((preset) => ({
        name: words.presets[preset.id] ?? preset.id,
        isOpen: figure.isOpen(preset),
        open: () => figure.openPreset(preset),
      })),
    )}
    ${folds(parts(figure, teller, idle), figure.open, texts[language].panels.label, figure.tools, figure.setOpen)}
  `;
}

/** What is folded: all that can be set, and all there is to study. */
function parts(figure: DemoFigure, teller: Teller, idle: readonly string[]): Fold[] {
  const { view, context } = figure;
  const { language, tracks, run, show } = context;
  const { parts: names } = demoTexts[language];
  const inside: Fold = {
    id: "inside",
    name: names.inside,
    content: () => html`<p class="lead">${view.insideName?.(context)}</p>${view.inside?.(context)}`,
  };
  const code: Fold = { id: "code", name: names.code, content: () => view.code?.(context) };
  return [
    { id: "adjust", name: names.adjust, content: () => adjust(figure, idle) },
    { id: "said", name: names.said, content: () => verdictList(teller) },
    ...(tracks.length && view.inside ? [inside] : []),
    {
      id: "tables",
      name: names.tables,
      content: () =>
        guard([run, figure.revision, show, language], () => view.tables(context).map((each) => table(each))),
    },
    ...(tracks.length && view.code ? [code] : []),
  ];
}

function adjust(figure: DemoFigure, idle: readonly string[]): TemplateResult {
  const { view, context, player } = figure;
  const { language, words, run, show } = context;
  const text = demoTexts[language];
  const offered = settingsOf(context)
    .map(({ id }) => id)
    .filter((id) => !view.own.includes(id) && !idle.includes(id));
  return html`
    ${view.functionless ? nothing : functionChips(run, language, figure.setFunctions)}
    ${choiceButtons(
      text.show,
      view.shows.map((each) => [each, words.show[each] ?? each] as const),
      show,
      context.choose,
    )}
    <div class="controls">
      ${offered.map((id) => control(figure, id, settingControl))}
      ${view.unseeded ? nothing : seedControl(run.seed, language, figure.typeSeed)}
      ${player.last > 0 ? choice(text.time.speed, speedChoices, String(player.speed), (next) => player.setSpeed(Number(next))) : nothing}
      ${figure.typed}
      <button class="reset" @click=${figure.reset}>${text.resetAll}</button>
    </div>
  `;
}

function settingsOf({ run }: DemoContext): readonly DemoSetting[] {
  return [...run.demo.settings, ...run.demo.picks];
}

function control(figure: DemoFigure, id: string, make: typeof settingControl): TemplateResult | typeof nothing {
  const { view, context, values } = figure;
  const setting = settingsOf(context).find((each) => each.id === id);
  if (!setting) return nothing;
  return make({ ...setting, ...view.sliderEnds?.[id] }, values[id] as SettingValue, context.words, context.language, {
    set: (id, value, moving) => context.set({ [id]: value }, moving),
    type: context.type,
  });
}
