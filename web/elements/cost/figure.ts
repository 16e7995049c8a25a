import { html, nothing, type TemplateResult } from "lit";
import { choice } from "../../controls/choice.ts";
import { toggle } from "../../controls/flag.ts";
import { functionPicker } from "../../controls/functionPicker.ts";
import { icon } from "../../controls/icon.ts";
import { presetButtons } from "../../controls/presets.ts";
import { defaultOf } from "../../core/settings.ts";
import { toggled } from "../../core/specList.ts";
import { costTexts } from "../../text/cost.ts";
import { grouped } from "../../text/formatFactor.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { texts } from "../../text/text.ts";
import { type Fold, folds } from "../base/folds.ts";
import type { CostContext } from "./context.ts";
import { numbers } from "./numbers.ts";
import { picture } from "./picture.ts";
import { headline } from "./sentence.ts";
import { costSchema, views } from "./settings.ts";

export { costStyle } from "./style.ts";

/** How long functions take: the bars, a press that measures, one sentence, the story's views; all else is folded. */
export function costFigure(context: CostContext, problems: unknown, tools: unknown): TemplateResult {
  const { state, language, change } = context;
  const text = costTexts[language];
  return html`
    ${problems}
    ${picture(context)}
    ${play(context)}
    ${headline({ ...context, view: state.show })}
    ${presetButtons(
      text.tryThis,
      views.map((view) => ({
        name: text.presets[view],
        isOpen: state.show === view,
        open: () => change({ show: view }),
      })),
    )}
    ${folds(parts(context), state.panels, texts[language].panels.label, tools, (panels) =>
      change({ panels: panels as typeof state.panels }),
    )}
  `;
}

/** The press that measures or stops, how far it is, and the order of the bars. */
function play({ state, result, isRunning, language, start, stop, change }: CostContext): TemplateResult {
  const text = costTexts[language];
  const label = result ? text.again : text.measure;
  return html`<div class="play">
    <button class="primary" data-term="measure" @click=${isRunning ? stop : start}>${icon(isRunning ? "pause" : "play")}${isRunning ? text.stop : label}</button>
    ${toggle(text.fastest, state.order === "time", (on) => change({ order: on ? "time" : "catalogue" }))}
    ${isRunning ? html`<progress max="1" value=${result?.progress ?? 0} aria-label=${text.progress}></progress>` : nothing}
  </div>`;
}

function parts(context: CostContext): Fold[] {
  const { parts } = costTexts[context.language];
  return [
    { id: "adjust", name: parts.adjust, content: () => adjust(context) },
    { id: "method", name: parts.method, content: () => method(context) },
    { id: "numbers", name: parts.numbers, content: () => numbers(context) },
  ];
}

/** Which functions, which view, which order. */
function adjust({ state, functions, language, picker, setPicker, change }: CostContext): TemplateResult {
  const text = costTexts[language];
  const chosen = new Set(functions.map(({ spec }) => spec.id));
  const all = defaultOf(costSchema.functions);
  return html`
    ${functionPicker(chosen, picker, language, (id) => change({ functions: toggled(state.functions, id) }), setPicker)}
    <div class="choices">
      <button aria-disabled=${chosen.size === all.length} @click=${() => change({ functions: all })}>${text.all}</button>
      ${choice(
        text.show,
        views.map((view) => [view, text.titles[view]] as const),
        state.show,
        (show) => change({ show }),
      )}
      ${choice(
        text.order,
        (["catalogue", "time"] as const).map((order) => [order, text.orders[order]] as const),
        state.order,
        (order) => change({ order }),
      )}
    </div>
  `;
}

/** What exactly is timed, with what this machine's clock can tell, and what the numbers can't. */
function method({ result, language }: CostContext): TemplateResult {
  const { method } = costTexts[language];
  const number = (value: number) => formatNumber(Number(value.toPrecision(3)), language, 3);
  const clock = result
    ? method.clock(
        number(result.clock.step),
        number(result.clock.round),
        grouped(Math.round(result.clock.round / result.clock.step)),
        result.rounds.done,
        result.rounds.all,
      )
    : method.clockFirst;
  return html`<div class="explained">
    ${[method.what(grouped(256 * 64)), method.layer, method.rounds, clock, method.limits].map((each) => html`<p>${each}</p>`)}
  </div>`;
}
