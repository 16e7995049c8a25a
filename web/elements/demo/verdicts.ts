import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { demoTexts } from "../../text/demo.ts";
import type { DemoWords } from "../../text/demoWords.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import type { Language } from "../../text/text.ts";
import { hue } from "./hue.ts";
import type { Track } from "./view.ts";

/** So many of a function's verdicts are in sight: the newest at the cursor. */
const mostShown = 3;

/** What can be said at the cursor of each function, in words, and since when; and what broke, with a way out. */
export function verdictList(
  tracks: readonly Track[],
  words: DemoWords,
  moment: (step: number) => string | undefined,
  language: Language,
  rescue: () => void,
): TemplateResult {
  const text = demoTexts[language];
  const number = (value: number) => formatNumber(value, language, 3);
  const stopOf = ({ result, step }: Track) => result.stopped.find((each) => each.step <= step);
  const lastStopped = tracks.findLast(stopOf);
  return html`<div class="verdicts" role="status" aria-label=${text.verdicts}>
    ${tracks.map((track) => {
      const { name, result, step } = track;
      const said = result.verdicts.filter((verdict) => verdict.step <= step).slice(-mostShown);
      const stop = stopOf(track);
      return html`
        ${guard([words, name, track.light.color, ...said], () =>
          said.map(({ id, values, step: since }) => {
            const sentence = words.verdicts[id]?.(name, values.map(number));
            const when = moment(since);
            return sentence
              ? html`<p ${hue(track.light.color, track.dark.color)}>${when ? html`<span class="when">${when}</span> ` : nothing}${sentence}</p>`
              : nothing;
          }),
        )}
        ${
          stop
            ? html`<p class="stopped" ${hue(track.light.color, track.dark.color)}>
                ${result.steps > 1 ? text.stopped(name, number(stop.step), number(stop.layer)) : text.stoppedIn(name, number(stop.layer))} ${text.broke[Number.isNaN(stop.value) ? "NaN" : stop.value > 0 ? "∞" : "−∞"]} ${words.overflow}
                ${track === lastStopped ? html`<button @click=${rescue}>${text.rescue}</button>` : nothing}
              </p>`
            : nothing
        }`;
    })}
  </div>`;
}
