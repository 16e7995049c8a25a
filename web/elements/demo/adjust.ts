import { html, nothing, type TemplateResult } from "lit";
import { choice, choiceButtons } from "../../controls/choice.ts";
import { demoTexts } from "../../text/demo.ts";
import type { DemoFigure } from "./figureContext.ts";
import { control, settingsOf } from "./figureContext.ts";
import { functionChips } from "./functionChips.ts";
import { speeds } from "./player.ts";
import { seedControl, settingControl } from "./settingControl.ts";

const speedChoices = speeds.map((speed) => [String(speed), `${speed}×`] as const);

/** All that can be set. */
export function adjust(figure: DemoFigure, idle: readonly string[]): TemplateResult {
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
      ${view.unseeded || idle.includes("seed") ? nothing : seedControl(run.seed, language, figure.typeSeed)}
      ${player.last > 0 ? choice(text.time.speed, speedChoices, String(player.speed), (next) => player.setSpeed(Number(next))) : nothing}
      ${figure.typed}
      <button class="reset" @click=${figure.reset}>${text.resetAll}</button>
    </div>
  `;
}
