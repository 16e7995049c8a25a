import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../../controls/icon.ts";
import { roving } from "../../controls/roving.ts";
import { slider } from "../../controls/slider.ts";
import { demoTexts } from "../../text/demo.ts";
import type { Language } from "../../text/text.ts";
import type { Player } from "./player.ts";

/** Time under the reader's hand: play or pause, to the start, back, on, `more` buttons, and a slider. */
export function scrubber(
  player: Player,
  time: (step: number) => string,
  language: Language,
  more: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  const { step, last, reach, playing } = player;
  if (last === 0) return nothing;
  const text = demoTexts[language].time;
  const now = time(step);
  const button = (name: string, symbol: Parameters<typeof icon>[0], usable: boolean, click: () => void) =>
    html`<button class="icon" title=${name} aria-label=${name} aria-disabled=${!usable} @click=${() => usable && click()}>${icon(symbol)}</button>`;
  return html`<div class="scrubber" role="group" aria-label=${text.label}>
    <div class="transport" ${roving()}>
      <button class="primary" @click=${() => (playing ? player.seek(player.step) : player.play())}>${icon(playing ? "pause" : "play")}${playing ? text.pause : text.play}</button>
      ${button(text.rewind, "rewind", step > 0, () => player.seek(0))}
      ${button(text.back, "left", step > 0, () => player.seek(step - 1))}
      ${button(text.on, "right", step < reach, () => player.seek(step + 1))}
      ${more}
    </div>
    ${slider({ id: "time", class: "time", name: text.label, value: step, least: 0, greatest: last, step: 1, said: now }, { set: (next) => player.seek(next) })}
    <span class="now" aria-hidden="true" data-longest=${time(last)}>${now}</span>
  </div>`;
}
