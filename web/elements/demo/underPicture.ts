import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { presetButtons } from "../../controls/presets.ts";
import { table } from "../../controls/table.ts";
import { demoTexts } from "../../text/demo.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { texts } from "../../text/text.ts";
import { type Fold, folds } from "../base/folds.ts";
import { LatePart } from "../base/latePart.ts";
import { control, type DemoFigure } from "./figureContext.ts";
import { manySeeds, seedsButton, seedsSaid } from "./otherSeeds.ts";
import { scrubber } from "./scrubber.ts";
import { settingDial } from "./settingDial.ts";
import { headline, type Teller, verdictList } from "./verdicts.ts";

const adjust = new LatePart(() => import("./adjust.ts"));

/** What plays a demo, two dials, one sentence, the story’s states; all else is folded. */
export function underPicture(figure: DemoFigure): TemplateResult {
  const { view, context, player, progress } = figure;
  const { language, words, run, tracks } = context;
  const text = demoTexts[language];
  const idle = view.idle?.(run) ?? [];
  const more = seedsButton(figure);
  const last = formatNumber(player.last, language);
  // One that was taken out of the page has no runs.
  const momentOf = (step: number) => (tracks.length ? view.time?.(context, step) : undefined);
  const time = (step: number) => momentOf(step) ?? words.time(formatNumber(step, language), last);
  const teller: Teller = {
    tracks,
    words,
    language,
    moment: (step) => momentOf(step) ?? words.moment?.(formatNumber(step, language)),
    rescue: figure.rescue,
    isRescuing: figure.isRescuing,
    busy: progress < 1,
  };
  return html`
    ${progress < 1 ? html`<progress max="1" .value=${progress} aria-label=${text.computing(formatNumber(Math.round(100 * progress), language))}></progress>` : nothing}
    <div class="play">${player.last > 0 ? scrubber(player, time, language, more) : view.play?.(context, more)}</div>
    <div class="dials">${view.dials.filter((id) => !idle.includes(id)).map((id) => control(figure, id, settingDial))}</div>
    ${headline(teller, view.headlines)}
    ${seedsSaid(figure)}
    ${presetButtons(
      text.presets,
      figure.presets.map((preset) => ({
        name: words.presets[preset.id] ?? preset.id,
        isOpen: figure.isOpen(preset),
        open: () => figure.openPreset(preset),
      })),
      view.goodEnds ? html`<div class="way-out">${remedyButton(figure)}</div>` : nothing,
    )}
    ${folds(parts(figure, teller, idle), figure.open, texts[language].panels.label, figure.tools, figure.setOpen)}
  `;
}

/** What rescues the run that is shown: what it changes, and what happens then. */
function remedyButton({ offer, context: { words }, takeRemedy }: DemoFigure): TemplateResult | typeof nothing {
  if (!offer) return nothing;
  const { remedy, end } = offer;
  const change = words.remedies?.[remedy.id ?? ""] ?? "";
  return html`<button class="remedy" @click=${() => takeRemedy(remedy)}>${words.remedied?.[end]?.(change) ?? change}</button>`;
}

/** What is folded: all that can be set, and all there is to study of what ran. */
function parts(figure: DemoFigure, teller: Teller, idle: readonly string[]): Fold[] {
  const { view, context } = figure;
  const { language, tracks, run, show } = context;
  const { parts: names } = demoTexts[language];
  const inside: Fold = {
    id: "inside",
    name: names.inside,
    content: () => html`<p class="lead">${view.insideName?.(context)}</p>${view.inside?.(context)}`,
  };
  const tables: Fold = {
    id: "tables",
    name: names.tables,
    content: () =>
      guard([run, figure.revision, show, language], () =>
        [...view.tables(context), ...(manySeeds.module?.seedTables(context) ?? [])].map((each) => table(each)),
      ),
  };
  const code: Fold = { id: "code", name: names.code, content: () => view.code?.(context) };
  return [
    {
      id: "adjust",
      name: names.adjust,
      content: () => adjust.show((code) => code.adjust(figure, idle), language, context.redraw),
    },
    { id: "said", name: names.said, content: () => verdictList(teller) },
    ...(tracks.length && view.inside ? [inside] : []),
    ...(tracks.length ? [tables] : []),
    ...(tracks.length && view.code ? [code] : []),
  ];
}
