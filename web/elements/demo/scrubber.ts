import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { choice } from "../../controls/choice.ts";
import { icon } from "../../controls/icon.ts";
import { slider } from "../../controls/number.ts";
import { demoTexts } from "../../text/demo.ts";
import type { Language } from "../../text/text.ts";
import { type Player, speeds } from "./player.ts";

const speedChoices = speeds.map((speed) => [String(speed), `${speed}×`] as const);

/** Time under the reader's hand: to the start, back, play or pause, on, a slider, the speed. */
export function scrubber(
  player: Player,
  time: (step: number) => string,
  language: Language,
): TemplateResult | typeof nothing {
  const { step, last, reach, playing, speed } = player;
  if (last === 0) return nothing;
  const text = demoTexts[language].time;
  const now = time(step);
  const button = (name: string, symbol: Parameters<typeof icon>[0], usable: boolean, click: () => void) =>
    html`<button class="icon" title=${name} aria-label=${name} aria-disabled=${!usable} @click=${() => usable && click()}>${icon(symbol)}</button>`;
  return html`<div class="scrubber" role="group" aria-label=${text.label}>
    <div class="transport">
      ${button(text.rewind, "rewind", step > 0, () => player.seek(0))}
      ${button(text.back, "left", step > 0, () => player.seek(step - 1))}
      ${
        playing
          ? button(text.pause, "pause", true, () => player.seek(player.step))
          : button(text.play, "play", true, () => player.play())
      }
      ${button(text.on, "right", step < reach, () => player.seek(step + 1))}
    </div>
    ${slider({ id: "time", class: "time", name: text.label, value: step, least: 0, greatest: last, step: 1, said: now }, { set: (next) => player.seek(next) })}
    <span class="now" aria-hidden="true" data-longest=${time(last)}>${now}</span>
    ${guard([speed, language], () => choice(text.speed, speedChoices, String(speed), (next) => player.setSpeed(Number(next))))}
  </div>`;
}
